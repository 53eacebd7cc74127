"""엔진이 얼마나 드는지 한 번에 재고, 비율로 찍는다.

    python tests/benchmarks/bench.py [이름 …] [주제/스니펫 …]

이름은 overhead, build, serve, record, races 가운데서 고른다. 없으면 races만 빼고 모두 잰다.
스니펫을 적으면 races는 그것만 센다.
절대 시간은 컴퓨터마다 다르다. 같은 실행 안에서 나눈 비율을 보라.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import pages
from snippetlab.contract import Contract
from snippetlab.executor import Job, execute
from snippetlab.interpreter import Interpreter, available, system
from snippetlab.lab import Lab
from snippetlab.limits import Limits
from snippetlab.outcomes import count, grade
from snippetlab.recording import hindrance
from snippetlab.snippet import Snippet
from snippetlab.store import Store, key_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ROOT = Path(__file__).parents[2]
PAIRS = 21
BUILDS = 100
PORT = 8741


def median_of(action: Callable[[], object], times: int) -> float:
    """Return the median of the seconds an action takes."""
    seconds = []
    for _ in range(times):
        started = time.perf_counter()
        action()
        seconds.append(time.perf_counter() - started)
    return statistics.median(seconds)


def overhead() -> None:
    """Compare a run through the engine with `python FILE`."""
    path = ROOT / "snippets" / "threading" / "thread_alive.py"
    job = Job(path, Interpreter.current())
    bare, ours = [], []
    for _ in range(PAIRS):
        bare.append(median_of(lambda: subprocess.run([sys.executable, str(path)], capture_output=True, check=True), 1))
        ours.append(median_of(lambda: execute(job), 1))
    extra = statistics.median(b - a for a, b in zip(bare, ours, strict=True))
    ratio = statistics.median(b / a for a, b in zip(bare, ours, strict=True))
    print(f"엔진의 몫: 스니펫마다 {extra * 1000:.1f} ms (목표 60 ms 이하), `python FILE`의 {ratio:.2f}배")


@contextlib.contextmanager
def project() -> Iterator[Path]:
    """Give a copy of the project with a store of its own."""
    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        root = Path(folder)
        for name in ("docs", "snippets", "overrides", "src"):
            shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
        shutil.copy(ROOT / "mkdocs.yml", root)
        yield root


def build(root: Path) -> float:
    """Build the site and return the seconds it took."""
    env = {**os.environ, "SNIPPETLAB_CACHE": str(root / "cache"), "NO_MKDOCS_2_WARNING": "1"}
    started = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "-q"], cwd=root, env=env, check=True, stderr=subprocess.PIPE
    )
    return time.perf_counter() - started


def pasted(root: Path) -> None:
    """Put code and output of every snippet into the pages as plain code blocks."""
    lab = Lab(root, Store(root / "cache"))
    for page in (root / "docs").rglob("*.md"):
        text = page.read_text("utf-8")
        page.write_text(
            re.sub(r"(?m)^([ ]*)```snippet.*\n\s*(\S+)\s*\n\s*```", lambda m: _paste(lab, m), text), "utf-8"
        )


def _paste(lab: Lab, match: re.Match[str]) -> str:
    name = pages.snippet_name(match[2])
    if name not in lab.names():  # a fence that is only text, in a page on how to write one
        return match[0]
    snippet = lab.snippet(name)
    shown = lab.show(snippet)[0]
    output = shown.result.run.stdout if shown.result else ""
    block = f"````python\n{snippet.code}\n````\n\n````text\n{output}\n````"
    return "\n".join(match[1] + line for line in block.splitlines())


def builds() -> None:
    """Compare cold and warm builds with what no engine could beat."""
    with project() as root:
        cold = build(root)
        warm = min(build(root) for _ in range(2))
        lab = Lab(root, Store(root / "cache"))
        spent = []
        for name in lab.names():
            snippet = lab.snippet(name)
            for target in lab.targets(snippet):
                if target.interpreter:
                    result = lab.store.get(key_of(snippet, target.interpreter, target.start_method))
                    spent += [result.elapsed] if result else []
        pasted(root)
        plain = min(build(root) for _ in range(2))
    bound = max(*spent, sum(spent) / system()[2]) + plain
    print(f"스니펫 {len(spent)}개, 그것들만의 실행 시간을 더하면 {sum(spent):.1f}초, 가장 긴 것 {max(spent):.1f}초")
    print(f"출력을 붙여 넣은 사이트의 빌드: {plain:.1f}초")
    print(f"처음 빌드: {cold:.1f}초, 하한 {bound:.1f}초의 {cold / bound:.2f}배 (목표 1.3배 이하)")
    print(f"다시 빌드: {warm:.1f}초, 붙여 넣은 사이트의 {warm / plain:.2f}배 (목표 1.1배 이하)")


def serve() -> None:
    """Measure the time from saving a snippet to its new page being served, and compare it with a whole build."""
    with project() as root:
        build(root)
        whole = build(root)
        seconds = _served(root)
    print(f"저장에서 새 페이지까지: 가운데값 {seconds:.2f}초 (목표 2초 이하)")
    print(f"  모두 다시 만드는 빌드의 {seconds / whole:.2f}배")


def _served(root: Path) -> float:
    env = {**os.environ, "SNIPPETLAB_CACHE": str(root / "cache"), "NO_MKDOCS_2_WARNING": "1"}
    command = [sys.executable, "-m", "mkdocs", "serve", "-a", f"127.0.0.1:{PORT}", "-q"]
    server = subprocess.Popen(command, cwd=root, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        return statistics.median([_save_and_wait(root, f"표시 {number}") for number in range(6)][1:])
    finally:
        server.terminate()
        server.wait()


def _save_and_wait(root: Path, mark: str) -> float:
    path = root / "snippets" / "threading" / "lock_with.py"
    url = f"http://127.0.0.1:{PORT}/threading/lock/"
    _wait(url, "data-snippet")
    text = re.sub(r'(?m)^"""(?:표시 \d+ )?', f'"""{mark} ', path.read_text("utf-8"), count=1)
    path.write_text(text, "utf-8")
    started = time.perf_counter()
    _wait(url, mark)
    return time.perf_counter() - started


def _wait(url: str, mark: str) -> None:
    deadline = time.monotonic() + 300
    while time.monotonic() < deadline:
        with contextlib.suppress(OSError), urllib.request.urlopen(url, timeout=60) as answer:  # noqa: S310 - our own
            if mark in answer.read().decode():
                return
        time.sleep(0.02)
    raise SystemExit(f"{mark}: 300초 안에 나오지 않았습니다.")


def record() -> None:
    """Compare recorded runs with unrecorded ones."""
    interpreter = Interpreter.current()
    lab = Lab(ROOT)
    ratios = []
    for name in lab.names():
        snippet = lab.snippet(name)
        contract = Contract.of(snippet)
        if contract.kind in {"멈춤", "실행 안 함"} or hindrance(snippet, interpreter):
            continue
        if not snippet.supports(interpreter.version):
            continue
        ratios.append(_ratio(snippet, interpreter, 1))
    print(f"기록한 실행은 기록하지 않은 실행의 {statistics.median(ratios):.2f}배 (목표 1.25배 이하)")
    print(f"  {len(ratios)}개 스니펫의 가운데값, 가장 큰 것 {max(ratios):.2f}배")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "loop.py")
        path.write_text('"""반복."""\nn = 0\nfor i in range(5_000_000):\n    n += i\nprint(n)\n', "utf-8")
        print(f"500만 번 도는 반복문: {_ratio(Snippet.load(path), interpreter, 5):.2f}배 (목표 1.5배 이하)")


def _ratio(snippet: Snippet, interpreter: Interpreter, times: int) -> float:
    header = snippet.header
    pairs = []
    for _ in range(times):
        seconds = [
            execute(
                Job(
                    snippet.path,
                    interpreter,
                    Limits(timeout=30),
                    1,
                    header.args,
                    header.stdin,
                    header.env,
                    header.switch_interval,
                    recorded,
                )
            )[0].duration
            for recorded in (False, True)
        ]
        pairs.append(seconds[1] / seconds[0])
    return statistics.median(pairs)


def races() -> None:
    """Count in how many builds out of a hundred the outcome table of a racy snippet shows what its page is about.

    A build runs the snippet as often as its header says; here it stops once an outcome graded 주목 was seen.
    """
    lab = Lab(ROOT)
    for name in [word for word in sys.argv[1:] if "/" in word] or lab.names():
        snippet = lab.snippet(name)
        contract = Contract.of(snippet)
        if snippet.header.repeat == 1 or not any(outcome.grade == "주목" for outcome in contract.outcomes):
            continue
        seen = []
        for label in snippet.header.versions or available():
            interpreter = Interpreter.find(label)
            if snippet.supports(interpreter.version):
                with ThreadPoolExecutor(system()[2]) as pool:
                    shown = sum(pool.map(lambda _: _shows(snippet, contract, interpreter), range(BUILDS)))  # noqa: B023
                seen.append(f"{label}: {shown}")
        print(f"{name}: 빌드 {BUILDS}번 가운데 주목할 결과가 표에 있는 것 — {', '.join(seen)}", flush=True)


def _shows(snippet: Snippet, contract: Contract, interpreter: Interpreter) -> bool:
    header, left = snippet.header, snippet.header.repeat
    while left > 0:
        limits = Limits(timeout=header.timeout)
        times = min(left, 4)
        job = Job(snippet.path, interpreter, limits, times, header.args, header.stdin, header.env)
        runs = execute(replace(job, switch_interval=header.switch_interval))
        if any(outcome.grade == "주목" and outcome.count for outcome in grade(contract, count(runs))):
            return True
        left -= times
    return False


PARTS = {"overhead": overhead, "build": builds, "serve": serve, "record": record, "races": races}


def main() -> None:
    """Run the parts named on the command line, or all but the longest."""
    parts = [word for word in sys.argv[1:] if "/" not in word]
    for name in parts or [name for name in PARTS if name != "races"]:
        PARTS[name]()


if __name__ == "__main__":
    main()
