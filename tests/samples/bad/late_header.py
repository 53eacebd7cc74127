"""코드 뒤에 놓인 머리말."""

print(0)
# /// script
# [tool.snippet]
# timeout = 3
# ///
print(1)

# 출력:
#   1
