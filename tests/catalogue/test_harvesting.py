"""Harvesting into a catalogue: nothing lost, nothing made up, nothing decided is undone."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.harvesting import TakenRecord, harvest
from colophon.disclosure import disclose
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.model.errors import HarvestError
from colophon.model.record import Agent, Concept, Link, Record, Stage, Text

URL = "https://source.example.org/oai"
OAI = "http://www.openarchives.org/OAI/2.0/"


class Source(Transport):
    """A provider of a few records; ``records`` maps a name to datestamp and elements.

    A record without elements was deleted.
    """

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self.clock = clock
        self.base = URL
        self.records: dict[str, tuple[str, str | None]] = {}
        self.asked: list[dict[str, str]] = []
        self.about = ""
        self.moved: dict[str, str] = {}
        self.sets: tuple[str, ...] = ()

    def put(self, name: str, elements: str | None, stamp: str = "") -> None:
        self.records[name] = (stamp or self.now, elements)

    @property
    def now(self) -> str:
        return self.clock().strftime("%Y-%m-%dT%H:%M:%SZ")

    def get(self, url: str) -> HttpAnswer:
        asked = dict(parse_qsl(urlsplit(url).query))
        self.asked.append(asked)
        inner = getattr(self, f"_{asked['verb'].lower()}")(asked)
        body = f'<OAI-PMH xmlns="{OAI}"><responseDate>{self.now}</responseDate>{inner}</OAI-PMH>'
        return HttpAnswer(status=200, headers={}, body=body.encode(), url=self._answering(url))

    def post(self, url: str, form: bytes) -> HttpAnswer:
        raise NotImplementedError

    def _answering(self, url: str) -> str:
        address, _, query = url.partition("?")
        return f"{self.moved.get(address, address)}?{query}"

    def _identify(self, _: dict[str, str]) -> str:
        return (
            f"<Identify><baseURL>{self.base}</baseURL>"
            "<granularity>YYYY-MM-DDThh:mm:ssZ</granularity></Identify>"
        )

    def _listmetadataformats(self, _: dict[str, str]) -> str:
        return (
            "<ListMetadataFormats><metadataFormat><metadataPrefix>oai_dc</metadataPrefix>"
            f"<metadataNamespace>{OAI}oai_dc/</metadataNamespace></metadataFormat>"
            "</ListMetadataFormats>"
        )

    def _listsets(self, _: dict[str, str]) -> str:
        if not self.sets:
            return '<error code="noSetHierarchy">none</error>'
        sets = "".join(f"<set><setSpec>{one}</setSpec></set>" for one in self.sets)
        return f"<ListSets>{sets}</ListSets>"

    def _listrecords(self, asked: dict[str, str]) -> str:
        chosen = [
            self._record(name, stamp, elements)
            for name, (stamp, elements) in self.records.items()
            if stamp >= asked.get("from", "")
        ]
        if not chosen:
            return '<error code="noRecordsMatch">none</error>'
        return f"<ListRecords>{''.join(chosen)}</ListRecords>"

    def _getrecord(self, asked: dict[str, str]) -> str:
        name = asked["identifier"].rpartition(":")[2]
        if name not in self.records:
            return '<error code="idDoesNotExist">none</error>'
        return f"<GetRecord>{self._record(name, *self.records[name])}</GetRecord>"

    def _record(self, name: str, stamp: str, elements: str | None) -> str:
        status = ' status="deleted"' if elements is None else ""
        header = (
            f"<header{status}><identifier>oai:source.example.org:{name}</identifier>"
            f"<datestamp>{stamp}</datestamp></header>"
        )
        if elements is None:
            return f"<record>{header}</record>"
        declared = (
            f'xmlns:oai_dc="{OAI}oai_dc/" xmlns:dc="http://purl.org/dc/elements/1.1/"'
            ' xmlns:dcterms="http://purl.org/dc/terms/"'
            ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
        )
        metadata = f"<metadata><oai_dc:dc {declared}>{elements}</oai_dc:dc></metadata>"
        return f"<record>{header}{metadata}{self.about}</record>"


def leaflet(title: str = "The Gate", more: str = "") -> str:
    return (
        f"<dc:title>{title}</dc:title><dc:date>1974</dc:date><dc:language>en</dc:language>"
        f"<dc:type>Text</dc:type>{more}"
    )


class Library:
    """A catalogue that harvests a source, day by day."""

    def __init__(self, folder: Path, clock: Any) -> None:
        make_catalogue(folder, {"domain": "library.example.org"})
        self.clock = clock
        self.source = Source(clock)
        self.catalogue = Catalogue.open(folder, clock=clock)

    def harvest(self, url: str = URL, **options: Any) -> dict[str, str]:
        """Harvest a minute later; what became of each record."""
        return {
            one.identifier.rpartition(":")[2]: one.outcome for one in self.taken(url, **options)
        }

    def taken(self, url: str = URL, **options: Any) -> list[TakenRecord]:
        self.clock.pass_(60)
        options.setdefault("transport", self.source)
        return list(harvest(self.catalogue, url, sleep=lambda _: None, **options))

    @property
    def records(self) -> list[Record]:
        return list(self.catalogue.records())

    @property
    def record(self) -> Record:
        (record,) = self.records
        return record

    def values(self, term: str) -> list[str]:
        return [str(one.value) or one.value.uri for one in self.record.of(term)]

    def publish(self) -> tuple[int, int, int]:
        """Records served, changed, withdrawn."""
        self.clock.pass_(60)
        report = self.catalogue.services.publish()
        return report.live, report.changed, report.tombstones


@pytest.fixture
def library(tmp_path: Path, clock: Any) -> Library:
    return Library(tmp_path / "library", clock)


# --- trusted


def test_a_trusted_record_lives_through_its_changes(library: Library) -> None:
    library.source.put("one", leaflet(more="<dc:subject>gates</dc:subject>"))
    assert library.harvest(accept=True) == {"one": "new"}
    assert library.record.stage is Stage.REVIEWED
    assert library.publish() == (1, 0, 0)

    library.clock.pass_(60)
    library.source.put("one", leaflet("The Upper Gate", "<dc:subject>beans</dc:subject>"))
    assert library.harvest(accept=True) == {"one": "updated"}
    assert library.values("title") == ["The Upper Gate"]
    assert library.values("subject") == ["beans"]
    assert library.values("issued") == ["1974"]
    assert library.record.stage is Stage.REVIEWED
    assert library.publish() == (1, 1, 0)

    library.clock.pass_(60)
    library.source.put("one", None)
    assert library.harvest(accept=True) == {"one": "withdrawn"}
    assert library.publish() == (0, 0, 1)
    assert library.values("title") == ["The Upper Gate"]

    library.clock.pass_(60)
    library.source.put("one", leaflet("The Gate again"))
    assert library.harvest(accept=True) == {"one": "updated"}
    assert library.values("title") == ["The Gate again"]
    assert library.values("accessState") == []
    live, _, tombstones = library.publish()
    assert (live, tombstones) == (1, 0)


@pytest.mark.parametrize("accept", [True, False])
def test_what_a_person_decided_stays(library: Library, accept: bool) -> None:
    library.source.put("one", leaflet(more="<dc:subject>gates</dc:subject>"))
    library.harvest(accept=accept)
    decisions, id_ = library.catalogue.decisions, library.record.id
    decisions.set_value(id_, "title", "The Lower Gate", by="ann")
    decisions.set_value(id_, "note", "Torn.", by="ann", add=True)
    decisions.set_value(id_, "language", "fr", replace=True, by="ann")
    path = library.catalogue.store.path(id_)
    path.write_text(path.read_text(encoding="utf-8") + "price: 20p\n", encoding="utf-8")

    for stamp, title in (("", "The Upper Gate"), ("", None), ("", "The Gate")):
        library.clock.pass_(60)
        library.source.put("one", leaflet(title) if title else None, stamp)
        library.harvest(accept=accept)
        assert library.values("title") == ["The Lower Gate"]
        assert library.values("note") == ["Torn."]
        assert library.values("language") == ["fr"]
        assert library.values("price") == ["20p"]
    assert library.values("accessState") == []


def test_what_was_reviewed_stays_served_while_the_news_waits(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest()
    decisions, id_ = library.catalogue.decisions, library.record.id
    assert library.publish() == (0, 0, 0)
    decisions.accept([id_], by="ann")
    assert library.publish() == (1, 0, 0)
    seen = library.catalogue.write_as(library.record, "mods")
    assert b"Every value was confirmed by a cataloguer." in seen

    library.clock.pass_(60)
    library.source.put("one", leaflet(more="<dc:subject>gates</dc:subject>"))
    assert library.harvest() == {"one": "updated"}
    assert (library.record.stage, library.record.reviewed_by) == (Stage.DRAFT, "ann")
    assert decisions.waits(library.record) == ("not decided yet: Subject",)
    # its provenance says when it was taken; the news itself is not served
    assert library.publish() == (1, 1, 0)
    seen = disclose(library.record, library.catalogue.profile, library.clock().date())
    assert seen is not None
    assert seen.of("subject") == ()
    decisions.accept([id_], by="jo")
    assert (library.record.stage, library.record.reviewed_by) == (Stage.REVIEWED, "jo")
    assert library.publish() == (1, 1, 0)
    # what a person takes away from a reviewed record is gone for everybody
    decisions.reject([id_], "language", "en", by="jo")
    assert library.record.reviewed_by == ""
    assert library.publish() == (0, 0, 1)


def test_what_is_taken_on_trust_is_not_said_to_be_confirmed(library: Library) -> None:
    library.source.put("one", leaflet(more="<dc:subject>gates</dc:subject>"))
    library.harvest(accept=True)
    written = {
        name: library.catalogue.write_as(library.record, name).decode()
        for name in ("mods", "marcxml", "turtle")
    }
    assert "Every value was confirmed" not in written["mods"]
    note = f"Taken over from {URL}, not confirmed by a cataloguer here: subject “gates”."
    assert note in written["mods"]
    assert written["marcxml"].count('<datafield tag="883" ind1=" "') == 5
    assert 'colophon:value "gates"' in written["turtle"]
    library.catalogue.decisions.set_value(library.record.id, "subject", "gates", by="ann")
    mods = library.catalogue.write_as(library.record, "mods").decode()
    assert note not in mods
    assert "language “en”" in mods


def test_it_is_said_what_waits_for_which_field(library: Library) -> None:
    library.source.put("one", leaflet(more="<dc:subject>gates</dc:subject>"))
    (taken,) = library.taken()
    assert {"Title", "Subject"} <= set(taken.waits)
    library.source.put("two", leaflet("The Upper Gate"))
    trusted = {one.identifier: one.waits for one in library.taken(accept=True)}
    assert () in trusted.values()


def test_a_person_may_keep_what_was_deleted(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest(accept=True)
    library.catalogue.decisions.set_value(library.record.id, "accessState", "public", by="ann")
    library.clock.pass_(60)
    library.source.put("one", None)
    (taken,) = library.taken(accept=True)
    assert (taken.outcome, [one.code for one in taken.problems]) == (
        "unchanged",
        ["deleted-at-source"],
    )
    assert library.publish() == (1, 0, 0)


def test_trust_may_come_later(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest()
    assert library.record.stage is Stage.DRAFT
    assert library.harvest(accept=True, from_="2000-01-01") == {"one": "updated"}
    assert library.record.stage is Stage.REVIEWED
    assert library.harvest(from_="2000-01-01") == {"one": "unchanged"}
    assert library.record.stage is Stage.REVIEWED


# --- again


@pytest.mark.parametrize("accept", [True, False])
def test_what_did_not_change_is_not_touched(library: Library, accept: bool) -> None:
    library.source.put("one", leaflet(more="<dc:subject>gates &amp; beans</dc:subject>"))
    library.harvest(accept=accept)
    served = library.publish()[0]
    path = library.catalogue.store.path(library.record.id)
    before = path.read_bytes()
    assert library.harvest(accept=accept, from_="2000-01-01") == {"one": "unchanged"}
    assert path.read_bytes() == before
    assert library.publish() == (served, 0, 0)


def test_a_change_without_a_new_datestamp_is_seen(library: Library) -> None:
    """Twice in a day, where dates are days; or by a provider that forgets."""
    library.source.put("one", leaflet(), "2026-11-23")
    library.harvest(accept=True)
    library.source.put("one", leaflet("The Upper Gate"), "2026-11-23")
    assert library.harvest(accept=True, from_="2026-11-23") == {"one": "updated"}
    assert library.values("title") == ["The Upper Gate"]
    library.source.put("one", None, "2026-11-23")
    assert library.harvest(accept=True, from_="2026-11-23") == {"one": "withdrawn"}
    assert library.harvest(accept=True, from_="2026-11-23") == {"one": "unchanged"}
    library.source.put("one", leaflet("The Upper Gate"), "2026-11-23")
    assert library.harvest(accept=True, from_="2026-11-23") == {"one": "updated"}
    assert library.values("accessState") == []


@pytest.mark.parametrize(
    "other",
    [
        f"{URL}/",
        URL.replace("https", "http"),
        URL.replace("source.", "SOURCE."),
        "http://old.example.org/harvest",
        f"{URL}?verb=Identify",
    ],
)
def test_another_way_to_write_its_address_doubles_nothing(library: Library, other: str) -> None:
    library.source.moved["http://old.example.org/harvest"] = URL
    library.source.put("one", leaflet())
    assert library.harvest() == {"one": "new"}
    assert library.harvest(other) == {}
    assert library.source.asked[-1]["from"], "it is the same list"
    assert library.harvest(other, from_="2000-01-01") == {"one": "unchanged"}
    assert len(library.records) == 1


def test_a_provider_is_known_by_its_own_name_for_itself(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest("https://proxy.example.org/a")
    assert library.record.harvest is not None
    assert library.record.harvest.base_url == URL
    assert library.harvest("https://mirror.example.org/b") == {"one": "unchanged"}


def test_providers_that_have_no_name_of_their_own_are_told_apart(library: Library) -> None:
    library.source.base = "http://localhost:8000/oai"
    library.source.put("one", leaflet())
    assert library.harvest("https://a.example.org/oai") == {"one": "new"}
    assert library.harvest("https://b.example.org/oai") == {"one": "new"}


def test_records_that_were_thrown_away_come_back(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest()
    library.catalogue.store.path(library.record.id).unlink()
    assert library.harvest() == {"one": "new"}


def test_what_was_erased_does_not_come_back(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest(accept=True)
    library.catalogue.decisions.set_value(library.record.id, "accessState", "erased", by="ann")
    for title in ("The Upper Gate", None, "The Gate"):
        library.clock.pass_(60)
        library.source.put("one", leaflet(title) if title else None)
        assert library.harvest(accept=True) == {"one": "unchanged"}
    assert library.values("title") == []
    assert "Gate" not in library.catalogue.store.path(library.record.id).read_text(
        encoding="utf-8"
    ).replace(library.record.id, "")


# --- this house


def test_a_broken_file_is_not_harvested_around(library: Library) -> None:
    library.source.put("one", leaflet())
    library.harvest()
    path = library.catalogue.store.path(library.record.id)
    sound = path.read_text(encoding="utf-8")
    path.write_text(sound + "title: twice\n", encoding="utf-8")
    library.clock.pass_(60)
    library.source.put("one", leaflet("The Upper Gate"))
    (taken,) = library.taken()
    assert taken.outcome == "left-out"
    assert [one.code for one in taken.problems] == ["broken-record-file"]
    path.write_text(sound, encoding="utf-8")
    assert library.harvest() == {"one": "updated"}, "it is asked for again"
    assert library.values("title") == ["The Upper Gate"]


def test_somebody_who_writes_at_the_same_time_loses_nothing(
    library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.source.put("one", leaflet())
    library.harvest()
    library.clock.pass_(60)
    library.source.put("one", leaflet("The Upper Gate"))
    save, id_ = library.catalogue.store.save, library.record.id

    def interfering(*arguments: Any, **more: Any) -> Any:
        monkeypatch.setattr(library.catalogue.store, "save", save)
        library.catalogue.decisions.set_value(id_, "note", "Torn.", by="ann")
        return save(*arguments, **more)

    monkeypatch.setattr(library.catalogue.store, "save", interfering)
    assert library.harvest() == {"one": "updated"}
    assert (library.values("title"), library.values("note")) == (["The Upper Gate"], ["Torn."])


def test_a_set_that_does_not_exist_is_told(library: Library) -> None:
    library.source.put("one", leaflet())
    library.source.sets = ("genre", "genre:leaflets", "topic:tea")
    with pytest.raises(HarvestError, match="genre:leaflets, topic:tea"):
        library.harvest(set_="genre:leaflet")
    assert library.harvest(set_="topic") == {"one": "new"}


def test_sets_that_are_not_told_may_be_asked_for(library: Library) -> None:
    library.source.put("one", leaflet())
    assert library.harvest(set_="genre:leaflets") == {"one": "new"}


def test_two_harvests_at_once_are_refused(library: Library) -> None:
    library.source.put("one", leaflet())
    running = harvest(library.catalogue, URL, transport=library.source)
    next(running)
    with pytest.raises(HarvestError) as caught:
        library.taken()
    assert caught.value.code == "harvest-running"
    running.close()
    assert library.harvest() == {"one": "unchanged"}


# --- into our fields


def test_values_find_a_field_that_takes_them(library: Library) -> None:
    library.source.put(
        "one",
        leaflet(
            more="<dc:title>La porte</dc:title><dc:date>2020-01-02</dc:date>"
            "<dcterms:license>All wrongs reserved</dcterms:license>"
            "<dcterms:bibliographicCitation>A</dcterms:bibliographicCitation>"
            "<dcterms:bibliographicCitation>B</dcterms:bibliographicCitation>"
        ),
    )
    assert library.harvest() == {"one": "new"}
    assert library.values("alternative") == ["La porte"]
    assert library.values("rights") == ["All wrongs reserved"]
    assert library.values("created") == [], "nobody said that it was made then"
    assert library.values("note") == ["Date: 2020-01-02", "BibliographicCitation: B"]


def test_a_field_that_the_profile_has_not_stops_nothing(library: Library) -> None:
    table = library.catalogue.folder / "vocab" / "profile.csv"
    rows = table.read_text(encoding="utf-8").splitlines(keepends=True)
    table.write_text(
        "".join(row for row in rows if "dcterms:audience" not in row), encoding="utf-8"
    )
    library.catalogue.regenerate()
    library.source.put("one", leaflet(more="<dcterms:audience>Tenants</dcterms:audience>"))
    assert library.harvest() == {"one": "new"}
    assert library.values("note") == ["Audience: Tenants"]


def test_an_address_is_the_concept_that_our_vocabulary_has(library: Library) -> None:
    topics = library.catalogue.vocabularies["topics"]
    entry = next(iter(topics))
    other = "https://id.example.org/subjects/7"
    labels = "".join(
        f'<dc:subject xml:lang="{label.language}">{label.text}</dc:subject>'
        for label in entry.preferred
    )
    library.source.put(
        "one",
        leaflet(
            more=f'{labels}<dcterms:subject xsi:type="dcterms:URI">{entry.uri}</dcterms:subject>'
            f'<dcterms:subject xsi:type="dcterms:URI">{other}</dcterms:subject>'
            "<dc:subject>beans</dc:subject>"
            "<dc:rights>http://rightsstatements.org/vocab/InC/1.0/</dc:rights>"
        ),
    )
    library.harvest()
    known, unknown, words = (one.value for one in library.record.of("subject"))
    assert isinstance(known, Concept)
    assert (known.uri, known.vocabulary) == (entry.uri, "topics")
    assert known.label == entry.label("en").text
    assert unknown == Concept(uri=other, label="")
    assert words == Text(text="beans")
    assert library.record.first("rightsURI") == Link(
        uri="http://rightsstatements.org/vocab/InC/1.0/"
    )


def test_an_origin_behind_the_source_is_kept(library: Library) -> None:
    library.source.about = (
        '<about><provenance xmlns="http://www.openarchives.org/OAI/2.0/provenance">'
        '<originDescription harvestDate="2024-02-03T04:05:06Z" altered="false">'
        "<baseURL>http://first.example.org/oai</baseURL><identifier>oai:first:1</identifier>"
        "<datestamp>2024-01-02</datestamp><metadataNamespace>urn:x</metadataNamespace>"
        "</originDescription></provenance></about>"
    )
    library.source.put("one", leaflet())
    library.harvest(accept=True)
    record = library.record
    assert record.harvest is not None
    assert record.harvest.origin is not None
    assert record.harvest.origin.base_url == "http://first.example.org/oai"
    assert library.harvest(accept=True, from_="2000-01-01") == {"one": "unchanged"}


@pytest.mark.parametrize("said", ["", "yesterday"])
def test_a_response_without_a_date_has_ours(
    library: Library, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.source.put("one", leaflet(), "2026-01-01")
    monkeypatch.setattr(Source, "now", property(lambda _: said))
    library.harvest()
    assert library.record.harvest is not None
    assert library.record.harvest.harvest_date == library.clock().strftime("%Y-%m-%dT%H:%M:%SZ")


def test_harvested_names_come_right_way_round_and_find_their_authority(library: Library) -> None:
    vocabulary = library.catalogue.folder / "vocab" / "publishers.ttl"
    vocabulary.write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "<https://example.org/p> a skos:ConceptScheme .\n"
        '<https://example.org/p/lamp> a skos:Concept ; skos:prefLabel "Red Lamp Press" ;\n'
        "    skos:inScheme <https://example.org/p> .\n",
        encoding="utf-8",
    )
    library.source.put(
        "one",
        leaflet(
            more="<dc:creator>Muster, Berta; Example, Ada, 1950-</dc:creator>"
            "<dc:creator>(anonymous)</dc:creator><dc:publisher>Red Lamp Press</dc:publisher>"
        ),
    )
    library.harvest()
    record = library.record
    makers = [one.value for one in record.of("creator") if isinstance(one.value, Agent)]
    assert [(one.name, one.heading) for one in makers[-2:]] == [
        ("Berta Muster", "Muster, Berta"),
        ("Ada Example", "Example, Ada, 1950-"),
    ]
    assert [one.value.uri for one in record.of("publisher")] == ["https://example.org/p/lamp"]
