"""Pool의 실제 매개변수."""

import inspect
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool

for make in (Pool, ThreadPool):
    print(make.__name__)
    for p in inspect.signature(make).parameters.values():
        print("   ", p)

# 출력:
#   Pool
#       processes=None
#       initializer=None
#       initargs=()
#       maxtasksperchild=None
#   ThreadPool
#       processes=None
#       initializer=None
#       initargs=()
