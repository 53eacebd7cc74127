"""Values of the command line: each is read from a word, or refused with what it has to be."""

from __future__ import annotations

import argparse
import math


def positive(text: str) -> int:
    """Read a whole number from 1 on.

    Raises:
        argparse.ArgumentTypeError: If it is none.
    """
    if not text.isdecimal() or int(text) < 1:
        raise argparse.ArgumentTypeError(f"1 이상인 정수여야 합니다: {text}")
    return int(text)


def seconds(text: str) -> float:
    """Read a number of seconds above 0.

    Raises:
        argparse.ArgumentTypeError: If it is none.
    """
    try:
        number = float(text)
    except ValueError:
        number = 0.0
    if not 0 < number < math.inf:
        raise argparse.ArgumentTypeError(f"0보다 큰 초여야 합니다: {text}")
    return number
