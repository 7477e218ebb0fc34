"""Series in MARC 21 as libraries trace them: 830, the heading beside the words of 490."""

import re

from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcRecord
from colophon.model.folding import Folded

_END = re.compile(r"[\s.;:,]+$")


def traced_series(marc: MarcRecord, record: Gathering) -> None:
    """The series of 830 where no other field names one; what it adds to 490 is kept.

    A heading that says the same as 490 or 440 is said once.
    """
    named = {_comparable(str(one.value)) for one in record.statements if one.term == "series"}
    for field in marc.of("830"):
        title = ". ".join(_END.sub("", one) for one in field.all("anp"))
        if not named and not record.has("series"):
            record.add("series", title, "830")
            record.add("seriesNumber", _END.sub("", field.first("v")), "830 $v")
            record.add("seriesISSN", _END.sub("", field.first("x")), "830 $x")
        elif _comparable(title) not in named:
            record.leave("830", str(field))


def _comparable(words: str) -> str:
    return "".join(filter(str.isalnum, Folded(words).text))
