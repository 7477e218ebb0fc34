import pytest

from colophon.site.layout import SiteLayout, ends_as_file


@pytest.mark.parametrize(
    ("address", "start", "file"),
    [
        ("", "", "index.html"),
        ("records", "", "records.html"),
        ("records", "100", "records-100.html"),
        ("records", "-1", "records.html"),
        ("records", "../x", "records.html"),
        ("records.ttl", "", "records.ttl"),
        ("vocab/", "", "vocab.html"),
        ("vocab/topics/temperance", "", "vocab/topics/temperance.html"),
        ("record/a.schema.json", "", "record/a.schema.json"),
        ("record/issue.12", "", "record/issue.12.html"),
        ("feed.atom", "50", "feed-50.atom"),
        ("set/genre:Text", "", "set/genre~3aText.html"),
        ("browse/genre/http:%2F%2Fx.org%2Fa", "", "browse/genre/http~3a~2f~2fx.org~2fa.html"),
        ("record/odd.xml", "", "record/odd.xml.html"),
        ("record/plain.xml", "", "record/plain.xml"),
    ],
)
def test_every_address_has_its_file(address: str, start: str, file: str) -> None:
    assert SiteLayout({"odd.xml"}).file(address, start) == file


def test_ids_that_end_as_files_are_known() -> None:
    assert ends_as_file("a.xml")
    assert not ends_as_file("a.12")
