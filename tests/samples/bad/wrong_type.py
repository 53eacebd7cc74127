# /// script
# [tool.snippet]
# repeat = "많이"
# ///
"""값의 형이 틀린 머리말."""

print(1)

# 출력:
#   1
