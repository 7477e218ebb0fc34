"""Whole harvests: everything once, resumed, renewed, deletions honoured."""

from pathlib import Path
from typing import Any

import pytest

from colophon.harvest.client import OaiClient
from colophon.harvest.harvesting import Bookmark, choose_prefix, harvest
from colophon.harvest.watching import Watcher
from colophon.model.errors import HarvestError
from colophon.services.oai.memory import MemoryRepository


def bookmark(folder: Path, kit: Any) -> Bookmark:
    return Bookmark(folder, kit.base, "oai_dc", "")


def test_everything_comes_with_its_origin(client: OaiClient, kit: Any, tmp_path: Path) -> None:
    found = list(harvest(client, bookmark(tmp_path, kit)))
    assert len(found) == 25
    one = found[0]
    assert one.origin.identifier == "oai:archive.example.org:leaflet-000"
    assert one.origin.metadata_namespace == "http://www.openarchives.org/OAI/2.0/oai_dc/"
    values = {each.term: str(each.value) for each in one.statements}
    assert values == {
        "title": "Leaflet 0",
        "creator": "Moss, Ida",
        "issued": "1974",
        "language": "en",
        "type": "Text",
    }
    assert all(each.evidence[0].source.startswith(one.origin.identifier) for each in one.statements)


def test_the_next_harvest_brings_what_changed(
    repository: MemoryRepository, kit: Any, tmp_path: Path
) -> None:
    transport = kit.over(repository)
    client = OaiClient(kit.base, transport, sleep=lambda _: None, clock=kit.now.timestamp)
    list(harvest(client, bookmark(tmp_path, kit)))
    now = int(kit.now.timestamp())
    repository.put(kit.leaflet(3, now + 5), kit.leaflet(4, now + 5, deleted=True))
    found = {one.origin.identifier[-3:]: one for one in harvest(client, bookmark(tmp_path, kit))}
    assert sorted(found) == ["003", "004"]
    assert found["004"].deleted
    assert not found["003"].deleted
    assert "from=2026-11-23T12%3A00%3A00Z" in transport.asked[-1]


def test_an_interrupted_harvest_goes_on(client: OaiClient, kit: Any, tmp_path: Path) -> None:
    running = harvest(client, bookmark(tmp_path, kit))
    before = [next(running).origin.identifier for _ in range(13)]
    running.close()
    after = [one.origin.identifier for one in harvest(client, bookmark(tmp_path, kit))]
    assert len(after) == 15, "the second page is asked for again, the first is not"
    assert len(set(before) | set(after)) == 25


def test_a_format_without_importer_is_named(
    client: OaiClient, repository: MemoryRepository, kit: Any, tmp_path: Path
) -> None:
    kept = repository.kept["leaflet-000", "oai_dc"]
    strange = b'<metadata><odd xmlns="urn:odd"/></metadata>'
    repository.put(type(kept)(id=kept.id, prefix="oai_dc", stamp=kept.stamp, body=strange))
    first = next(harvest(client, bookmark(tmp_path, kit)))
    assert [problem.code for problem in first.problems] == ["no-importer"]
    assert not first.statements


def test_the_richest_format_is_chosen(client: OaiClient) -> None:
    assert choose_prefix(client) == "oai_dc"


def formats(kit: Any, **offered: str) -> OaiClient:
    inner = "".join(
        f"<metadataFormat><metadataPrefix>{prefix}</metadataPrefix>"
        f"<metadataNamespace>{namespace}</metadataNamespace></metadataFormat>"
        for prefix, namespace in offered.items()
    )
    body = (
        '<OAI-PMH xmlns="http://www.openarchives.org/OAI/2.0/">'
        f"<ListMetadataFormats>{inner}</ListMetadataFormats></OAI-PMH>"
    ).encode()
    return OaiClient(kit.base, kit.scripted(lambda url: kit.xml(body, url)))


DC = "http://www.openarchives.org/OAI/2.0/oai_dc/"
TERMS = "http://www.openarchives.org/OAI/2.0/oai_dcterms/"


@pytest.mark.parametrize(
    ("offered", "chosen"),
    [
        ({"oai_dc": DC, "oai_dcterms": TERMS}, "oai_dcterms"),
        ({"oai_dc": DC, "oai_dcterms": "urn:of-our-own"}, "oai_dc"),
        ({"oai_dc": DC, "terms": "http://purl.org/dc/terms/"}, "terms"),
        ({"oai_dc": "urn:wrong", "marc": "urn:marc"}, "oai_dc"),
    ],
)
def test_a_format_is_known_by_its_namespace(kit: Any, offered: dict[str, str], chosen: str) -> None:
    assert choose_prefix(formats(kit, **offered)) == chosen


def test_formats_that_cannot_be_imported_are_named(kit: Any) -> None:
    with pytest.raises(HarvestError, match="marc, mods"):
        choose_prefix(formats(kit, mods="urn:mods", marc="urn:marc"))


class Watching(Watcher):
    def __init__(self) -> None:
        self.pages: list[tuple[int, int | None]] = []

    def page(self, before: int, total: int | None) -> None:
        self.pages.append((before, total))


def test_whoever_watches_sees_how_much_there_is(kit: Any, living: Any, tmp_path: Path) -> None:
    watcher = Watching()
    running = harvest(living.client(watcher=watcher), bookmark(tmp_path, kit))
    for _ in range(13):
        next(running)
    running.close()
    list(harvest(living.client(watcher=watcher), bookmark(tmp_path, kit)))
    assert watcher.pages == [(0, 25), (10, 25), (10, 25), (20, 25)]
