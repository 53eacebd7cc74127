"""공개 이름의 수: threading과 multiprocessing."""

import multiprocessing
import threading

ours = len(threading.__all__)
theirs = len(multiprocessing.__all__)
print("threading      ", ours)
print("multiprocessing", theirs)
print("multiprocessing 쪽이 더 많은가?", theirs > ours)

# 출력:
#   threading       [..]
#   multiprocessing [..]
#   multiprocessing 쪽이 더 많은가? True
