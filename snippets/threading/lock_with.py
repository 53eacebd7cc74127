"""with와 acquire(): 쥔 채로 예외가 나면?"""

from threading import Lock

key = Lock()


def careless():
    key.acquire()
    raise ValueError("요리를 태웠다")
    key.release()


def careful():
    with key:
        print("안에서 locked():", key.locked())
        raise ValueError("요리를 태웠다")


for cook in (careful, careless):
    try:
        cook()
    except ValueError as error:
        print(f"{cook.__name__}: {error}")
    print("끝난 뒤 locked():", key.locked())

# 출력:
#   안에서 locked(): True
#   careful: 요리를 태웠다
#   끝난 뒤 locked(): False
#   careless: 요리를 태웠다
#   끝난 뒤 locked(): True
