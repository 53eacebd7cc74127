# /// script
# requires-python = ">=3.14"
# ///
"""인터프리터를 하나 더 만든다 (3.14)."""

from concurrent import interpreters
from concurrent.interpreters import (
    Interpreter,
    InterpreterError,
    InterpreterNotFoundError,
)

main = interpreters.get_main()
print("지금은 메인인가:", interpreters.get_current() is main)

kitchen = interpreters.create()
print("모두:", [each.id for each in interpreters.list_all()])
print("번호로 찾기:", Interpreter(kitchen.id) is kitchen)
print("만든 이:", [each.whence for each in (main, kitchen)])
print("실행 중인가:", [each.is_running() for each in (main, kitchen)])

kitchen.close()
print("닫은 뒤:", [each.id for each in interpreters.list_all()])
try:
    kitchen.is_running()
except InterpreterNotFoundError as error:
    print(type(error).__name__, "- 닫은 인터프리터에는 물을 수 없다")
try:
    main.close()
except InterpreterError as error:
    print(type(error).__name__, "- 메인은 닫을 수 없다")

# 출력:
#   지금은 메인인가: True
#   모두: [0, 1]
#   번호로 찾기: True
#   만든 이: ['runtime init', '_interpreters module']
#   실행 중인가: [True, False]
#   닫은 뒤: [0]
#   InterpreterNotFoundError - 닫은 인터프리터에는 물을 수 없다
#   InterpreterError - 메인은 닫을 수 없다
