# /// script
# [tool.snippet]
# timeout = = 3
# ///
"""TOML이 아닌 머리말."""

print(1)

# 출력:
#   1
