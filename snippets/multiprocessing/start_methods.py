"""쓸 수 있는 시작 방법과, 아직 정하지 않은 상태."""

import multiprocessing as mp

print("쓸 수 있는 것:", *sorted(mp.get_all_start_methods()))
print("정했나?", mp.get_start_method(allow_none=True))
default = mp.get_start_method()
print("물어보면 기본값으로 정해진다:", default in mp.get_all_start_methods())
print("정했나?", mp.get_start_method(allow_none=True) == default)

# 출력:
#   쓸 수 있는 것: fork forkserver spawn
#   정했나? None
#   물어보면 기본값으로 정해진다: True
#   정했나? True
