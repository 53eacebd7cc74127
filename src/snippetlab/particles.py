"""Korean particles, which follow the sound of the word before them."""

from __future__ import annotations

import re

_FIRST_HANGUL, _LAST_HANGUL, _FINALS = 0xAC00, 0xD7A3, 28
_RIEUL = 8
_LAST_WORD = re.compile(r"[A-Za-z]+|\d|[^\W\d_]")
_DIGITS = {"0": "ㅇ", "1": "ㄹ", "3": "ㅁ", "6": "ㄱ", "7": "ㄹ", "8": "ㄹ"}  # the rest end in a vowel
_LETTERS = {"l": "ㄹ", "m": "ㅁ", "n": "ㄴ", "r": "ㄹ"}
_KNOWN = {"exec": "ㄱ", "group": "ㅂ", "hook": "ㄱ", "type": "ㅂ"}
"""English words whose sound the endings below do not give."""
_ENDINGS = (
    ("ㄹ", r"le?"),
    ("ㅁ", r"me?"),
    ("ㄴ", r"ne?"),
    ("ㅇ", r"ng"),
    ("ㄱ", r"ck|(?<![aeiou])(?:ok|[aeiou]c)"),
    ("ㅂ", r"(?<![aeiou])[aeiou][bp]"),
    ("ㅅ", r"(?:(?<![aeiou])[aeiou]|ou)t"),
)
"""Ends of English words that are read with a final consonant; all others end in a vowel, as in 코드 and 이벤트."""


def particle(word: str, with_final: str, without: str) -> str:
    """Return a word followed by the particle that fits its last sound.

    Args:
        word: Korean, English or a number; marks around it, such as backticks, are not read.
        with_final: The particle after a final consonant, such as `을`.
        without: The one after a vowel, such as `를`.
    """
    final = _final(word)
    if with_final.startswith("으로") and final == "ㄹ":
        final = ""
    return word + (with_final if final else without)


def _final(word: str) -> str:
    """Return the final consonant a word is read with; nothing where it ends in a vowel, or is no word."""
    spoken = _LAST_WORD.findall(word)
    last = spoken[-1] if spoken else ""
    if last in _DIGITS:
        return _DIGITS[last]
    if not last.isascii():
        code = ord(last) - _FIRST_HANGUL
        final = code % _FINALS if 0 <= code <= _LAST_HANGUL - _FIRST_HANGUL else 0
        return "ㄹ" if final == _RIEUL else "ㅇ" * bool(final)
    last = last.lower()
    if len(last) == 1:
        return _LETTERS.get(last, "")
    ends = (final for final, ending in _ENDINGS if re.search(f"(?:{ending})$", last))
    return _KNOWN.get(last) or next(ends, "")
