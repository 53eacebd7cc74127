# ///script
# [tool.snippet]
# timeout = 3
# ///
"""여는 줄이 틀린 머리말."""

print(1)

# 출력:
#   1
