"""Publishing from the catalogue, and harvesting one catalogue into another."""

from collections.abc import Callable
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.harvesting import harvest
from colophon.harvest.transport import HttpAnswer, Transport
from colophon.model.record import Stage
from colophon.services.oai import respond


class Endpoint(Transport):
    """Asks a catalogue's endpoint without a network."""

    def __init__(self, catalogue: Catalogue) -> None:
        self.catalogue = catalogue

    def get(self, url: str) -> HttpAnswer:
        repository = self.catalogue.services.repository()
        try:
            arguments = parse_qsl(urlsplit(url).query, keep_blank_values=True)
            body = bytes(respond(arguments, repository, self.catalogue.clock()))
        finally:
            repository.close()
        return HttpAnswer(status=200, headers={"content-type": "text/xml"}, body=body, url=url)

    def post(self, url: str, form: bytes) -> HttpAnswer:
        return self.get(f"{url}?{form.decode()}")


def test_drafts_stay_in_the_house(catalogue: Catalogue, draft: str) -> None:
    assert catalogue.services.publish().live == 0
    catalogue.decisions.accept([draft], by="maria")
    report = catalogue.services.publish()
    assert (report.live, report.added) == (1, 1)
    assert catalogue.services.publish().stamp == ""


def test_a_broken_file_keeps_what_was_served(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    path = catalogue.store.path(draft)
    path.write_text(path.read_text(encoding="utf-8") + "title: twice\n", encoding="utf-8")
    report = catalogue.services.publish()
    assert (report.live, report.tombstones) == (1, 0)
    assert [problem.code for problem in report.problems] == ["record-syntax"]


def test_a_catalogue_is_harvested_into_another(
    catalogue: Catalogue, draft: str, tmp_path: Path, clock: Callable[[], object]
) -> None:
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    clock.pass_(5)  # type: ignore[attr-defined]
    make_catalogue(tmp_path / "other", {"domain": "library.example.org"})
    other = Catalogue.open(tmp_path / "other", clock=catalogue.clock)
    url = "https://archive.example.org/oai"

    def run(**options: bool) -> list[str]:
        taken = harvest(other, url, transport=Endpoint(catalogue), **options)  # type: ignore[arg-type]
        return [one.outcome for one in taken]

    assert run() == ["new"]
    (record,) = other.records()
    assert record.stage is Stage.DRAFT
    assert record.harvest is not None
    assert record.harvest.identifier == f"oai:archive.example.org:{draft}"
    assert "publisher" in {one.term for one in record.statements}
    assert run() == []

    catalogue.decisions.set_value(draft, "title", "The Upper Gate", by="maria")
    catalogue.services.publish()
    clock.pass_(5)  # type: ignore[attr-defined]
    assert run() == ["updated"]
    assert "Upper" in next(iter(other.records())).title

    catalogue.decisions.set_value(draft, "accessState", "tombstone", by="maria")
    assert catalogue.services.publish().tombstones == 1
    clock.pass_(5)  # type: ignore[attr-defined]
    assert run() == ["withdrawn"]
    (record,) = other.records()
    assert str(record.first("accessState")) == "tombstone"
