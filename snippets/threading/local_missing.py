"""메인에서 적어 둔 값은 새 스레드에 없다."""

from threading import Thread, local

memo = local()
memo.shop = "본점"


def look():
    print("스레드:", vars(memo))
    try:
        print(memo.shop)
    except AttributeError as error:
        print(type(error).__name__, "-", error)


window = Thread(target=look)
window.start()
window.join()
print("메인:", vars(memo))

# 출력:
#   스레드: {}
#   AttributeError - '_thread._local' object has no attribute 'shop'
#   메인: {'shop': '본점'}
