"""Particles follow the sound of the word before them, be it Korean, English or a number."""

from __future__ import annotations

import pytest

from snippetlab.particles import particle

CLOSED = (
    "록 연결 timeout `timeout` lock join() stack map line file name type stdin [tool.snippet] switch-interval "
    "python topic string N L 0 1 3 6 7 8 3.10 3.11 3.13 python3.13"
)
OPEN = (
    "큐 스레드 `queue` queue outptu topic/lonely topic/nowhere /etc/passwd start-methods versions env repeat event "
    "fork task pipe code loop number log float t 2 4 5 9 3.14 3.99 3.14t"
)


@pytest.mark.parametrize("word", CLOSED.split())
def test_after_a_final_consonant(word: str) -> None:
    """A word that is read with a final consonant has the particle for it, whatever marks stand around it."""
    assert particle(word, "을", "를") == f"{word}을"


@pytest.mark.parametrize("word", OPEN.split())
def test_after_a_vowel(word: str) -> None:
    """A word that is read with a vowel at its end has the other one."""
    assert particle(word, "이라는", "라는") == f"{word}라는"


def test_the_particle_of_direction_is_short_after_a_vowel_and_after_rieul() -> None:
    """The particle of direction is short after a vowel and after rieul, in numbers and English words as well."""
    words = ("연결", "큐", "3.11", "1", "file", "fork")
    assert [particle(word, "으로", "로") for word in words] == [f"{word}로" for word in words]
    assert [particle(word, "으로", "로") for word in ("록", "0", "`spawn`")] == ["록으로", "0으로", "`spawn`으로"]
    assert particle("# 출력:", "으로써", "로써") == "# 출력:으로써"


@pytest.mark.parametrize("word", ["", "…", "``"])
def test_what_is_no_word_has_a_particle_too(word: str) -> None:
    """Marks alone are no reason to fail."""
    assert particle(word, "을", "를") == f"{word}를"
