"""A real browser, a built site, and a server on the loopback."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from sites import ROOT, build, serve

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

ARGUMENTS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Return the Chromium that is installed; none is downloaded."""
    api = pytest.importorskip("playwright.sync_api", reason="playwright가 없습니다: pip install -e '.[test]'")
    path = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    if path is None:
        pytest.skip("PATH에 Chromium이 없습니다.")
    with api.sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=list(ARGUMENTS))
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    """Return a fresh page on a desktop."""
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    yield context.new_page()
    context.close()


@pytest.fixture(scope="session")
def site(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the built site: the folder `SITE_DIR` names, or a build of its own."""
    given = os.environ.get("SITE_DIR")
    if given:
        return Path(given)
    target = tmp_path_factory.mktemp("site")
    build(ROOT, target)
    return target


@pytest.fixture(scope="session")
def site_url(site: Path) -> Iterator[str]:
    """Return the address of the built site."""
    yield from serve(site)


@pytest.fixture(scope="session")
def addresses(site: Path, site_url: str) -> tuple[str, ...]:
    """Return the address of every page."""
    pages = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))
    return tuple(site_url + page.removesuffix("index.html") for page in pages)


@pytest.fixture(scope="session")
def axe() -> str:
    """Return the source of axe-core, which a small package carries."""
    package = pytest.importorskip(
        "axe_playwright_python", reason="axe-playwright-python이 없습니다: 접근성 검사를 건너뜁니다."
    )
    return (Path(package.__file__).parent / "axe.min.js").read_text("utf-8")
