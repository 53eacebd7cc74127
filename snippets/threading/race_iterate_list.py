"""리스트를 도는 동안 맨 앞 사람이 떠난다."""

from threading import Event, Thread

line = ["지우", "민서", "하준"]
reading = Event()
removed = Event()


def leave():
    reading.wait()
    line.remove("지우")  # 줄 맨 앞 사람이 떠난다
    removed.set()


leaver = Thread(target=leave)
leaver.start()
for name in line:
    print("부름:", name)
    reading.set()
    removed.wait()
leaver.join()
print("줄에 남은 사람:", line)

# 출력:
#   부름: 지우
#   부름: 하준
#   줄에 남은 사람: ['민서', '하준']
