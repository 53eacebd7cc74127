"""A recording told in Korean: a sentence for each event, and one description of the whole."""

from __future__ import annotations

from typing import TYPE_CHECKING

from snippetlab.deadlock import deadlock, unfinished
from snippetlab.naming import Names, spell
from snippetlab.particles import particle

if TYPE_CHECKING:
    from snippetlab.recording import Recording, Step

_TOLD = 6
"""Lanes that a description tells of."""
_CONDITION = ("Condition.wait", "Condition.wait_for")
_PHRASES = {
    "sleep": "sleep()이 끝나기를",
    "wait": "여럿 가운데 하나라도 준비되기를",
    "Barrier.wait": "{}에 모두 모이기를",
    "Event.wait": "{이} 참이 되기를",
    "Queue.join": "{}의 일이 모두 끝나기를",
    "JoinableQueue.join": "{}의 일이 모두 끝나기를",
    "Queue.join_thread": "{}의 보내는 스레드가 끝나기를",
    "Pool.join": "{}의 작업자가 모두 끝나기를",
    "Pool.map": "{}의 결과를",
    "Pool.starmap": "{}의 결과를",
    "Pool.apply": "{}의 결과를",
    "ApplyResult.get": "{을}",
    "ApplyResult.wait": "{을}",
    "IMapIterator.next": "다음 결과를",
    "BaseProxy._callmethod": "관리자의 응답을",
    "BaseProcess.start": "{이} 시작되기를",
    "Listener.accept": "연결이 들어오기를",
    "_ConnectionBase.poll": "{}에 무엇이 오기를",
    "Future.result": "{}의 결과를",
    "Future.exception": "{}의 결과를",
}
_TAILS = {
    **dict.fromkeys(("acquire", "acquire_lock", "__enter__", "with"), "{을}"),
    **dict.fromkeys(("recv", "recv_bytes"), "{}에서 받기를"),
    **dict.fromkeys(("send", "send_bytes"), "{으로} 보내기를"),
    **dict.fromkeys(("get", "get_nowait"), "{}에서 꺼내기를"),
    **dict.fromkeys(("put", "put_nowait"), "{}에 넣기를"),
    **dict.fromkeys(("wait", "communicate"), "{을}"),
    "join": "{이} 끝나기를",
}


def awaited(names: Names, op: str, thing: int | None) -> str:
    """Return what a thread waits for, such as `key 록을` or `orders 큐에서 꺼내기를`."""
    if thing is None:
        phrase = _PHRASES.get(op, "{")
        return f"{op.rpartition('.')[2].strip('_')}()이 끝나기를" if "{" in phrase else phrase
    if op in _CONDITION:
        return f"{names.tags[thing]} 조건 변수의 알림을"
    noun = names.things[thing]
    phrase = _PHRASES.get(op) or _TAILS.get(op.rpartition(".")[2], "{}의 일이 끝나기를")
    for mark, with_final, without in (("{을}", "을", "를"), ("{이}", "이", "가"), ("{으로}", "으로", "로")):
        phrase = phrase.replace(mark, particle(noun, with_final, without))
    return phrase.replace("{}", noun)


def sentence(names: Names, step: Step, *, waited: bool = False, ok: bool = True) -> str:
    """Return what a step tells; nothing for a line, whose number says it all.

    Args:
        names: What the recording's lanes and things are called.
        step: The step.
        waited: Whether its thread has just waited for what it takes.
        ok: Whether it got what it waited for.
    """
    who = names.lanes[step.lane] if step.lane >= 0 else ""
    thing = names.things[step.thing] if step.thing is not None else ""
    told = {
        "start": "가 시작했습니다.",
        "end": "가 끝났습니다.",
        "take": f"가 {'기다리던 ' if waited else ''}{particle(thing, '을', '를')} 쥐었습니다.",
        "drop": f"가 {particle(thing, '을', '를')} 놓았습니다.",
        "raise": f"에서 {step.text} 예외가 났습니다.",
    }
    match step.kind:
        case "wait":
            return f"{who}는 {awaited(names, step.text, step.thing)} 기다립니다."
        case "go":
            what = thing or f"{step.text}()"
            if step.thing is not None and step.text in _CONDITION:
                what = f"{names.tags[step.thing]}의 알림"
            return f"{who}{'의 기다림이 끝났습니다' if ok else '가 기다리다 그만두었습니다'}: {what}."
        case "write":
            return f"{who}가 출력했습니다." if who else "출력이 나왔습니다."
        case kind:
            return who + told[kind] if kind in told else ""


def ending(recording: Recording) -> tuple[str, ...]:
    """Return sentences about how a run that hung ended: its deadlock, or what each thread still waited for."""
    circle = deadlock(recording)
    if circle:
        return circle
    names = Names.of(recording)
    return tuple(
        f"{names.lanes[lane]}는 {awaited(names, wait.op, wait.thing)} 끝까지 기다렸습니다."
        for lane, wait in sorted(unfinished(recording).items())[:_TOLD]
    )


def describe(recording: Recording, *, hung: bool) -> str:
    """Return what a timeline shows, for those who do not see it.

    Args:
        recording: What was recorded.
        hung: Whether the time limit ended the run.
    """
    names = Names.of(recording)
    first = recording.steps[0].at if recording.steps else 0.0
    last = recording.duration if hung else recording.steps[-1].at if recording.steps else 0.0
    told = [f"{spell(last - first)} 동안 {_many(recording)} 한 일의 시간표."]
    for lane, noun in list(enumerate(names.lanes))[:_TOLD]:
        facts = []
        waits = [(wait, (wait.end or last) - wait.start) for wait in recording.waits if wait.lane == lane]
        if waits:
            wait, seconds = max(waits, key=lambda pair: pair[1])
            facts.append(f"{awaited(names, wait.op, wait.thing)} {spell(seconds)} 기다림")
        held = dict.fromkeys(names.things[hold.thing] for hold in recording.holds if hold.lane == lane)
        if held:
            facts.append(f"{particle(', '.join(held), '을', '를')} 쥠")
        if facts:
            told.append(f"{noun}: {', '.join(facts)}.")
    lines = sum(step.kind == "write" for step in recording.steps)
    errors = sum(step.kind == "raise" for step in recording.steps)
    told += [f"출력 {lines}번."] * bool(lines) + [f"예외 {errors}번."] * bool(errors)
    return " ".join((*told, *(ending(recording) if hung else deadlock(recording))))


def _many(recording: Recording) -> str:
    processes, lanes = len(recording.processes), len(recording.lanes)
    if processes == 1:
        return f"스레드 {lanes}개가"
    return f"프로세스 {processes}개가" if processes == lanes else f"프로세스 {processes}개의 스레드 {lanes}개가"
