"""배리어: 모두 재료를 다듬은 뒤에야 볶기 시작한다."""

from threading import Barrier, Thread

log = []


def announce():
    log.append("불 켜기")  # 모두 모이면 한 사람이 한 번만 한다


counter = Barrier(3, action=announce)
numbers = []


def cook(name):
    log.append(f"{name} 다듬기")
    numbers.append(counter.wait())  # 셋이 모일 때까지 기다린다
    log.append(f"{name} 볶기")


cooks = [Thread(target=cook, args=(n,)) for n in ("지우", "민서", "하늘")]
for person in cooks:
    person.start()
for person in cooks:
    person.join()

print("불 켜기 전:", sorted(log[:3]))
print("넷째 일:", log[3])
print("불 켠 뒤:", sorted(log[4:]))
print("wait()가 돌려준 번호:", sorted(numbers))

# 출력:
#   불 켜기 전: ['민서 다듬기', '지우 다듬기', '하늘 다듬기']
#   넷째 일: 불 켜기
#   불 켠 뒤: ['민서 볶기', '지우 볶기', '하늘 볶기']
#   wait()가 돌려준 번호: [0, 1, 2]
