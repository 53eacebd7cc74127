"""__main__ 보호: 부모일 때만 자식을 만든다."""

import multiprocessing as mp

print("이 파일을 읽는 모듈 이름:", __name__)


def cook():
    print("요리 완성")


if __name__ == "__main__":
    spawn = mp.get_context("spawn")
    mp.freeze_support()  # 실행 파일로 얼린 프로그램에만 뜻이 있다
    child = spawn.Process(target=cook)
    child.start()
    child.join()
    print("종료 코드:", child.exitcode)

# 출력:
#   이 파일을 읽는 모듈 이름: __main__
#   이 파일을 읽는 모듈 이름: __mp_main__
#   요리 완성
#   종료 코드: 0
