"""Terms of the glossary, explained where a page first uses them: a Python-Markdown extension.

Python-Markdown's own `abbr` wants a word boundary after a term, and Korean puts a particle there: 「록을」.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from markdown.extensions import Extension
from markdown.extensions.abbr import AbbrTreeprocessor
from markdown.util import AtomicString

from snippetlab.lab import Lab

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from markdown import Markdown

_ENTRY: Final = re.compile(r"^(?P<head>[^\s:].*)\n:[ ]+(?P<body>.*(?:\n[ ]{4}.*)*)", re.MULTILINE)
_COMMA: Final = re.compile(r",\s*(?![^()]*\))")
_LINK: Final = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_LAST_LINKS: Final = re.compile(r"(?:\s*\[[^\]]*\]\([^)]*\))+\s*$")
_WAY: Final = re.compile(r".*[가-힣].*|[A-Z]{2,}")
_PARTICLES: Final = (
    "(?:들|끼리)?(?:이|가|을|를|인|인지|입니다|이다|이지|이란|란|이?라는|이?라고|이?라면|이?라서|이지만|"
    "(?:에서|에게|에|으로|로|까지|부터|마다|처럼|보다|밖에|와|과|이나|나|만)?(?:은|는|도|만|의|까지|부터)?)"
)
_OTHER: Final = r"풀이\b|풀\s+(?:때|수|것|줄|리퀘스트)|이벤트\s+루프|관리자\s+권한"  # these only look like a term
_SKIPPED: Final = re.compile("h[1-6]|a|autoref|code|pre|kbd|abbr|blockquote|dt|th|summary|label|button|script|style")


@dataclass(frozen=True)
class Glossary:
    """What the glossary page defines.

    Attributes:
        meanings: The definition of each term as plain text.
        terms: The term each way of writing stands for: 록 for 락.
        pattern: Finds every way of writing, with or without a particle and never inside a longer word.
    """

    meanings: dict[str, str]
    terms: dict[str, str]
    pattern: re.Pattern[str]


def glossary(page: Path) -> Glossary:
    """Return the terms of a glossary page, read again only once it has changed."""
    return _read(page, page.stat().st_mtime_ns)


@lru_cache(maxsize=2)
def _read(page: Path, stamp: int) -> Glossary:  # noqa: ARG001 - the stamp is part of the key
    meanings: dict[str, str] = {}
    terms: dict[str, str] = {}
    for entry in _ENTRY.finditer(page.read_text("utf-8")):
        meaning = _LINK.sub(r"\1", _LAST_LINKS.sub("", entry["body"]))
        for term, ways in _named(entry["head"]):
            meanings[term] = " ".join(re.sub(r"[`*]", "", meaning).split())
            terms |= dict.fromkeys(ways, term)
    return Glossary(meanings, terms, _pattern(terms))


def _named(head: str) -> Iterator[tuple[str, list[str]]]:
    """Yield each term the line above a definition names, with all the ways to write it."""
    for part in _COMMA.split(head):
        term, _, others = part.partition("(")
        ways = [term.strip(), *(way.strip() for way in others.rpartition(")")[0].split(","))]
        yield ways[0], [way.removesuffix("하다") for way in ways if _WAY.fullmatch(way)]


def _pattern(terms: dict[str, str]) -> re.Pattern[str]:
    ways = sorted(terms, key=len, reverse=True)
    nouns = "|".join(re.escape(way).replace(r"\ ", r"\s+") for way in ways if not terms[way].endswith("하다"))
    stems = "|".join(re.escape(way) for way in ways if terms[way].endswith("하다"))
    return re.compile(rf"(?<!\w)(?!{_OTHER})(?:(?:{nouns})(?={_PARTICLES}(?!\w))|(?:{stems})(?=[하할한합해했]))")


class TermsTreeprocessor(AbbrTreeprocessor):
    """Wraps the first use of each term of the glossary on a page in an `abbr` that bears its definition."""

    def __init__(self, md: Markdown, page: Path) -> None:
        super().__init__(md)
        self._page = page
        self._known: Glossary
        self._seen: set[str] = set()

    def run(self, root: Element) -> None:
        """Mark a page, but neither the parts mkdocstrings converts on their own nor terms the page itself defines."""
        if "mkdocstrings_headings" not in self.md.treeprocessors:
            self._known = glossary(self._page)
            heads = ("".join(head.itertext()) for head in root.iter("dt"))
            self._seen = {term for head in heads for term, _ in _named(head)}
            self.iter_element(root)

    def iter_element(self, el: Element, parent: Element | None = None) -> None:  # noqa: ARG002 - the base class's
        """Mark the text of an element and of what it holds, in the order a reader reads."""
        el.text, children = self._split(el.text)
        for child in el:
            if not _SKIPPED.fullmatch(str(child.tag)) and child.get("class") != "admonition-title":
                self.iter_element(child)
            child.tail, marks = self._split(child.tail)
            children += [child, *marks]
        el[:] = children

    def _split(self, text: str | None) -> tuple[str | None, list[Element]]:
        """Return the text up to the first mark, and the marks with the text after each."""
        marks: list[Element] = []
        if not text or isinstance(text, AtomicString):
            return text, marks
        head, start = text, 0
        for match in self._known.pattern.finditer(text):
            term = self._known.terms[" ".join(match[0].split())]
            if term not in self._seen:
                self._seen.add(term)
                if marks:
                    marks[-1].tail = text[start : match.start()]
                else:
                    head = text[: match.start()]
                start = match.end()
                marks.append(self.create_element(self._known.meanings[term], match[0], text[start:]))
                marks[-1].set("tabindex", "0")  # a keyboard and a finger reach the definition, too
        return head, marks


class TermsExtension(Extension):
    """Explains terms of the glossary where a page first uses them."""

    def __init__(self, **kwargs: Any) -> None:
        self.config = {"glossary": ["", "The glossary page; by default `docs/glossary.md` of the project."]}
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802 - named by Python-Markdown
        """Add the processor; left out of `registeredExtensions`, what markdown-exec renders is not marked."""
        page = Path(self.getConfig("glossary") or Lab.shared().docs / "glossary.md")
        md.treeprocessors.register(TermsTreeprocessor(md, page), "terms", 6)


def makeExtension(**kwargs: Any) -> TermsExtension:  # noqa: N802 - named by Python-Markdown
    """Return the extension, as Python-Markdown asks for it by the module's name."""
    return TermsExtension(**kwargs)
