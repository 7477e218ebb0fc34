"""Regular expressions for stretches of days, for web servers that can compare nothing.

A day is written ``YYYY-MM-DD``, so that days are in order as texts are.
"""

from collections.abc import Iterator

FIRST = "0000-00-00"
LAST = "9999-99-99"


def pattern(low: str, high: str) -> str:
    """An expression for the days from one to another, both inclusive; low is not the later."""
    return "(?:" + "|".join(_ranges(low, high)) + ")"


def _ranges(low: str, high: str) -> Iterator[str]:
    """Alternatives for the texts of digits and hyphens between two of one length."""
    if low == high:
        yield low
        return
    same = next(at for at, (one, other) in enumerate(zip(low, high, strict=True)) if one != other)
    head, rest = low[:same], len(low) - same - 1
    if not rest:
        yield head + _digits(low[same], high[same])
        return
    lowest, highest = _fill_shape(low[same + 1 :], "0"), _fill_shape(low[same + 1 :], "9")
    first, last = int(low[same]), int(high[same])
    if low[same + 1 :] != lowest:
        yield from (f"{head}{first}{one}" for one in _ranges(low[same + 1 :], highest))
        first += 1
    end = last if high[same + 1 :] == highest else last - 1
    if first <= end:
        yield head + _digits(str(first), str(end)) + _any(lowest)
    if end < last:
        yield from (f"{head}{last}{one}" for one in _ranges(lowest, high[same + 1 :]))


def _fill_shape(shape: str, digit: str) -> str:
    return "".join("-" if one == "-" else digit for one in shape)


def _any(shape: str) -> str:
    return "".join("-" if one == "-" else r"\d" for one in shape)


def _digits(low: str, high: str) -> str:
    return low if low == high else f"[{low}-{high}]"
