"""Rebuilding under `mkdocs serve`: only what changed is built, and the site is what a full build makes of it."""

from __future__ import annotations

import logging
import os
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import pytest
from mkdocs.commands.build import build
from mkdocs.config import load_config
from mkdocs.structure.pages import Page

from projects import Project

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from mkdocs.config.defaults import MkDocsConfig

CONFIG = """\
site_name: 시험
site_url: http://127.0.0.1:8000/
theme:
  name: material
  custom_dir: overrides
  font: false
  static_templates: [snippets.json]
validation: {links: {anchors: warn}}
plugins:
  - search
  - tags: {export: false}
  - snippetlab
  - mkdocstrings:
      default_handler: cached_python
      handlers: {cached_python: {paths: [code]}}
markdown_extensions:
  - attr_list
  - pymdownx.superfences:
      custom_fences:
        - name: snippet
          class: snippet
          validator: !!python/name:snippetlab.fence.validator
          format: !!python/name:snippetlab.fence.formatter
"""
SNIPPET = '"""인사."""\n\nprint("{0}")\n\n# 출력:\n#   {0}\n'
SHOP = """\
class Shop:
    \'\'\'가게.\'\'\'

    def turn(self) -> int:
        \'\'\'돌린다.\'\'\'
"""
ADDRESS = "http://127.0.0.1:8000/"


@dataclass
class Server:
    """One `mkdocs serve` without its server: builds of one configuration in one process.

    Attributes:
        root: The project.
        site: Where it is built.
        converted: Pages whose Markdown was converted in the last build.
    """

    root: Path
    site: Path
    converted: list[str] = field(default_factory=list)
    started: bool = False

    def config(self) -> MkDocsConfig:
        """Return the configuration, read anew as `mkdocs serve` does for each build."""
        config = load_config(str(self.root / "mkdocs.yml"), site_dir=str(self.site))
        if not self.started:
            config.plugins.on_startup(command="serve", dirty=False)
            self.started = True
        return config

    def build(self) -> dict[str, bytes]:
        """Build, and return the site."""
        self.converted.clear()
        build(self.config(), serve_url=ADDRESS)
        return self.files()

    def settle(self) -> dict[str, bytes]:
        """Make every file of the project some seconds old, as times of change are trusted only then, and build."""
        for path in self.root.rglob("*"):
            if path.is_file():
                stat = path.stat()
                os.utime(path, (stat.st_atime - 5, stat.st_mtime - 5))
        return self.build()

    def files(self) -> dict[str, bytes]:
        """Return what lies in the site, but for what bears the time of the build."""
        files = (path for path in self.site.rglob("*") if path.is_file())
        return {p.relative_to(self.site).as_posix(): p.read_bytes() for p in files if "sitemap" not in p.name}


@pytest.fixture
def serve(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[], Server]:
    """Return a function that starts a server on one small project."""
    project = Project.make(tmp_path / "project")
    (project.root / "mkdocs.yml").write_text(CONFIG, "utf-8")
    (project.root / "overrides" / "main.html").write_text('{% extends "base.html" %}', "utf-8")
    project.snippet("a/one", SNIPPET.format("하나"), page="one")
    project.snippet("a/two", SNIPPET.format("둘"), page="two")
    project.page("index", "[하나](one.md#절), [turn()][shop.Shop.turn]\n")
    project.page("reference", "# 참고서\n\n::: shop.Shop\n")
    (project.root / "code" / "shop").mkdir(parents=True)
    (project.root / "code" / "shop" / "__init__.py").write_text(SHOP, "utf-8")
    project.page("one", "\n## 절 {#절}\n\n글\n")
    monkeypatch.chdir(project.root)
    monkeypatch.setenv("SNIPPETLAB_CACHE", str(project.cache))
    monkeypatch.delenv("MKDOCS_CONFIG_DIR", raising=False)
    monkeypatch.setenv("NO_MKDOCS_2_WARNING", "1")
    servers: list[Server] = []
    render = Page.render

    def counted(page: Page, *arguments: object) -> None:
        servers[-1].converted.append(page.file.src_uri)
        render(page, *arguments)  # type: ignore[arg-type] # as MkDocs calls it

    monkeypatch.setattr(Page, "render", counted)

    def start() -> Server:
        servers.append(Server(project.root, tmp_path / f"site-{len(servers)}"))
        return servers[-1]

    return start


def test_nothing_is_built_where_nothing_changed(serve: Callable[[], Server]) -> None:
    """A build after which no file was saved converts no page, and the site is what it was."""
    server = serve()
    first = server.build()
    assert server.settle() == first  # times of change are new, so that this one may convert
    assert server.build() == first
    assert server.converted == []


def test_an_edited_page_is_built_alone(serve: Callable[[], Server]) -> None:
    """Only the page that was edited is converted; the site is that of a full build."""
    server = serve()
    server.build()
    server.settle()
    path = server.root / "docs" / "two.md"
    path.write_text(path.read_text("utf-8") + "\n새 문장\n", "utf-8")
    site = server.build()
    assert server.converted == ["two.md"]
    assert "새 문장" in site["two/index.html"].decode()
    assert site == serve().build()


def test_an_edited_snippet_builds_its_page(serve: Callable[[], Server]) -> None:
    """Only the page that shows the snippet is converted, and it, the search index and `snippets.json` are new."""
    server = serve()
    server.build()
    server.settle()
    (server.root / "snippets" / "a" / "one.py").write_text(SNIPPET.format("하나 반"), "utf-8")
    site = server.build()
    assert server.converted == ["one.md"]
    assert "하나 반" in site["one/index.html"].decode()
    assert "하나 반" in site["snippets.json"].decode()
    assert "하나 반" in site["snippets/a/one.py"].decode()
    assert site == serve().build()


def test_links_to_objects_left_out_still_lead_there(serve: Callable[[], Server]) -> None:
    """A page that is built again finds the objects of a reference that is not; the inventory keeps them."""
    server = serve()
    server.build()
    server.settle()
    path = server.root / "docs" / "index.md"
    path.write_text(path.read_text("utf-8") + "\n다시 [turn()][shop.Shop.turn]\n", "utf-8")
    site = server.build()
    assert server.converted == ["index.md"]
    assert site["index.html"].decode().count('href="reference/#shop.Shop.turn"') == 2
    assert site == serve().build()


def test_a_new_title_is_in_every_navigation(serve: Callable[[], Server]) -> None:
    """Pages show each other's titles: a new one is on all of them."""
    server = serve()
    server.build()
    path = server.root / "docs" / "two.md"
    path.write_text("# 새 제목\n\n" + path.read_text("utf-8"), "utf-8")
    site = server.build()
    assert "새 제목" in site["one/index.html"].decode()
    assert site == serve().build()


def test_tags_are_gathered_anew(serve: Callable[[], Server]) -> None:
    """The page that lists tags knows those of a page that was edited, and of those left out."""
    server = serve()
    (server.root / "docs" / "tags.md").write_text("# 꼬리표\n\n<!-- material/tags -->\n", "utf-8")
    (server.root / "docs" / "three.md").write_text("---\ntags: [묵은것]\n---\n\n# 셋\n", "utf-8")
    server.build()
    server.build()
    path = server.root / "docs" / "two.md"
    path.write_text("---\ntags: [새것]\n---\n\n" + path.read_text("utf-8"), "utf-8")
    tags = server.build()["tags/index.html"].decode()
    assert "새것" in tags
    assert tags.count("묵은것") == serve().build()["tags/index.html"].decode().count("묵은것") > 0


def test_a_deleted_page_is_gone(serve: Callable[[], Server]) -> None:
    """Nothing of a page that is no more stays in the site."""
    server = serve()
    server.build()
    (server.root / "docs" / "two.md").unlink()
    site = server.build()
    assert "two/index.html" not in site
    assert site == serve().build()


def test_after_a_failed_build_everything_is_built(serve: Callable[[], Server], monkeypatch: pytest.MonkeyPatch) -> None:
    """A build that broke off leaves nothing that is trusted."""
    server = serve()
    first = server.build()
    server.settle()

    def fail(*_: object, **__: object) -> None:
        raise OSError("자리가 없다")

    with monkeypatch.context() as broken:
        broken.setattr("mkdocs.structure.files.Files.copy_static_files", fail)
        with pytest.raises(OSError, match="자리가 없다"):
            server.build()
    assert server.build() == first
    assert sorted(server.converted) == ["index.md", "one.md", "reference.md", "two.md"]


def test_a_link_that_breaks_is_told(serve: Callable[[], Server], caplog: pytest.LogCaptureFixture) -> None:
    """A heading that goes is missed by the page that links to it, though that page is not built again."""
    server = serve()
    server.build()
    server.settle()
    path = server.root / "docs" / "one.md"
    path.write_text(path.read_text("utf-8").replace("{#절}", "{#다른-절}"), "utf-8")
    with caplog.at_level(logging.WARNING, "mkdocs"):
        server.build()
    assert server.converted == ["one.md"]
    assert "index.md" in caplog.text
    assert "#절" in caplog.text


def test_a_failing_snippet_is_shown_until_it_is_mended(serve: Callable[[], Server]) -> None:
    """The red block of a failing snippet comes and goes with the edits."""
    server = serve()
    server.build()
    path = server.root / "snippets" / "a" / "one.py"
    path.write_text(SNIPPET.format("하나").replace("#   하나", "#   아니다"), "utf-8")
    assert "sl-failure" in server.build()["one/index.html"].decode()
    assert "sl-failure" in server.build()["one/index.html"].decode()
    path.write_text(SNIPPET.format("하나"), "utf-8")
    assert "sl-failure" not in server.build()["one/index.html"].decode()


def test_a_plain_build_knows_nothing_of_it(serve: Callable[[], Server]) -> None:
    """`mkdocs build` makes the same pages with the plugin and without."""
    server = serve()
    site = server.build()
    config = (server.root / "mkdocs.yml").read_text("utf-8").replace("  - snippetlab\n", "")
    (server.root / "mkdocs.yml").write_text(config, "utf-8")
    assert serve().build() == site


def test_an_unwritable_store_does_not_end_the_server(serve: Callable[[], Server]) -> None:
    """Where a result can no longer be stored, the block says why, and once it can, the next save shows the output."""
    server = serve()
    first = server.build()
    cache = server.root / "cache"
    cache.rename(server.root / "kept")
    cache.write_text("", "utf-8")
    path = server.root / "snippets" / "a" / "one.py"
    path.write_text(SNIPPET.format("셋"), "utf-8")
    html = server.build()["one/index.html"].decode()
    assert "sl-failed" in html
    assert "결과를 둘 폴더를 쓸 수 없습니다" in html
    assert "SNIPPETLAB_CACHE에 쓸 수 있는 폴더를 적으세요" in html
    cache.unlink()
    (server.root / "kept").rename(cache)
    path.write_text(SNIPPET.format("넷"), "utf-8")
    last = server.build()
    assert "넷\n</pre>" in last["one/index.html"].decode()
    assert "sl-failed" not in last["two/index.html"].decode()
    assert last.keys() == first.keys()
