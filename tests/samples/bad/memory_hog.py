"""한도를 넘는 메모리."""

data = [bytes(64 << 20) for _ in range(80)]
print(len(data))

# 출력:
#   80
