"""The style of what readers see: words, widths, the end of each learning page, and links between pages."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final
from unicodedata import east_asian_width

import pytest

from snippetlab.errors import SnippetLabError
from snippetlab.snippet import Snippet

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).parents[1]
DOCS: Final = ROOT / "docs"
SNIPPETS: Final = ROOT / "snippets"

WORDS: Final = {
    "쓰레드": "스레드",
    "주 스레드": "메인 스레드",
    "글로벌 인터프리터 락": "전역 인터프리터 록",
    "데드락": "교착 상태",
    "병행성": "동시성",
    "워커": "작업자",
    "프록시": "프락시",
    "타임아웃": "시간제한",
    # 용어집에 없는 말은 파이썬 공식 문서의 한국어 번역을 따른다.
    "인수": "인자",
    "사전": "딕셔너리",
    "신호 처리": "시그널 처리기(운영체제가 보내는 것은 시그널, Event처럼 알리는 것은 신호)",
    "SIGINT 신호": "SIGINT 시그널",
    "신호(SIG": "시그널(SIG",
    "종료코드": "종료 코드",
    "하위 프로세스": "자식 프로세스",
    "서브프로세스": "자식 프로세스",
    "매니저": "관리자",
    "메소드": "메서드",
    "리턴": "반환값, 돌려주다",
    "예외를 던": "예외를 내다",
    "예외를 다시 던": "예외를 다시 내다",
    "예외를 일으": "예외를 내다",
    "예외를 다시 일으": "예외를 다시 내다",
    "예외를 발생": "예외를 내다",
    "예외가 발생": "예외가 나다",
}
COLUMNS: Final = 79
LINES: Final = 60
TAGS: Final = 5
LEARNING: Final = ("start", "threading", "multiprocessing", "concurrent")

# Every exception to the rules below stands here, each with its reason.
NAMES_OTHER_WORDS: Final = {
    "docs/glossary.md",  # Tells a reader who meets them elsewhere which word this site uses.
}
NAMED_ONCE: Final = {
    ("docs/threading/deadlock.md", "데드락"),  # A reader may have come looking for this word.
}
QUOTES: Final = ("docs/notes/",)  # The original notes stand there verbatim, in code blocks and quotations.
NOT_PAGES: Final = ("docs/api/stubs/", "docs/api/templates/")  # Read by mkdocstrings; the site leaves them out.

_NEVER: Final = re.compile(
    "|".join(rf"(?<![가-힣]){re.escape(word)}" if " " in word else re.escape(word) for word in WORDS)
)
_FENCE: Final = re.compile(r"^[ \t>]*(?P<mark>`{3,}|~{3,})(?P<info>.*)$")
_LINK: Final = re.compile(r"(?<!!)\]\((?P<target>[^)\s]+)(?:\s+\"[^\"]*\")?\)")
_TAGS: Final = re.compile(r"\A---\n(?:.*\n)*?tags: \[(?P<tags>[^\]]*)\]\n")
_SCHEME: Final = re.compile(r"[a-z][a-z0-9+.-]*:")


def test_words_follow_the_glossary() -> None:
    """A word the glossary gives another name fails with its line and the word to write."""
    _fail_on(_strange_words())


def test_snippets_fit_a_narrow_window() -> None:
    """A line wider than a phone's window fails with the columns it takes, Hangul counted twice."""
    _fail_on(_wide_lines())


def test_snippets_are_short() -> None:
    """A snippet that shows too many lines fails with the first line too many."""
    _fail_on(_long_snippets())


def test_learning_pages_end_with_an_exercise() -> None:
    """A learning page without an exercise, a solution or pages to read next fails with what is missing."""
    _fail_on(_unfinished_pages())


def test_links_between_pages_exist() -> None:
    """A relative link to a file that is not there fails with the link and where it points."""
    _fail_on(_broken_links())


def test_tags_are_few_and_each_has_one_spelling() -> None:
    """A page with too many tags, or a tag that another page spells otherwise, fails with what is wrong."""
    _fail_on(_strange_tags())


def test_words_inside_other_words_are_seen() -> None:
    """The word list finds a word with a particle after it, and not one whose end only looks like one."""
    assert _NEVER.findall("워커들은 타임아웃을 쓴다") == ["워커", "타임아웃"]
    assert not _NEVER.findall("제공자 스레드와 민주 스레드")


def test_fenced_lines_are_told_apart() -> None:
    """A fence inside a longer fence is still text of that fence."""
    text = "a\n````md\n```snippet\nx\n```\n````\nb\n"
    assert [number for number, _, fenced in _lines(text) if not fenced] == [1, 7]


def _strange_words() -> Iterator[SnippetLabError]:
    for path in [*_pages(), *_snippets()]:
        name = _name(path)
        if name in NAMES_OTHER_WORDS:
            continue
        named: set[str] = set()
        for number, line, fenced in _lines(path.read_text("utf-8")):
            if name.startswith(QUOTES) and (fenced or line.lstrip().startswith(">")):
                continue
            for word in _NEVER.findall(line):
                if (name, word) in NAMED_ONCE and word not in named:
                    named.add(word)
                    continue
                yield SnippetLabError(
                    "용어집에서 쓰지 않기로 한 말입니다.",
                    path=path,
                    line=number,
                    seen=word,
                    cure=f"이 말로 바꾸세요: {WORDS[word]}",
                )


def _strange_tags() -> Iterator[SnippetLabError]:
    seen: dict[str, str] = {}
    for path in _pages():
        found = _TAGS.search(path.read_text("utf-8"))
        tags = [tag.strip() for tag in found["tags"].split(",")] if found else []
        if len(tags) > TAGS:
            yield SnippetLabError(
                "태그가 너무 많습니다.", path=path, expected=f"{TAGS}개 이하", cure="찾는 데 쓰일 것만 남기세요."
            )
        for tag in tags:
            if seen.setdefault(key := re.sub(r"[\s_.-]", "", tag.casefold()), tag) != tag:
                yield SnippetLabError(
                    "같은 태그를 두 가지로 적었습니다.", path=path, seen=tag, cure=f"이렇게 적으세요: {seen[key]}"
                )


def _wide_lines() -> Iterator[SnippetLabError]:
    for path in _snippets():
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1):
            if (columns := _columns(line)) > COLUMNS:
                yield SnippetLabError(
                    "스니펫의 줄이 너무 깁니다.",
                    path=path,
                    line=number,
                    expected=f"{COLUMNS}칸 이하(한글은 두 칸)",
                    seen=f"{columns}칸",
                    cure="줄을 나누세요. 계약의 문장은 다음 줄에 빈칸을 두 개 더 두고 이어 씁니다.",
                )


def _long_snippets() -> Iterator[SnippetLabError]:
    for path in _snippets():
        snippet = Snippet.load(path, strict=False)
        if (shown := len(snippet.code.splitlines())) > LINES:
            yield SnippetLabError(
                "스니펫이 너무 깁니다.",
                path=path,
                line=snippet.first_line + LINES,
                expected=f"{LINES}줄 이하(머리말과 계약은 빼고)",
                seen=f"{shown}줄",
                cure="생각 하나만 남기고 나머지는 다른 스니펫으로 나누세요.",
            )


def _unfinished_pages() -> Iterator[SnippetLabError]:
    for path in _pages():
        if path.relative_to(DOCS).parts[0] not in LEARNING:
            continue
        lines = list(_lines(path.read_text("utf-8")))
        heads = [(number, line[3:].strip()) for number, line, fenced in lines if not fenced and line.startswith("## ")]
        titles = [title for _, title in heads]
        last = heads[-1][0] if heads else 1
        end = [line for number, line, _ in lines if number > last]
        missing = []
        if "연습" not in titles or not any(line.strip().startswith("???") and "풀이" in line for _, line, _ in lines):
            missing.append(
                ("배우는 페이지에 연습이 없습니다.", '「## 연습」에 문제, ??? tip, ??? success "풀이"를 차례로 쓰세요.')
            )
        if titles[-1:] != ["다음 읽을 것"] or not any(_LINK.search(line) for line in end):
            missing.append(
                ("배우는 페이지가 다음 읽을 것으로 끝나지 않습니다.", "맨 끝에 「## 다음 읽을 것」과 링크를 쓰세요.")
            )
        for message, cure in missing:
            yield SnippetLabError(message, path=path, line=last, cure=cure)


def _broken_links() -> Iterator[SnippetLabError]:
    for path in _pages():
        for number, line, fenced in _lines(path.read_text("utf-8")):
            if fenced:
                continue
            for target in _LINK.findall(re.sub(r"`[^`]*`", "``", line)):
                file = target.partition("#")[0]
                if not file or _SCHEME.match(target) or (path.parent / file).is_file():
                    continue
                yield SnippetLabError(
                    "링크가 가리키는 파일이 없습니다.",
                    path=path,
                    line=number,
                    seen=target,
                    cure="파일의 이름을 확인하세요. 같은 폴더가 아니면 ../로 시작합니다.",
                )


def _pages() -> Iterator[Path]:
    for path in sorted(DOCS.rglob("*.md")):
        if not _name(path).startswith(NOT_PAGES):
            yield path


def _snippets() -> Iterator[Path]:
    for path in sorted(SNIPPETS.rglob("*.py")):
        if not any(part.startswith((".", "__pycache__")) for part in path.relative_to(SNIPPETS).parts):
            yield path


def _lines(text: str) -> Iterator[tuple[int, str, bool]]:
    mark = ""
    for number, line in enumerate(text.splitlines(), 1):
        fence = _FENCE.match(line)
        if not mark:
            mark = fence["mark"] if fence else ""
            yield number, line, bool(mark)
            continue
        yield number, line, True
        if fence and fence["mark"].startswith(mark) and not fence["info"].strip():
            mark = ""


def _columns(line: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in line)


def _name(path: Path) -> str:
    return path.relative_to(ROOT).as_posix()


def _fail_on(faults: Iterable[SnippetLabError]) -> None:
    if text := "\n".join(map(str, faults)):
        pytest.fail(text, pytrace=False)
