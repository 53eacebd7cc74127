"""API 참고서를 그리는 처리기."""

from __future__ import annotations

import re
import shutil
import textwrap
from typing import TYPE_CHECKING

from mkdocs.commands.build import build
from mkdocs.config import load_config

if TYPE_CHECKING:
    from pathlib import Path

    import pytest


def _site(root: Path, handler: str) -> dict[str, str]:
    site = root / f"site-{handler}"
    (root / "mkdocs.yml").write_text(
        textwrap.dedent(f"""\
            site_name: 시험
            theme: material
            plugins:
              - mkdocstrings:
                  default_handler: {handler}
                  handlers:
                    {handler}:
                      paths: [code]
            """),
        "utf-8",
    )
    config = load_config(str(root / "mkdocs.yml"), site_dir=str(site))
    config.plugins.on_startup(command="serve", dirty=False)
    build(config)
    made = (site / "objects.inv", site / "index.html")
    return {path.name: path.read_bytes().decode("utf-8", "replace") for path in made}


def _project(root: Path) -> None:
    (root / "docs").mkdir()
    (root / "docs" / "index.md").write_text("# 참고서\n\n[`turn()`][shop.Shop.turn]\n\n::: shop.Shop\n", "utf-8")
    _code(root, "돌린다.")


def _code(root: Path, sentence: str) -> None:
    shutil.rmtree(root / "code", ignore_errors=True)
    (root / "code" / "shop").mkdir(parents=True)
    text = f'"""가게."""\n\n\nclass Shop:\n    """가게."""\n\n    def turn(self) -> int:\n        """{sentence}"""\n'
    (root / "code" / "shop" / "__init__.py").write_text(text, "utf-8")


def _plain(page: str) -> str:
    return re.sub(r"(?m)^.*generator.*$", "", page)


def test_a_remembered_page_is_what_the_plain_handler_makes(tmp_path: Path) -> None:
    """두 번째로 그린 페이지와 목록은 본래 처리기가 만드는 것과 같다."""
    _project(tmp_path)
    first = _site(tmp_path, "cached_python")
    again = _site(tmp_path, "cached_python")
    plain = _site(tmp_path, "python")
    assert _plain(again["index.html"]) == _plain(first["index.html"]) == _plain(plain["index.html"])
    assert 'href="#shop.Shop.turn"' in again["index.html"]
    assert again["objects.inv"] == plain["objects.inv"]


def test_what_is_remembered_is_not_rendered_again(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """기억한 것은 다시 그리지 않는다."""
    _project(tmp_path)
    _site(tmp_path, "cached_python")
    monkeypatch.setattr("mkdocstrings_handlers.python.PythonHandler.render", lambda *_, **__: "다시 그렸다")
    assert "다시 그렸다" not in _site(tmp_path, "cached_python")["index.html"]


def test_a_changed_object_is_rendered_again(tmp_path: Path) -> None:
    """바뀐 것은 다시 그린다."""
    _project(tmp_path)
    assert "돌린다." in _site(tmp_path, "cached_python")["index.html"]
    _code(tmp_path, "뒤집는다.")
    page = _site(tmp_path, "cached_python")["index.html"]
    assert "뒤집는다." in page
    assert "돌린다." not in page
