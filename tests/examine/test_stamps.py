"""UTCdatetime: two forms, real dates, and what lies between two of them."""

import pytest

from colophon.examine import stamps


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("2026-03-01", stamps.DAY),
        ("2026-03-01T23:59:59Z", stamps.SECOND),
        ("2024-02-29", stamps.DAY),
        ("2026-02-29", ""),
        ("2026-13-45", ""),
        ("0000-01-01", ""),
        ("2026-3-1", ""),
        ("2026-03-01T24:00:00Z", ""),
        ("2026-03-01T00:00:00.5Z", ""),
        ("2026-03-01T00:00:00+01:00", ""),
        ("2026-03-01T00:00:00", ""),
        ("2026-03-01 00:00:00Z", ""),
        ("\u0662026-03-01", ""),
        ("20\u0662\u0666-03-01", ""),
        ("2026-03-01\n", ""),
        ("", ""),
    ],
)
def test_forms(text: str, form: str) -> None:
    assert stamps.granularity(text) == form
    assert (stamps.moment(text) is not None) == bool(form)


@pytest.mark.parametrize(
    ("stamp", "from_", "until", "inside"),
    [
        ("2026-03-01T12:00:00Z", "2026-03-01", "2026-03-01", True),
        ("2026-03-01T23:59:59Z", "", "2026-03-01", True),
        ("2026-03-02T00:00:00Z", "", "2026-03-01", False),
        ("2026-02-28T23:59:59Z", "2026-03-01", "", False),
        ("2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", "2026-03-01T12:00:00Z", True),
        ("2026-03-01T12:00:00Z", "2026-03-01T12:00:01Z", "", False),
        ("2026-03-01", "2026-03-01T12:00:00Z", "", True),
    ],
)
def test_both_ends_are_inclusive(stamp: str, from_: str, until: str, inside: bool) -> None:
    assert stamps.within(stamp, from_, until) is inside


@pytest.mark.parametrize(
    ("stamp", "day_before"),
    [
        ("2026-03-01", "2026-02-28"),
        ("2026-03-01T08:30:00Z", "2026-02-28T08:30:00Z"),
        ("0999-01-01", "0998-12-31"),
        ("0001-01-01", ""),
        ("never", ""),
    ],
)
def test_the_day_before(stamp: str, day_before: str) -> None:
    assert stamps.before(stamp) == day_before
