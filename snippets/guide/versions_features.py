# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""이 파이썬에는 무엇이 있나: 버전마다 생긴 이름을 세어 본다."""

import builtins
import faulthandler
import multiprocessing as mp
import os
import queue
import sys
import threading
from concurrent import futures
from inspect import signature
from multiprocessing import managers

places = {
    "3.10": [(threading, "gettrace"), (threading, "getprofile")],
    "3.11": [
        (futures.ProcessPoolExecutor, "max_tasks_per_child"),
        (managers.BaseManager, "shutdown_timeout"),
    ],
    "3.12": [(threading, "settrace_all_threads"), (sys, "monitoring")],
    "3.13": [
        (queue, "ShutDown"),
        (os, "process_cpu_count"),
        (sys, "_is_gil_enabled"),
        (builtins, "PythonFinalizationError"),
    ],
    "3.14": [
        (mp.Process, "interrupt"),
        (futures.ProcessPoolExecutor, "kill_workers"),
        (futures.Executor.map, "buffersize"),
        (managers.SyncManager, "set"),
        (faulthandler, "dump_c_stack"),
    ],
    "3.15": [(threading, "serialize_iterator"), (threading, "concurrent_tee")],
}


def has(place, name):
    inside = callable(place) and name in signature(place).parameters
    return inside or hasattr(place, name)


for version, names in places.items():
    print(f"{version} {sum(has(*name) for name in names)}/{len(names)}")

# 가능한 결과:
#   3.10 2/2 ⏎ 3.11 2/2 ⏎ 3.12 0/2 ⏎ 3.13 0/4 ⏎ 3.14 0/5 ⏎ 3.15 0/2  정상:
#     3.11에서 돌렸다.
#   3.10 2/2 ⏎ 3.11 2/2 ⏎ 3.12 2/2 ⏎ 3.13 0/4 ⏎ 3.14 0/5 ⏎ 3.15 0/2  정상:
#     3.12에서 돌렸다.
#   3.10 2/2 ⏎ 3.11 2/2 ⏎ 3.12 2/2 ⏎ 3.13 4/4 ⏎ 3.14 0/5 ⏎ 3.15 0/2  정상:
#     3.13에서 돌렸다.
#   3.10 2/2 ⏎ 3.11 2/2 ⏎ 3.12 2/2 ⏎ 3.13 4/4 ⏎ 3.14 5/5 ⏎ 3.15 0/2  정상:
#     3.14에서 돌렸다.
#   3.10 2/2 ⏎ 3.11 2/2 ⏎ 3.12 2/2 ⏎ 3.13 4/4 ⏎ 3.14 5/5 ⏎ 3.15 2/2  정상:
#     3.15에서 돌렸다.
