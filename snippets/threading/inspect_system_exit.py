"""스레드에서 sys.exit()를 부르면 무엇이 끝날까?"""

import sys
import threading


def cook():
    print("요리사: 못 하겠다")
    sys.exit(3)


chef = threading.Thread(target=cook, name="요리사")
chef.start()
chef.join()
print("요리사가 살아 있다:", chef.is_alive())
print("메인: 가게는 아직 열려 있다")

# 출력:
#   요리사: 못 하겠다
#   요리사가 살아 있다: False
#   메인: 가게는 아직 열려 있다
