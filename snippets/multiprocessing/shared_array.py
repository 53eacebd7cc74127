"""Array와 Value: 두 프로세스가 같은 기억 장소를 본다."""

from multiprocessing import Array, Process, Value


def work(scores, rate, name):
    with scores:  # 배열에 딸린 록
        for i in range(len(scores)):
            scores[i] *= 10
    rate.value = 0.5
    name.value = b"kim"


if __name__ == "__main__":
    scores = Array("i", [1, 2, 3])
    rate = Value("d", 0.0)
    name = Array("c", 8)  # 문자 배열은 value로 읽고 쓴다
    child = Process(target=work, args=(scores, rate, name))
    child.start()
    child.join()
    print("점수:", scores[:], "길이:", len(scores))
    print("비율:", rate.value)
    print("이름:", name.value, "전체:", name.raw)
    print("알맹이:", type(scores.get_obj()).__name__)
    print("획득:", scores.acquire(), "해제:", scores.release())

# 출력:
#   점수: [10, 20, 30] 길이: 3
#   비율: 0.5
#   이름: b'kim' 전체: b'kim\x00\x00\x00\x00\x00'
#   알맹이: c_int_Array_3
#   획득: True 해제: None
