"""두 모듈이 여기 있다: 원문이 가리킨 공식 문서의 주인공."""

import multiprocessing
import threading

for module in (threading, multiprocessing):
    print(module.__name__, "/", (module.__doc__ or "설명 없음").strip())

# 출력:
#   threading / [..]
#   multiprocessing / [..]
