"""Every page of the built site, in a browser."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page, ViewportSize

PHONE: ViewportSize = {"width": 360, "height": 740}


@dataclass
class Visit:
    """What one page did when it was opened on a phone."""

    foreign: list[str] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    overflow: int = 0
    wide: list[str] = field(default_factory=list)
    twice: list[str] = field(default_factory=list)
    small: list[str] = field(default_factory=list)


FACTS = """() => {
  const width = document.documentElement.clientWidth
  const ids = [...document.querySelectorAll('[id]')].map(e => e.id)
  const blocks = [...document.querySelectorAll('.sl-block')]
  const texts = blocks.flatMap(b => [...b.querySelectorAll('*')]).filter(
    e => e.getClientRects().length && [...e.childNodes].some(n => n.nodeType === 3 && n.data.trim()))
  return {
    overflow: document.documentElement.scrollWidth - width,
    wide: blocks.filter(b => b.getBoundingClientRect().right > width + 1).map(b => b.dataset.snippet),
    twice: ids.filter((id, i) => ids.indexOf(id) !== i),
    small: [...new Set(texts.filter(e => parseFloat(getComputedStyle(e).fontSize) < 11).map(e => e.className))],
  }
}"""


@pytest.fixture(scope="module")
def visits(browser: Browser, site_url: str, addresses: tuple[str, ...]) -> dict[str, Visit]:
    """Open every page once, on a phone."""
    seen: dict[str, Visit] = {}
    context = browser.new_context(viewport=PHONE)
    page = context.new_page()
    visit = Visit()
    page.on(
        "request", lambda r: None if r.url.startswith((site_url, "data:", "blob:")) else visit.foreign.append(r.url)
    )
    page.on("requestfailed", lambda r: None if "ABORTED" in (r.failure or "") else visit.failed.append(r.url))
    page.on("response", lambda r: visit.failed.append(r.url) if r.status >= 400 and "404" not in page.url else None)
    page.on("pageerror", lambda e: visit.errors.append(str(e)))
    for address in addresses:
        visit = seen[address.removeprefix(site_url)] = Visit()
        page.goto(address, wait_until="load")
        for name, value in page.evaluate(FACTS).items():
            setattr(visit, name, value)
    page.wait_for_timeout(300)
    context.close()
    return seen


def test_no_page_asks_another_host(visits: dict[str, Visit]) -> None:
    """No page asks another host."""
    assert {name: v.foreign for name, v in visits.items() if v.foreign} == {}


def test_no_page_asks_for_what_is_not_there(visits: dict[str, Visit]) -> None:
    """No page asks for what is not there."""
    assert {name: v.failed for name, v in visits.items() if v.failed} == {}


def test_no_script_of_a_page_fails(visits: dict[str, Visit]) -> None:
    """No script of a page fails."""
    assert {name: v.errors for name, v in visits.items() if v.errors} == {}


def test_no_page_is_wider_than_a_phone(visits: dict[str, Visit]) -> None:
    """No page is wider than a phone."""
    assert {name: v.overflow for name, v in visits.items() if v.overflow > 0} == {}
    assert {name: v.wide for name, v in visits.items() if v.wide} == {}


def test_no_id_stands_twice_on_a_page(visits: dict[str, Visit]) -> None:
    """No id stands twice on a page."""
    assert {name: v.twice for name, v in visits.items() if v.twice} == {}


def test_no_text_of_a_block_is_too_small_on_a_phone(visits: dict[str, Visit]) -> None:
    """No text of a block is too small on a phone."""
    assert {name: v.small for name, v in visits.items() if v.small} == {}


def test_nothing_in_the_files_points_a_browser_elsewhere(site: Path) -> None:
    """Nothing in the files points a browser elsewhere."""
    loads = re.compile(rb"""<(?:script|link|img|iframe|source|video|audio)\b[^>]*?\b(?:src|href)=["']?(https?:)?//""")
    styles = re.compile(rb"""(?:url\(|@import)\s*["']?(?:https?:)?//""")
    canonical = re.compile(rb"""<link[^>]*rel=["']?(?:canonical|edit|alternate|next|prev)["']?[^>]*>""")
    for path in site.rglob("*.html"):
        assert not loads.search(canonical.sub(b"", path.read_bytes())), path
    for path in site.rglob("*.css"):
        assert not styles.search(path.read_bytes()), path


def test_the_repository_link_asks_no_host_for_stars(site: Path) -> None:
    """The repository link asks no host for stars."""
    assert not [path for path in site.rglob("*.html") if b'data-md-component="source"' in path.read_bytes()]
    assert not [path for path in site.rglob("*.html") if b"data-md-component=source" in path.read_bytes()]


def test_headings_have_korean_addresses(page: Page, site_url: str, addresses: tuple[str, ...]) -> None:
    """Headings have Korean addresses."""
    korean = 0
    for address in addresses[:12]:
        page.goto(address, wait_until="domcontentloaded")
        ids = page.eval_on_selector_all(
            "article :is(h2, h3)[id]", "all => all.map(e => [e.id, e.firstChild.data || ''])"
        )
        assert not [i for i, _ in ids if re.fullmatch(r"_\d+", i)], address
        korean += sum(bool(re.search("[가-힣]", i)) for i, _ in ids)
    assert korean > 0


def test_a_korean_address_leads_to_its_heading(page: Page, addresses: tuple[str, ...]) -> None:
    """A Korean address leads to its heading."""
    for address in addresses:
        page.goto(address, wait_until="load")
        links = page.eval_on_selector_all(
            "article a.headerlink", "all => all.map(e => decodeURIComponent(e.hash)).filter(h => /[가-힣]/.test(h))"
        )
        if links:
            page.goto(address + links[-1])
            assert page.evaluate("document.querySelector(':target')?.id") == unquote(links[-1][1:])
            return
    pytest.fail("한글 주소를 가진 제목이 없습니다.")


@pytest.mark.parametrize(("scheme", "name"), [("light", "default"), ("dark", "slate")])
def test_the_site_follows_the_colour_scheme_of_the_device(
    browser: Browser, site_url: str, scheme: Literal["light", "dark"], name: str
) -> None:
    """The site follows the colour scheme of the device."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    page.goto(site_url)
    assert page.get_attribute("body", "data-md-color-scheme") == name
    light = page.evaluate(
        "getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).every(n => n > 200)"
    )
    assert light is (scheme == "light")
    context.close()


def test_a_reader_can_choose_the_colour_scheme_and_it_stays(page: Page, site_url: str) -> None:
    """A reader can choose the colour scheme and it stays."""
    page.goto(site_url)
    before = page.get_attribute("body", "data-md-color-scheme")
    seen = set()
    for _ in range(3):
        page.locator("form[data-md-component=palette] label:not([hidden])").click()
        seen.add(page.get_attribute("body", "data-md-color-scheme"))
        chosen = page.get_attribute("body", "data-md-color-scheme")
        page.reload()
        assert page.get_attribute("body", "data-md-color-scheme") == chosen
    assert seen == {"default", "slate"}
    assert page.get_attribute("body", "data-md-color-scheme") == before


def test_text_and_code_use_the_fonts_of_the_site(page: Page, site_url: str) -> None:
    """Text and code use the fonts of the site."""
    page.goto(site_url)
    loaded = page.evaluate("""async () => {
      const faces = await Promise.all([
        document.fonts.load('16px "Pretendard Variable"', '동시성 abc'),
        document.fonts.load('16px "Lab Mono"', '동시성 abc')])
      return faces.map(found => found.length)
    }""")
    assert loaded[0] >= 1
    assert loaded[1] == 2
    assert "Pretendard Variable" in page.evaluate("getComputedStyle(document.querySelector('article')).fontFamily")


def test_hangul_is_exactly_two_columns_wide_in_code(page: Page, site_url: str) -> None:
    """Hangul is exactly two columns wide in code."""
    page.goto(site_url)
    widths = page.evaluate("""async () => {
      const text = 'iM0─│→␀가한힐'
      await document.fonts.load('20px "Lab Mono"', text)
      const pen = document.createElement('canvas').getContext('2d')
      pen.font = '20px "Lab Mono"'
      return [...text].map(c => pen.measureText(c).width)
    }""")
    assert widths == pytest.approx([10] * 7 + [20] * 3, abs=0.01)


def test_a_page_that_is_not_there_says_so_in_korean(page: Page, site_url: str) -> None:
    """A page that is not there says so in Korean."""
    page.goto(site_url + "404.html")
    assert page.locator("article h1").inner_text().strip() == "찾는 페이지가 없습니다"
