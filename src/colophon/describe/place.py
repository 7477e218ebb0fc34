"""Place of publication: imprint, title page, dateline; never what a text is about."""

from collections.abc import Iterable

from colophon.describe import Context, Describer
from colophon.describe.imprint.imprint_names import tidy
from colophon.describe.imprint.imprints import Imprints
from colophon.describe.wording.place_capitals import write_place
from colophon.model.document import Document
from colophon.model.folding import fold
from colophon.model.record import Statement, Text


class PlaceDescriber(Describer):
    """Reads the place where imprints and datelines state it."""

    name = "place"
    version = "1"
    terms = ("placeOfPublication",)
    after = ("language",)

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """Places as transcribed (capitals made small), surest first."""
        spots = sorted(context.analysis(Imprints, document).spots, key=lambda one: -one.confidence)
        seen: set[str] = set()
        best = spots[0].confidence if spots else 0.0
        for spot in spots:
            name = write_place(tidy(document.text[spot.start : spot.end]), context.language)
            if fold(name) in seen or spot.confidence < best - 0.2:
                continue
            seen.add(fold(name))
            evidence = self.quote(document, spot.start, spot.end, spot.confidence, spot.rule)
            value = Text(text=name)
            yield Statement(term="placeOfPublication", value=value, evidence=(evidence,))


DESCRIBER = PlaceDescriber()
