"""Terms of the glossary on pages: what is marked, what is not, and that the definitions are the glossary's own."""

from __future__ import annotations

import os
import re
import time
from html import unescape
from pathlib import Path
from typing import Final

import pytest
from markdown import Markdown
from mkdocstrings import MkdocstringsInnerExtension

from snippetlab import terms

GLOSSARY: Final = """---
title: 용어집
---

# 용어집

록 (lock, 락)
:   한 번에 하나만 쥘 수 있는 `도구`입니다. **누가** 쥐면 [다른 쪽](a.md)은 기다립니다.
    [Lock](threading/lock.md)

재진입 록 (reentrant lock)
:   다시 쥘 수 있는 록입니다. [RLock](threading/rlock.md#쓰임)

획득하다 (acquire), 해제하다 (release)
:   쥐는 것과 놓는 것입니다. [Lock](threading/lock.md)

전역 인터프리터 록 (GIL, global interpreter lock)
:   한 스레드만 실행하게 하는 록입니다.

큐 (queue)
:   줄입니다.

풀 (pool)
:   작업자를 나눠 쓰는 도구입니다.

| 다른 글에서 | 이 사이트에서 |
|---|---|
| 뮤텍스 | 록 |
"""
EXTENSIONS: Final = ("abbr", "admonition", "attr_list", "def_list", "md_in_html", "tables", "pymdownx.details")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return a small glossary."""
    path = tmp_path / "glossary.md"
    path.write_text(GLOSSARY, "utf-8")
    return path


def marked(text: str, page: Path) -> list[str]:
    """Return what is marked on a page, in order."""
    return re.findall(r"<abbr[^>]*>([^<]*)</abbr>", html(text, page))


def html(text: str, page: Path) -> str:
    """Return a page as HTML."""
    return Markdown(extensions=[*EXTENSIONS, terms.makeExtension(glossary=str(page))]).convert(text)


# ── What is a term ──────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "text",
    [
        "록을 쥡니다",
        "록",
        "「록」",
        "록(lock)",
        "두 록이",
        "록들은",
        "록끼리는",
        "록에서만",
        "록이라면",
        "록입니다.",
        "스핀 록마다",
        "`Lock` 록으로",
        "**록**의",
    ],
)
def test_a_term_with_a_particle_is_marked(text: str, page: Path) -> None:
    """A term is marked, whichever particle or sign follows; the particle is not."""
    assert marked(text, page) == ["록"]


@pytest.mark.parametrize(
    "text",
    [
        "기록을 남깁니다",
        "등록합니다",
        "목록이 깁니다",
        "록키 산맥",
        "락커 룸",
        "허락을 받습니다",
        "데드락이라는 말",
        "바큐움",
        "큐브를",
        "`Lock록`",
        "Lock록을",
        "록은하",
        "풀이는 다음과 같습니다. 풀이",
        "매듭을 풀 때",
        "풀 리퀘스트를 보냅니다",
        "획득물",
        "",
    ],
)
def test_what_only_looks_like_a_term_is_not_marked(text: str, page: Path) -> None:
    """Neither a part of a longer word nor another word of the same letters is a term."""
    assert marked(text, page) == []


def test_the_longest_term_wins(page: Path) -> None:
    """A term inside a longer term belongs to it, also where a line ends in its middle."""
    assert marked("재진입\n록과 전역 인터프리터 록은 록이다", page) == ["재진입\n록", "전역 인터프리터 록", "록"]


def test_verbs_are_marked_by_their_stem(page: Path) -> None:
    """A term that ends in 하다 is marked in all its forms."""
    assert marked("먼저 획득한 쪽이 해제합니다.", page) == ["획득", "해제"]


def test_another_name_stands_for_its_term(page: Path) -> None:
    """A name in Hangul or capitals between the parentheses is marked, once for all names of the term."""
    assert marked("락을 쥡니다. 록도 락도 같습니다.", page) == ["락"]
    assert marked("GIL은 전역 인터프리터 록(GIL)입니다. lock, queue", page) == ["GIL"]


# ── Where it is marked ──────────────────────────────────────────────────────────────────────────────────


def test_only_the_first_use_is_marked(page: Path) -> None:
    """A reader meets each definition once a page, where the term first stands, in the order of reading."""
    text = "하나 *둘 큐의* 셋\n\n- 록과 큐\n- 록\n\n| 큐 | 나 |\n|---|---|\n| 록 | 풀은 |"
    shown = html(text, page)
    assert marked(text, page) == ["큐", "록", "풀"]
    assert shown.index("<abbr") < shown.index("</em>")


@pytest.mark.parametrize(
    "text",
    [
        "# 록을\n\n## 큐",
        "[록을](https://example.org)",
        "`록을`",
        "    록을",
        '??? note "록이란"\n    글',
        '!!! note "록이란"\n    글',
        "> 록은 남의 글이다",
        "| 록 |\n|---|\n| 글 |",
        "*[록]: 다른 뜻\n\n록",
    ],
)
def test_some_places_are_left_alone(text: str, page: Path) -> None:
    """Headings, links, code, titles and quotations stay as they are and leave the mark to the next use."""
    assert f'title="{terms.glossary(page).meanings["록"]}"' not in html(text, page)
    if "*[" not in text:
        assert marked(f"{text}\n\n글 록을 글", page)[-1] == "록"


def test_a_page_that_defines_terms_marks_none_of_them(page: Path) -> None:
    """The glossary page does not explain its own terms, wherever they stand on it."""
    assert marked(GLOSSARY.partition("---\n\n")[2], page) == []
    assert marked("큐 (queue)\n:   록과 큐", page) == ["록"]


def test_parts_that_mkdocstrings_converts_are_left_alone(page: Path) -> None:
    """Each docstring would be a page of its own."""
    inner = Markdown(extensions=["toc", terms.makeExtension(glossary=str(page)), MkdocstringsInnerExtension([])])
    assert "<abbr" not in inner.convert("록을")


# ── What it says ────────────────────────────────────────────────────────────────────────────────────────


def test_the_definition_is_plain_text_of_the_glossary(page: Path) -> None:
    """The tooltip is the definition without its markup and without the link that ends it; a keyboard reaches it."""
    meaning = "한 번에 하나만 쥘 수 있는 도구입니다. 누가 쥐면 다른 쪽은 기다립니다."
    assert html("록을", page) == f'<p><abbr tabindex="0" title="{meaning}">록</abbr>을</p>'
    assert terms.glossary(page).meanings["해제하다"] == "쥐는 것과 놓는 것입니다."


def test_an_edit_of_the_glossary_is_seen(page: Path) -> None:
    """An edit of the glossary changes the next page that is converted; without one it is read once."""
    assert terms.glossary(page) is terms.glossary(page)
    page.write_text(GLOSSARY.replace("줄입니다.", "넣고 꺼내는 줄입니다."), "utf-8")
    os.utime(page, (time.time() + 5, time.time() + 5))
    assert 'title="넣고 꺼내는 줄입니다."' in html("큐를", page)


def test_the_site_marks_the_terms_of_its_own_glossary(monkeypatch: pytest.MonkeyPatch) -> None:
    """Every definition of the site is short, plain and ends in a full stop, and mkdocs.yml turns the marks on."""
    root = Path(__file__).parents[1]
    monkeypatch.setenv("MKDOCS_CONFIG_DIR", str(root))
    assert re.search(r"^  - snippetlab\.terms$", (root / "mkdocs.yml").read_text("utf-8"), re.MULTILINE)
    shown = unescape(Markdown(extensions=["snippetlab.terms"]).convert("락을 쥔 메인 스레드는 퓨처를 기다립니다."))
    assert re.findall(r">([^<>]+)</abbr>", shown) == ["락", "메인 스레드", "퓨처"]
    known = terms.glossary(root / "docs" / "glossary.md")
    assert len(known.meanings) > 50
    for term, meaning in known.meanings.items():
        assert re.fullmatch(r"[^\[\]`*\n]{5,110}\.", meaning), (term, meaning)
