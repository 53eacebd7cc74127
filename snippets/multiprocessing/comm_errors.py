"""multiprocessing의 예외는 어디에 속하나?"""

import builtins
import multiprocessing as mp

for name in ("AuthenticationError", "BufferTooShort", "TimeoutError"):
    parents = [cls.__name__ for cls in getattr(mp, name).__mro__[1:3]]
    print(f"{name:<19} ->", " -> ".join(parents))
print("내장 TimeoutError와 같나?", mp.TimeoutError is builtins.TimeoutError)

# 출력:
#   AuthenticationError -> ProcessError -> Exception
#   BufferTooShort      -> ProcessError -> Exception
#   TimeoutError        -> ProcessError -> Exception
#   내장 TimeoutError와 같나? False
