# /// script
# [tool.snippet]
# timeout = 3
"""닫히지 않은 머리말."""

print(1)

# 출력:
#   1
