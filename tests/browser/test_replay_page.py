"""The timeline and the replay in a browser: with scripts and without, by mouse, finger and keyboard."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING, Any

import pytest
import replays
from sites import ROOT, serve

import recordings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page, Route

SCRIPT = ROOT / "docs" / "assets" / "js" / "replay.js"
SHIFTS = """() => new Promise(done => {
  const far = (a, b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))
  const moved = []
  const look = entry => entry.hadRecentInput || entry.sources.forEach(s => {
    if (far(s.previousRect, s.currentRect) > 2) moved.push(`${s.node?.className ?? s.node?.nodeName} ${entry.value}`)
  })
  const watch = new PerformanceObserver(list => list.getEntries().forEach(look))
  watch.observe({type: 'layout-shift', buffered: true})
  setTimeout(() => done(moved), 400)
})"""
"""What has moved; letters that settle by a pixel when their font arrives are not ours."""


TEXTS = """all => all.map(e => {
  const [box, whole] = [e, e.closest('.sl-block')].map(one => one.getBoundingClientRect())
  const size = parseFloat(getComputedStyle(e).fontSize)
  return box.width && [size, box.left - whole.left, whole.right - box.right, e.textContent]
}).filter(Boolean)"""
"""Size of each text that is seen, its distance from both sides of the block, and what it says."""

AXE = """async () => (await axe.run(
  {include: '.sl-block', exclude: '.md-code__nav'}, {resultTypes: ['violations']})).violations"""


@pytest.fixture(scope="module")
def address(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a page with every recording made by hand."""
    yield from serve(replays.make(tmp_path_factory.mktemp("replays")))


@pytest.fixture
def shown(page: Page, address: str) -> Page:
    """Return the page on a desktop."""
    page.emulate_media(reduced_motion="no-preference")
    page.goto(address)
    return page


def block(page: Page, name: str) -> Locator:
    """Return a block by its name."""
    return page.locator(f'.sl-block[data-snippet="threading/{name}"]')


def opened(page: Page, name: str) -> Locator:
    """Open a replay and return its block."""
    found = block(page, name)
    found.locator(".sl-open").click()
    found.locator(".sl-say b", has_text="1 /").wait_for()
    return found


def position(within: Locator) -> int:
    """Return the number of the event a replay stands at."""
    return int(within.locator(".sl-say b").inner_text().split("/")[0])


def places(within: Locator) -> dict[str, int]:
    """Return which thread's letter stands at which line of the code."""
    found: list[list[Any]] = within.locator(".sl-ats i").evaluate_all(
        "all => all.map(e => [e.dataset.at, +e.closest('.sl-l').dataset.n])"
    )
    return dict(found)


# --- without scripts


def test_without_scripts_the_timeline_is_there_and_no_button_is_dead(browser: Browser, address: str) -> None:
    """Without scripts the timeline is there and no button is dead."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(address)
    for name in ("contention", "deadlock", "processes", "crowd", "loop"):
        assert block(page, name).locator("svg.sl-svg").is_visible()
    assert [button for button in page.locator(".sl-block button").all() if button.is_visible()] == []
    assert block(page, "deadlock").get_by_text("지우 스레드는 lock2 록을 기다리고").is_visible()
    context.close()


def test_in_print_the_timeline_is_there_and_its_controls_are_not(shown: Page) -> None:
    """In print the timeline is there and its controls are not."""
    contention = opened(shown, "contention")
    shown.emulate_media(media="print")
    assert contention.locator("svg.sl-svg").is_visible()
    assert not contention.locator(".sl-controls").is_visible()
    assert not contention.locator(".sl-open").is_visible()
    assert contention.locator(".sl-run").first.evaluate("e => getComputedStyle(e).fill") != "none"


# --- loading


def test_the_script_is_small_and_needs_nothing() -> None:
    """The script is small and needs nothing."""
    source = SCRIPT.read_text("utf-8")
    assert len(source.encode()) < 12 * 1024
    assert not re.search(r"\bimport\b|\brequire\(|https?://|\bwindow\.|\beval\(|document\.write", source)


def test_a_page_without_a_replay_loads_no_script_and_one_with_it_loads_it_once(page: Page, address: str) -> None:
    """A page without a replay loads no script and one with it loads it once."""
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(f"{address}bare/", wait_until="networkidle")
    assert not [url for url in asked if "replay.js" in url or "/replays/" in url]
    page.goto(address, wait_until="networkidle")
    assert len([url for url in asked if "replay.js" in url]) == 1
    assert not [url for url in asked if "/replays/" in url]


def test_the_data_are_fetched_when_the_replay_is_opened(shown: Page) -> None:
    """The data are fetched when the replay is opened."""
    asked: list[str] = []
    shown.on("request", lambda request: asked.append(request.url))
    opened(shown, "contention")
    fetched = [url.rpartition("/replays/")[2] for url in asked if "/replays/" in url]
    assert fetched == ["threading/contention.json"]


@pytest.mark.parametrize("width", [360, 1280])
def test_nothing_moves_while_a_page_loads_nor_when_a_replay_does(browser: Browser, address: str, width: int) -> None:
    """Nothing moves while a page loads nor when a replay does."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(address, wait_until="networkidle")
    assert page.evaluate(SHIFTS) == []

    def late(route: Route) -> None:
        page.wait_for_timeout(900)
        route.continue_()

    page.route("**/replays/**", late)
    button = block(page, "deadlock").locator(".sl-open")
    button.scroll_into_view_if_needed()
    button.click()
    page.wait_for_timeout(700)
    before = block(page, "deadlock").bounding_box()
    block(page, "deadlock").locator(".sl-say b", has_text="1 /").wait_for()
    after = block(page, "deadlock").bounding_box()
    assert before
    assert after
    assert after["height"] == before["height"]
    assert page.evaluate(SHIFTS) == []
    page.close()


def test_a_replay_that_cannot_be_fetched_says_so(shown: Page) -> None:
    """A replay that cannot be fetched says so."""
    shown.route("**/replays/**", lambda route: route.abort())
    contention = block(shown, "contention")
    contention.locator(".sl-open").click()
    contention.get_by_text("기록을 읽지 못했습니다").first.wait_for()
    contention.locator("[data-do=next]").click()
    contention.locator("[data-do=close]").click()
    assert contention.locator(".sl-player").count() == 0
    shown.unroute("**/replays/**")
    opened(shown, "contention")


# --- stepping


def test_each_thread_is_at_its_line_and_the_panel_tells_who_holds_the_lock(shown: Page) -> None:
    """Each thread is at its line and the panel tells who holds the lock."""
    contention = opened(shown, "contention")
    say = contention.locator(".sl-say")
    for _ in range(60):
        if "C 스레드는 lock 록을 기다립니다." in say.inner_text():
            break
        contention.locator("[data-do=next]").click()
    assert places(contention)["C"] == 7
    assert places(contention)["A"] == 8
    locks = re.sub(r"\s+", " ", contention.locator(".sl-locks li").first.inner_text())
    assert locks == "lock A A 쥠 · B B C C 기다림"
    assert contention.locator(".sl-sofar").inner_text() == "A\n"
    waiting = contention.locator(".sl-ats .sl-idle").evaluate_all("all => all.map(e => e.dataset.at)")
    assert sorted(set(waiting)) == ["B", "C"]
    acting = contention.locator(".sl-act")
    assert acting.count() == 1
    assert acting.get_attribute("data-n") == "7"


def test_forward_and_back_meet_at_the_same_picture(shown: Page) -> None:
    """Forward and back meet at the same picture."""
    contention = opened(shown, "contention")
    see = "e => [e.querySelector('.sl-code').innerHTML, e.querySelector('.sl-state').innerHTML]"
    seen = []
    for _ in range(25):
        seen.append(contention.evaluate(see))
        contention.locator("[data-do=next]").click()
    for expected in reversed(seen):
        contention.locator("[data-do=back]").click()
        assert contention.evaluate(see) == expected
    assert position(contention) == 1


def test_a_deadlock_ends_in_words_with_both_threads_at_their_lock(shown: Page) -> None:
    """A deadlock ends in words with both threads at their lock."""
    deadlock = opened(shown, "deadlock")
    deadlock.locator(".sl-range").press("End")
    text = deadlock.locator(".sl-say").inner_text()
    assert "지우 스레드는 lock2 록을 기다리고, 그것은 민서 스레드가 쥐고 있습니다." in text
    assert "민서 스레드는 lock1 록을 기다리고, 그것은 지우 스레드가 쥐고 있습니다." in text
    rows = [re.sub(r"\s+", " ", row) for row in deadlock.locator(".sl-locks li").all_inner_texts()]
    assert rows[:2] == ["lock1 A 지우 쥠 · B 민서 기다림", "lock2 B 민서 쥠 · A 지우 기다림"]
    assert {places(deadlock)["A"], places(deadlock)["B"]} == {7}


def test_output_is_text_and_runs_nothing(shown: Page) -> None:
    """Output is text and runs nothing."""
    hostile = opened(shown, "hostile")
    hostile.locator(".sl-range").press("End")
    assert hostile.locator(".sl-sofar").inner_text() == "</pre><script>window.hacked = true</script>\n"
    assert shown.evaluate("window.hacked") is None
    assert hostile.locator("script").count() == 0


def test_copying_the_code_copies_no_letters(browser: Browser, address: str) -> None:
    """Copying the code copies no letters."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(address)
    contention = opened(page, "contention")
    contention.locator(".sl-range").press("End")
    assert contention.locator(".sl-ats").count() >= 1
    contention.locator(".sl-code").hover()
    contention.locator(".sl-code button").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.replace("\r\n", "\n").rstrip("\n") == recordings.CODE
    context.close()


def test_closing_leaves_the_block_as_it_was(shown: Page) -> None:
    """Closing leaves the block as it was."""
    contention = block(shown, "contention")
    before = contention.inner_html()
    opened(shown, "contention")
    contention.locator(".sl-range").press("End")
    contention.locator("[data-do=close]").click()
    after = contention.inner_html().replace(' aria-expanded="false"', "")
    assert after == before
    assert contention.locator(".sl-open").evaluate("e => e === document.activeElement")


def test_two_replays_on_a_page_keep_apart(shown: Page) -> None:
    """Two replays on a page keep apart."""
    first, second = opened(shown, "contention"), opened(shown, "deadlock")
    second.locator(".sl-range").press("End")
    assert position(first) == 1
    assert position(second) > 1
    first.locator("[data-do=next]").click()
    assert position(first) == 2


def test_folded_code_is_unfolded_to_be_replayed(shown: Page) -> None:
    """Folded code is unfolded to be replayed."""
    folded = block(shown, "folded")
    assert not folded.locator(".sl-open").is_visible()
    folded.locator(".sl-predict > summary").click()
    assert not folded.locator(".sl-code").is_visible()
    opened(shown, "folded")
    assert folded.locator(".sl-code").is_visible()


# --- playing


def test_playing_goes_on_by_itself_and_stops_at_the_end(shown: Page) -> None:
    """Playing goes on by itself and stops at the end."""
    contention = opened(shown, "contention")
    for _ in range(2):
        contention.locator("[data-do=speed]").click()
    assert contention.locator("[data-do=speed]").inner_text() == "4×"
    play = contention.locator("[data-do=play]")
    play.click()
    assert play.inner_text().strip() == "멈춤"
    shown.wait_for_timeout(600)
    assert position(contention) > 2
    play.click()
    stood = position(contention)
    shown.wait_for_timeout(500)
    assert position(contention) == stood
    play.click()
    last = contention.locator(".sl-range").get_attribute("max")
    contention.locator(".sl-say b", has_text=f"{int(last or 0) + 1} /").wait_for(timeout=20_000)
    assert play.inner_text().strip() == "재생"
    play.click()
    shown.wait_for_timeout(100)
    assert position(contention) < 10


def test_a_short_run_plays_for_seconds(shown: Page) -> None:
    """A short run plays for seconds."""
    contention = opened(shown, "contention")
    shown.clock.install()
    contention.locator("[data-do=play]").click()
    shown.clock.run_for(2000)
    assert 2 < position(contention) < int(contention.locator(".sl-range").get_attribute("max") or 0)
    shown.clock.run_for(60_000)
    assert position(contention) == int(contention.locator(".sl-range").get_attribute("max") or 0) + 1


def test_with_reduced_motion_it_steps_calmly_and_nothing_glides(browser: Browser, address: str) -> None:
    """With reduced motion it steps calmly and nothing glides."""
    page = browser.new_page(reduced_motion="reduce")
    page.goto(address)
    contention = opened(page, "contention")
    contention.locator("[data-do=play]").click()
    page.wait_for_timeout(700)
    assert position(contention) == 1
    page.wait_for_timeout(500)
    assert position(contention) == 2
    assert contention.locator(".sl-cursor").evaluate("e => parseFloat(getComputedStyle(e).transitionDuration)") <= 0.001
    page.close()


# --- scrubbing and keys


def test_the_range_and_the_timeline_can_be_scrubbed(shown: Page) -> None:
    """The range and the timeline can be scrubbed."""
    contention = opened(shown, "contention")
    contention.locator(".sl-range").fill("9")
    assert position(contention) == 10
    plot = contention.locator(".sl-plot").bounding_box()
    assert plot
    shown.mouse.move(plot["x"] + plot["width"] - 2, plot["y"] + 40)
    shown.mouse.down()
    assert position(contention) == int(contention.locator(".sl-range").get_attribute("max") or 0) + 1
    shown.mouse.move(plot["x"] + plot["width"] / 2, plot["y"] + 40)
    middle = position(contention)
    shown.mouse.up()
    shown.mouse.move(plot["x"] + 5, plot["y"] + 40)
    assert position(contention) == middle
    left = contention.locator(".sl-cursor").evaluate("e => parseFloat(e.style.left)")
    assert left == pytest.approx(50, abs=12)


def test_a_finger_scrubs_and_steps(browser: Browser, address: str) -> None:
    """A finger scrubs and steps."""
    context = browser.new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True)
    page = context.new_page()
    page.goto(address)
    contention = block(page, "contention")
    contention.locator(".sl-open").tap()
    contention.locator(".sl-say b", has_text="1 /").wait_for()
    contention.locator("[data-do=next]").tap()
    assert position(contention) == 2
    plot = contention.locator(".sl-plot").bounding_box()
    assert plot
    page.touchscreen.tap(plot["x"] + plot["width"] - 3, plot["y"] + 30)
    assert position(contention) == int(contention.locator(".sl-range").get_attribute("max") or 0) + 1
    for button in contention.locator(".sl-controls button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
    context.close()


def test_the_keyboard_is_enough(shown: Page) -> None:
    """The keyboard is enough."""
    contention = block(shown, "contention")
    contention.locator(".sl-open").focus()
    shown.keyboard.press("Enter")
    contention.locator(".sl-say b", has_text="1 /").wait_for()
    assert contention.locator("[data-do=play]").evaluate("e => e === document.activeElement")
    last = int(contention.locator(".sl-range").get_attribute("max") or 0) + 1
    for key, expected in (("ArrowRight", 2), ("ArrowRight", 3), ("ArrowLeft", 2), ("End", last), ("Home", 1)):
        shown.keyboard.press(key)
        assert position(contention) == expected
    contention.locator(".sl-sofar").focus()
    shown.keyboard.press("Space")
    assert contention.locator("[data-do=play]").inner_text().strip() == "멈춤"
    shown.keyboard.press("Space")
    assert contention.locator("[data-do=play]").inner_text().strip() == "재생"
    contention.locator(".sl-range").focus()
    here = position(contention)
    shown.keyboard.press("ArrowRight")
    assert position(contention) == here + 1


def test_keys_elsewhere_on_the_page_are_left_alone(shown: Page) -> None:
    """Keys elsewhere on the page are left alone."""
    contention = opened(shown, "contention")
    block(shown, "deadlock").locator(".sl-open").focus()
    shown.keyboard.press("ArrowRight")
    assert position(contention) == 1


def test_the_current_event_is_told_to_screen_readers(shown: Page) -> None:
    """The current event is told to screen readers."""
    contention = opened(shown, "contention")
    live = contention.locator("[aria-live=polite]")
    contention.locator("[data-do=next]").click()
    assert live.inner_text() == "메인 스레드: 3번째 줄"
    contention.locator(".sl-range").press("End")
    assert "출력했습니다: 끝" in (contention.locator(".sl-range").get_attribute("aria-valuetext") or "")
    assert contention.locator("svg.sl-svg").get_attribute("aria-label")


# --- looks


@pytest.mark.parametrize("name", ["contention", "deadlock", "processes", "crowd", "loop"])
@pytest.mark.parametrize("width", [360, 1280])
def test_text_of_a_timeline_keeps_its_size_and_stays_inside(
    browser: Browser, address: str, name: str, width: int
) -> None:
    """Text of a timeline keeps its size and stays inside."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(address)
    texts = block(page, name).locator(".sl-tl text, .sl-lane span, .sl-at, .sl-legend span").evaluate_all(TEXTS)
    assert len(texts) > 5
    assert [text for size, *_, text in texts if size < 11] == []
    assert [text for _, left, right, text in texts if min(left, right) < -2] == []
    assert page.evaluate("document.documentElement.scrollWidth") == width
    page.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_labels_of_the_axis_do_not_run_into_each_other(browser: Browser, address: str, width: int) -> None:
    """Labels of the axis do not run into each other."""
    page = browser.new_page(viewport={"width": width, "height": 800})
    page.goto(address)
    for name in ("contention", "deadlock", "processes", "crowd", "loop"):
        for kind in ("tick", "skip"):
            boxes = sorted(
                block(page, name)
                .locator(f".sl-{kind}")
                .evaluate_all(
                    "all => all.map(e => e.getBoundingClientRect()).filter(b => b.width).map(b => [b.left, b.right])"
                )
            )
            assert boxes or kind == "skip"
            assert all(a[1] < b[0] for a, b in pairwise(boxes)), (name, kind, boxes)
    page.close()


@pytest.mark.parametrize("width", [360, 1280])
def test_the_code_stays_in_sight_above_the_replay(browser: Browser, address: str, width: int) -> None:
    """The code stays in sight above the replay."""
    page = browser.new_page(viewport={"width": width, "height": 740}, reduced_motion="reduce")
    page.goto(address)
    contention = opened(page, "contention")
    for key in ("End", "Home"):
        contention.locator(".sl-range").press(key)
        page.wait_for_timeout(100)
        line = contention.locator(".sl-act").bounding_box()
        player = contention.locator(".sl-player").bounding_box()
        assert line
        assert player
        assert line["y"] > 48
        assert line["y"] + line["height"] <= player["y"] + 1
        assert player["y"] + player["height"] <= 741
    page.close()


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(browser: Browser, address: str, axe: str, scheme: str, width: int) -> None:
    """Axe finds nothing."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)  # type: ignore[arg-type]
    page.goto(address)
    page.evaluate(axe)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert told(page.evaluate(AXE)) == []
    for name in ("contention", "deadlock", "crowd"):
        found = opened(page, name)
        found.locator(".sl-range").fill("12")
    assert told(page.evaluate(AXE)) == []
    page.close()


def told(violations: list[dict[str, Any]]) -> list[tuple[str, list[str]]]:
    """Return what axe found, with the first places."""
    return [
        (rule["id"], [node["html"][:200] + str(node.get("failureSummary"))[:300] for node in rule["nodes"][:3]])
        for rule in violations
    ]
