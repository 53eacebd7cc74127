"""Korean search, where it happens: the whole cutting of words is in the browser."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from mkdocs.config import load_config
from sites import ROOT, build, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

PAGES = {
    "교착": "둘이 서로를 기다리면 교착상태가 됩니다.",
    "스레드": "스레드들이 함께 같은 변수를 씁니다.",
    "멀티": "멀티프로세싱은 메모리를 나누지 않습니다.",
    "이름": "`multiprocessing.Process`가 자식을 만듭니다.",
    "록": "`Lock`을 얻으면 락을 해제해야 합니다. `is_alive()`도 있습니다.",
    "실행기": "`ThreadPoolExecutor`는 스레드풀입니다. 실행결과는 퓨처에서 꺼냅니다.",
    "다른": "봄에는 꽃이 피고 산에는 눈이 녹습니다. 풀이는 다음과 같습니다.",
}
CASES = [
    ("상태", "교착"),
    ("교착", "교착"),
    ("교착 상태", "교착"),
    ("교착상태를", "교착"),
    ("스레드를", "스레드"),
    ("스레드", "스레드"),
    ("스레", "스레드"),
    ("변수", "스레드"),
    ("프로세싱", "멀티"),
    ("멀티프로세싱에서", "멀티"),
    ("메모리가", "멀티"),
    ("Process", "이름"),
    ("process", "이름"),
    ("multiprocessing.Process", "이름"),
    ("lock은", "록"),
    ("락이", "록"),
    ("alive", "록"),
    ("is_alive", "록"),
    ("threadpool", "실행기"),
    ("ThreadPoolExecutor", "실행기"),
    ("결과", "실행기"),
    ("퓨처", "실행기"),
    ("풀이", "다른"),
]


@pytest.fixture(scope="module")
def search_url(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Serve a small site with the search of the real one."""
    project = tmp_path_factory.mktemp("search")
    (project / "docs").mkdir()
    (project / "docs" / "index.md").write_text("# 처음\n", "utf-8")
    for title, text in PAGES.items():
        (project / "docs" / f"{title}.md").write_text(f"# 쪽 {title[:1]}\n\n{text}\n", "utf-8")
    configuration = {
        "site_name": "search",
        "theme": {
            "name": "material",
            "language": "ko",
            "font": False,
            "features": ["search.highlight", "search.suggest"],
        },
        "plugins": [{"search": search_settings()}],
    }
    (project / "mkdocs.yml").write_text(yaml.safe_dump(configuration, allow_unicode=True), "utf-8")
    site = project / "site"
    build(project, site)
    yield from serve(site)


def search_settings() -> dict[str, Any]:
    """Return the settings of the search plugin in the site's own configuration."""
    config = load_config(str(ROOT / "mkdocs.yml")).plugins["material/search"].config
    return {key: config[key] for key in ("lang", "separator", "pipeline")}


def find(page: Page, query: str) -> list[str]:
    """Type a query as a reader does and return the pages found, in order."""
    box = page.locator("[data-md-component=search-query]")
    box.fill("")
    box.press("Shift")  # the theme listens for keys, not for changes
    page.wait_for_function("!document.querySelector('.md-search-result__link')")
    box.fill(query)
    box.press("Shift")
    page.wait_for_selector(".md-search-result__link", state="attached", timeout=5000)
    links = page.eval_on_selector_all(
        ".md-search-result__link", "all => all.map(a => decodeURIComponent(new URL(a.href).pathname).split('/')[1])"
    )
    return list(dict.fromkeys(links))


@pytest.fixture(scope="module")
def searching(browser: Browser, search_url: str) -> Iterator[Page]:
    """Return a page whose search is open and ready."""
    page = browser.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    page.goto(search_url)
    page.locator("[data-md-component=search-query]").click()
    yield page
    page.close()
    assert errors == []


@pytest.mark.parametrize(("query", "title"), CASES, ids=[query for query, _ in CASES])
def test_a_word_is_found_in_every_form(searching: Page, query: str, title: str) -> None:
    """A word is found in every form."""
    assert title in find(searching, query)


@pytest.mark.parametrize("query", ["상태", "스레드를", "프로세싱", "Process", "결과"])
def test_a_word_is_not_found_where_it_is_not(searching: Page, query: str) -> None:
    """A word is not found where it is not."""
    assert "다른" not in find(searching, query)


def test_the_page_opened_from_a_result_marks_the_word(page: Page, search_url: str) -> None:
    """The page opened from a result marks the word."""
    page.goto(search_url + "교착/?h=상태")
    page.wait_for_selector("article mark", timeout=5000)
    marks = page.eval_on_selector_all("article mark", "all => all.map(m => m.textContent)")
    assert marks == ["상태"]


def test_the_separator_has_no_capturing_group() -> None:
    """The theme puts it inside an expression of its own and counts groups."""
    assert not re.findall(r"(?<!\\)\((?!\?)", re.sub(r"\[(?:\\.|[^\]])*\]", "", search_settings()["separator"]))
