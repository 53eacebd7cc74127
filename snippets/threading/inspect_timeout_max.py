"""TIMEOUT_MAX: 이보다 오래 기다릴 수는 없다."""

from threading import TIMEOUT_MAX, Lock, Thread

year = 365 * 24 * 60 * 60
print(f"{TIMEOUT_MAX}초, 약 {TIMEOUT_MAX / year:.0f}년")

key = Lock()
print("록을 쥐었나:", key.acquire(timeout=TIMEOUT_MAX))

chef = Thread(target=key.release, name="요리사")
chef.start()
chef.join(TIMEOUT_MAX)
try:
    key.acquire(timeout=TIMEOUT_MAX * 2)
except OverflowError as error:
    print(type(error).__name__)

# 출력:
#   [..]초, 약 [..]년
#   록을 쥐었나: True
#   OverflowError
