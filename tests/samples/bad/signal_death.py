"""시그널로 죽는 프로그램."""

import os
import signal

print("살아 있다")
os.kill(os.getpid(), signal.SIGKILL)

# 출력:
#   살아 있다
