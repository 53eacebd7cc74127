"""A new snippet that works at once."""

from __future__ import annotations

import re
import sys
from typing import TYPE_CHECKING

from snippetlab.errors import SnippetLabError, reason_of
from snippetlab.particles import particle

if TYPE_CHECKING:
    from pathlib import Path

_NAME = re.compile(r"[a-z][a-z0-9_-]*(/[a-z][a-z0-9_]*)+")
_TEXT = '''\
"""제목을 한 줄로 쓰세요."""

import threading


def work():
    print(threading.current_thread().name)


thread = threading.Thread(target=work, name="작업자")
thread.start()
thread.join()
print("끝")

# 출력:
#   작업자
#   끝
'''


def create(snippets: Path, name: str) -> Path:
    """Write a new snippet file.

    Args:
        snippets: The folder of snippets.
        name: `topic/name`, with or without `.py`.

    Returns:
        The file.

    Raises:
        SnippetLabError: If the name does not fit, or the file is already there.
    """
    name = name.removesuffix(".py").removeprefix("snippets/")
    if not _NAME.fullmatch(name):
        raise SnippetLabError(
            f"{particle(f'`{name}`', '은', '는')} 스니펫 이름으로 쓸 수 없습니다.",
            expected="주제/이름: 영어 소문자, 숫자, 밑줄. 예: threading/lock_timeout",
            seen=name or "(빈 이름)",
            cure="python -m snippetlab new threading/lock_timeout",
        )
    path = snippets / f"{name}.py"
    if path.stem in sys.stdlib_module_names:
        raise SnippetLabError(
            f"{particle(f'`{path.stem}`', '은', '는')} 표준 모듈의 이름이라 쓸 수 없습니다.",
            expected="표준 모듈과 다른 이름",
            seen=path.stem,
            cure=f"python -m snippetlab new {name}_demo",
        )
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("x", encoding="utf-8", newline="\n") as file:
            file.write(_TEXT)
    except FileExistsError as error:
        raise SnippetLabError(
            "이미 있는 스니펫입니다.",
            path=path,
            expected="아직 없는 이름",
            seen="폴더입니다."
            if path.is_dir()
            else "끊어진 링크입니다."
            if not path.exists()
            else "그런 파일이 있습니다.",
            cure="다른 이름을 쓰거나, 그 파일을 고치세요.",
        ) from error
    except OSError as error:
        raise SnippetLabError(
            "스니펫을 쓸 수 없습니다.",
            path=path,
            expected="쓸 수 있는 폴더",
            seen=reason_of(error),
            cure="폴더의 권한과 디스크의 빈자리를 확인하고 다시 실행하세요.",
        ) from error
    return path
