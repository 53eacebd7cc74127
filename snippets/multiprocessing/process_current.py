"""current_process()는 pid가 아니라 Process 객체를 돌려준다."""

import os
from multiprocessing import (
    Event,
    Process,
    active_children,
    current_process,
    parent_process,
)


def introduce(parent_pid, go):
    go.wait()
    me = current_process()
    print("자식 이름:", me.name)
    print("Process 객체인가?", isinstance(me, Process))
    print("me.pid == os.getpid()?", me.pid == os.getpid())
    print("me.ident == me.pid?", me.ident == me.pid)
    print("부모의 pid가 맞나?", parent_process().pid == parent_pid)


if __name__ == "__main__":
    print("부모 이름:", current_process().name)
    print("부모의 parent_process():", parent_process())
    go = Event()
    child = Process(target=introduce, args=(os.getpid(), go), name="주방")
    print("시작 전 pid:", child.pid)
    child.start()
    print("살아 있는 자식:", [p.name for p in active_children()])
    go.set()
    child.join()
    print("끝난 뒤 자식:", active_children())

# 출력:
#   부모 이름: MainProcess
#   부모의 parent_process(): None
#   시작 전 pid: None
#   살아 있는 자식: ['주방']
#   자식 이름: 주방
#   Process 객체인가? True
#   me.pid == os.getpid()? True
#   me.ident == me.pid? True
#   부모의 pid가 맞나? True
#   끝난 뒤 자식: []
