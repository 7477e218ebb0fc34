"""One spoiled provider for each code: its name is the code expected."""

from collections.abc import Mapping

from tests.examine.fake import Case
from tests.examine.spoilings import (
    dates,
    errors,
    formats,
    identify,
    paging,
    records,
    responses,
    sets,
)

MODULES = (identify, formats, records, dates, sets, paging, errors, responses)
SPOILINGS: Mapping[str, Case] = {
    code: case for module in MODULES for code, case in module.SPOILINGS.items()
}
