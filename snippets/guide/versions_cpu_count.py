# /// script
# [tool.snippet]
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""-X cpu_count: 파이썬이 보는 CPU 수를 정한다 (3.13)."""

import subprocess
import sys

command = [sys.executable, "-X", "cpu_count=77"]
code = "import os; print(os.cpu_count() == 77)"
run = subprocess.run([*command, "-c", code], capture_output=True, text=True)
print("os.cpu_count()가 77인가:", run.stdout.strip())

# 가능한 결과:
#   os.cpu_count()가 77인가: False  정상: 3.12까지는 이 옵션을 모른다.
#   os.cpu_count()가 77인가: True   정상: 3.13부터는 적은 대로 믿는다.
