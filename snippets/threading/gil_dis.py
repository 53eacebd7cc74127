# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""n += 1은 한 줄, 바이트코드는 여러 개다."""

import dis


def plain():
    global n
    n += 1


def with_call():
    global n
    n = int(n) + 1


for function in (plain, with_call):
    print(f"[{function.__name__}]")
    for step in dis.get_instructions(function):
        print(" ", step.opname, step.argrepr)

# 출력:
#   [plain]
#   ...
#     LOAD_GLOBAL n
#   ...
#     BINARY_OP +=
#     STORE_GLOBAL n
#   ...
#   [with_call]
#   ...
#     LOAD_GLOBAL n
#   ...
#     CALL[..]
#   ...
#     BINARY_OP +
#     STORE_GLOBAL n
#   ...
