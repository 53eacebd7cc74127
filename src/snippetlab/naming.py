"""What a page calls the threads, processes and locks of a recording, in Korean."""

from __future__ import annotations

import re
import string
from collections import Counter
from dataclasses import dataclass
from itertools import chain, count
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

    from snippetlab.recording import Recording, Thing

_DEFAULT_NAME = re.compile(r"(Thread-\d+) \((.+)\)")
_NOUN = re.compile(r"(?= (?:메인 )?(?:스레드|프로세스)$)")
_MAIN_CHIP = "M"
_MS, _S = 1e-3, 0.9995
_KINDS = {
    **dict.fromkeys(("lock", "Lock", "SemLock"), "록"),
    **dict.fromkeys(("RLock", "_RLock"), "재진입 록"),
    **dict.fromkeys(("Semaphore", "BoundedSemaphore"), "세마포어"),
    **dict.fromkeys(("Queue", "SimpleQueue", "_PySimpleQueue", "JoinableQueue", "LifoQueue", "PriorityQueue"), "큐"),
    **dict.fromkeys(("AsyncResult", "ApplyResult", "MapResult"), "결과"),
    **dict.fromkeys(("IMapIterator", "IMapUnorderedIterator"), "결과 반복자"),
    **dict.fromkeys(("ThreadPoolExecutor", "ProcessPoolExecutor", "InterpreterPoolExecutor"), "실행기"),
    **dict.fromkeys(("Pool", "ThreadPool"), "풀"),
    **dict.fromkeys(("Connection", "Listener"), "연결"),
    "Condition": "조건 변수",
    "Event": "이벤트",
    "Barrier": "배리어",
    "Future": "퓨처",
    "Popen": "프로그램",
}
_LOCKS = ("록", "재진입 록")


@dataclass(frozen=True)
class Names:
    """What a page calls the lanes and things of a recording; lanes and locks all differ.

    Attributes:
        chips: Lane → one or two characters for the gutter of the code.
        labels: Lane → short name, such as `Thread-1`.
        details: Lane → what is said under it, such as the function it runs.
        lanes: Lane → name in a sentence, such as `Thread-1 스레드`.
        tags: Thing → short name, such as `key`.
        things: Thing → name in a sentence, such as `key 록`.
    """

    chips: tuple[str, ...]
    labels: tuple[str, ...]
    details: tuple[str, ...]
    lanes: tuple[str, ...]
    tags: tuple[str, ...]
    things: tuple[str, ...]

    @classmethod
    def of(cls, recording: Recording) -> Names:
        """Name everything in a recording."""
        sizes = Counter(lane.process for lane in recording.lanes)
        named = [_lane(recording, index, sizes) for index in range(len(recording.lanes))]
        labels = tuple(label for label, _, _ in named)
        chips = _chips(recording, labels)
        often = Counter(noun for _, _, noun in named)
        nouns = tuple(
            _NOUN.sub(f"({chip})", noun, count=1) if often[noun] > 1 else noun
            for (_, _, noun), chip in zip(named, chips, strict=True)
        )
        own = {lane.name: noun for lane, noun in zip(recording.lanes, nouns, strict=True)}
        tags, things = _things(recording, own)
        return cls(chips, labels, tuple(detail for _, detail, _ in named), nouns, tags, things)


def spell(seconds: float) -> str:
    """Return a duration with the unit that reads best."""
    if seconds < _MS:
        return f"{seconds * 1e6:.0f} µs"
    return f"{seconds * 1e3:.3g} ms" if seconds < _S else f"{seconds:.3g}초"


def is_lock(thing: Thing) -> bool:
    """Tell whether a thing is a lock, which a thread may hold."""
    return _kind(thing) in _LOCKS


def _lane(recording: Recording, index: int, sizes: Mapping[int, int]) -> tuple[str, str, str]:
    """Return label, detail and noun of a lane."""
    lane = recording.lanes[index]
    process = recording.processes[lane.process]
    alone = sizes[lane.process] == 1
    if lane.name == "MainThread":
        if process.how == "main":
            return "메인", "", "메인 프로세스" if alone and len(recording.processes) > 1 else "메인 스레드"
        detail = f"종료 코드 {process.exit_code}" if process.exit_code else process.how
        return process.name, detail, f"{process.name} 프로세스" if alone else f"{process.name}의 메인 스레드"
    default = _DEFAULT_NAME.fullmatch(lane.name)
    label, detail = (default[1], default[2]) if default else (lane.name, "")
    owner = "" if process.how == "main" else f"{process.name}의 "
    return label, detail, f"{owner}{label} 스레드"


def _chips(recording: Recording, labels: tuple[str, ...]) -> tuple[str, ...]:
    taken = {label for label in labels if len(label) == 1} | {_MAIN_CHIP}
    letters = [letter for letter in string.ascii_uppercase if letter not in taken]
    numbered = (f"{letter}{number}" for number in count(1) for letter in string.ascii_uppercase)
    fresh = chain(letters, numbered)
    main = next((i for i, lane in enumerate(recording.lanes) if lane.process == 0 and lane.name == "MainThread"), -1)
    chips: list[str] = []
    for index, label in enumerate(labels):
        own = len(label) == 1 and label not in chips
        chips.append(_MAIN_CHIP if index == main else label if own else next(fresh))
    return tuple(chips)


def _things(recording: Recording, lanes: Mapping[str, str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    processes = {process.name: f"{process.name} 프로세스" for process in recording.processes}
    often = Counter((thing.name, _kind(thing)) for thing in recording.things)
    seen: Counter[tuple[str, str]] = Counter()
    tags: list[str] = []
    nouns: list[str] = []
    for thing in recording.things:
        kind = _kind(thing)
        what = (thing.name, kind)
        seen[what] += 1
        number = seen[what] if often[what] > 1 and (kind in _LOCKS or not thing.name) else 0
        short = thing.name.partition(" (")[0]
        if thing.name and kind in {"스레드", "프로세스"}:
            known = processes if kind == "프로세스" else lanes
            tags.append(short)
            nouns.append(known.get(thing.name, f"{short} {kind}"))
        elif thing.name:
            tags.append(f"{thing.name}({number})" if number else thing.name)
            nouns.append(f"{tags[-1]} {kind}")
        else:
            tags.append(f"{kind} {number}" if number else kind)
            nouns.append(f"{number}번 {kind}" if number else kind)
    return tuple(tags), tuple(nouns)


def _kind(thing: Thing) -> str:
    name = thing.type.rpartition(".")[2]
    for end, noun in (("Thread", "스레드"), ("Process", "프로세스"), ("Proxy", "프락시")):
        if name.endswith(end):
            return noun
    return _KINDS.get(name, f"{name} 객체")
