"""The press authority: one decision settles many records, and all of it can be undone."""

from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model.errors import DecisionError
from colophon.model.record import Agent, AgentKind, Status

NAME = "Lower Meadow Allotment Society"


@pytest.fixture
def drafts(catalogue: Catalogue, box: Callable[..., str]) -> list[str]:
    texts = (
        f"Notice number {number} on the compost\n\nBring string and a chair to the gate.\n\n"
        f"Published by {NAME}, Otterham, 2019\n"
        for number in range(3)
    )
    paths = [box(f"{number}.txt", text) for number, text in enumerate(texts)]
    return [one.record.id for one in catalogue.draft(paths) if one.record]


def publishers(catalogue: Catalogue, ids: list[str]) -> list[tuple[str, str]]:
    found = [catalogue.record(id_).of("publisher")[0] for id_ in ids]
    return [(one.value.uri, one.status) for one in found]


def test_one_decision_settles_all_and_the_next_draft(
    catalogue: Catalogue, drafts: list[str], box: Callable[..., str]
) -> None:
    (open_,) = catalogue.publishers.overview().unresolved
    assert (open_.name, open_.records) == (NAME, 3)
    told = catalogue.publishers.resolve(NAME, homepage="https://meadow.example/", by="maria")
    assert "3 records" in told
    uri = "https://archive.example.org/id/publishers/lower-meadow-allotment-society"
    assert publishers(catalogue, drafts) == [(uri, Status.ACCEPTED)] * 3
    assert catalogue.publishers.overview().unresolved == ()
    text = f"Late notice\n\nThe gate is shut.\n\nPublished by {NAME}, 2020\n"
    (later,) = catalogue.draft([box("later.txt", text)])
    assert later.record is not None
    assert later.record.of("publisher")[0].value.uri == uri


def test_resolving_is_undone_and_redone(catalogue: Catalogue, drafts: list[str]) -> None:
    file = catalogue.publishers.path
    before = file.read_bytes()
    catalogue.publishers.resolve(NAME, by="maria")
    after = file.read_bytes()
    assert after != before
    catalogue.decisions.undo(by="maria")
    assert file.read_bytes() == before
    assert publishers(catalogue, drafts) == [("", Status.SUGGESTED)] * 3
    catalogue.decisions.redo(by="maria")
    assert file.read_bytes() == after
    assert publishers(catalogue, drafts)[0][1] is Status.ACCEPTED


OTHER = """
<https://archive.example.org/id/publishers/upper-meadow> a skos:Concept, foaf:Organization ;
    skos:prefLabel "Upper Meadow Press" ;
    skos:inScheme <https://archive.example.org/id/publishers> .
"""


@pytest.fixture
def other(catalogue: Catalogue) -> str:
    """A publisher that somebody wrote into the authority by hand."""
    path = catalogue.vocab_folder / "publishers.ttl"
    path.write_text(path.read_text(encoding="utf-8") + OTHER, encoding="utf-8")
    return "https://archive.example.org/id/publishers/upper-meadow"


def test_a_new_catalogue_knows_no_publishers(catalogue: Catalogue) -> None:
    assert catalogue.publishers.overview().known == ()
    assert len(catalogue.vocabularies["publishers"]) == 0
    assert catalogue.terms.check() == []
    assert not [name for name in catalogue.vocabularies if "sample" in name]


def test_a_lent_catalogue_knows_none_either() -> None:
    lent = Catalogue(catalogue_folder := Path("nowhere"), lent=True)
    assert "publishers" not in lent.vocabularies
    assert "topics" in lent.vocabularies
    assert not catalogue_folder.exists()


def test_merging_keeps_names_and_roles(catalogue: Catalogue, other: str, drafts: list[str]) -> None:
    catalogue.publishers.resolve(NAME, by="maria")
    old = publishers(catalogue, drafts)[0][0]
    into = other
    catalogue.publishers.merge(old, into, by="maria")
    assert {uri for uri, _ in publishers(catalogue, drafts)} == {into}
    value = catalogue.record(drafts[0]).of("publisher")[0].value
    assert isinstance(value, Agent)
    assert (value.name, value.heading) == (NAME, "Upper Meadow Press")
    entry = catalogue.vocabularies["publishers"].get(into)
    assert entry is not None
    assert NAME in {label.text for label in entry.alternative}
    known = {one.uri for one in catalogue.publishers.overview().known}
    assert old not in known
    catalogue.decisions.undo(by="maria")
    assert {uri for uri, _ in publishers(catalogue, drafts)} == {old}
    assert old in {one.uri for one in catalogue.publishers.overview().known}


def test_splitting_gives_a_name_its_own_authority(
    catalogue: Catalogue, other: str, drafts: list[str]
) -> None:
    catalogue.publishers.resolve(NAME, other, by="maria")
    catalogue.publishers.split(other, NAME, by="maria")
    ((uri, _), *_rest) = publishers(catalogue, drafts)
    assert uri.endswith("/lower-meadow-allotment-society")


def test_what_is_no_publisher_is_told(catalogue: Catalogue, drafts: list[str]) -> None:
    with pytest.raises(DecisionError):
        catalogue.publishers.resolve(NAME, "https://nobody.example/", by="maria")
    with pytest.raises(DecisionError):
        catalogue.publishers.merge("https://nobody.example/", "https://nobody.example/", by="maria")


def test_an_accepted_publisher_teaches_its_address(
    catalogue: Catalogue, box: Callable[..., str]
) -> None:
    """An address known for some years dates a leaflet that has no date."""
    catalogue.publishers.resolve("Elm Row Press", by="maria")
    known = (
        "Bread and rent\n\nWhat the tenants of our street want is bread and a fair rent.\n\n"
        "Published by Elm Row Press, 14 Elm Row, Otterham, 1976\n"
    )
    (first,) = catalogue.draft([box("dated.txt", known)])
    assert first.record is not None
    before = catalogue.publishers.path.read_bytes()
    catalogue.decisions.accept([first.record.id], by="maria")
    undated = known.replace(", 1976", "").replace("Bread and rent", "Rent and bread")
    (second,) = catalogue.draft([box("undated.txt", undated)])
    assert second.record is not None
    date = second.record.of("issued")[0]
    assert "1976" in date.value.key
    assert date.evidence[0].inferred
    assert "14 Elm Row" in catalogue.publishers.path.read_text(encoding="utf-8")
    catalogue.decisions.undo(by="maria")
    catalogue.subjects.catch_up()
    assert catalogue.publishers.path.read_bytes() == before


def test_learning_cut_short_is_made_good(catalogue: Catalogue, drafts: list[str]) -> None:
    """What a killed run had taken up is learnt by the next one, with what came since."""
    catalogue.subjects.note(drafts[:1])
    waiting = catalogue.subjects.folder / "waiting.txt"
    waiting.replace(waiting.with_suffix(".taken"))
    catalogue.subjects.note(drafts[1:2])
    seen: list[str] = []
    catalogue.publishers.learn_from = lambda id_, record, text: seen.append(id_)  # type: ignore[method-assign]
    catalogue.subjects.catch_up()
    assert sorted(seen) == sorted(drafts[:2])
    assert not list(catalogue.subjects.folder.glob("waiting.*"))


def test_an_authority_says_whether_it_is_a_person_or_a_body(
    catalogue: Catalogue, other: str, box: Callable[..., str]
) -> None:
    path = catalogue.folder / "vocab" / "publishers.ttl"
    path.write_text(
        path.read_text(encoding="utf-8")
        + "\n<https://archive.example.org/id/publishers/n-quill> a skos:Concept, foaf:Person ;\n"
        '    skos:prefLabel "Quill, N." ;\n'
        '    skos:altLabel "N. Quill", "Quill House" ;\n'
        "    skos:inScheme <https://archive.example.org/id/publishers> .\n",
        encoding="utf-8",
    )
    again = Catalogue.open(catalogue.folder)
    text = "On hedges\n\nA hedge is a slow wall.\n\nPublished by Quill House, Otterham, 2019\n"
    (drafted,) = again.draft([box("hedges.txt", text)])
    assert drafted.record
    found = drafted.record.of("publisher")[0].value
    assert isinstance(found, Agent)
    assert (found.heading, found.kind) == ("Quill, N.", AgentKind.PERSON)
    again.decisions.set_value(drafted.record.id, "printer", "N. Quill", by="maria")
    again.decisions.set_value(drafted.record.id, "distributor", "Upper Meadow Press", by="maria")
    record = again.record(drafted.record.id)
    kinds = [one.value.kind for one in record.of("printer", "distributor")]  # type: ignore[union-attr]
    assert kinds == [AgentKind.PERSON, AgentKind.BODY]
