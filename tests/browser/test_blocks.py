"""Blocks in the real theme: looks, tabs, folds, keyboard, accessibility, with scripts and without."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING, Any, Literal

import pytest
import yaml
from sites import ROOT, build, serve

import block_samples

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Locator, Page


@pytest.fixture(scope="module")
def gallery(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve one page with every hand-made block, also inside a list and an admonition."""
    project = tmp_path_factory.mktemp("gallery")
    docs = project / "docs"
    shutil.copytree(ROOT / "docs" / "assets", docs / "assets")
    fences = "\n\n".join(f"## 블록 {name}\n\n```sample\n{name}\n```" for name in block_samples.BLOCKS)
    nested = (
        '1. 목록\n\n    ```sample\n    hostile\n    ```\n\n??? note "접힌 것"\n    ```sample\n    hostile\n    ```\n'
    )
    (docs / "index.md").write_text(f"# 블록\n\n{fences}\n\n## 안에 든 것\n\n{nested}\n글 **뒤**.\n", "utf-8")
    configuration = CONFIGURATION.format(css=[f"assets/css/{name}.css" for name in ("fonts", "site", "block")])
    (project / "mkdocs.yml").write_text(configuration, "utf-8")
    assert yaml.compose(configuration) is not None
    shutil.copytree(ROOT / "overrides", project / "overrides")
    build(project, project / "site")
    yield from serve(project / "site")


CONFIGURATION = """
site_name: 블록
theme:
  name: material
  language: ko
  font: false
  custom_dir: overrides
  features: [content.code.copy]
  palette:
    - media: "(prefers-color-scheme: light)"
      scheme: default
      primary: custom
      accent: custom
    - media: "(prefers-color-scheme: dark)"
      scheme: slate
      primary: custom
      accent: custom
extra_css: {css}
plugins: [search]
markdown_extensions:
  - admonition
  - md_in_html
  - pymdownx.details
  - pymdownx.superfences:
      custom_fences:
        - name: sample
          class: sample
          validator: !!python/name:gallery.validator
          format: !!python/name:gallery.formatter
"""


def block(page: Page, name: str) -> Locator:
    """Return the block of a sample by its place on the page."""
    return page.locator(".sl-block").nth(list(block_samples.BLOCKS).index(name))


@pytest.fixture
def shown(page: Page, gallery: str) -> Page:
    """Return the page of blocks on a desktop."""
    page.goto(gallery)
    return page


def test_hostile_output_runs_nothing_and_breaks_nothing(shown: Page) -> None:
    """Hostile output runs nothing and breaks nothing."""
    assert shown.evaluate("window.hacked") is None
    assert shown.locator(".sl-block").count() == len(block_samples.BLOCKS) + 2
    assert shown.locator("article .sl-block script, article .sl-block img").count() == 0
    assert shown.locator("article > p > strong").last.inner_text() == "뒤"
    text = block(shown, "hostile").locator(".sl-out").first.inner_text()
    assert "<script>window.hacked = true</script></code></pre></figure>\n````````\n```snippet\nx\n```\n" in text
    assert "␀" in text


def test_a_block_inside_a_list_or_a_note_is_the_same_block(shown: Page) -> None:
    """A block inside a list or a note is the same block."""
    blocks = shown.locator(".sl-block")
    top = block(shown, "hostile").inner_html()
    count = blocks.count()
    markup = [blocks.nth(count - 2).inner_html(), blocks.nth(count - 1).inner_html()]

    def bare(text: str) -> object:
        return shown.evaluate(
            "t => { const d = document.createElement('div'); d.innerHTML = t;"
            "d.querySelectorAll('nav').forEach(n => n.remove()); return d.textContent }",
            text,
        )

    assert [bare(text) for text in markup] == [bare(top)] * 2


def panels(within: Locator) -> list[bool]:
    """Tell which panels of a block are seen."""
    return [panel.is_visible() for panel in within.locator(".sl-panel").all()]


@pytest.mark.parametrize("scripts", [True, False])
def test_tabs_work_with_and_without_scripts(browser: Browser, gallery: str, *, scripts: bool) -> None:
    """Tabs work with and without scripts."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(gallery)
    first, again = block(page, "tabs"), block(page, "tabs-again")
    assert panels(first) == [True, False, False]
    first.get_by_role("radio", name="3.14t").check()
    assert panels(first) == [False, True, False]
    assert panels(again) == [True, False, False]
    assert first.locator(".sl-panel:visible .sl-out").inner_text().strip() == "forkserver"
    first.locator("input:checked").press("ArrowRight")
    assert panels(first) == [False, False, True]
    assert "이 빌드에서는 실행하지 않음" in first.locator(".sl-panel:visible").inner_text()
    first.locator("input:checked").press("Enter")
    assert page.url == gallery
    assert panels(first) == [False, False, True]
    context.close()


@pytest.mark.parametrize("scripts", [True, False])
def test_a_closed_output_opens_without_scripts(browser: Browser, gallery: str, *, scripts: bool) -> None:
    """A closed output opens without scripts."""
    context = browser.new_context(java_script_enabled=scripts)
    page = context.new_page()
    page.goto(gallery)
    predict = block(page, "predict")
    assert not predict.locator(".sl-out").is_visible()
    predict.get_by_text("예측해 보기 — 출력 열기").click()
    assert predict.locator(".sl-out").is_visible()
    assert predict.locator(".sl-outcomes").is_visible()
    context.close()


def test_the_copy_button_copies_the_code_alone(browser: Browser, gallery: str) -> None:
    """The copy button copies the code alone."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(gallery)
    racy = block(page, "racy")
    racy.locator(".sl-code").hover()
    racy.locator(".sl-code button").first.click()
    page.wait_for_timeout(200)
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.replace("\r\n", "\n").rstrip("\n") == block_samples.RACE
    selected = page.evaluate(
        "e => { const s = getSelection(); s.selectAllChildren(e); return s.toString() }",
        racy.locator("code.md-code__content, .sl-code pre > code").element_handle(),
    )
    assert selected.rstrip("\n") == block_samples.RACE
    context.close()


def test_line_numbers_are_seen_and_not_selected(shown: Page) -> None:
    """Line numbers are seen and not selected."""
    line = block(shown, "plain").locator(".sl-l").first
    assert line.evaluate("e => getComputedStyle(e, '::before').content") == '"98"'
    assert line.evaluate("e => getComputedStyle(e, '::before').userSelect") == "none"


def test_stderr_is_told_apart_without_colour(shown: Page) -> None:
    """Stderr is told apart without colour."""
    error = block(shown, "streams").locator(".sl-err").first
    assert error.locator(".sl-tag").inner_text() == "stderr"
    assert error.evaluate("e => parseFloat(getComputedStyle(e).borderInlineStartWidth)") >= 2
    middle = block(shown, "streams").locator(".sl-err-in")
    assert middle.evaluate("e => getComputedStyle(e).borderBottomStyle") == "dotted"
    text = block(shown, "streams").locator(".sl-out").inner_text().replace("stderr", "")
    order = [text.index(word) for word in ("첫째", "둘째", "셋째", "넷째", "다섯째", "여섯째")]
    assert order == sorted(order)


def test_the_outcome_table_becomes_a_list_on_a_phone(browser: Browser, gallery: str) -> None:
    """The outcome table becomes a list on a phone."""
    tops: dict[int, list[float]] = {}
    for width in (360, 1280):
        page = browser.new_page(viewport={"width": width, "height": 800})
        page.goto(gallery)
        row = block(page, "racy").locator("tbody tr").first
        tops[width] = row.locator("td").evaluate_all("all => all.map(e => e.getBoundingClientRect().top)")
        assert page.evaluate("document.documentElement.scrollWidth") == width
        bars = (
            block(page, "racy")
            .locator(".sl-bar")
            .evaluate_all("all => all.map(e => parseFloat(getComputedStyle(e, '::before').width) / e.clientWidth)")
        )
        assert bars[0] == pytest.approx(0.74, abs=0.02)
        assert bars[1] == pytest.approx(0.26, abs=0.02)
        page.close()
    assert tops[1280][0] == tops[1280][2]
    assert tops[360][2] > tops[360][0]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_blocks_have_no_serious_accessibility_violation(
    browser: Browser, gallery: str, axe: str, scheme: Literal["light", "dark"], width: int
) -> None:
    """Blocks have no serious accessibility violation."""
    page = browser.new_page(viewport={"width": width, "height": 900}, color_scheme=scheme)
    page.goto(gallery)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert serious(page, axe, ".sl-block") == []
    page.close()


def serious(page: Page, axe: str, inside: str) -> list[tuple[str, Any]]:
    """Return what axe finds serious or critical, with the first places."""
    page.evaluate(axe)
    found = page.evaluate("async inside => (await axe.run(inside, {resultTypes: ['violations']})).violations", inside)
    return [
        (rule["id"], [node["html"][:200] + str(node.get("failureSummary"))[:300] for node in rule["nodes"][:3]])
        for rule in found
        if rule["impact"] in {"serious", "critical"}
    ]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_pages_with_blocks_have_no_serious_accessibility_violation(
    browser: Browser, addresses: tuple[str, ...], axe: str, scheme: Literal["light", "dark"]
) -> None:
    """Pages with blocks have no serious accessibility violation."""
    page = browser.new_page(color_scheme=scheme)
    found = {}
    looked = 0
    for address in addresses[:: 2 if scheme == "light" else -3]:
        page.goto(address, wait_until="load")
        if looked < 6 and page.locator(".sl-block").count():
            looked += 1
            violations = serious(page, axe, "body")
            if violations:
                found[address] = violations
    page.close()
    assert found == {}
