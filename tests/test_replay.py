"""Replays and traces: what the browser and Perfetto get, and how small it is."""

from __future__ import annotations

import gzip
import json
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

import recordings
from projects import Project, linux
from snippetlab import exhibit, playback, replay, selection, timeline, tracefile
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter
from snippetlab.limits import Limits

if TYPE_CHECKING:
    from snippetlab.recording import Recording

ROOT = Path(__file__).parents[1]
MEDIAN, LARGEST = 20_000, 60_000
NAMES = [name for name in recordings.BLOCKS if name != "timed"]
BIG = (
    "threading/deadlock_ticket",
    "threading/condition_exercise",
    "threading/semaphore_peak",
    "threading/lock_narrow",
    "threading/lock_counter",
    "threading/race_exercise",
    "multiprocessing/pool_many",
    "multiprocessing/shared_exercise",
)


def recording(name: str) -> Recording:
    """Return the recording of a block."""
    result = recordings.BLOCKS[name].variants[0].result
    assert result is not None
    assert result.run.recording is not None
    return result.run.recording


def data(name: str) -> dict[str, Any]:
    """Return a replay as a browser reads it."""
    return json.loads(replay.dump(recording(name), hung=name == "deadlock"))  # type: ignore[no-any-return]


def size(made: Recording) -> int:
    """Return how many bytes of a replay go over the wire."""
    return len(gzip.compress(replay.dump(made, hung=False).encode()))


def play(values: dict[str, Any]) -> dict[str, Any]:
    """Take every step of a replay the way the script does, and return what is seen at its end."""
    lanes: list[dict[str, Any]] = [{"line": 0, "on": False, "waits": None} for _ in values["lanes"]]
    holders: dict[int, int] = {}
    output = []
    for row in values["steps"]:
        _, lane, kind, line, _, thing, written = row + [-1] * (7 - len(row))
        name = replay.KINDS[kind]
        if written >= 0:
            output.append(values["says"][written])
        if lane < 0:
            continue
        own = lanes[lane]
        if line > 0:
            own["line"] = line
        own["on"] = name != "end"
        if name == "wait":
            own["waits"] = thing
        elif name not in {"drop", "stop"}:
            own["waits"] = None
        if name == "take":
            holders[thing] = lane
        elif name == "drop":
            holders.pop(thing, None)
    return {"lanes": lanes, "holders": holders, "output": output}


@pytest.mark.parametrize("name", NAMES)
def test_a_replay_is_whole(name: str) -> None:
    """A replay is whole."""
    values = data(name)
    assert len(values["lanes"]) == len(recording(name).lanes)
    assert len(values["places"]) == len(values["steps"]) <= selection.STEPS + 1
    assert all(a <= b for a, b in pairwise(values["places"]))
    for row in values["steps"]:
        time, lane, kind, *rest = row + [-1] * (7 - len(row))
        assert time >= 0
        assert -1 <= lane < len(values["lanes"])
        assert 0 <= kind < len(replay.KINDS)
        assert all(number >= -1 for number in rest)
        assert rest[1] < len(values["says"])
        assert rest[2] < len(values["things"])
        assert rest[0] > 0 or rest[1] >= 0, "무슨 일인지 말할 수 없는 사건"


@pytest.mark.parametrize("name", NAMES)
def test_a_replay_ends_with_all_the_output(name: str) -> None:
    """A replay ends with all the output."""
    steps = [step.text.partition(":")[2] for step in recording(name).steps if step.kind == "write"]
    assert "".join(text[1:] for text in play(data(name))["output"]) == "".join(steps)


def test_a_deadlock_ends_with_each_waiting_for_what_the_other_holds() -> None:
    """A deadlock ends with each waiting for what the other holds."""
    values = data("deadlock")
    seen = play(values)
    tags = [tag for tag, _, _ in values["things"]]
    assert {tags[thing]: lane for thing, lane in seen["holders"].items()} == {"lock1": 1, "lock2": 2}
    assert [tags[lane["waits"]] for lane in seen["lanes"]] == ["지우", "lock2", "lock1"]
    last = values["steps"][-1]
    assert replay.KINDS[last[2]] == "stop"
    assert "지우 스레드는 lock2 록을 기다리고, 그것은 민서 스레드가 쥐고 있습니다." in values["says"][last[4]]
    assert values["places"][-1] == 100


@pytest.mark.parametrize("name", ["contention", "crowd", "loop", "hostile"])
def test_every_lock_is_free_at_the_end_and_nobody_waits(name: str) -> None:
    """Every lock is free at the end and nobody waits."""
    seen = play(data(name))
    assert seen["holders"] == {}
    assert [lane for lane in seen["lanes"] if lane["on"] and lane["waits"] is not None] == []


def test_the_end_of_a_wait_and_having_the_lock_are_one_event() -> None:
    """The end of a wait and having the lock are one event."""
    values = data("contention")
    told = [values["says"][row[4]] for row in values["steps"] if len(row) > 4 and row[4] >= 0]
    assert "B 스레드가 기다리던 lock 록을 쥐었습니다." in told
    assert "A 스레드가 lock 록을 쥐었습니다." in told
    assert "B 스레드의 기다림이 끝났습니다: lock 록." not in told


def test_a_wait_that_got_nothing_says_so() -> None:
    """A wait that got nothing says so."""
    made = recordings.contention()
    waits = tuple(replace(wait, ok=wait.op != "with") for wait in made.waits)
    steps = tuple(step for step in made.steps if step.kind not in {"take", "drop"})
    values = replay.data(replace(made, waits=waits, steps=steps, holds=()), hung=False)
    assert "B 스레드가 기다리다 그만두었습니다: lock 록." in values["says"]


def test_many_events_are_thinned_and_the_reader_is_told() -> None:
    """Many events are thinned and the reader is told."""
    values = data("loop")
    assert len(values["steps"]) <= selection.STEPS
    notes = selection.select(recording("loop"))[1]
    assert any("되풀이를 덜어 냈습니다" in note for note in notes)
    assert selection.select(recording("contention"))[1] == []


def test_of_a_lock_whose_holders_are_not_all_told_nobody_says_that_it_is_free() -> None:
    """Of a lock whose holders are not all told nobody says that it is free."""
    assert data("contention")["things"][0] == ["lock", "lock 록", 1]
    assert data("loop")["things"][0] == ["lock", "lock 록", 2]
    assert data("crowd")["things"][0] == ["lock", "lock 록", 2]
    assert [kind for *_, kind in data("processes")["things"]] == [0, 0]


def test_a_crowd_keeps_its_output_and_the_lanes_that_are_shown() -> None:
    """A crowd keeps its output and the lanes that are shown."""
    values = data("crowd")
    assert len(values["steps"]) <= selection.STEPS
    kinds = {replay.KINDS[row[2]] for row in values["steps"] if row[1] == 1}
    assert {"start", "take", "drop", "write", "end"} <= kinds


def test_output_without_end_is_cut_and_the_reader_is_told() -> None:
    """Output without end is cut and the reader is told."""
    script = recordings.Script()
    main = script.lane("MainThread", 1)
    for number in range(3000):
        script.write(main, 2 + number / 10, 5, f"{number} " + "가" * 40)
    made = script.recording(400)
    values = replay.data(made, hung=False)
    assert len(values["steps"]) <= selection.STEPS
    assert sum(map(len, values["says"])) < selection.OUTPUT + 5000
    assert any("출력을 앞에서" in note for note in selection.select(made)[1])
    assert size(made) < LARGEST


def test_lines_of_another_file_are_named() -> None:
    """Lines of another file are named."""
    script = recordings.Script()
    main = script.lane("MainThread", 1)
    script.step(main, "line", 2, 7, "_kitchen.py")
    values = replay.data(script.recording(5), hung=False)
    assert "메인 스레드: _kitchen.py의 7번째 줄." in values["says"]
    assert values["steps"][-1][3] == 0


@linux
@pytest.mark.parametrize("python", [None, "3.14"])
def test_replays_of_real_runs_are_small(python: str | None) -> None:
    """Replays of real runs are small."""
    interpreter = Interpreter.find(python) if python else Interpreter.current()
    sizes = []
    for name in BIG:
        path = ROOT / "snippets" / f"{name}.py"
        if not path.is_file():
            continue
        run = execute(Job(path, interpreter, record=True, limits=Limits(timeout=20)))[0]
        assert run.recording, (name, run.unrecorded)
        values = replay.data(run.recording, hung=False)
        assert len(values["steps"]) <= selection.STEPS
        assert play(values)["output"]
        sizes.append(size(run.recording))
        assert len(timeline.draw(run.recording, hung=False)) < 40_000, name
    assert sizes
    assert max(sizes) < LARGEST
    assert sorted(sizes)[len(sizes) // 2] < MEDIAN


# --- traces


@pytest.mark.parametrize("name", NAMES)
def test_a_trace_is_what_perfetto_reads(name: str) -> None:
    """A trace is what perfetto reads."""
    trace = json.loads(tracefile.dump(recording(name), hung=name == "deadlock"))
    events = trace["traceEvents"]
    assert {event["ph"] for event in events} <= {"M", "X", "i"}
    named = {(e["name"], e["pid"], e["tid"]) for e in events if e["ph"] == "M"}
    for event in events:
        assert isinstance(event["pid"], int)
        assert isinstance(event["tid"], int)
        if event["ph"] == "X":
            assert event["dur"] >= 0
            assert event["ts"] >= 0
        if event["ph"] != "M":
            assert ("thread_name", event["pid"], event["tid"]) in named
            assert ("process_name", event["pid"], 0) in named


def test_spans_of_one_lock_never_overlap_in_a_trace() -> None:
    """Spans of one lock never overlap in a trace."""
    trace = json.loads(tracefile.dump(recording("contention"), hung=False))
    spans = sorted((e["ts"], e["ts"] + e["dur"], e["name"]) for e in trace["traceEvents"] if e.get("cat") == "록")
    assert [name for _, _, name in spans] == ["A 스레드", "B 스레드", "C 스레드"]
    assert all(end <= start for (_, end, _), (start, _, _) in pairwise(spans))


def test_a_trace_tells_names_output_and_exceptions() -> None:
    """A trace tells names output and exceptions."""
    text = tracefile.dump(recording("processes"), hung=False)
    for part in (
        "메인 프로세스",
        "Process-2 (spawn)",
        "orders 큐에서 꺼내기를 기다림",
        "출력: 받음",
        "예외: ValueError",
    ):
        assert part in text


# --- the block


def test_a_block_links_its_replay_its_trace_and_the_note() -> None:
    """A block links its replay its trace and the note."""
    block = recordings.BLOCKS["contention"]
    markup = playback.section(block, block.variants[0])
    assert 'data-src="replays/threading/contention.json"' in markup
    assert 'href="traces/threading/contention.json"' in markup
    assert 'href="how/"' in markup
    assert "<script" not in markup
    assert " id=" not in markup
    assert '<button type="button" class="sl-open">되감기 열기</button>' in markup


def test_without_an_address_there_is_no_button() -> None:
    """Without an address there is no button."""
    block = replace(recordings.BLOCKS["contention"], links=replace(recordings.BLOCKS["contention"].links, replay=""))
    markup = playback.section(block, block.variants[0])
    assert "<button" not in markup
    assert "<svg" in markup


def test_a_deadlock_is_told_above_its_timeline() -> None:
    """A deadlock is told above its timeline."""
    block = recordings.BLOCKS["deadlock"]
    markup = playback.section(block, block.variants[0])
    assert markup.index("지우 스레드는 lock2 록을 기다리고") < markup.index("<svg")


def test_where_recording_stepped_aside_the_block_says_so() -> None:
    """Where recording stepped aside the block says so."""
    block = recordings.BLOCKS["timed"]
    assert playback.section(block, block.variants[0]) == (
        '<p class="sl-unrecorded">시간을 재는 스니펫이라 기록하지 않습니다.</p>'
    )


@pytest.mark.parametrize("name", ["plain", "contention", "timed"])
def test_a_page_may_do_without(name: str) -> None:
    """A page may do without."""
    block = replace(recordings.BLOCKS[name], replay=False)
    assert playback.section(block, block.variants[0]) == ""


def test_one_thread_alone_shows_nothing() -> None:
    """One thread alone shows nothing."""
    block = recordings.BLOCKS["plain"]
    assert playback.section(block, block.variants[0]) == ""


def test_notes_on_neighbouring_lines_are_one_sentence() -> None:
    """Notes on neighbouring lines are one sentence."""
    notes = tuple(f"{n}번째 줄은 {120 if n != 17 else 400}번 기록한 뒤 기록을 껐습니다." for n in (15, 16, 17, 18, 21))
    made = replace(recordings.contention(), notes=(*notes, "사건이 너무 많아 앞부분만 기록했습니다."))
    assert exhibit.notes_of(made) == [
        "15–16, 18, 21번째 줄은 120번, 17번째 줄은 400번 기록한 뒤 기록을 껐습니다.",
        "사건이 너무 많아 앞부분만 기록했습니다.",
    ]


def test_files_of_variants_are_told_apart_by_their_interpreter(tmp_path: Path) -> None:
    """Files of variants are told apart by their interpreter."""
    block = recordings.BLOCKS["contention"]
    first = block.variants[0]
    assert first.result is not None
    other = replace(
        first, label="3.14t", result=replace(first.result, platform=replace(first.result.platform, python="3.14.2t"))
    )
    playback.write("threading/contention", (first, other), tmp_path)
    playback.write("threading/alone", (first, replace(first, result=None)), tmp_path)
    playback.write("threading/plain", recordings.BLOCKS["plain"].variants, tmp_path)
    found = sorted(path.relative_to(tmp_path).as_posix() for path in tmp_path.rglob("*.json"))
    assert found == [
        f"{folder}/threading/{name}"
        for folder in ("replays", "traces")
        for name in ("alone.json", "contention.3.11.7.json", "contention.3.14.2t.json")
    ]
    both = replace(block, variants=(first, other))
    assert 'data-src="replays/threading/contention.3.14.2t.json"' in playback.section(both, other)


@linux
def test_a_built_site_holds_what_its_blocks_fetch(tmp_path: Path) -> None:
    """A built site holds what its blocks fetch."""
    project = Project.make(tmp_path / "project")
    project.snippet(
        "threading/two",
        '"""둘이 록을 두고 다툰다."""\n'
        "from threading import Lock, Thread\n\nkey = Lock()\n\n\ndef work():\n    with key:\n        print('일')\n\n\n"
        "threads = [Thread(target=work) for _ in range(2)]\nfor t in threads:\n    t.start()\n"
        "for t in threads:\n    t.join()\n"
        "\n# 출력:\n#   일\n#   일\n",
    )
    done = project.build()
    assert done.code == 0, done.text
    site = project.root / "site"
    assert 'data-src="replays/threading/two.json"' in project.html()
    values = json.loads((site / "replays" / "threading" / "two.json").read_text("utf-8"))
    assert "".join(text[1:] for text in play(values)["output"]) == "일\n일\n"
    assert ["key", "key 록", 1] in values["things"]
    assert json.loads((site / "traces" / "threading" / "two.json").read_text("utf-8"))["traceEvents"]


def test_what_is_made_of_a_recording_is_kept_and_damage_is_a_miss(tmp_path: Path) -> None:
    """What is made of a recording is kept and damage is a miss."""
    run = recordings.run_of(recordings.contention())
    fresh = {name: exhibit.Exhibit(run).part(name) for name in exhibit.PARTS}
    kept = exhibit.Exhibit(run, tmp_path)
    assert {name: kept.part(name) for name in exhibit.PARTS} == fresh
    files = sorted(path for path in tmp_path.rglob("*") if path.is_file())
    assert [path.suffix for path in files] == [".markup", ".replay", ".trace"]
    files[0].write_text("3\nabc", "utf-8")
    assert kept.part("markup") == "abc"
    for damage in ("", "9\nabc", "abc"):
        files[0].write_text(damage, "utf-8")
        assert kept.part("markup") == fresh["markup"]
    files[0].write_bytes(b"1\n\xff")
    assert kept.part("markup") == fresh["markup"]


def test_a_shelf_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    """A shelf that cannot be written changes nothing."""
    (tmp_path / "file").write_text("", "utf-8")
    run = recordings.run_of(recordings.contention())
    assert exhibit.Exhibit(run, tmp_path / "file").part("markup") == exhibit.Exhibit(run).part("markup")
