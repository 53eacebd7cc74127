"""Wildcards, and the difference a person reads."""

from __future__ import annotations

import random

import pytest

from snippetlab import pattern


@pytest.mark.parametrize(
    ("text", "lines"),
    [
        ("", ()),
        ("\n\n", ()),
        ("a", ("a",)),
        ("a\n\nb  \n\n", ("a", "", "b")),
        ("\n a\n", ("", " a")),
        ("a\r\nb\r\n", ("a", "b")),
        ("10%\r20%\n", ("10%\\x0d20%",)),
        ("\x1b[1mx\x00\x85\x7f\n", ("\\x1b[1mx\\x00\\x85\\x7f",)),
        ("탭\t그대로", ("탭\t그대로",)),
        ("\u2028", ()),
        ("a\u2028b\x0cc", ("a\u2028b\\x0cc",)),
    ],
)
def test_output_as_a_contract_can_write_it(text: str, lines: tuple[str, ...]) -> None:
    """Blanks at the ends of lines are dropped and control characters become visible."""
    assert pattern.lines_of(text) == lines


@pytest.mark.parametrize(
    ("expected", "seen", "fits"),
    [
        ("a", "a", True),
        ("a", "b", False),
        ("", "", True),
        ("pid=[..]", "pid=123", True),
        ("pid=[..]", "pid=", True),
        ("pid=[..]", "tid=123", False),
        ("[..]a[..]b", "xxayyb", True),
        ("[..]a[..]b", "xxb", False),
        ("[..]", "무엇이든", True),
        ("a.c", "abc", False),
        ("[a]", "[a]", True),
        ("[..].", "abc", False),
        ("[..]", "[..]", True),
    ],
)
def test_wildcards_within_a_line(expected: str, seen: str, *, fits: bool) -> None:
    """`[..]` stands for anything within a line, and nothing else is special."""
    assert pattern.matches_line(expected, seen) is fits


@pytest.mark.parametrize(
    ("expected", "seen", "fits"),
    [
        ("", "", True),
        ("a b", "a b", True),
        ("a b", "b a", False),
        ("a", "a a", False),
        ("a a", "a", False),
        ("...", "", True),
        ("...", "a b c", True),
        ("a ... c", "a c", True),
        ("a ... c", "a b b c", True),
        ("a ... c", "a b c d", False),
        ("a ... b ... c", "a x b y b z c", True),
        ("a ... b ... c", "a x c", False),
        ("... ...", "a", True),
        ("... a", "a b a", True),
        ("x[..] ... z", "x1 y z", True),
    ],
)
def test_wildcards_for_lines(expected: str, seen: str, *, fits: bool) -> None:
    """`...` alone on a line stands for any number of lines, none included."""
    assert pattern.matches(tuple(expected.split()), tuple(seen.split())) is fits


@pytest.mark.parametrize(
    ("expected", "seen", "fits"),
    [
        ("", "", True),
        ("a b", "b a", True),
        ("a a b", "b a a", True),
        ("a a", "a", False),
        ("a", "a a", False),
        ("a b", "a a", False),
        ("a ...", "x a y", True),
        ("a ...", "x y", False),
        ("x[..] x1", "x1 x2", True),
        ("x1 x[..]", "x1 x2", True),
        ("x[..] [..]2", "x2 x1", True),
        ("x[..] [..]2", "x2 y1", False),
        ("[..] a", "a b", True),
    ],
)
def test_lines_in_any_order(expected: str, seen: str, *, fits: bool) -> None:
    """Unordered lines are a multiset, and each seen line serves one expected line."""
    assert pattern.matches_unordered(tuple(expected.split()), tuple(seen.split())) is fits


@pytest.mark.parametrize("line", ["같은 줄", "[..]"])
def test_thousands_of_equal_lines_are_no_problem(line: str) -> None:
    """Many equal lines neither overflow the stack nor take long."""
    assert pattern.matches_unordered((line,) * 2000, ("같은 줄",) * 2000)
    assert not pattern.matches_unordered((line,) * 2000, ("같은 줄",) * 1999)


def test_any_order_agrees_with_a_plain_search() -> None:
    """The matching of unordered lines gives what trying every order would give."""
    draw = random.Random(7)  # noqa: S311 - no secret

    def plain(expected: tuple[str, ...], seen: tuple[str, ...]) -> bool:
        if not expected:
            return not seen
        return any(
            pattern.matches_line(expected[0], line) and plain(expected[1:], seen[:i] + seen[i + 1 :])
            for i, line in enumerate(seen)
        )

    both = set()
    for _ in range(400):
        expected = tuple(draw.choices(["a", "b", "[..]", "a[..]", "[..]b", "ab"], k=draw.randint(0, 4)))
        seen = tuple(draw.choices(["a", "b", "ab", "aab"], k=draw.randint(0, 4)))
        both.add(plain(expected, seen))
        assert pattern.matches_unordered(expected, seen) is plain(expected, seen), (expected, seen)
    assert both == {True, False}


def test_the_difference_marks_what_is_missing_and_what_is_new() -> None:
    """`-` is expected but missing, `+` seen but not expected; what fits stands between."""
    assert pattern.diff(("a", "b[..]", "c"), ("a", "b1", "d")) == "  a\n  b1\n- c\n+ d"
    assert pattern.diff(("a", "...", "z"), ("a", "b", "y")) == "  a\n  ...\n- z\n+ y"
    assert pattern.diff(("b", "a"), ("a", "c"), ordered=False) == "  a\n- b\n+ c"


def test_a_huge_difference_is_cut_short() -> None:
    """Two long texts are compared in a moment and reported in part."""
    text = pattern.diff(tuple(f"a{n}" for n in range(1500)), tuple(f"b{n}" for n in range(1500)))
    assert 0 < len(text.splitlines()) <= 200


def test_merging_keeps_the_wildcards_that_still_fit() -> None:
    """What is accepted is written down, and wildcards that fit stay."""
    assert pattern.merge(("pid=[..]", "...", "끝"), ("pid=7", "가운데", "끝", "더")) == ("pid=[..]", "...", "끝", "더")
    assert pattern.merge(("a", "b"), ("c",)) == ("c",)
    assert pattern.merge(("a", "...", "z"), ("a", "b", "y")) == ("a", "...", "y")
    assert pattern.merge((), ("a", "b")) == ("a", "b")
    assert pattern.merge(("a",), ()) == ()


def test_what_is_merged_fits() -> None:
    """Accepted lines always fit the contract that results."""
    draw = random.Random(11)  # noqa: S311 - no secret
    for _ in range(300):
        expected = tuple(draw.choices(["a", "b", "...", "a[..]", "[..]"], k=draw.randint(0, 5)))
        seen = tuple(draw.choices(["a", "b", "ab"], k=draw.randint(0, 5)))
        merged = pattern.merge(expected, seen)
        assert pattern.matches(merged, seen), (expected, seen, merged)
        if pattern.matches(expected, seen):
            assert merged == expected
