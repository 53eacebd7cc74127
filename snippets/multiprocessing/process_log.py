"""log_to_stderr(): multiprocessing이 하는 일을 엿본다."""

import logging
import multiprocessing as mp


def cook():
    mp.get_logger().info("요리를 시작합니다")


if __name__ == "__main__":
    logger = mp.log_to_stderr(logging.INFO)
    print("같은 로거인가?", logger is mp.get_logger())
    child = mp.Process(target=cook, name="주방")
    child.start()
    child.join()

# 출력:
#   같은 로거인가? True
# 오류 출력:
#   ...
#   [INFO/주방] child process calling self.run()
#   [INFO/주방] 요리를 시작합니다
#   ...
#   [INFO/주방] process exiting with exitcode 0
#   ...
