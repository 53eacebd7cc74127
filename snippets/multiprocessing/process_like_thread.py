"""Process와 Thread: 이름이 같은 것과 다른 것."""

import inspect
from multiprocessing import Process
from threading import Thread


def public_names(cls):
    return {name for name in dir(cls) if not name.startswith("_")}


print("Process의 매개변수:", *inspect.signature(Process).parameters)
both = public_names(Process) & public_names(Thread)
print("둘 다:", *sorted(both))
only_process = public_names(Process) - public_names(Thread)
only_process.discard("interrupt")  # 3.14에 새로 생겼다
print("Process에만:", *sorted(only_process))

# 출력:
#   Process의 매개변수: group target name args kwargs daemon
#   둘 다: daemon ident is_alive join name run start
#   Process에만: authkey close exitcode kill pid sentinel terminate
