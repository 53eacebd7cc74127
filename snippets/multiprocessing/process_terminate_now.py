# /// script
# [tool.snippet]
# repeat = 20
# ///
"""start() 바로 뒤의 terminate(): 자식은 일을 했을까?"""

from multiprocessing import Process


def cook():
    print("요리 완성", flush=True)


if __name__ == "__main__":
    child = Process(target=cook)
    child.start()
    child.terminate()
    child.join()
    print("종료 코드:", child.exitcode)

# 가능한 결과:
#   종료 코드: -15              주목: 자식은 첫 줄도 실행하지 못하고 끝났다.
#   요리 완성 ⏎ 종료 코드: -15  정상: 일을 마친 뒤, 끝나기 전에 시그널이 왔다.
#   요리 완성 ⏎ 종료 코드: 0    정상: 시그널보다 자식이 먼저 끝났다.
