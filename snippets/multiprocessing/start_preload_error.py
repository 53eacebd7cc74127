# /// script
# requires-python = ">=3.15"
# [tool.snippet]
# env = {PYTHONWARNINGS = "default::ImportWarning"}
# ///
"""미리 불러오기가 실패하면 알린다: on_error (3.15)."""

import multiprocessing as mp


def cook():
    print("자식: 그래도 요리합니다")


if __name__ == "__main__":
    mp.set_start_method("forkserver")
    mp.set_forkserver_preload(["no_such_menu"], on_error="warn")
    child = mp.Process(target=cook)
    child.start()
    child.join()

# 출력:
#   자식: 그래도 요리합니다
# 오류 출력:
#   ...
#   [..]ImportWarning: [..]no_such_menu[..]
#   ...
