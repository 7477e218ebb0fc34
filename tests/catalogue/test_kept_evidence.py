"""What stood around evidence stays in the workings; files that are versioned do not have it."""

from msgspec.structs import replace

from colophon.catalogue import Catalogue
from colophon.catalogue.kept_evidence import keep, path, restore_words
from colophon.catalogue.rewriting import rewrite
from colophon.disclosure.evidence import reduce_record
from colophon.model.record import Concept, Evidence, Statement


def test_review_has_the_words_and_files_have_not(catalogue: Catalogue, draft: str) -> None:
    record = catalogue.record(draft)
    assert record == reduce_record(record)
    whole = restore_words(catalogue, record)
    around = [piece.suffix for one in whole.statements for piece in one.evidence if piece.suffix]
    assert around
    text = catalogue.store.path(draft).read_text(encoding="utf-8")
    assert "suffix:" not in text
    assert "prefix:" not in text


def test_each_of_several_values_of_a_field_keeps_its_own_reason(
    catalogue: Catalogue, draft: str
) -> None:
    record = catalogue.record(draft)
    values = [Concept(uri=f"urn:example:{label}", label=label) for label in ("text", "leaflet")]
    said = [
        Statement(
            term="type",
            value=one,
            evidence=(Evidence(method="genre", source="file", note=one.label),),
        )
        for one in values
    ]
    keep(catalogue, record.with_statements(said))
    bare = [replace(one, evidence=(replace(one.evidence[0], note=""),)) for one in said]
    whole = restore_words(catalogue, record.with_statements(bare))
    assert whole.statements == tuple(said)


def test_the_workings_are_not_versioned(catalogue: Catalogue, draft: str) -> None:
    assert catalogue.record(draft)
    assert (catalogue.workings / ".gitignore").read_text(encoding="utf-8") == "*\n"


def test_without_the_workings_review_goes_on(catalogue: Catalogue, draft: str) -> None:
    record = catalogue.record(draft)
    assert record.source is not None
    path(catalogue, record.source.sha256).unlink()
    assert restore_words(catalogue, record) == record


def test_older_files_are_cut_and_their_journal_too(catalogue: Catalogue, draft: str) -> None:
    stored = catalogue.load_stored(draft)
    file = catalogue.store.path(draft)
    text = file.read_text(encoding="utf-8")
    file.write_text(
        text.replace("      quote: ", "      suffix: Agathe\n      quote: ", 1), "utf-8"
    )
    assert catalogue.record(draft) != stored.record
    catalogue.decisions.accept([draft], "title", by="ann")
    journal = catalogue.decisions.journal.path
    assert "Agathe" not in journal.read_text(encoding="utf-8")
    assert list(rewrite(catalogue)) == []
    assert "Agathe" not in file.read_text(encoding="utf-8")
    catalogue.decisions.undo(by="ann")
    assert catalogue.record(draft) == stored.record
