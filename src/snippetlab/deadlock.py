"""Who waits for whom in a circle: deadlocks, found in what a run still waited for and still held when it ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from snippetlab.naming import Names
from snippetlab.particles import particle

if TYPE_CHECKING:
    from snippetlab.recording import Hold, Recording, Wait

_ALONE = "혼자서는 풀 수 없는 교착 상태입니다."
_TOGETHER = "서로를 기다리므로 아무도 나아가지 못하는 교착 상태입니다."
_YIELDS = ("Condition.wait", "Condition.wait_for")


def circles(recording: Recording) -> tuple[tuple[int, ...], ...]:
    """Return the lanes of each deadlock, in the order in which they wait for each other.

    A thread waits for the thread that holds its lock, or for the thread or process it joins.
    One that waits for itself is a circle of its own.
    """
    towards = _towards(recording)
    found: list[tuple[int, ...]] = []
    done: set[int] = set()
    for first in towards:
        path: list[int] = []
        lane: int | None = first
        while lane is not None and lane not in done and lane not in path:
            path.append(lane)
            lane = towards.get(lane)
        done.update(path)
        if lane in path:
            found.append(tuple(path[path.index(lane) :]))
    return tuple(found)


def deadlock(recording: Recording) -> tuple[str, ...]:
    """Return sentences that tell who waits for whom in a circle; none where nobody does."""
    found = circles(recording)
    if not found:
        return ()
    names, stuck, towards = Names.of(recording), unfinished(recording), _towards(recording)
    told: list[str] = []
    for circle in found:
        for lane in circle:
            wait, who = stuck[lane], names.lanes[lane]
            thing = "" if wait.thing is None else names.things[wait.thing]
            if wait.op.endswith("join"):
                told.append(f"{who}는 {particle(thing, '이', '가')} 끝나기를 기다립니다.")
            elif towards[lane] == lane:
                told.append(f"{who}는 자기가 이미 쥔 {particle(thing, '을', '를')} 다시 기다립니다.")
            else:
                holder = names.lanes[towards[lane]]
                told.append(f"{who}는 {particle(thing, '을', '를')} 기다리고, 그것은 {holder}가 쥐고 있습니다.")
        told.append(_ALONE if len(circle) == 1 else _TOGETHER)
    return tuple(told)


def unfinished(recording: Recording) -> dict[int, Wait]:
    """Return what each lane was waiting for when the run ended."""
    return {wait.lane: wait for wait in recording.waits if wait.end is None}


def _towards(recording: Recording) -> dict[int, int]:
    holders = {hold.thing: hold for hold in recording.holds if hold.end is None}
    blockers = {lane: _blocker(recording, wait, holders) for lane, wait in unfinished(recording).items()}
    return {lane: other for lane, other in blockers.items() if other is not None}


def _blocker(recording: Recording, wait: Wait, holders: dict[int, Hold]) -> int | None:
    """Return the lane without which a wait cannot end, where one is known."""
    if wait.thing is None or wait.op in _YIELDS:
        return None
    if not wait.op.endswith("join"):
        return holders[wait.thing].lane if wait.thing in holders else None
    thing = recording.things[wait.thing]
    for index, lane in enumerate(recording.lanes):
        if thing.type.endswith("Process"):
            joined = lane.name == "MainThread" and recording.processes[lane.process].name == thing.name
        else:
            joined = thing.type.endswith("Thread") and lane.name == thing.name
        if joined:
            return index
    return None
