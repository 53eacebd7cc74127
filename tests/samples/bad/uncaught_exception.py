"""잡지 않은 예외."""

print("시작")
raise ValueError("음수는 안 된다")

# 출력:
#   시작
