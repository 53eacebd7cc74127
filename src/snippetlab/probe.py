"""What an executable says of itself when it is a Python, and what is wrong with it when it is none."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path
from typing import Any

from snippetlab.errors import InterpreterError, reason_of
from snippetlab.particles import particle

_PROBE = """
import json, multiprocessing, platform, sys, sysconfig
print(json.dumps(dict(
    version=list(sys.version_info[:3]), suffix=platform.python_version(),
    implementation=platform.python_implementation(),
    build=f"{platform.python_build()[1]}, {platform.python_compiler()}",
    free_threaded=bool(sysconfig.get_config_var("Py_GIL_DISABLED")),
    abi=sys.implementation.cache_tag or "", stdlib=sysconfig.get_paths()["stdlib"], prefix=sys.base_prefix,
    start_method=multiprocessing.get_start_method(), start_methods=multiprocessing.get_all_start_methods())))
"""


def ask(executable: str) -> dict[str, Any]:
    """Return what an interpreter says of itself.

    Args:
        executable: Its path.

    Raises:
        InterpreterError: If it does not start, or is no Python.
    """
    try:
        answer = subprocess.run(  # noqa: S603 - an interpreter the user has on PATH
            [executable, "-I", "-c", _PROBE], capture_output=True, text=True, check=True, timeout=30
        )
        data: dict[str, Any] = json.loads(answer.stdout)
    except (OSError, subprocess.SubprocessError, ValueError) as error:
        raise InterpreterError(
            f"인터프리터 {particle(f'`{Path(executable).name}`', '을', '를')} 시작할 수 없습니다.",
            expected="파이썬 실행 파일",
            seen=why_not(executable) or _unlike(error).replace(executable, Path(executable).name),
            cure="`python3.N --version`이 되는지 확인하세요.",
        ) from error
    return data


def why_not(executable: str) -> str:
    """Return why a path cannot be started at all; nothing where that does not show.

    Args:
        executable: The path.
    """
    path = Path(executable)
    if not path.exists():
        return "그런 파일이 없습니다."
    if path.is_dir():
        return "폴더입니다."
    return "" if os.access(path, os.X_OK) else "실행할 수 있는 파일이 아닙니다."


def _unlike(error: Exception) -> str:
    """Return what a program did that is not what a Python does."""
    if isinstance(error, subprocess.CalledProcessError):
        last = f"종료 코드 {particle(str(error.returncode), '으로', '로')} 끝났습니다."
        return "\n".join(filter(None, [last, str(error.stderr).strip()]))
    if isinstance(error, subprocess.TimeoutExpired):
        return f"{error.timeout:.0f}초 안에 대답하지 않았습니다."
    return reason_of(error) if isinstance(error, OSError) else "파이썬처럼 대답하지 않습니다."
