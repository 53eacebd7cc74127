# /// script
# requires-python = ">=3.14"
# ///
"""exec(): 저쪽에는 저쪽의 변수가 있다 (3.14)."""

from concurrent import interpreters

menu = "김밥"
kitchen = interpreters.create()

kitchen.exec("menu = '떡볶이'")
kitchen.exec("print('저쪽의 menu:', menu)")  # 지난번에 만든 변수다
print("이쪽의 menu:", menu)

kitchen.prepare_main(menu=menu, count=3)  # 값을 건네준다
kitchen.exec("print('건네받은 것:', menu, count)")

try:
    kitchen.exec("1 / 0")
except interpreters.ExecutionFailed as error:
    print("이쪽에서 난 예외:", type(error).__name__)
    print("저쪽에서 난 예외:", error.excinfo.type.__name__)
kitchen.close()

# 출력:
#   저쪽의 menu: 떡볶이
#   이쪽의 menu: 김밥
#   건네받은 것: 김밥 3
#   이쪽에서 난 예외: ExecutionFailed
#   저쪽에서 난 예외: ZeroDivisionError
