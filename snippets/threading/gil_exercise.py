"""풀이: 읽기와 쓰기 사이에 함수 호출이 있는지 dis로 찾는다."""

import dis

lines = ["n += 1", "n = n + 1", "n = int(n) + 1", "n = max(n, 0) + 1"]

for line in lines:
    steps = list(dis.get_instructions(line))
    reads = [
        i
        for i, step in enumerate(steps)
        if step.opname.startswith("LOAD_NAME") and step.argval == "n"
    ]
    writes = [
        i
        for i, step in enumerate(steps)
        if step.opname.startswith("STORE_NAME")
    ]
    between = steps[reads[0] : writes[0]]
    call = any(step.opname.startswith("CALL") for step in between)
    print(f"{line:<18}", "호출이 끼어 있다" if call else "호출이 없다")

# 출력:
#   n += 1             호출이 없다
#   n = n + 1          호출이 없다
#   n = int(n) + 1     호출이 끼어 있다
#   n = max(n, 0) + 1  호출이 끼어 있다
