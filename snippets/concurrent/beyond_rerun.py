# /// script
# requires-python = ">=3.14"
# ///
"""전역 변수를 쓰는 함수를 건네면: 저쪽도 이 파일을 실행한다 (3.14)."""

from concurrent import interpreters

print("이 파일을 실행하는 인터프리터:", interpreters.get_current().id)
price = 3000


def double(count):
    return count * 2


def bill(count):
    return price * count


if __name__ == "__main__":
    kitchen = interpreters.create()
    print("전역 변수를 쓰지 않는 함수:", kitchen.call(double, 2))
    print("전역 변수를 쓰는 함수:", kitchen.call(bill, 2))
    kitchen.close()

# 출력:
#   이 파일을 실행하는 인터프리터: 0
#   전역 변수를 쓰지 않는 함수: 4
#   이 파일을 실행하는 인터프리터: 1
#   전역 변수를 쓰는 함수: 6000
