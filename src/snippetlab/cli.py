"""The command line: `python -m snippetlab`."""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from snippetlab import arguments, listing, report, scaffold
from snippetlab.errors import SnippetLabError
from snippetlab.interpreter import Interpreter, available
from snippetlab.keys import START_METHODS
from snippetlab.lab import Lab
from snippetlab.manifest import orphans, publish, strays

if TYPE_CHECKING:
    from collections.abc import Sequence


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line and return its exit code: 0 all well, 1 a snippet failed, 2 the call was wrong."""
    options = _parser().parse_args(argv)
    for stream in (sys.stdout, sys.stderr):
        getattr(stream, "reconfigure", lambda **_: None)(errors="backslashreplace")
    try:
        code: int = options.action(options)
    except SnippetLabError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:  # whoever read the answers has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        return 1
    except KeyboardInterrupt:
        print("중단했습니다.", file=sys.stderr)
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="snippetlab", description="스니펫을 만들고, 돌리고, 찾아봅니다.")
    commands = parser.add_subparsers(required=True, metavar="명령")

    new = commands.add_parser("new", help="새 스니펫 하나를 만듭니다.")
    new.add_argument("name", metavar="주제/이름", help="예: threading/lock_timeout")
    new.set_defaults(action=_new)

    run = commands.add_parser("run", help="파이썬 파일을 격리해서 돌립니다. 계약이 없는 파일도 됩니다.")
    run.add_argument("files", nargs="+", type=Path, metavar="파일")
    run.add_argument(
        "--json", action="store_true", help="파일마다 JSON 객체 하나를 한 줄로 씁니다(시작 방법은 합쳐서)."
    )
    run.add_argument("--python", default="", metavar="버전", help="예: 3.14, 또는 실행 파일의 경로")
    run.add_argument("--start-method", default="", choices=START_METHODS, help="마지막 인자로 건넬 시작 방법 하나")
    run.add_argument("--times", type=arguments.positive, default=0, metavar="N", help="몇 번 돌릴지")
    run.add_argument("--timeout", type=arguments.seconds, default=0.0, metavar="초", help="한 번의 시간제한")
    run.set_defaults(action=_run)

    names = commands.add_parser("list", help="스니펫과, 그것을 보여 주는 페이지와, 시작 방법을 나열합니다.")
    names.add_argument("--pythons", action="store_true", help="이 컴퓨터에서 찾은 인터프리터를 나열합니다.")
    names.set_defaults(action=_list)

    finish = commands.add_parser("publish", help="다른 생성기로 만든 사이트에 snippets.json과 원본을 넣습니다.")
    finish.add_argument("site", type=Path, metavar="폴더")
    finish.set_defaults(action=_publish)
    return parser


def _new(options: argparse.Namespace) -> int:
    lab = Lab.here()
    path = scaffold.create(lab.snippets, options.name)
    name = path.relative_to(lab.snippets).with_suffix("").as_posix()
    print(f"만들었습니다: {path.relative_to(lab.root)}\n")
    print(f"1. 코드를 고치고 확인하세요:  pytest {path.relative_to(lab.root).as_posix()}")
    print(f"2. 출력을 받아들이세요:       pytest {path.relative_to(lab.root).as_posix()} --bless")
    print(f"3. 페이지에 붙이세요:\n\n```snippet\n{name}\n```")
    return 0


def _run(options: argparse.Namespace) -> int:
    try:
        interpreter = Interpreter.find(options.python) if options.python else Interpreter.current()
    except SnippetLabError as error:
        for path in options.files if options.json else ():
            print(json.dumps(report.unrun(path, options.python, error).to_json(), ensure_ascii=False))
        raise
    worst = 0
    for path in options.files:
        answers = report.run_file(path, interpreter, options.times, options.timeout, options.start_method)
        worst = max(worst, *(0 if answer.status == "ok" else 1 for answer in answers))
        if options.json:
            print(json.dumps(report.merged(answers).to_json(), ensure_ascii=False), flush=True)
        else:
            print("\n".join(answer.to_text() for answer in answers), flush=True)
    return worst


def _list(options: argparse.Namespace) -> int:
    if options.pythons:
        for label in available():
            found = Interpreter.find(label)
            print(f"{label}\t{found.release}\t{found.executable}")
        return 0
    lab = Lab.here()
    for row in listing.rows(lab):
        print(row)
    problems = (*orphans(lab), *strays(lab))
    for problem in problems:
        print(problem, file=sys.stderr)
    return 1 if problems else 0


def _publish(options: argparse.Namespace) -> int:
    text = publish(Lab.here(), options.site)
    (options.site / "snippets.json").write_text(text, "utf-8")
    return 0
