"""함수 이름을 subprocess로 지으면 표준 모듈이 가려진다."""

import subprocess
import sys


def run_python():
    command = [sys.executable, "-c", "print('안녕')"]
    try:
        done = subprocess.run(command, capture_output=True, text=True)
        print("다른 프로그램의 출력:", done.stdout.strip())
    except AttributeError as e:
        print("AttributeError:", e)


run_python()


def subprocess(n):  # 같은 이름을 다시 썼다
    return n * n


run_python()

# 출력:
#   다른 프로그램의 출력: 안녕
#   AttributeError: 'function' object has no attribute 'run'
