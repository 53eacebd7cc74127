"""쓸 수 있는 시작 방법과, 아직 정하지 않은 상태."""

import multiprocessing as mp

print("쓸 수 있는 것:", *sorted(mp.get_all_start_methods()))
print("정한 방법이 있나?", mp.get_start_method(allow_none=True))
default = mp.get_start_method()  # allow_none 없이 묻는다
now = mp.get_start_method(allow_none=True)
print("물은 뒤에는 기본값인가?", now == default)

# 출력:
#   쓸 수 있는 것: fork forkserver spawn
#   정한 방법이 있나? None
#   물은 뒤에는 기본값인가? True
