"""The report on the catalogue as text for a terminal."""

from collections.abc import Iterable, Iterator

from colophon.desk.quality import Quality
from colophon.model.counts import say_count

WHY = {"undecided": "not decided", "missing": "missing", "found": "found"}


def lines(report: Quality) -> Iterator[str]:
    """The report, a line at a time."""
    records, drafts = say_count(report.records, "record"), say_count(report.drafts, "draft")
    yield f"{records}: {report.reviewed:,} reviewed, {drafts}"
    if report.broken:
        yield f"{say_count(report.broken, 'file')} cannot be read: colophon check"
    yield from _rows_under("Fields: records with a value, of which confirmed", _fields(report))
    yield from _rows_under("How sure it was, and how often that was right", _sureness(report))
    yield from _rows_under("What waits, and why", _say_waiting(report))
    yield from _rows_under("Words without an address", _nameless(report))
    yield from _rows_under("Publishers that nobody has resolved", _publishers(report))
    yield from _rows_under("Decades", _decades(report))


def _rows_under(heading: str, found: Iterable[str]) -> Iterator[str]:
    below = list(found)
    if below:
        yield from ("", heading, *below)


def _fields(report: Quality) -> Iterator[str]:
    for one in report.fields:
        needed = " (needed)" if one.mandatory else ""
        share = _share(one.filled, report.records)
        yield f"  {one.filled:>7,}  {share:>5}  {one.confirmed:>7,}  {one.label}{needed}"


def _sureness(report: Quality) -> Iterator[str]:
    for one in report.sureness:
        says = f"{one.low:.0%} to {one.high:.0%}"
        yield f"  {says:>12}  {one.right:>6,} of {one.given:,} ({_share(one.right, one.given)})"
    for field in report.trust:
        yield (
            f"  {field.label}: {field.right:,} of {field.given:,} right"
            f" ({_share(field.right, field.given)}), said to be {field.expected:.0%}"
        )
    if report.accepted_whole:
        yield (
            f"  accepted as it came: {say_count(report.accepted_whole, 'record')},"
            " left out, for agreeing with what made it."
        )


def _say_waiting(report: Quality) -> Iterator[str]:
    for one in report.waiting:
        yield f"  {one.records:>7,}  {WHY[one.why]}: {one.what}"


def _nameless(report: Quality) -> Iterator[str]:
    for one in report.nameless:
        yield f"  {one.records:>7,}  {one.label}: {one.words}"
    if report.nameless_more:
        yield f"           and {report.nameless_more:,} more"


def _publishers(report: Quality) -> Iterator[str]:
    for name, count in report.publishers:
        yield f"  {count:>7,}  {name}"
    if report.publishers_more:
        yield f"           and {report.publishers_more:,} more"


def _decades(report: Quality) -> Iterator[str]:
    for one in report.decades:
        yield f"  {one.records:>7,}  {one.year}s"
    if report.undated:
        yield f"  {report.undated:>7,}  without a year"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "–"
