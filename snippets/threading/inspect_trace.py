"""settrace(): 앞으로 시작할 스레드의 한 줄 한 줄을 지켜본다."""

import threading

seen = []


def spy(frame, event, arg):
    if frame.f_code is cook.__code__:
        seen.append(event)
    return spy


def cook():
    broth = "멸치 육수"
    return f"{broth}에 국수"


threading.settrace(spy)
print("정해 둔 함수인가:", threading.gettrace() is spy)
chef = threading.Thread(target=cook)
chef.start()
chef.join()
print("스레드:", *seen)

seen.clear()
cook()  # 이미 돌고 있던 메인 스레드는 지켜보지 않는다
print("메인:", *seen)
threading.settrace(None)
print("그만 보기:", threading.gettrace())

# 출력:
#   정해 둔 함수인가: True
#   스레드: call line line return
#   메인:
#   그만 보기: None
