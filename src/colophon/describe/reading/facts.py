"""What is true of a document as a whole: the features that all its candidates share."""

import re

import numpy

from colophon.dating.finding import find
from colophon.dating.found import Found
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.reading.hints import Hints, Numbers
from colophon.describe.reading.lines import LINE_FEATURES, Lines, measure
from colophon.describe.wording.folding import Folded
from colophon.model.document import Document

FACTS = (
    "d-lines d-characters d-format d-latest d-earliest d-dates d-copyright d-domains d-pages"
    " d-caseless d-sizes d-long d-hints d-embedded d-numbered"
).split()
_FORMATS = {"text/plain": 0, "text/markdown": 1, "text/html": 2, "application/pdf": 3}
_DOMAIN = re.compile(r"(?:[a-z0-9-]+\.)+(?:org|net|com|info|eu|[a-z]{2,3})\b")


class Letters:
    """How many capitals, letters and digits stand before each place: counts of any stretch."""

    def __init__(self, text: str, stretches: list[tuple[int, int]]) -> None:
        head = stretches[0] if stretches else (0, 0)
        tail = stretches[1] if len(stretches) > 1 else (head[1], head[1])
        self._cut, self._shift = tail[0], tail[0] - head[1]
        looked = text[: head[1]] + text[tail[0] : tail[1]]
        self._sums = numpy.zeros((3, len(looked) + 1), dtype=numpy.int32)
        for row, test in zip(self._sums, (str.isupper, str.isalpha, str.isdigit), strict=True):
            numpy.cumsum(
                numpy.fromiter(map(test, looked), dtype=bool, count=len(looked)), out=row[1:]
            )

    def counts(self, starts: Numbers, ends: Numbers) -> Numbers:
        """Three rows, capitals, letters, digits; a column for each stretch."""
        last = self._sums.shape[1] - 1
        low = numpy.where(starts >= self._cut, starts - self._shift, starts).clip(0, last)
        high = numpy.where(ends > self._cut, ends - self._shift, ends).clip(0, last)
        return self._sums[:, high] - self._sums[:, low]


class Facts:
    """Lines, dates, places and hints of a document, and the facts they make."""

    def __init__(self, document: Document, hints: Hints, latest: int) -> None:
        self.document = document
        self.hints = hints
        self.lines = Lines(document)
        measure(self.lines)
        all_ = self.lines.all
        blank = [-1.0] * len(LINE_FEATURES)
        # a blank row before the first line and behind the last: their neighbours
        rows = [blank, *(one.features for one in all_), blank]
        self.line_rows = numpy.array(rows, dtype=numpy.float32)
        self.dates: list[Found] = []
        self.places: list[tuple[int, int]] = []
        self.letters = Letters(document.text, self._stretches())
        for start, end in self._stretches():
            folded = Folded(document.text[start:end], start)
            self.dates += [one for one in find(folded, latest=latest) if one.edtf]
            for hit in known_places().within(folded):
                self.places.append((folded.place(hit.start), folded.place(hit.end - 1) + 1))
        years = [one.year for one in self.dates]
        text = self.lines.folded
        self.domains = sorted({one.replace("-", "") for one in _DOMAIN.findall(text)})[:40]
        self.squashed = " ".join(self.domains)
        self.row: list[float] = [
            float(len(all_)),
            float(min(len(document.text), 100_000)),
            float(_FORMATS.get(document.media_type, 4)),
            float(max(years, default=0)),
            float(min(years, default=0)),
            float(len(years)),
            float("©" in text or "(c)" in text or "copyright" in text),
            float(len(self.domains)),
            float(len(document.pages)),
            sum(one.features[34] for one in all_) / (len(all_) or 1),
            float(len({one.size for one in all_})),
            sum(len(one.text) > 60 for one in all_) / (len(all_) or 1),
            float(len(hints.placed)),
            float(len(hints.embedded)),
            float(sum(one.features[25] for one in all_)),
        ]

    def _stretches(self) -> list[tuple[int, int]]:
        all_ = self.lines.all
        if not all_:
            return []
        tail = next((one for one in all_ if one.tail), None)
        if tail is None:
            return [(all_[0].start, all_[-1].end)]
        head = [one for one in all_ if not one.tail][-1]
        return [(all_[0].start, head.end), (tail.start, all_[-1].end)]
