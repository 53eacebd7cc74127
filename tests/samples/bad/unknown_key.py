# /// script
# [tool.snippet]
# timeout = 2
# time_out = 3
# ///
"""없는 키."""

print(1)

# 출력:
#   1
