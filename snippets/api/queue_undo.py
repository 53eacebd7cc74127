"""LifoQueue로 되돌리기: 마지막에 한 일부터 꺼낸다."""

from queue import LifoQueue

done = LifoQueue()
for step in ["재료 썰기", "끓이기", "소금 넣기"]:
    done.put(step)
print("되돌리기:", done.get())
print("되돌리기:", done.get())
done.put("볶기")
print("되돌리기:", done.get())
print("남은 것:", done.qsize())

# 출력:
#   되돌리기: 소금 넣기
#   되돌리기: 끓이기
#   되돌리기: 볶기
#   남은 것: 1
