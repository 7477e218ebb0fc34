import re
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from lxml import etree

from colophon.model.record import Record

Make = Callable[..., Record]
OAI = "{http://www.openarchives.org/OAI/2.0/}"


def chain(files: dict[str, bytes], prefix: str, verb: str = "ListRecords") -> list[etree._Element]:
    """The headers of a list, followed from its first page to the end."""
    found: list[etree._Element] = []
    name, seen = prefix, set[str]()
    while name:
        assert name not in seen
        seen.add(name)
        answer = etree.fromstring(files[f"oai/{verb}/{name}.xml"])
        found += answer.iter(f"{OAI}header")
        name = answer.findtext(f".//{OAI}resumptionToken") or ""
    listed = {one for one in files if re.match(rf"oai/{verb}/{prefix}[-.]", one)}
    assert listed == {f"oai/{verb}/{one}.xml" for one in seen}
    return found


def ids(headers: list[etree._Element]) -> list[str]:
    return [one.findtext(f"{OAI}identifier").rpartition(":")[2] for one in headers]


def test_pages_chain_to_the_whole_list(built: Any) -> None:
    files = built.files()
    for verb in ("ListRecords", "ListIdentifiers"):
        for prefix in ("oai_dc", "marcxml"):
            assert sorted(ids(chain(files, prefix, verb))) == [f"leaf-{n}" for n in range(7)]


def test_datestamps_are_days_and_there_are_no_sets(built: Any) -> None:
    headers = chain(built.files(), "oai_dc")
    assert {one.findtext(f"{OAI}datestamp") for one in headers} == {"2026-03-02"}
    assert not [one for one in headers if one.find(f"{OAI}setSpec") is not None]
    identify = built.files()["oai/Identify.xml"]
    assert b"<granularity>YYYY-MM-DD</granularity>" in identify
    assert b"<earliestDatestamp>2026-03-02</earliestDatestamp>" in identify
    assert b"noSetHierarchy" in built.files()["oai/ListSets.xml"]


def test_single_records(built: Any) -> None:
    answer = etree.fromstring(built.files()["oai/GetRecord/oai_dc/leaf-2.xml"])
    request = answer.find(f"{OAI}request")
    assert request.get("identifier") == "oai:box.example.org:leaf-2"
    assert ids(list(answer.iter(f"{OAI}header"))) == ["leaf-2"]


def test_a_change_touches_few_pages(box: Any, make: Make) -> None:
    box.page_size = 2
    box.publish(*(make(f"leaf-{number:03}") for number in range(24)))
    box.build()
    before = box.files()
    box.publish(make("leaf-012", "Changed"))
    box.build()
    after = box.files()
    assert sorted(ids(chain(after, "oai_dc"))) == [f"leaf-{n:03}" for n in range(24)]
    assert ids(chain(after, "oai_dc"))[-1] == "leaf-012"
    pages = [name for name in after if name.startswith("oai/ListRecords/oai_dc")]
    same = [name for name in pages if before.get(name) == after[name]]
    assert len(same) >= len(pages) - 6


def test_lists_go_on_from_a_day(box: Any, make: Make) -> None:
    box.publish(make("a"), make("b"))
    box.house.moment += timedelta(days=3)
    box.publish(make("c"))
    box.build()
    files = box.files()
    since = etree.fromstring(files["oai/ListRecords/oai_dc,2026-03-05.xml"])
    assert ids(list(since.iter(f"{OAI}header"))) == ["c"]
    assert since.find(f"{OAI}request").get("from") == "2026-03-05"


def test_a_deletion_is_told(box: Any, make: Make) -> None:
    box.publish(make("a"), make("b"))
    box.build()
    box.withdraw("a")
    box.build()
    deleted = {
        one.findtext(f"{OAI}identifier"): one.get("status") for one in chain(box.files(), "oai_dc")
    }
    assert deleted["oai:box.example.org:a"] == "deleted"
    assert deleted["oai:box.example.org:b"] is None
    assert b"box.example.org:a<" not in box.files()["oai/static-repository.xml"]
