"""The records that come with the program are catalogued by the profile's own rules.

What is transcribed stands on the item, letter by letter; what is chosen comes from the
vocabularies, and is little; nothing was left to the machine.
"""

import re
import runpy
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model import edtf
from colophon.model.language_tags import REGIONS, THREE
from colophon.model.record import Agent, AgentKind, Concept, Date, Record, Status, Text
from colophon.read import read
from colophon.vocabulary import Entry

ROOT = Path(__file__).parents[1]
CATALOGUE = Catalogue.open(ROOT)
RECORDS = {record.id: record for record in CATALOGUE.records()}
PAMPHLET = "a-message-to-the-gathering-resistance"
each_record = pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)

TITLES = ("title", "subtitle", "alternative", "statementOfResponsibility")
TRANSCRIBED = (*TITLES, "edition", "issue", "placeOfPublication", "price", "rights")
MOST_SUBJECTS = 4
LONGEST_QUOTE = 200
"""characters of the item's text in one piece of evidence"""
LONGEST_RUN = 8
"""words that a summary may share with the item before it is the item's own sentence"""
NAMES = frozenset(
    """
    Agnes Moss Dora Penhale Edith Ramsbottom Inés Robles Wilfred Oakes Barnaby Rudge Giles
    Winterbourne Lucienne Faubert Hanne Brüggemann Ciclofficina Raggi Storti Collettivo Pentola
    Grande Graines Ferry Road Library Packhorse Trail
    """.split()
)
"""the names in titles and statements of responsibility"""
NOUNS = frozenset("Chor Einladung Gründe Leitfaden Mieterversammlung Reparaturcafé Singen".split())
"""the German nouns in them; all else is written small"""


def texts(record: Record, *terms: str) -> Iterator[Text]:
    return (one.value for one in record.of(*terms) if isinstance(one.value, Text))


def agents(record: Record) -> Iterator[tuple[str, Agent]]:
    for one in record.statements:
        if one.live and isinstance(one.value, Agent):
            yield one.term, one.value


def dates(record: Record) -> Iterator[Date]:
    return (one.value for one in record.statements if one.live and isinstance(one.value, Date))


def ends(record: Record, term: str) -> set[str]:
    """The last steps of the URIs of a field: ``…/signals/none-found`` → ``none-found``."""
    return {one.value.uri.rstrip("/").rsplit("/", 1)[-1] for one in record.of(term)}


def authority(uri: str) -> Entry | None:
    return CATALOGUE.vocabularies["publishers"].get(uri)


def folded(text: str) -> str:
    """Letters and figures only, without capitals, accents, and the long s."""
    plain = unicodedata.normalize("NFKD", text.replace("ſ", "s")).casefold()
    return "".join(one for one in plain if one.isalnum())


@lru_cache
def item(record: Record) -> str:
    """All that an item says: its text, and what its file states; pictures as they were drawn."""
    assert record.source is not None
    if not record.source.path:
        path = ROOT.parent / "shared" / "pamphlet" / record.source.name
        if not path.exists():
            pytest.skip(f"no {record.source.name} beside the checkout")
        return path.read_text(encoding="utf-8")
    words = runpy.run_path(str(ROOT / "tests" / "documents" / "_texts.py"))
    drawn = {
        "tenants-notice.png": words["NOTICE"],
        "winter-swimming.pdf": [line for page in words["SCAN"] for line in page],
    }
    if record.source.name in drawn:
        return "\n".join(drawn[record.source.name])
    document = read(ROOT / record.source.path)
    return "\n".join((document.text, *(one.value for one in document.embedded)))


@each_record
def test_a_person_decided_on_every_value(record: Record) -> None:
    assert [one.key for one in record.statements if one.status is Status.SUGGESTED] == []
    assert record.unconfirmed == ()
    assert CATALOGUE.decisions.waits(record) == ()
    assert all(one.by and one.at for one in record.statements)
    assert record.reviewed_by
    assert record.reviewed_at


@each_record
def test_titles_have_the_capitals_of_their_language(record: Record) -> None:
    """The first word of a title and names; in German nouns; nothing else (RDA, Appendix A)."""
    for one in record.of(*TITLES):
        value = str(one.value)
        words = re.findall(r"[^\W\d_]+", value)
        assert not [word for word in words if len(word) > 1 and word.isupper()], value
        first = one.term in ("title", "alternative")
        assert words[0][0].isupper() if first else words[0][0].islower() or words[0] in NAMES
        second = re.findall(r", or, ([^\W\d_]+)", value)  # where an alternative title begins
        inside = [word for word in words[first:] if word[0].isupper()]
        assert set(inside) <= {*NAMES, *NOUNS, *second}, value


@each_record
def test_what_is_transcribed_stands_on_the_item(record: Record) -> None:
    said = folded(item(record))
    values = [value.text for value in texts(record, *TRANSCRIBED)]
    values += [agent.name for _, agent in agents(record)]
    values += [one.transcribed for one in dates(record)]
    assert [value for value in values if folded(value) not in said] == []


@each_record
def test_the_summary_is_in_the_cataloguers_own_words(record: Record) -> None:
    (value,) = texts(record, "abstract")
    assert value.language == "en"
    assert 40 <= len(value.text) <= 320
    assert value.text.endswith(".")
    said = " ".join(re.findall(r"\w+", item(record).casefold()))
    own = re.findall(r"\w+", value.text.casefold())
    runs = (" ".join(own[at : at + LONGEST_RUN]) for at in range(len(own) - LONGEST_RUN + 1))
    assert [run for run in runs if run in said] == []


@each_record
def test_bodies_are_bodies_and_persons_are_filed_by_their_surnames(record: Record) -> None:
    for term, one in agents(record):
        assert one.kind is not None, (term, one)
        assert not one.name.isupper()
        assert "ſ" not in one.name
        if one.kind is AgentKind.BODY:
            entry = authority(one.uri) if one.uri else None
            assert one.heading == (entry.label("en").text if entry else one.name), (term, one)
            assert "," not in one.heading
        if one.kind is AgentKind.PERSON:
            surname, _, given = one.heading.partition(", ")
            assert f"{given} {surname}" == one.name, (term, one)


@each_record
def test_publishers_stand_under_their_authority(record: Record) -> None:
    for term, one in agents(record):
        if term in ("publisher", "issuingBody"):
            entry = authority(one.uri)
            assert entry is not None, one
            assert not entry.deprecated
            assert folded(one.name) in {
                folded(label.text)
                for label in (*entry.preferred, *entry.alternative, *entry.hidden)
            }


@each_record
def test_subjects_are_few_and_no_general_one_stands_beside_its_own(record: Record) -> None:
    topics = CATALOGUE.vocabularies["topics"]
    chosen = [one.value for one in record.of("subject")]
    assert 1 <= len(chosen) <= MOST_SUBJECTS
    assert all(isinstance(one, Concept) and topics.get(one.uri) for one in chosen)
    tops = {one.value.uri for one in record.of("subject") if not set(above(one.value.uri))}
    assert not tops & {uri for one in chosen for uri in above(one.uri)}


def above(uri: str) -> Iterator[str]:
    """The concepts broader than a topic, near and far."""
    entry = CATALOGUE.vocabularies["topics"].get(uri)
    for one in entry.broader if entry else ():
        yield one
        yield from above(one)


@each_record
def test_genres_are_of_the_vocabulary_and_fit_the_extent(record: Record) -> None:
    entries = [CATALOGUE.vocabularies["genres"].get(one.value.uri) for one in record.of("type")]
    labels = {one.label("en").text for one in entries if one}
    assert len(labels) == len(entries), "a genre without an address in the vocabulary"
    assert "Text" in labels
    assert len(labels) > 1, "what kind of text?"
    assert len(labels & {"Leaflets", "Pamphlets", "Broadsides"}) <= 1
    pages = [int(one.text.split()[0]) for one in texts(record, "extent")]
    assert all((count > 4) == ("Pamphlets" in labels) for count in pages)
    assert all(re.fullmatch(r"\d+ × \d+ cm", one.text) for one in texts(record, "dimensions"))


@each_record
def test_languages_are_known_and_titles_are_in_them(record: Record) -> None:
    tags = {one.text for one in texts(record, "language")}
    assert tags
    for tag in tags:
        language, _, region = tag.partition("-")
        assert language in THREE, "no code of ISO 639-1"
        assert region in {"", *REGIONS}
    assert {one.language for one in texts(record, *TITLES)} <= tags


@each_record
def test_dates_say_what_they_rest_on(record: Record) -> None:
    assert len(record.of("issued")) == 1
    for one in dates(record):
        assert one.display
        assert one.basis in ("item", "copyright", "content", "person", "none")
        assert bool(one.edtf) == (one.basis != "none")
        assert bool(one.transcribed) == (one.basis in ("item", "copyright")), one
        if one.edtf:
            assert edtf.valid(one.edtf)
            assert (one.earliest, one.latest) == edtf.bounds(one.edtf)
            assert one.display.startswith("[") == (not one.transcribed)
    assert record.of("created") == (), "the day on which a file was made is none of the item's"


@each_record
def test_what_is_supplied_says_what_it_rests_on(record: Record) -> None:
    """What stands in square brackets is not of the item (RDA 2.2.4)."""
    for one in record.statements:
        if one.live and str(one.value).startswith("["):
            assert one.note or any(piece.note for piece in one.evidence), one.key


@each_record
def test_a_note_says_why_no_publisher_is_named(record: Record) -> None:
    notes = " ".join(one.text for one in texts(record, "note"))
    assert record.of("publisher") or re.search(r"publish|maker", notes)


@each_record
def test_notes_are_sentences_in_the_language_of_cataloguing(record: Record) -> None:
    for one in texts(record, "note", "internalNote"):
        assert one.language == "en"
        assert one.text[0].isupper()
        assert one.text.endswith(".")


@each_record
def test_rights_are_judged_and_agree_with_the_words(record: Record) -> None:
    signals = ends(record, "rightsSignal")
    assert signals
    assert ("none-found" in signals) == (not record.of("rights"))
    assert ("cc-licence" in signals) == bool(record.of("license"))
    assert bool(record.of("license")) != bool(record.of("rightsURI"))
    assert not record.of("rightsHolder") or "copyright-claimed" in signals


@each_record
def test_evidence_is_short_and_values_that_rest_on_words_keep_it(record: Record) -> None:
    for one in record.statements:
        assert all(len(piece.quote) <= LONGEST_QUOTE for piece in one.evidence)
        if one.status is Status.ACCEPTED:
            assert one.evidence, one.key
    for term in ("title", "language", "format"):
        assert record.of(term)[0].evidence, term
    words = [folded(piece.quote) for one in record.of("title") for piece in one.evidence]
    assert any(word in folded(record.title) or folded(record.title) in word for word in words)


def test_the_pamphlet_is_described_as_a_cataloguer_would() -> None:
    record = RECORDS[PAMPHLET]
    assert record.title == "A message to the gathering resistance"
    assert [one.value.uri.rsplit("/", 1)[1] for one in record.of("publisher")] == [
        "crimethinc",
        "its-going-down",
        "submedia",
    ]
    (date,) = record.of("issued")
    assert (date.value.key, date.value.basis) == ("2025?", "content")  # type: ignore[union-attr]
    assert any(piece.inferred for piece in date.evidence)
    assert record.of("creator") == ()
    assert ends(record, "subject") == {
        "protest-movements",
        "immigration-enforcement",
        "deportation",
        "white-supremacy",
    }


def test_little_of_the_pamphlet_is_quoted() -> None:
    """A piece of evidence is less than a sentence, without the words beside it."""
    pieces = [
        piece
        for one in RECORDS[PAMPHLET].statements
        for piece in one.evidence
        if piece.source == "text"
    ]
    assert all(len(piece.quote) <= 60 and not piece.prefix + piece.suffix for piece in pieces)
    assert not [piece for piece in pieces if re.search(r"[.!?]\s", piece.quote)]
    assert sum(len(piece.quote.split()) for piece in pieces) < 80
