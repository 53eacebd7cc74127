"""스니펫을 여러 번 이어서 돌려, 계약을 한 번이라도 어기는 것을 찾는다.

    python tests/benchmarks/stress.py [--times 50] [--interval 1e-6] [--load] [--all] [--python 3.14] [이름 …]

이름이 없으면 실행마다 결과가 달라지는 스니펫만, --all이면 모든 스니펫을 돌린다. 기록은 하지 않는다.
CPU 하나에서는 `taskset -c 0 python tests/benchmarks/stress.py`로 부른다.
--load는 그동안 CPU마다 바쁜 프로세스를 하나씩 둔다.
하나라도 어기면 종료 코드가 1이다.
"""

from __future__ import annotations

import argparse
import contextlib
import multiprocessing
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab.contract import Contract
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, available, system
from snippetlab.lab import Lab
from snippetlab.limits import Limits
from snippetlab.verdict import judge

if TYPE_CHECKING:
    from collections.abc import Iterator

    from snippetlab.snippet import Snippet

ROOT = Path(__file__).parents[2]


def _spin() -> None:
    while os.getppid() == multiprocessing.parent_process().pid:  # type: ignore[union-attr] # it has a parent
        sum(range(100_000))


@contextlib.contextmanager
def load(*, wanted: bool) -> Iterator[None]:
    """Keep every CPU busy from outside meanwhile."""
    spinners = [multiprocessing.Process(target=_spin) for _ in range(system()[2] if wanted else 0)]
    for spinner in spinners:
        spinner.start()
    try:
        yield
    finally:
        for spinner in spinners:
            spinner.kill()
            spinner.join()


def racy(snippet: Snippet) -> bool:
    """Tell whether the outcome of a snippet may differ from run to run."""
    contract = Contract.of(snippet)
    return snippet.header.repeat > 1 or contract.kind == "가능한 결과"


def tasks(lab: Lab, options: argparse.Namespace) -> Iterator[tuple[Snippet, Interpreter, str]]:
    """Yield what is to be run: a snippet, where, and with which start method."""
    for name in options.names or lab.names():
        snippet = lab.snippet(name)
        if not Contract.of(snippet).runs or not (options.names or options.all or racy(snippet)):
            continue
        for label in options.python or available():
            interpreter = Interpreter.find(label)
            if snippet.supports(interpreter.version) and label in (snippet.header.versions or (label,)):
                for method in snippet.header.start_methods or ("",):
                    yield snippet, interpreter, method


def check(task: tuple[Snippet, Interpreter, str], options: argparse.Namespace) -> str:
    """Run one task and return what is wrong, or an empty string."""
    snippet, interpreter, method = task
    header = snippet.header
    arguments = header.arguments(method)
    limits = Limits(timeout=header.timeout)
    interval = header.switch_interval or options.interval
    job = Job(
        snippet.path, interpreter, limits, options.times, arguments, header.stdin, header.env, interval, record=False
    )
    failure = judge(snippet, Contract.of(snippet), execute(job)).failure
    return f"[{interpreter.label}{f' {method}' if method else ''}] {failure}" if failure else ""


def main() -> int:
    """Run what the command line asks for."""
    parser = argparse.ArgumentParser(description="스니펫을 여러 번 이어서 돌립니다.")
    parser.add_argument("names", nargs="*", help="스니펫")
    parser.add_argument("--times", type=int, default=50, help="이어서 몇 번")
    parser.add_argument("--interval", type=float, help="전환 간격(초)")
    parser.add_argument("--load", action="store_true", help="CPU마다 바쁜 프로세스를 둔다")
    parser.add_argument("--all", action="store_true", help="모든 스니펫")
    parser.add_argument("--python", action="append", default=[], help="버전. 여러 번 쓸 수 있다")
    options = parser.parse_args()
    todo = list(tasks(Lab(ROOT), options))
    with load(wanted=options.load), ThreadPoolExecutor(system()[2] + 1) as pool:
        problems = list(filter(None, pool.map(lambda task: check(task, options), todo)))
    for problem in problems:
        sys.stdout.write(f"{problem}\n\n")
    names = len({snippet.id for snippet, *_ in todo})
    sys.stdout.write(f"스니펫 {names}개를 {len(todo)}곳에서 {options.times}번씩: 어긴 것 {len(problems)}\n")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
