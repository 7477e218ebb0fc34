"""The date of an item that does not state one: concluded, each conclusion with its reason.

In this order: a notice of copyright, the years of a publisher's address, a stated date that
is hardly of issue, the last year that the text tells of, what the item is made of.
"""

from collections.abc import Iterator, Sequence

import msgspec

from colophon.describe import Context
from colophon.describe.dating.copyright_years import ROLE, pick_copyright_years
from colophon.describe.dating.inferred_dates import Inferred, infer
from colophon.describe.dating.modernity import newest_thing
from colophon.describe.dating.stated_dates import Stated, last_year, later_dates
from colophon.describe.imprint.authority import Tenure, remembered_publishers
from colophon.describe.imprint.imprints import Imprints
from colophon.model.document import Document

OF_SITE = 0.25
"""how often the year of copyright at the foot of a page of the web dates the item on it"""
_MODERN = 0.4
"""how often nothing dates an item better than the youngest thing in it"""
_ADDRESS = 0.6
"""how often the years in which a publisher had an address hold the date"""


class Conclusion(msgspec.Struct, frozen=True, kw_only=True):
    """An EDTF ``form`` concluded from text[start:end]; ``basis`` as in :class:`Date`.

    ``words`` is true where those of the text are the date itself.
    """

    form: str
    start: int
    end: int
    trust: float
    note: str
    basis: str
    words: bool = False


def conclude(
    document: Document, context: Context, found: Sequence[Stated], candidates: Sequence[Stated]
) -> Conclusion | None:
    """The surest kind of conclusion, or None; ``found`` are all dates, ``candidates`` of issue."""
    return next(_conclusions(document, context, found, candidates), None)


def _conclusions(
    document: Document, context: Context, found: Sequence[Stated], candidates: Sequence[Stated]
) -> Iterator[Conclusion]:
    imprints = context.analysis(Imprints, document)
    copyrights = pick_copyright_years(found)
    if copyrights:
        yield _from_copyright(document, copyrights)
    yield from _from_address(context, imprints)
    yield from map(_conclude_from, candidates)
    last = infer(document.text, context.today.year, document.links, later_dates(imprints))
    if last is not None:
        yield _from_last_year(document, last)


def _from_copyright(document: Document, copyrights: Sequence[Stated]) -> Conclusion:
    one = max(copyrights, key=lambda each: last_year(each.found.edtf))
    form = one.found.edtf.rpartition("/")[2]
    # the foot of a page of the web speaks of its site
    of_site = "html" in document.media_type and one.found.start > len(document.text) // 2
    return Conclusion(
        form=form if form.endswith(tuple("?~%]")) else f"{form}?",
        start=one.found.start,
        end=one.found.end,
        trust=OF_SITE if of_site else one.confidence,
        note=one.rule,
        basis=ROLE,
        words=True,
    )


def _from_address(context: Context, imprints: Imprints) -> Iterator[Conclusion]:
    """The years in which a publisher is known to have had the address that is given."""
    for region in imprints.regions.all:
        folded = imprints.regions.fold_region(region)
        for hit in remembered_publishers(context).addresses.within(folded):
            entry, tenure = hit.meaning
            name = entry.label(context.config.language).text
            if form := _tenure_form(tenure):
                yield Conclusion(
                    form=form,
                    start=folded.place(hit.start),
                    end=folded.place(hit.end - 1) + 1,
                    trust=_ADDRESS,
                    note=f"no date is stated; {name} is known at this address: {tenure}",
                    basis="address",
                )


def _tenure_form(tenure: Tenure) -> str:
    if tenure.first and tenure.last:
        same = tenure.first == tenure.last
        return f"{tenure.first}?" if same else f"[{tenure.first}..{tenure.last}]"
    if tenure.first:
        return f"[{tenure.first}..]"
    return f"[..{tenure.last}]" if tenure.last else ""


def _conclude_from(one: Stated) -> Conclusion:
    """A date that is stated, but not surely of issue: a year of it with doubt."""
    bare = one.found.edtf.isdecimal() and not one.found.fine
    return Conclusion(
        form=f"{one.found.edtf}?" if bare else one.found.edtf,
        start=one.found.start,
        end=one.found.end,
        trust=one.confidence,
        note=f"{one.rule}: {one.found.rule}" if one.found.rule else one.rule,
        basis="content",
    )


def _from_last_year(document: Document, last: Inferred) -> Conclusion:
    """The year that the text names last, or what it is made of where that is younger."""
    modern = newest_thing(document.text)
    if modern is not None and modern.year > last.year:
        # the years a text tells of lie far back; what it is made of does not
        form, trust, rule = f"[{modern.year}..]", _MODERN, modern.rule
        start, end, basis = modern.start, modern.end, "content"
    else:
        form, rule = _last_year_form(last), last.rule
        trust = last.confidence * (0.7 if last.long else 1.0)
        start, end, basis = last.start, last.end, "links" if last.linked else "content"
    note = f"no date of publication is stated; {rule}"
    return Conclusion(form=form, start=start, end=end, trust=trust, note=note, basis=basis)


def _last_year_form(last: Inferred) -> str:
    """EDTF of the year that a text names last: “already in 2025” is said in that year."""
    return f"{last.year}?" if last.present else f"[{last.year}..]"
