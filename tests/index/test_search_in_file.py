"""The search index in a file: what is done for a change does not grow with what is there."""

from contextlib import closing
from pathlib import Path

from colophon.index.search import Doc, SearchWriter
from colophon.index.sqlite.search_file import FileWriting

_EACH = 10
"""steps of SQLite's machine that are counted as one"""


def doc(number: int, says: str) -> Doc:
    """One of many documents, each with values of its own and one that all have."""
    title = f"{says} {number}"
    return Doc(f"d{number:05}", 1, title, (("title", title), ("other", "Leeds")))


def count_steps(path: Path, there: int) -> int:
    """How many steps SQLite takes for ten changes where so many documents are."""
    with closing(SearchWriter(path)) as writer:
        for number in range(there):
            writer.put(doc(number, "Bread"))
        writer.commit("there")
    with closing(SearchWriter(path)) as writer:
        assert isinstance(writer._tables, FileWriting)
        steps: list[int] = []
        writer._tables._connection.set_progress_handler(lambda: steps.append(1), _EACH)
        for number in range(0, there, there // 10):
            writer.put(doc(number, "Roses"))
        writer.commit("further")
        writer._tables._connection.set_progress_handler(None, 0)
    return len(steps)


def test_a_change_takes_no_more_steps_where_there_are_many_documents(tmp_path: Path) -> None:
    few = count_steps(tmp_path / "few.sqlite", 100)
    many = count_steps(tmp_path / "many.sqlite", 3_000)
    assert few > 10
    assert many < 2 * few
