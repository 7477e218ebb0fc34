"""Ids: working names until a record is first published, then one for ever."""

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.catalogue import Catalogue
from colophon.model.errors import DecisionError, RecordNotFound
from colophon.model.record import (
    Agent,
    AgentKind,
    Record,
    Stage,
    Statement,
    Status,
    Text,
    Visibility,
)
from colophon.store import ids, ledger

Box = Callable[..., str]


def allow(catalogue: Catalogue, **settings: str) -> Catalogue:
    """The catalogue opened anew with these settings added."""
    path = catalogue.folder / "records" / "catalogue.yaml"
    lines = "".join(f"{name}: {value}\n" for name, value in settings.items())
    text = path.read_text(encoding="utf-8").replace("id_from: title\n", "")
    path.write_text(text + lines, encoding="utf-8")
    return Catalogue.open(catalogue.folder, clock=catalogue.clock)


def published(catalogue: Catalogue) -> list[str]:
    return [one.id for one in ledger.read(catalogue.services.ledger)]


def test_the_permanent_id_is_made_of_the_title_as_it_was_decided(
    catalogue: Catalogue, draft: str
) -> None:
    assert catalogue.record(draft).provisional
    text = (catalogue.folder / "records" / f"{draft}.yaml").read_text(encoding="utf-8")
    assert "\nnaming: provisional\n" in text
    catalogue.decisions.set_value(draft, "title", "The Gate at the Lower End", by="maria")
    catalogue.decisions.accept([draft], by="maria")
    assert catalogue.record(draft).provisional
    report = catalogue.services.publish()
    assert report.named == ((draft, "the-gate-at-the-lower-end"),)
    record = catalogue.record("the-gate-at-the-lower-end")
    assert not record.provisional
    assert catalogue.store.ids() == (record.id,)
    assert published(catalogue) == [record.id]
    # it is published once, and the same ever after, whatever becomes of the title
    catalogue.decisions.set_value(record.id, "title", "Another title", by="maria")
    report = catalogue.services.publish()
    assert (report.named, report.changed, report.tombstones) == ((), 1, 0)
    assert catalogue.store.ids() == (record.id,)


def test_a_draft_keeps_its_working_name(catalogue: Catalogue, draft: str) -> None:
    assert catalogue.services.publish().named == ()
    assert catalogue.record(draft).provisional


def test_what_was_decided_before_is_undone_under_the_new_id(
    catalogue: Catalogue, draft: str
) -> None:
    catalogue.decisions.set_value(draft, "title", "Gates", by="maria")
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    assert catalogue.decisions.undo(by="jo").ids == ("gates",)
    assert catalogue.record("gates").stage is Stage.DRAFT
    catalogue.decisions.redo(by="jo")
    assert catalogue.record("gates").stage is Stage.REVIEWED
    catalogue.decisions.undo(by="jo")
    catalogue.decisions.undo(by="jo")
    record = catalogue.record("gates")
    assert record.title.casefold() == "the lower gate"
    assert not record.provisional
    with pytest.raises(RecordNotFound, match="It is gates now"):
        catalogue.record(draft)


def test_the_archives_own_number(catalogue: Catalogue, draft: str) -> None:
    catalogue = allow(catalogue, id_from="Call number")
    catalogue.decisions.accept([draft], by="maria")
    report = catalogue.services.publish()
    assert [one.code for one in report.problems] == ["unnamed-record"]
    assert report.live == 0
    catalogue.decisions.set_value(draft, "callNumber", "PAM 1976/12", by="maria")
    assert catalogue.services.publish().named == ((draft, "pam-1976-12"),)


def test_an_ark_is_minted_when_a_record_is_first_published(
    catalogue: Catalogue, draft: str, box: Box
) -> None:
    catalogue = allow(catalogue, ark="{naan: '99999', shoulder: x5}", id_from="ark")
    other = next(iter(catalogue.draft([box("other.txt", "Another leaflet\n\nOn beans.\n")])))
    assert other.record is not None
    assert all(not one.ark for one in catalogue.records())
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    (named,) = (one for one in catalogue.records() if one.ark)
    assert named.ark == f"ark:99999/{named.id}"
    assert ids.check_character(named.ark[len("ark:") : -1]) == named.ark[-1]
    before = [(one.id, one.ark) for one in catalogue.records()]
    catalogue.services.publish()
    assert [(one.id, one.ark) for one in catalogue.records()] == before


def test_a_person_may_give_the_id_before(catalogue: Catalogue, draft: str) -> None:
    assert catalogue.naming.rename(draft, "PAM.1976-12", by="maria") == "PAM.1976-12"
    assert not catalogue.record("PAM.1976-12").provisional
    catalogue.decisions.undo(by="maria")
    assert catalogue.record(draft).provisional
    catalogue.decisions.redo(by="maria")
    catalogue.decisions.accept(["PAM.1976-12"], by="maria")
    assert catalogue.services.publish().named == ()
    assert published(catalogue) == ["PAM.1976-12"]
    with pytest.raises(DecisionError, match="has been published"):
        catalogue.naming.rename("PAM.1976-12", "other", by="maria")
    # the renaming is past undoing; what was decided since is not
    assert catalogue.decisions.undo(by="maria").what.startswith("accepted")
    with pytest.raises(DecisionError, match="nothing to undo"):
        catalogue.decisions.undo(by="maria")


def test_the_permanent_id_can_be_made_before(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.set_value(draft, "title", "Gates", by="maria")
    assert catalogue.naming.rename(draft, by="maria") == "gates"
    with pytest.raises(DecisionError, match="its id already"):
        catalogue.naming.rename("gates", by="maria")


@pytest.mark.parametrize("new", ["a b", "../x", "catalogue", "NUL", "-x", "é"])
def test_what_can_be_no_id(catalogue: Catalogue, draft: str, new: str) -> None:
    with pytest.raises(DecisionError, match="can be no id"):
        catalogue.naming.rename(draft, new, by="maria")


def test_an_id_is_never_another_records(catalogue: Catalogue, draft: str, box: Box) -> None:
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    (gone,) = catalogue.store.ids()
    catalogue.store.delete(gone, catalogue.load_stored(gone).version)
    (again,) = catalogue.draft([box(text="THE LOWER GATE\n\nAnother notice, of May 2020.\n")])
    assert again.record is not None
    with pytest.raises(DecisionError, match="is, or was"):
        catalogue.naming.rename(again.record.id, gone.upper(), by="maria")
    for term, value in (("issued", "2020"), ("language", "en"), ("type", "Leaflets")):
        catalogue.decisions.set_value(again.record.id, term, value, by="maria")
    catalogue.decisions.accept([again.record.id], by="maria")
    catalogue.services.publish()
    (new,) = catalogue.store.ids()
    assert new != gone
    assert set(published(catalogue)) == {gone, new}


def test_what_points_to_a_record_follows_it(catalogue: Catalogue, draft: str, box: Box) -> None:
    (other,) = catalogue.draft([box("other.txt", "A SECOND NOTICE\n\nThe swap, in May 2020.\n")])
    assert other.record is not None
    namespace = catalogue.config.namespace
    decide = catalogue.decisions.set_value
    decide(other.record.id, "relation", namespace + draft, by="maria")
    decide(draft, "title", "Gates", by="maria")
    assert catalogue.naming.rename(draft, "gate-1", by="maria") == "gate-1"
    assert catalogue.record(other.record.id).of("relation")[0].value.uri == namespace + "gate-1"
    catalogue.decisions.undo(by="maria")
    assert catalogue.record(other.record.id).of("relation")[0].value.uri == namespace + draft
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    assert catalogue.record(other.record.id).of("relation")[0].value.uri == namespace + "gates"
    for _ in range(3):
        catalogue.decisions.undo(by="maria")
    assert catalogue.record(other.record.id).of("relation") == ()


def test_a_record_from_before_working_names_keeps_its_id(catalogue: Catalogue, draft: str) -> None:
    path = catalogue.folder / "records" / f"{draft}.yaml"
    text = path.read_text(encoding="utf-8").replace("naming: provisional\n", "# kept\n")
    path.write_text(text, encoding="utf-8")
    catalogue.decisions.set_value(draft, "title", "Gates", by="maria")
    catalogue.decisions.accept([draft], by="maria")
    assert catalogue.services.publish().named == ()
    assert catalogue.store.ids() == (draft,)
    assert "# kept" in path.read_text(encoding="utf-8")


def test_remarks_stay_in_a_file_that_gets_another_name(catalogue: Catalogue, draft: str) -> None:
    path = catalogue.folder / "records" / f"{draft}.yaml"
    text = path.read_text(encoding="utf-8").replace("\ntitle:", "\n# from the blue box\ntitle:")
    path.write_text(text, encoding="utf-8")
    catalogue.naming.rename(draft, "blue-1", by="maria")
    assert not path.exists()
    renamed = Path(catalogue.folder, "records", "blue-1.yaml").read_text(encoding="utf-8")
    assert "# from the blue box\ntitle:" in renamed


def test_erasing_forgets_the_working_name_too(catalogue: Catalogue, draft: str) -> None:
    catalogue.decisions.set_value(draft, "title", "Gates", by="maria")
    catalogue.naming.rename(draft, "pam-1", by="maria")
    catalogue.decisions.set_value("pam-1", "accessState", "erased", by="maria")
    journal = (catalogue.folder / "records" / "journal.jsonl").read_text(encoding="utf-8")
    assert draft not in journal
    assert "Gates" not in journal


PERSON = st.sampled_from(["Wilhelmina Quist", "Quist, Wilhelmina", "WILHELMINA QUIST"])


@given(before=st.text(max_size=20), after=st.text(max_size=20), name=PERSON, hidden=st.booleans())
def test_no_id_carries_the_name_of_a_person(
    before: str, after: str, name: str, hidden: bool
) -> None:
    agent = Agent(
        name="Wilhelmina Quist",
        heading="Quist, Wilhelmina",
        kind=AgentKind.PERSON,
        visibility=Visibility.HIDDEN if hidden else Visibility.PUBLIC,
    )
    title = Text(text=f"{before} {name} {after}")
    statements = (
        Statement(term="title", value=title, status=Status.ACCEPTED),
        Statement(term="creator", value=agent),
    )
    made = ids.new_id(Record(id="", statements=statements), ())
    assert "wilhelmina-quist" not in made
    assert "quist-wilhelmina" not in made
    if hidden:
        assert "quist" not in made.split("-")
