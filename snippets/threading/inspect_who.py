"""지금 누가 부르고 있나: current_thread()와 main_thread()."""

from threading import Thread, current_thread, main_thread


def wash():
    me = current_thread()
    print(f"설거지하는 사람: {me.name}")
    print("  메인 스레드인가:", me is main_thread())


wash()  # 메인 스레드에서 부른다
helper = Thread(target=wash, name="막내")
helper.start()
helper.join()

# 출력:
#   설거지하는 사람: MainThread
#     메인 스레드인가: True
#   설거지하는 사람: 막내
#     메인 스레드인가: False
