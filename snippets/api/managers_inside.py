"""프락시 안에는 표(Token)가, 관리자 안에는 진짜 객체가 있다."""

from multiprocessing import Manager
from multiprocessing.managers import BaseProxy, Namespace, RemoteError

if __name__ == "__main__":
    with Manager() as manager:
        shop = manager.Namespace(name="우리 식당")
        token = shop._token
        print("종류:", token.typeid)
        print("관리자의 주소인가?", token.address == manager.address)
        print("id는", type(token.id).__name__)
        print("프락시인가?", isinstance(shop, BaseProxy))

        copy = shop._getvalue()  # 관리자 안의 객체를 복사해 온다
        print("진짜 객체:", copy, isinstance(copy, Namespace))
        copy.name = "다른 식당"
        print("복사본을 바꾸어도:", shop.name)

        try:
            manager.list(5)  # 관리자 프로세스 안에서 list(5)가 실패한다
        except RemoteError as error:
            print(type(error).__name__)
            print(str(error).strip().splitlines()[-2])

# 출력:
#   종류: Namespace
#   관리자의 주소인가? True
#   id는 str
#   프락시인가? True
#   진짜 객체: Namespace(name='우리 식당') True
#   복사본을 바꾸어도: 우리 식당
#   RemoteError
#   TypeError: 'int' object is not iterable
