"""한도를 넘는 출력."""

for number in range(100_000):
    print("넘친다", number)

# 출력:
#   ...
