"""Follows the records of all processes of a run: lanes, waits, who holds which lock."""

from __future__ import annotations

import ast
from dataclasses import replace
from typing import TYPE_CHECKING

from snippetlab.recording import Hold, Lane, Process, Recording, Step, Thing, Wait
from snippetlab.writes import Print, written

if TYPE_CHECKING:
    from collections.abc import Mapping

    from snippetlab.records import Raw
    from snippetlab.run import Chunk

_LONG = 0.00005
"""Seconds from which a call that may block is shown as a wait; a free lock is taken faster."""
_LOCKS = {"lock", "Lock", "RLock", "SemLock"}


class Weaver:
    """Follows the records of a run in order of time.

    Args:
        main: Process id of the snippet's main process.
        file: File name of the snippet.
        tries: Lines on which a lock is asked for with arguments, so that it may be refused.
    """

    def __init__(self, main: int, file: str, tries: frozenset[int]) -> None:
        self.main = main
        self.file = file
        self.tries = tries
        self.processes: dict[int, Process] = {}
        self.lanes: dict[tuple[int, int], Lane] = {}
        self.busy: set[tuple[int, int]] = set()
        self.things: dict[tuple[int, str], int] = {}
        self.thing_list: list[Thing] = []
        self.waiting: dict[tuple[int, int], list[tuple[Raw, int | None]]] = {}
        self.waits: list[tuple[tuple[int, int], Wait]] = []
        self.held: dict[int, tuple[tuple[int, int], float, int]] = {}
        self.holds: list[tuple[tuple[int, int], Hold]] = []
        self.steps: list[tuple[tuple[int, int], Step]] = []
        self.prints: list[Print] = []
        self.apis: dict[str, None] = {}
        self.hot: dict[int, int] = {}
        self.full = False
        self.refused: set[tuple[int, int]] = set()
        self.killed: dict[int, tuple[int, float]] = {}
        self.contended: set[tuple[tuple[int, int], int | None]] = set()

    def feed(self, raw: Raw) -> None:
        """Take the next record."""
        handler = getattr(self, f"_{raw.kind}", None)
        if handler:
            handler(raw, (raw.pid, raw.thread))

    def _process(self, raw: Raw, _: tuple[int, int]) -> None:
        how = "main" if raw.pid == self.main else raw.text
        parent = self.processes.get(raw.extra)
        if how == "fork" and parent and parent.how == "server":
            how = "forkserver"
        self.processes[raw.pid] = Process(raw.pid, "메인" if how == "main" else "", how, raw.at)

    def _named(self, raw: Raw, _: tuple[int, int]) -> None:
        self.processes[raw.pid] = replace(self.processes[raw.pid], name=raw.text)

    def _kill(self, raw: Raw, _: tuple[int, int]) -> None:
        self.killed[raw.extra] = (raw.line, raw.at)

    def _thread(self, raw: Raw, key: tuple[int, int]) -> None:
        self.lanes.setdefault(key, Lane(0, raw.text, raw.at, None))

    def _thread_end(self, raw: Raw, key: tuple[int, int]) -> None:
        if key in self.lanes:
            self.lanes[key] = replace(self.lanes[key], end=raw.at)
            self._step(raw, key, "end")

    def _line(self, raw: Raw, key: tuple[int, int]) -> None:
        if key not in self.busy:
            self.busy.add(key)
            self._step(raw, key, "start")
        self._step(raw, key, "line", "" if raw.text == self.file else raw.text)

    def _begin(self, raw: Raw, key: tuple[int, int]) -> None:
        thing = self._thing(raw, raw.extra)
        self.waiting.setdefault(key, []).append((raw, thing))
        if thing in self.held and self.held[thing][0] != key:
            self.contended.add((key, thing))
        if thing is not None and raw.text.endswith(("with", "__enter__")):
            module, _, name = self.thing_list[thing].type.rpartition(".")
            self.apis[f"{module}:{name}.__enter__"] = None

    def _end(self, raw: Raw, key: tuple[int, int]) -> None:
        if not self.waiting.get(key):
            return
        begun, thing = self.waiting[key].pop()
        denied = self._denied(thing, begun, key)
        (self.refused.add if denied else self.refused.discard)(key)
        ok = bool(raw.name) and not denied
        lock = thing is not None and self.thing_list[thing].type.rpartition(".")[2] in _LOCKS
        free = lock and (key, thing) not in self.contended
        self.contended.discard((key, thing))
        if (raw.at - begun.at >= _LONG and not free) or not ok:
            wait = Wait(0, begun.at, raw.at, begun.text, thing, begun.line, ok)
            self.waits.append((key, wait))
            self.steps.append((key, Step(begun.at, 0, "wait", begun.line, begun.text, thing)))
            self._step(raw, key, "go", begun.text, thing, begun.line)

    def _denied(self, thing: int | None, begun: Raw, key: tuple[int, int]) -> bool:
        """Tell whether a lock was refused: it was asked for with a limit, and another thread holds it still.

        The interpreter reports no return value of a function written in C.
        """
        return begun.line in self.tries and thing in self.held and self.held[thing][0] != key

    def _hold(self, raw: Raw, key: tuple[int, int]) -> None:
        thing = self._thing(raw, raw.extra or raw.name)
        if thing is None:
            return
        holder = self.held.get(thing)
        if holder and holder[0] == key and self.thing_list[thing].type.endswith("RLock"):
            self.held[thing] = (key, holder[1], holder[2] + 1)
        elif key not in self.refused:
            # a holder that is still noted let go where the recording was switched off: its hold is left out
            self.held[thing] = (key, raw.at, 1)
            self._step(raw, key, "take", "", thing)
            self._contend(thing, key)

    def _contend(self, thing: int, key: tuple[int, int]) -> None:
        """Note that the others that are asking for a lock really have to wait: someone else has it."""
        for other, stack in self.waiting.items():
            if other != key and any(wanted == thing for _, wanted in stack):
                self.contended.add((other, thing))

    def _free(self, raw: Raw, key: tuple[int, int]) -> None:
        thing = self._thing(raw, raw.name)
        if thing is None or thing not in self.held:
            return
        holder = self.held[thing]
        if holder[2] > 1 and holder[0] == key:
            self.held[thing] = (key, holder[1], holder[2] - 1)
            return
        del self.held[thing]
        self.holds.append((holder[0], Hold(0, thing, holder[1], raw.at)))
        self._step(raw, key, "drop", "", thing, raw.line)

    def _raise(self, raw: Raw, key: tuple[int, int]) -> None:
        self._step(raw, key, "raise", raw.text, None, raw.line)

    def _print(self, raw: Raw, key: tuple[int, int]) -> None:
        self.prints.append((key, raw.at, None, raw.line))

    def _printed(self, raw: Raw, key: tuple[int, int]) -> None:
        for index in range(len(self.prints) - 1, -1, -1):
            if self.prints[index][0] == key and self.prints[index][2] is None:
                self.prints[index] = (key, self.prints[index][1], raw.at, self.prints[index][3])
                return

    def _api(self, raw: Raw, _: tuple[int, int]) -> None:
        self.apis[raw.text] = None

    def _hot(self, raw: Raw, _: tuple[int, int]) -> None:
        self.hot[raw.line] = raw.extra

    def _full(self, _raw: Raw, _: tuple[int, int]) -> None:
        self.full = True

    def _thing(self, raw: Raw, number: int) -> int | None:
        try:
            label = ast.literal_eval(raw.names.get(number, ""))
        except (ValueError, SyntaxError):
            return None
        shared = label["key"].startswith(("/", "@"))
        key = (0, label["key"]) if shared else (raw.pid, f"{label['key']} {label['type']}")
        index = self.things.get(key)
        if index is None:
            index = self.things[key] = len(self.thing_list)
            self.thing_list.append(Thing(label["name"], label["type"]))
        elif label["name"] and not self.thing_list[index].name:
            self.thing_list[index] = replace(self.thing_list[index], name=label["name"])
        return index

    def _step(  # noqa: PLR0913, PLR0917 - the fields of a step
        self, raw: Raw, key: tuple[int, int], kind: str, text: str = "", thing: int | None = None, line: int = -1
    ) -> None:
        self.steps.append((key, Step(raw.at, 0, kind, raw.line if line < 0 else line, text, thing)))

    def finish(
        self, chunks: tuple[Chunk, ...], exits: Mapping[int, int], gone: Mapping[int, float], duration: float
    ) -> Recording:
        """Return the recording of everything fed so far.

        Args:
            chunks: Output of the run.
            exits: Process id → exit code, where known.
            gone: Process id → seconds until its parent was told of its end, where known.
            duration: Seconds of the run.
        """
        for key, stack in self.waiting.items():
            for begun, thing in stack:
                self.waits.append((key, Wait(0, begun.at, None, begun.text, thing, begun.line)))
                self.steps.append((key, Step(begun.at, 0, "wait", begun.line, begun.text, thing)))
        self._keep_open_holds()
        self._end_killed(exits, gone)
        self.steps += written(self.prints, chunks)
        keys = sorted(self.busy & set(self.lanes), key=lambda k: (self.processes[k[0]].start, self.lanes[k].start))
        pids = list(dict.fromkeys(key[0] for key in keys))
        number = {key: index for index, key in enumerate(keys)}
        processes = [
            replace(process, name=process.name or f"자식 {index}", exit_code=exits.get(process.pid))
            for index, process in enumerate(map(self.processes.__getitem__, pids))
        ]
        steps = [replace(step, lane=number.get(key, -1)) for key, step in self.steps if key in number or key[0] < 0]
        return Recording(
            tuple(processes),
            tuple(replace(self.lanes[key], process=pids.index(key[0])) for key in keys),
            tuple(self.thing_list),
            tuple(sorted((replace(w, lane=number[k]) for k, w in self.waits if k in number), key=lambda w: w.start)),
            tuple(sorted((replace(h, lane=number[k]) for k, h in self.holds if k in number), key=lambda h: h.start)),
            tuple(sorted(steps, key=lambda step: step.at)),
            tuple(self.apis),
            self._notes(),
            duration,
        )

    def _end_killed(self, exits: Mapping[int, int], gone: Mapping[int, float]) -> None:
        """Give the threads of a process that wrote no end the time it was killed, or else when its parent was told."""
        for key, lane in self.lanes.items():
            pid = key[0]
            if lane.end is None and exits.get(pid) and pid != self.main:
                signal, at = self.killed.get(pid, (0, 0.0))
                end = at if signal and exits[pid] == -signal else gone.get(pid)
                last = max((step.at for k, step in self.steps if k == key), default=lane.start)
                self.lanes[key] = replace(lane, end=end if end is None else max(end, last))

    def _keep_open_holds(self) -> None:
        """Take what is held at the end as a hold without end, unless the recording of its release was switched off."""
        asking = {key for key, stack in self.waiting.items() if stack}
        for thing, (key, start, _) in self.held.items():
            if self.hot and key not in asking:
                self.steps = [s for s in self.steps if not (s[0] == key and s[1].kind == "take" and s[1].at == start)]
            else:
                self.holds.append((key, Hold(0, thing, start, None)))

    def _notes(self) -> tuple[str, ...]:
        notes = [f"{line}번째 줄은 {count}번 기록한 뒤 기록을 껐습니다." for line, count in sorted(self.hot.items())]
        return (*notes, "사건이 너무 많아 앞부분만 기록했습니다.") if self.full else tuple(notes)
