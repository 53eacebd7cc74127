# /// script
# [tool.snippet]
# timeout = 1
# record = false
# versions = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
"""프로그램이 끝나는 중에 스레드를 시작하면 어떻게 되나."""

from threading import Thread


class Shop:
    def __del__(self):  # 프로그램이 끝나면서 가게를 치울 때 불린다
        try:
            Thread(target=print, args=("마지막 주문",)).start()
        except RuntimeError as error:
            print(f"{type(error).__name__}: {error}")


shop = Shop()
print("마지막 줄까지 왔다")

# 가능한 결과:
#   (멈춤)  주목: 3.11에서는 끝나는 중에 만든 스레드가 코드를 실행하지
#     못한다. start()는 그 스레드가 움직이기를 끝없이 기다린다.
#   마지막 줄까지 왔다 ⏎ RuntimeError: [..] at interpreter shutdown  정상:
#     3.12부터는 멈추지 않고 예외로 알린다.
#   마지막 줄까지 왔다 ⏎ PythonFinalizationError: [..] shutdown  정상:
#     3.13부터는 까닭이 이름에 드러난다. RuntimeError의 하위 클래스다.
