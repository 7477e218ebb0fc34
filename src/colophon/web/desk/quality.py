"""The dashboard, and the same report as a page of its own."""

from collections.abc import Mapping, Sequence
from typing import Any

from markupsafe import Markup
from starlette.requests import Request
from starlette.responses import Response

from colophon.desk.plots import bars, calibration, columns
from colophon.desk.quality import Quality, Waiting
from colophon.desk.second_reviews import Agreement
from colophon.web.desk.catalogue_thread import Room
from colophon.web.desk.forms import Page
from colophon.web.desk.page_templates import page_template
from colophon.web.desk.texts import FALLBACK, DeskTexts, languages, texts_for

SHOWN = 20
"""rows of a plot; all of them stand in the table behind it"""


def plots(report: Quality, t: DeskTexts) -> dict[str, Markup]:
    """The pictures of a report by the names of their tables."""
    found = {
        "fields": bars(
            [
                (t.field_named(one.label), one.confirmed, one.filled)
                for one in report.fields[: SHOWN * 2]
            ],
            report.records,
            t("quality.fields"),
        ),
        "sureness": calibration(
            [
                ((one.low + one.high) / 2, one.right / one.given, one.given)
                for one in report.sureness
            ],
            t("quality.sureness"),
        ),
        "waiting": bars(
            [(_say_waiting(one, t), one.records, one.records) for one in report.waiting[:SHOWN]],
            report.records,
            t("quality.waiting"),
        ),
        "decades": columns(
            [(str(one.year), one.records) for one in report.decades], t("quality.decades")
        ),
    }
    return {name: Markup(svg) for name, svg in found.items()}


def _say_waiting(one: Waiting, t: DeskTexts) -> str:
    """What waits; that it was not decided, as most, is understood."""
    what = t.field_named(one.what)
    return what if one.why == "undecided" else f"{t(f'quality.why.{one.why}')}: {what}"


def agreement_plot(agreement: Sequence[Agreement], t: DeskTexts) -> Markup:
    """How often two people agreed, by field."""
    rows = [(t.label(one.term, one.label), one.agreed, one.compared) for one in agreement]
    most = max((one.compared for one in agreement), default=1)
    return Markup(bars(rows, most, t("second.agreement")))


async def quality_page(room: Room, request: Request) -> Response:
    """The dashboard."""
    report = await room.do(room.desk.quality)
    drawn = plots(report, texts_for(request))
    agreement = await room.do(room.desk.second.agreement)
    t = texts_for(request)
    drawn["second"] = agreement_plot(agreement, t)
    return room.page(request, "quality.html", report=report, plots=drawn, agreement=agreement)


def standalone(report: Quality, name: str, language: str) -> str:
    """The report as one HTML file that needs nothing else."""
    t = DeskTexts(language if language in languages() else FALLBACK)
    given: dict[str, Any] = {"t": t, "report": report, "plots": plots(report, t), "name": name}
    return page_template("report.html").render(at_desk=False, **given)


QUALITY_PAGES: Mapping[str, Page] = {"/quality": quality_page}
"""what is shown under which address"""
