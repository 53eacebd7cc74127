"""Contracts: what a file's last comments promise."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from projects import SAMPLES
from snippetlab.contract import Contract, Listed
from snippetlab.errors import ContractError
from snippetlab.snippet import Snippet

if TYPE_CHECKING:
    from pathlib import Path


def read(folder: Path, *footer: str) -> Contract:
    """Return the contract a file with these last lines has; its first line is line 3."""
    path = folder / "sample.py"
    path.write_text("\n".join(["print(1)", "", *footer, ""]), "utf-8")
    return Contract.of(Snippet.load(path, "topic/sample"))


def refused(folder: Path, *footer: str) -> ContractError:
    """Return the error a file with these last lines gives."""
    with pytest.raises(ContractError) as caught:
        read(folder, *footer)
    assert "sample.py:" in str(caught.value)
    assert "고치는 법: " in str(caught.value)
    return caught.value


def test_exact_output_keeps_blanks_and_empty_lines(tmp_path: Path) -> None:
    """What stands after three blanks is expected as it is; a bare `#` is an empty line."""
    contract = read(tmp_path, "# 출력:", "#   하나", "#", "#     둘  더", "#", "")
    assert contract.kind == "출력"
    assert contract.stdout == ("하나", "", "  둘  더")
    assert (contract.line, contract.exit_code, contract.stderr, contract.children) == (3, None, (), ())
    assert contract.runs


@pytest.mark.parametrize("kind", ["출력", "출력(순서 무관)", "멈춤"])
def test_the_forms_with_lines_share_one_layout(tmp_path: Path, kind: str) -> None:
    """Ordered output, unordered output and a hang list lines the same way; none at all is allowed."""
    assert read(tmp_path, f"# {kind}:", "#   a").stdout == ("a",)
    assert read(tmp_path, f"# {kind}:").stdout == ()
    assert read(tmp_path, f"# {kind}:").kind == kind


def test_outcomes_have_grade_and_sentence(tmp_path: Path) -> None:
    """An outcome table gives each row its text, grade, sentence and line."""
    contract = read(
        tmp_path,
        "# 가능한 결과:",
        "#   a ⏎ b  정상: 차례로 나온다.",
        "#   2   3     주목: 빈칸이",
        "#     여럿이다.",
        "#   (멈춤)  금지: 멈출 까닭이 없다.",
        "#   넷  ?",
    )
    assert contract.outcomes == (
        Listed("a ⏎ b", "정상", "차례로 나온다.", 4),
        Listed("2   3", "주목", "빈칸이 여럿이다.", 5),
        Listed("(멈춤)", "금지", "멈출 까닭이 없다.", 7),
        Listed("넷", "?", "", 8),
    )
    assert contract.stdout == ()


def test_the_parts_beside_the_main_form(tmp_path: Path) -> None:
    """Standard error, exit code and children's exit codes belong to the contract."""
    contract = read(
        tmp_path,
        "# 출력:",
        "# 오류 출력:",
        "#   ...",
        "#   ValueError: 음수",
        "# 종료 코드: 1",
        "# 자식 종료 코드: 3, -9",
    )
    assert (contract.stderr, contract.stderr_line) == (("...", "ValueError: 음수"), 4)
    assert (contract.exit_code, contract.children, contract.children_open) == (1, (-9, 3), False)


@pytest.mark.parametrize(
    ("written", "codes", "fits"),
    [
        ("1", (1,), True),
        ("1", (1, 1), False),
        ("1", (), False),
        ("1, -9", (-9, 1), True),
        ("1, ...", (1, 1, 1), True),
        ("1, ...", (), True),
        ("1, -9, ...", (-9, 1, -9), True),
        ("1, ...", (1, 2), False),
    ],
)
def test_codes_of_children(tmp_path: Path, written: str, codes: tuple[int, ...], *, fits: bool) -> None:
    """Listed codes come just as often as listed, or any number of times where the list is open."""
    assert read(tmp_path, "# 출력:", f"# 자식 종료 코드: {written}").accepts_children(codes) is fits


def test_a_snippet_that_is_not_run_says_why(tmp_path: Path) -> None:
    """`실행 안 함` needs its reason."""
    contract = read(tmp_path, "# 실행 안 함: 창을 연다.")
    assert (contract.runs, contract.reason) == (False, "창을 연다.")
    error = refused(tmp_path, "# 실행 안 함:")
    assert error.line == 3
    assert all([error.expected, error.seen, error.cure])


@pytest.mark.parametrize(
    ("footer", "line"),
    [
        (("# 출력:", "# 출력(순서 무관):"), 4),
        (("# 출력:", "#   1", "# 출력:", "#   2"), 5),
        (("# 출력:", "#  한 칸 모자란다"), 4),
        (("# 출력:", "#글"), 4),
        (("# 출력: 같은 줄", "#   1"), 3),
        (("# 출력:", "# 종료 코드:"), 4),
        (("# 출력:", "# 종료 코드: 하나"), 4),
        (("# 출력:", "# 종료 코드: 1, 2"), 4),
        (("# 출력:", "# 자식 종료 코드: ..."), 4),
        (("# 종료 코드: 1",), 3),
        (("# 가능한 결과:", "#   결과만"), 4),
        (("# 가능한 결과:", "#   1 정상: 빈칸이 하나뿐"), 4),
        (("# 가능한 결과:", "#   1  좋음: 없는 등급"), 4),
        (("# 가능한 결과:", "#   1  정상"), 4),
        (("# 가능한 결과:", "#     이어 쓸 앞줄이 없다"), 4),
        (("# 가능한 결과:", "#   1  정상: 까닭.", "#", "#   2  정상: 까닭."), 5),
    ],
)
def test_a_contract_that_cannot_be_read_names_its_line_and_the_cure(
    tmp_path: Path, footer: tuple[str, ...], line: int
) -> None:
    """Nothing in a contract is passed over in silence: what was expected, what was seen and the cure are told."""
    error = refused(tmp_path, *footer)
    assert error.line == line
    assert all([error.expected, error.seen, error.cure])


@pytest.mark.parametrize(
    ("name", "line", "words"),
    [
        ("no_contract", 3, "계약이 없습니다"),
        ("two_contracts", 8, "계약이 두 개입니다"),
        ("unreadable_contract", 6, "읽을 수 없는 줄"),
    ],
)
def test_the_bad_samples_are_refused(name: str, line: int, words: str) -> None:
    """A missing, a double and a garbled contract are errors, never a pass."""
    with pytest.raises(ContractError, match=words) as caught:
        Contract.of(Snippet.load(SAMPLES / "bad" / f"{name}.py"))
    assert caught.value.line == line
    assert all([caught.value.expected, caught.value.seen, caught.value.cure])


def test_an_empty_file_has_no_contract(tmp_path: Path) -> None:
    """Even a file without a line is told on which line its contract is missing."""
    path = tmp_path / "empty.py"
    path.write_bytes(b"")
    with pytest.raises(ContractError, match="계약이 없습니다") as caught:
        Contract.of(Snippet.load(path))
    assert caught.value.line == 1
