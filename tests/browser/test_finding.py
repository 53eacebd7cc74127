"""Finding one's way on the built site: terms that explain themselves, and tags."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Literal
from urllib.parse import quote, unquote

import pytest
from test_blocks import serious

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

PAGE = "threading/lock/"
"""A page that uses many terms."""


def test_a_term_explains_itself_to_mouse_keyboard_and_finger(browser: Browser, site_url: str) -> None:
    """A term shows the glossary's definition when it is pointed at, reached by the keyboard or tapped."""
    for width, way in ((1280, "hover"), (1280, "focus"), (360, "tap")):
        context = browser.new_context(viewport={"width": width, "height": 800}, has_touch=way == "tap")
        page = context.new_page()
        page.goto(site_url + PAGE)
        term = page.locator("article abbr", has_text=re.compile("^록$"))
        assert term.count() == 1
        getattr(term, way)()
        tooltip = page.locator(".md-tooltip2--active[role=tooltip]")
        tooltip.wait_for()
        assert tooltip.inner_text().startswith("한 번에 하나만 쥘 수 있는 도구입니다.")
        assert term.get_attribute("aria-describedby") == tooltip.get_attribute("id")
        box = tooltip.locator("> *").bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= width
        context.close()


def test_no_term_is_marked_twice_or_where_it_does_not_belong(
    browser: Browser, site_url: str, addresses: tuple[str, ...]
) -> None:
    """No page explains a term twice, none explains one in a heading, a link or code, and the glossary none at all."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    marked = 0
    for address in addresses:
        page.goto(address, wait_until="domcontentloaded")
        found = page.locator("article abbr").all_text_contents()
        assert len(found) == len(set(found)), address
        assert page.locator(":is(h1, h2, h3, h4, a, code, pre, summary, .sl-block) abbr").count() == 0, address
        if address == site_url + "glossary/":
            assert found == []
        marked += len(found)
    context.close()
    assert marked > 100


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_terms_and_tags_have_no_serious_accessibility_violation(
    browser: Browser, site_url: str, axe: str, scheme: Literal["light", "dark"], width: int
) -> None:
    """Tooltips, tags and the list of tags can be read and reached, whether a pointer is on them or not."""
    page = browser.new_page(viewport={"width": width, "height": 800}, color_scheme=scheme)
    page.goto(site_url + PAGE)
    page.locator("article abbr").first.focus()
    page.locator(".md-tooltip2--active").wait_for()
    assert serious(page, axe, "body") == []
    page.locator("a.md-tag").first.hover()
    page.wait_for_timeout(300)
    assert serious(page, axe, ".md-tags") == []
    page.goto(site_url + "tags/")
    assert serious(page, axe, "body") == []
    page.close()


def test_every_tag_leads_to_its_place_in_the_list(page: Page, site: Path, site_url: str) -> None:
    """Each tag above a title links to a heading of the list of tags, under which the page is named."""
    page.goto(site_url + "tags/")
    listed = page.eval_on_selector_all(
        "article h2[id]",
        "all => all.map(h => [h.id, [...h.nextElementSibling.querySelectorAll('a')].map(a => a.href)])",
    )
    under = dict(listed)
    assert len(under) == len(listed) > 20
    tagged = 0
    for file in site.rglob("index.html"):
        address = site_url + file.parent.relative_to(site).as_posix().removeprefix(".") + "/"
        for tag in re.findall(r'href="[^"]*#([^"]+)" class="md-tag"', file.read_text("utf-8")):
            assert address in {unquote(one) for one in under[unquote(tag)]}, (address, quote(tag))
            tagged += 1
    assert tagged > 80
