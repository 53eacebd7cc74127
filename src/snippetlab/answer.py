"""What the supervisor answers of a run, made into a `Run`."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Any

from snippetlab import scrub
from snippetlab.run import ChildExit, Chunk, Run, Stack
from snippetlab.weave import weave

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from snippetlab.interpreter import Interpreter
    from snippetlab.recording import Recording

_STREAMS: tuple[Any, Any] = ("stdout", "stderr")
_KEPT = 4096
"""Bytes of output kept of a run that wrote too much."""
_CHILD = re.compile(r"(\d{1,10}) (-?\d{1,10}) (\d{1,15}\.?\d{0,15})", re.ASCII)
_EXIT = re.compile(r"(\d{1,10}) (\d{1,9}) (sys\.exit|os\._exit)", re.ASCII)
"""The notes of a child's end and of a call that ended the main process."""


def run_of(answer: dict[str, Any], folder: Path, path: Path, interpreter: Interpreter, *, record: bool) -> Run:
    """Return the run an answer of the supervisor describes.

    Args:
        answer: What the supervisor, or its portable like, says of the run.
        folder: Where the processes of the run left their notes and records.
        path: The file that was run.
        interpreter: What ran it.
        record: Whether the run was recorded.
    """
    paths = scrub.Paths.of(path, interpreter, folder)
    chunks = paths.cut_chunks([Chunk(_STREAMS[stream], at, data) for stream, at, data in answer["chunks"]])
    if answer["end"] == "output-limit":
        chunks = tuple(_first(chunks))
    children, early_exit, unrecorded = _notes(folder / "notes", answer.get("main", 0))
    children += [ChildExit(pid, code) for pid, code in answer["children"]]
    ended = answer["end"] in {"exit", "leak"} or (answer["end"] == "memory-limit" and (answer["exit_code"] or 0) > 0)
    recording = _weave(path, folder, answer, chunks, children) if record else None
    return Run(
        end=answer["end"],
        exit_code=answer["exit_code"] if ended else None,
        chunks=chunks,
        duration=answer["duration"],
        cpu=answer["cpu"],
        leaked=tuple(paths.cut(line) for line in answer["leaked"]),
        stacks=_stacks(answer, paths),
        children=tuple(children),
        early_exit=early_exit,
        problem=answer["problem"],
        recorded=json.dumps(recording.to_json(), ensure_ascii=False) if recording else "",
        apis=recording.apis if recording else (),
        unrecorded=unrecorded,
    )


def _first(chunks: tuple[Chunk, ...]) -> Iterator[Chunk]:
    """Yield the first `_KEPT` bytes of output."""
    room = _KEPT
    for chunk in chunks:
        if room > 0:
            yield Chunk(chunk.stream, chunk.at, chunk.data[:room])
        room -= len(chunk.data)


def _notes(path: Path, main: int) -> tuple[list[ChildExit], str, str]:
    """Return what the processes noted; the snippet can write there too, so what cannot be read is passed over."""
    children: list[ChildExit] = []
    early_exit = unrecorded = ""
    if path.is_file():
        for line in path.read_text("utf-8", "replace").splitlines():
            word, _, rest = line.partition(" ")
            if word == "child" and (child := _CHILD.fullmatch(rest)):
                children.append(ChildExit(int(child[1]), int(child[2]), float(child[3])))
            elif word == "exit" and (leaving := _EXIT.fullmatch(rest)):
                if int(leaving[1]) == main:  # an orphan, too, has the supervisor for a parent
                    early_exit = f"line {leaving[2]} {leaving[3]}"
            elif word == "unrecorded":
                unrecorded = rest
    return children, early_exit, unrecorded


def _weave(
    path: Path, folder: Path, answer: dict[str, Any], chunks: tuple[Chunk, ...], children: list[ChildExit]
) -> Recording | None:
    if "started" not in answer:
        return None
    exits = {child.pid: child.code for child in children}
    if answer["end"] == "exit":
        exits[answer["main"]] = answer["exit_code"]
    gone = {child.pid: child.at - answer["started"] for child in children if child.at}
    recording = weave(
        folder / "events", answer["started"], answer["main"], path, chunks, exits, gone, answer["duration"]
    )
    return recording or None


def _stacks(answer: dict[str, Any], paths: scrub.Paths) -> tuple[Stack, ...]:
    stacks = []
    helpers = {pid for pid, _, line, _ in answer["stacks"] if "multiprocessing.resource_tracker" in line}
    servers = {
        pid
        for pid, parent, line, _ in answer["stacks"]
        if "multiprocessing.forkserver" in line and parent == answer.get("main")
    }
    children = 0
    for pid, _, _, text in answer["stacks"]:
        if pid in helpers | servers:
            continue
        children += pid != answer.get("main")
        name = "메인 프로세스" if pid == answer.get("main") else f"자식 프로세스 {children}"
        lines = paths.cut(text).splitlines(keepends=True)
        stacks.append(Stack(name, "".join(line for line in lines if f'File "{scrub.ENGINE}/' not in line)))
    return tuple(sorted(stacks, key=lambda stack: stack.process != "메인 프로세스"))
