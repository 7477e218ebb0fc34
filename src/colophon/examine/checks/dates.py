"""Selecting by datestamp: from and until, both inclusive, to the day and to the second.

https://www.openarchives.org/OAI/openarchivesprotocol.html#SelectiveHarvestingandDatestamps
"""

from colophon.examine import stamps
from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.provider import DC, Provider

_MEND = "Include the records of the very moment or day that from and until name."


def _stamps(provider: Provider) -> list[str]:
    """The datestamps of the first page, in order."""
    found = sorted(
        {one.datestamp for one in provider.headers.items if stamps.granularity(one.datestamp)}
    )
    if not found:
        raise Unexamined("No record with a proper datestamp was given.")
    return found


def _select_dates(provider: Provider, **arguments: str) -> Exchange:
    return provider.ask("ListIdentifiers", metadataPrefix=DC, **arguments)


def _check_bounds(provider: Provider, answer: Exchange, what: str) -> Faults:
    """Whether an answer has all records known that its from and until select, and no others."""
    limits = answer.listing.get("from", ""), answer.listing.get("until", "")
    if not answer.items:
        yield Fault(f"{what} gives {answer.said}, though such a record was listed.", answer)
        return
    for item in answer.items:
        if not stamps.within(item.datestamp, *limits):
            message = f"{what} gives a record of {item.datestamp}."
            yield Fault(message, answer, item.datestamp)
    given = {item.identifier for item in answer.items}
    for item in provider.headers.items:
        wanted = stamps.granularity(item.datestamp) and stamps.within(item.datestamp, *limits)
        if wanted and item.identifier not in given and not answer.next:
            yield Fault(f"{what} lacks {item.identifier} of {item.datestamp}.", answer)


@check("from", Clause.BY_DATE, _MEND)
def from_(provider: Provider) -> Faults:
    """from gives the records of that moment and later, and no others."""
    last = _stamps(provider)[-1]
    yield from _check_bounds(provider, _select_dates(provider, from_=last), f"from={last}")


@check("until", Clause.BY_DATE, _MEND)
def until(provider: Provider) -> Faults:
    """until gives the records of that moment and earlier, and no others."""
    first = _stamps(provider)[0]
    yield from _check_bounds(provider, _select_dates(provider, until=first), f"until={first}")


@check("from-until", Clause.BY_DATE, _MEND)
def from_until(provider: Provider) -> Faults:
    """from and until of one moment give the records of that moment."""
    one = _stamps(provider)[0]
    yield from _check_bounds(
        provider, _select_dates(provider, from_=one, until=one), f"from={one}&until={one}"
    )


def _by_day(provider: Provider) -> str:
    """The day of a record that changed after its midnight; such shows what until leaves out."""
    late = [one for one in _stamps(provider) if len(one) > stamps.DAY_LENGTH]
    if not late:
        raise Unexamined("Datestamps are to the day: from and until are examined as such.")
    return stamps.day(next((one for one in late if not one.endswith("T00:00:00Z")), late[0]))


@check("from-day", Clause.BY_DATE, "Accept days where datestamps are to the second: all must.")
def from_day(provider: Provider) -> Faults:
    """from as a day gives the records of that day and later."""
    day = _by_day(provider)
    yield from _check_bounds(provider, _select_dates(provider, from_=day), f"from={day}")


@check("until-day", Clause.BY_DATE, "Let until as a day include the whole of that day.")
def until_day(provider: Provider) -> Faults:
    """until as a day includes all of that day."""
    day = _by_day(provider)
    yield from _check_bounds(
        provider, _select_dates(provider, from_=day, until=day), f"from={day}&until={day}"
    )


@check("nothing-before", Clause.ERRORS, "Answer an empty selection with noRecordsMatch.")
def nothing_before(provider: Provider) -> Faults:
    """until before earliestDatestamp gives noRecordsMatch."""
    limit = stamps.before(provider.say_identity("earliestDatestamp"))
    if not limit:
        raise Unexamined("earliestDatestamp is no date that has one before it.")
    answer = _select_dates(provider, until=limit)
    # records that come are a fault of earliestDatestamp, told there
    if not answer.items and answer.errors != ("noRecordsMatch",):
        yield Fault(f"until={limit} gives {answer.said}.", answer)


@check("nothing-after", Clause.ERRORS, "Answer an empty selection with noRecordsMatch.")
def nothing_after(provider: Provider) -> Faults:
    """from later than now gives noRecordsMatch, or badArgument."""
    later = stamps.write_moment(
        provider.now.replace(year=provider.now.year + 20, day=1), stamps.DAY
    )
    answer = _select_dates(provider, from_=later)
    if not {"noRecordsMatch", "badArgument"} & set(answer.errors):
        yield Fault(f"from={later} gives {answer.said}.", answer)


@check("finer-refused", Clause.DATES, "Refuse seconds with badArgument where days are declared.")
def finer_refused(provider: Provider) -> Faults:
    """Seconds are refused where the granularity is the day."""
    if provider.say_identity("granularity") != stamps.DAY:
        raise Unexamined("The granularity is the second: there is none finer.")
    answer = _select_dates(provider, from_="2002-01-01T00:00:00Z")
    if "badArgument" not in answer.errors:
        yield Fault(f"from=2002-01-01T00:00:00Z gives {answer.said}.", answer)
