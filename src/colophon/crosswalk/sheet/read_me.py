"""The sheet that explains the others."""

from collections.abc import Iterator, Sequence

from colophon.crosswalk.sheet.rows import ADDRESS, ID, STATE, UNREAD, WORKING, SheetColumn

_TEXT = {
    WORKING: "WORKING COPY, FOR THE HOUSE ONLY: it holds drafts, private fields and hidden names."
    " Never give it away.",
    "": "One row is one item. Edit any cell and bring the file back with: colophon import FILE."
    " It shows what changes, record by record, and colophon undo takes all of it back.",
    "|": "Several values in a cell are parted by | (a vertical bar); a bar inside a value is"
    " written \\|.",
    "rows": "An empty cell takes the values out that stood there. Rows that you delete change"
    " nothing: to take a record out, use colophon delete. A row without a Record ID becomes a"
    " new draft.",
    "columns": f"Leave the columns {ID} and {STATE} as they are. {UNREAD} and {ADDRESS} are for"
    " reading only. Columns may be moved or left out.",
    "dates": "Dates the way you write them: 1976, May 1976, 12 May 1976, [ca. 1976], 1970s,"
    " before 1976, undated; or EDTF, such as 1976-05.",
    "stale": "A row whose record was changed by somebody else meanwhile is named and left out.",
}


def lines(columns: Sequence[SheetColumn], view: str) -> Iterator[list[str]]:
    """The rows of the sheet: how to use the file, then every field."""
    for key, text in _TEXT.items():
        if key != WORKING or view == WORKING:
            yield [text]
    yield []
    yield ["Column", "Field", "Takes", "Several values", "What it is"]
    for one in columns:
        field = one.field
        takes = f"{field.kind} or text" if field.or_text and field.kind != "text" else field.kind
        several = "yes" if field.repeatable else "no"
        private = " (private)" if field.private else ""
        yield [one.heading, field.term, str(takes), several, f"{field.note}{private}"]
