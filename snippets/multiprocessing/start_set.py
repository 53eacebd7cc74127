"""set_start_method()는 한 번만 부른다."""

import multiprocessing as mp

if __name__ == "__main__":
    mp.set_start_method("spawn")
    print("정한 방법:", mp.get_start_method())
    try:
        mp.set_start_method("forkserver")
    except RuntimeError as e:
        print("두 번째:", type(e).__name__ + ":", e)
    mp.set_start_method("forkserver", force=True)
    print("force=True:", mp.get_start_method())

# 출력:
#   정한 방법: spawn
#   두 번째: RuntimeError: context has already been set
#   force=True: forkserver
