"""What the keys of a header may hold."""

from __future__ import annotations

import re
from typing import Any

PLATFORMS = ("linux", "darwin", "win32")
START_METHODS = ("fork", "spawn", "forkserver")
_VERSION = re.compile(r"3\.\d+t?")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def problem_of(key: str, value: Any) -> str:  # noqa: PLR0911 - one return a kind of key
    """Return what a key expects where a value does not fit it, else an empty string.

    Args:
        key: A key of the header, one of `Header`'s.
        value: What stands behind it, as TOML gives it.
    """
    if key in {"exclusive", "record"}:
        return "" if isinstance(value, bool) else "true 또는 false"
    if key == "repeat":
        fits = isinstance(value, int) and not isinstance(value, bool) and 1 <= value <= 1000  # noqa: PLR2004
        return "" if fits else "1 이상 1000 이하인 정수"
    if key == "timeout":
        return "" if _is_number(value) and 0 < value <= 120 else "0보다 크고 120 이하인 초"  # noqa: PLR2004
    if key == "switch-interval":
        return "" if _is_number(value) and 0 < value <= 10 else "0보다 큰 초. 예: 1e-6"  # noqa: PLR2004
    if key == "stdin":
        return "" if isinstance(value, str) else "글자"
    if key == "env":
        fits = isinstance(value, dict) and all(isinstance(v, str) and "\0" not in v for v in value.values())
        named = fits and all(name and not {"=", "\0"} & set(name) for name in value)
        return (
            "" if named else '글자의 표. 이름에는 `=`가, 이름과 값에는 NUL 글자가 없습니다. 예: env = { NAME = "값" }'
        )
    strings = isinstance(value, list) and all(isinstance(v, str) for v in value)
    if key == "versions":
        fits = strings and bool(value) and all(_VERSION.fullmatch(v) for v in value)
        return "" if fits else '버전의 목록. 예: ["3.11", "3.14", "3.14t"]'
    if key == "start-methods":
        fits = strings and bool(value) and set(value) <= set(START_METHODS) and len(set(value)) == len(value)
        return "" if fits else f'{", ".join(START_METHODS)} 가운데 하나 이상, 저마다 한 번. 예: ["fork", "spawn"]'
    if key == "platforms":
        fits = strings and all(v in PLATFORMS for v in value)
        return "" if fits else f"{', '.join(PLATFORMS)} 가운데 일부의 목록"
    return "" if strings and not any("\0" in v for v in value) else "NUL 글자가 없는 글자의 목록"
