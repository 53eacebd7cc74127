"""TimeoutError는 이름이 여럿이어도 하나다, 하나만 빼고."""

import concurrent.futures
import multiprocessing

ticket = concurrent.futures.Future()  # 아무도 끝내지 않는 퓨처
try:
    ticket.result(timeout=0)
except concurrent.futures.TimeoutError as error:
    print("퓨처가 낸 것:", type(error).__name__)
same = concurrent.futures.TimeoutError is TimeoutError
print("내장 TimeoutError와 같은가?", same)
print("multiprocessing의 것도?", multiprocessing.TimeoutError is TimeoutError)
print("그것의 부모:", multiprocessing.TimeoutError.__base__.__name__)

# 출력:
#   퓨처가 낸 것: TimeoutError
#   내장 TimeoutError와 같은가? True
#   multiprocessing의 것도? False
#   그것의 부모: ProcessError
