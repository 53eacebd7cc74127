"""The timeline of a recorded run: its axis, its lanes, its words."""

from __future__ import annotations

import re
import time
import xml.etree.ElementTree as ET
from itertools import pairwise

import pytest

import recordings
from snippetlab import layout, timeline
from snippetlab.deadlock import circles, deadlock
from snippetlab.layout import Axis
from snippetlab.naming import Names, spell
from snippetlab.narration import awaited, describe, ending
from snippetlab.recording import Hold, Process, Recording

SVG = re.compile(r"<svg.*?</svg>", re.DOTALL)
HUNG = ("deadlock",)
DRAWN = [name for name, block in recordings.BLOCKS.items() if recordings.BLOCKS[name].variants[0].result]


def recording(name: str) -> Recording:
    """Return the recording of a block."""
    result = recordings.BLOCKS[name].variants[0].result
    assert result is not None
    found = result.run.recording
    assert found is not None
    return found


NAMES = [name for name in recordings.BLOCKS if name != "timed"]


def picture(name: str) -> ET.Element:
    """Return the SVG of a block's timeline, parsed."""
    found = SVG.search(timeline.draw(recording(name), hung=name in HUNG))
    assert found
    return ET.fromstring(found[0])  # noqa: S314 - our own markup


# --- the axis


def test_time_without_events_is_folded() -> None:
    """Time without events is folded."""
    axis = Axis.of([0, 0.001, 0.002, 1.002, 1.003], [], 0, 1.003)
    assert len(axis.folds) == 1
    assert axis.at(0.002) == pytest.approx(65, abs=2)
    assert axis.folded()[0][2] == "1초"
    assert axis.at(1.002) - axis.at(0.002) < 5


def test_a_long_run_without_long_gaps_is_not_folded() -> None:
    """A long run without long gaps is not folded."""
    moments = [n / 100 for n in range(101)]
    axis = Axis.of(moments, [], 0, 1)
    assert axis.folds == ()
    assert [axis.at(m) for m in moments] == pytest.approx([100 * m for m in moments])


def test_gaps_too_short_to_see_are_left_alone() -> None:
    """Gaps too short to see are left alone."""
    assert Axis.of([0, 0.00001, 0.0003, 0.00031], [], 0, 0.00031).folds == ()


def test_a_few_lines_between_two_folds_do_not_part_them() -> None:
    """A few lines between two folds do not part them."""
    near = [0, 0.001, 0.002, 0.003, 0.403, 0.404, 0.405]
    dull = Axis.of(near, [0.2, 0.20001], 0, 0.405)
    loud = Axis.of([*near, 0.2], [0.20001], 0, 0.405)
    assert len(dull.folds) == 1
    assert len(loud.folds) == 2


def test_what_was_never_over_is_seen_beyond_the_fold() -> None:
    """What was never over is seen beyond the fold."""
    axis = Axis.of([0, 0.001, 0.002, 0.003], [], 0, 2)
    (_, after, _) = axis.folded()[0]
    assert 85 < after < 99


@pytest.mark.parametrize("name", NAMES)
def test_an_axis_only_ever_goes_on(name: str) -> None:
    """An axis only ever goes on."""
    axis = layout.axis(recording(name), hung=name in HUNG)
    assert axis.places[0] == 0
    assert axis.places[-1] == pytest.approx(100)
    assert all(a < b for a, b in pairwise(axis.places))
    assert all(a < b for a, b in pairwise(axis.times))
    places = [axis.at(step.at) for step in recording(name).steps]
    assert all(a <= b for a, b in pairwise(places))


@pytest.mark.parametrize(
    ("end", "expected"),
    [(0.00035, "100 µs"), (0.0035, "1.0 ms"), (0.045, "10 ms"), (3.5, "1.0초"), (0.9, "200 ms")],
)
def test_ticks_are_round(end: float, expected: str) -> None:
    """Ticks are round."""
    axis = Axis.of([n * end / 200 for n in range(201)], [], 0, end)
    texts = [text for _, text in axis.ticks()]
    assert texts[0] == "0"
    assert expected in texts
    assert 4 <= len(texts) <= 12


def test_ticks_lie_outside_folds_and_tell_the_time_there() -> None:
    """Ticks lie outside folds and tell the time there."""
    axis = Axis.of([0, 0.001, 0.002, 1.002, 1.003], [], 0, 1.003)
    ((a, b, _),) = axis.folded()
    ticks = axis.ticks()
    assert not [place for place, _ in ticks if a < place < b]
    assert any(text.startswith("1.00") and text.endswith("초") for place, text in ticks if place > b)


# --- what is drawn


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_well_formed_and_has_neither_ids_nor_colours(name: str) -> None:
    """A picture is well formed and has neither ids nor colours."""
    markup = timeline.draw(recording(name), hung=name in HUNG)
    root = picture(name)
    assert root.get("role") == "img"
    assert root.get("aria-label")
    for element in root.iter():
        assert not {"id", "style", "fill", "stroke", "onclick"} & set(element.attrib)
        for key in ("x", "x1", "x2", "cx"):
            assert 0 <= float(element.get(key, "0%").rstrip("%")) <= 100
    assert "<script" not in markup
    assert "url(" not in markup


def test_there_is_a_lane_a_thread_and_a_group_a_process() -> None:
    """There is a lane a thread and a group a process."""
    markup = timeline.draw(recording("processes"), hung=False)
    assert markup.count('class="sl-lane ') == 4
    assert markup.count('class="sl-group"') == 1
    assert "Process-2" in markup
    assert "종료 코드 -15" in markup


def test_of_many_threads_a_dozen_are_shown_and_the_rest_counted() -> None:
    """Of many threads a dozen are shown and the rest counted."""
    markup = timeline.draw(recording("crowd"), hung=False)
    assert markup.count('class="sl-lane ') == layout.LANES
    assert "외 189개 스레드" in markup


def test_threads_in_a_deadlock_are_among_those_shown() -> None:
    """Threads in a deadlock are among those shown."""
    names = tuple(f"일꾼 {number}" for number in range(40))
    script = recordings.deadlock(names)
    holds = (
        *script.holds[:2],
        *(Hold(h.lane, h.thing, h.start, 0.0302) for h in script.holds[2:38]),
        *script.holds[38:],
    )
    waits = tuple(w for w in script.waits if w.lane not in {39, 40} or w.op != "with")
    waits += (type(waits[0])(40, 0.035, None, "with", 38, 7), type(waits[0])(39, 0.035, None, "with", 39, 7))
    changed = Recording(
        script.processes, script.lanes, script.things, waits, holds, script.steps, (), (), script.duration
    )
    assert circles(changed) == ((40, 39),) or circles(changed) == ((39, 40),)
    assert {39, 40} <= set(layout.chosen(changed))


def test_waiting_and_holding_differ_by_shape_and_not_by_colour_alone() -> None:
    """Waiting and holding differ by shape and not by colour alone."""
    kinds = {element.get("class", "").split()[0] for element in picture("contention").iter() if element.get("class")}
    assert {"sl-run", "sl-rest", "sl-stripes", "sl-hold", "sl-lock", "sl-wrote", "sl-gap"} <= kinds


def test_bars_of_one_lock_never_overlap() -> None:
    """Bars of one lock never overlap."""
    bars = sorted(
        (float(e.get("x", "").rstrip("%")), float(e.get("width", "").rstrip("%")))
        for e in picture("contention").iter()
        if e.get("class") == "sl-hold"
    )
    assert len(bars) == 3
    assert all(x + width <= after + 0.01 for (x, width), (after, _) in pairwise(bars))


def test_a_lock_is_named_and_so_is_what_is_waited_for() -> None:
    """A lock is named and so is what is waited for."""
    texts = {element.text for element in picture("contention").iter() if element.text}
    assert {"lock", "lock 기다림", "join()"} <= texts


def test_names_that_are_markup_stay_text() -> None:
    """Names that are markup stay text."""
    texts = " ".join(filter(None, (element.text for element in picture("hostile").iter())))
    assert '<script>alert("t")' in texts
    label = timeline.draw(recording("hostile"), hung=False)
    assert "&quot;&gt;&lt;script&gt;" in label


def test_a_killed_process_ends_where_it_was_joined() -> None:
    """A killed process ends where it was joined."""
    made = recording("processes")
    ends = layout.ends(made, hung=False)
    assert ends[3] == pytest.approx(0.062)


def test_very_many_waits_stay_few_shapes() -> None:
    """Very many waits stay few shapes."""
    assert len(timeline.draw(recording("loop"), hung=False)) < 40_000


def test_coarse_spans_cover_what_the_fine_ones_did() -> None:
    """Coarse spans cover what the fine ones did."""
    fine = [(n / 10, n / 10 + 0.09) for n in range(1000)]
    coarse = layout.merged(fine)
    assert len(coarse) < 100
    assert sum(b - a for a, b in coarse) == pytest.approx(100, abs=2)
    assert layout.merged([(1, 2), (1.5, 3), (5, 6)]) == [(1, 3), (5, 6)]


@pytest.mark.parametrize(("name", "worth"), [("plain", False), ("contention", True), ("hostile", True)])
def test_one_thread_that_waits_for_nothing_needs_no_timeline(name: str, *, worth: bool) -> None:
    """One thread that waits for nothing needs no timeline."""
    assert timeline.worth(recording(name)) is worth


def test_drawing_is_fast() -> None:
    """Drawing is fast."""
    made = recording("contention")
    started = time.process_time()
    for _ in range(20):
        timeline.draw(made, hung=False)
    assert (time.process_time() - started) / 20 < 0.005


# --- names and words


def test_lanes_and_locks_are_told_apart() -> None:
    """Lanes and locks are told apart."""
    made = recording("deadlock")
    names = Names.of(made)
    assert names.labels == ("메인", "지우", "민서")
    assert names.lanes == ("메인 스레드", "지우 스레드", "민서 스레드")
    assert names.things[:2] == ("lock1 록", "lock2 록")
    assert len(set(names.chips)) == 3
    crowd = Names.of(recording("crowd"))
    assert len(set(crowd.chips)) == 201
    assert crowd.labels[1] == "Thread-1"
    assert crowd.details[1] == "work"


def test_a_short_name_is_its_own_letter() -> None:
    """A short name is its own letter."""
    assert Names.of(recording("contention")).chips == ("M", "A", "B", "C")


def test_locks_without_names_and_threads_of_the_same_name_get_numbers_and_letters() -> None:
    """Locks without names and threads of the same name get numbers and letters."""
    script = recordings.Script()
    script.lane("MainThread", 1)
    script.lane("worker", 2)
    script.lane("worker", 3)
    for name in ("", "", "left", "left"):
        script.thing(name)
    names = Names.of(script.recording(5))
    assert names.things == ("1번 록", "2번 록", "left(1) 록", "left(2) 록")
    assert names.lanes == ("메인 스레드", "worker(A) 스레드", "worker(B) 스레드")


def test_processes_are_called_processes() -> None:
    """Processes are called processes."""
    names = Names.of(recording("processes"))
    assert names.lanes == ("메인 스레드", "QueueFeederThread 스레드", "Process-1 프로세스", "Process-2 프로세스")
    assert names.things[1] == "Process-2 프로세스"


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [(0.0000012, "1 µs"), (0.00123, "1.23 ms"), (0.05, "50 ms"), (1.3, "1.3초"), (0.9999, "1초")],
)
def test_durations_are_spelled_with_the_unit_that_reads_best(seconds: float, expected: str) -> None:
    """Durations are spelled with the unit that reads best."""
    assert spell(seconds) == expected


@pytest.mark.parametrize(
    ("op", "kind", "expected"),
    [
        ("lock.acquire", "_thread.lock", "x 록을"),
        ("with", "_thread.RLock", "x 재진입 록을"),
        ("Queue.get", "queue.Queue", "x 큐에서 꺼내기를"),
        ("Queue.put", "multiprocessing.queues.Queue", "x 큐에 넣기를"),
        ("Event.wait", "threading.Event", "x 이벤트가 참이 되기를"),
        ("Condition.wait", "_thread.RLock", "x 조건 변수의 알림을"),
        ("_ConnectionBase.recv", "multiprocessing.connection.Connection", "x 연결에서 받기를"),
        ("Pool.map", "multiprocessing.pool.Pool", "x 풀의 결과를"),
        ("Future.result", "concurrent.futures._base.Future", "x 퓨처의 결과를"),
        ("Odd.thing", "some.Odd", "x Odd 객체의 일이 끝나기를"),
    ],
)
def test_what_is_waited_for_is_told_in_korean(op: str, kind: str, expected: str) -> None:
    """What is waited for is told in korean."""
    script = recordings.Script()
    script.lane("MainThread", 1)
    script.thing("x", kind)
    assert awaited(Names.of(script.recording(2)), op, 0) == expected


def test_sleep_is_told_without_a_thing() -> None:
    """Sleep is told without a thing."""
    assert awaited(Names.of(recording("plain")), "sleep", None) == "sleep()이 끝나기를"


def test_a_description_tells_who_waited_for_what() -> None:
    """A description tells who waited for what."""
    told = describe(recording("contention"), hung=False)
    assert "B 스레드: lock 록을 210 µs 기다림, lock 록을 쥠." in told
    assert "출력 4번." in told
    assert "스레드 4개가" in told


# --- deadlocks


def test_a_deadlock_of_two_is_told_in_words() -> None:
    """A deadlock of two is told in words."""
    assert deadlock(recordings.deadlock()) == (
        "지우 스레드는 lock2 록을 기다리고, 그것은 민서 스레드가 쥐고 있습니다.",
        "민서 스레드는 lock1 록을 기다리고, 그것은 지우 스레드가 쥐고 있습니다.",
        "서로를 기다리므로 아무도 나아가지 못하는 교착 상태입니다.",
    )


@pytest.mark.parametrize("count", [1, 2, 3, 5])
def test_circles_of_any_length_are_found(count: int) -> None:
    """Circles of any length are found."""
    made = recordings.deadlock(tuple("가나다라마"[:count]))
    assert circles(made) == (tuple(range(1, count + 1)),)
    assert len(deadlock(made)) == count + 1


def test_a_thread_that_waits_for_its_own_lock_is_told_apart() -> None:
    """A thread that waits for its own lock is told apart."""
    assert deadlock(recordings.deadlock(("지우",))) == (
        "지우 스레드는 자기가 이미 쥔 lock1 록을 다시 기다립니다.",
        "혼자서는 풀 수 없는 교착 상태입니다.",
    )


def test_a_circle_may_lead_through_a_join() -> None:
    """A circle may lead through a join."""
    script = recordings.Script()
    lock = script.thing("lock")
    main = script.lane("MainThread", 1)
    child = script.lane("Thread-1 (work)", 2)
    script.hold(main, 1.5, None, lock)
    script.wait(main, 3, None, "Thread.join", script.thing("Thread-1 (work)", "threading.Thread"), 9)
    script.wait(child, 3, None, "with", lock, 5)
    assert deadlock(script.recording(100)) == (
        "메인 스레드는 Thread-1 스레드가 끝나기를 기다립니다.",
        "Thread-1 스레드는 lock 록을 기다리고, 그것은 메인 스레드가 쥐고 있습니다.",
        "서로를 기다리므로 아무도 나아가지 못하는 교착 상태입니다.",
    )


def test_a_circle_may_lead_through_the_join_of_a_process() -> None:
    """A circle may lead through the join of a process."""
    script = recordings.Script(processes=[recordings.MAIN, Process(9, "Process-1", "fork", 0.01)])
    lock = script.thing("lock", "multiprocessing.synchronize.Lock")
    main = script.lane("MainThread", 1)
    child = script.lane("MainThread", 2, 1)
    script.hold(main, 1.5, None, lock)
    script.wait(main, 3, None, "BaseProcess.join", script.thing("Process-1", "multiprocessing.context.Process"), 9)
    script.wait(child, 3, None, "SemLock.acquire", lock, 5)
    assert circles(script.recording(100)) == ((main, child),)


def test_a_run_that_went_on_has_no_deadlock() -> None:
    """A run that went on has no deadlock."""
    for name in ("contention", "processes", "crowd", "loop"):
        assert deadlock(recording(name)) == ()


def test_a_lock_that_was_freed_or_a_wait_that_was_over_makes_no_circle() -> None:
    """A lock that was freed or a wait that was over makes no circle."""
    made = recordings.deadlock()
    freed = tuple(Hold(hold.lane, hold.thing, hold.start, 0.5) for hold in made.holds)
    args = (made.processes, made.lanes, made.things, made.waits)
    assert circles(Recording(*args, freed, made.steps, (), (), 1.0)) == ()


def test_a_hang_without_a_circle_tells_what_was_waited_for() -> None:
    """A hang without a circle tells what was waited for."""
    script = recordings.Script()
    main = script.lane("MainThread", 1)
    script.wait(main, 2, None, "Queue.get", script.thing("orders", "queue.Queue"), 5)
    assert ending(script.recording(100)) == ("메인 스레드는 orders 큐에서 꺼내기를 끝까지 기다렸습니다.",)
