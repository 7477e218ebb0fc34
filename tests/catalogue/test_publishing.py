"""Publishing from the catalogue when something is wrong: named, mended, nothing lost."""

import os
import stat
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model.errors import ConfigError, IndexUnusable, RecordSyntaxError
from colophon.services.oai import respond

ASKED = [("verb", "ListRecords"), ("metadataPrefix", "oai_dc")]


@pytest.fixture
def published(catalogue: Catalogue, draft: str) -> Iterator[str]:
    """The id of a record that is served."""
    catalogue.decisions.accept([draft], by="maria")
    catalogue.services.publish()
    return draft


def answer(catalogue: Catalogue) -> bytes:
    with closing(catalogue.services.repository()) as repository:
        return bytes(respond(ASKED, repository, catalogue.clock()))


@pytest.mark.parametrize("harm", ["words", "middle", "payload"])
def test_a_damaged_index_is_made_anew(catalogue: Catalogue, published: str, harm: str) -> None:
    before = answer(catalogue)
    index = catalogue.services.index
    if harm == "words":
        index.write_bytes(b"not a database, but long enough to be read as the head of one" * 9)
    elif harm == "middle":
        data = bytearray(index.read_bytes())
        data[16_384:] = b"\xff" * (len(data) - 16_384)
        index.write_bytes(data)
    else:
        next(index.parent.glob("*-payload-*")).unlink()
    report = catalogue.services.publish()
    assert [one.code for one in report.problems] == ["index-damaged"] * (harm != "payload")
    assert (report.live, report.stamp) == (1, "")
    assert answer(catalogue) == before
    assert catalogue.services.publish().problems == ()


def test_without_its_index_what_was_published_is_not_called_empty(
    catalogue: Catalogue, published: str
) -> None:
    before = answer(catalogue)
    assert "no-index" not in [one.code for one in catalogue.services.unready(to_serve=True)]
    for path in catalogue.services.index.parent.glob("index.sqlite*"):
        path.unlink()
    with pytest.raises(IndexUnusable, match="missing"):
        answer(catalogue)
    assert "no-index" in [one.code for one in catalogue.services.unready(to_serve=True)]
    assert "no-index" not in [one.code for one in catalogue.services.unready()]
    catalogue.services.publish()
    assert answer(catalogue) == before


def test_publishing_begins_anew_while_nobody_has_harvested(
    catalogue: Catalogue, published: str
) -> None:
    catalogue.services.forget_publications()
    assert not catalogue.services.ledger.exists()
    assert catalogue.services.publish().added == 1
    answer(catalogue)
    with pytest.raises(ConfigError, match="harvested") as caught:
        catalogue.services.forget_publications()
    assert caught.value.code == "was-harvested"
    catalogue.services.remove_index()
    catalogue.services.publish()
    with pytest.raises(ConfigError):
        catalogue.services.forget_publications()
    assert catalogue.services.publish().added == 0


def test_what_was_never_published_is_empty(catalogue: Catalogue) -> None:
    assert b"noRecordsMatch" in answer(catalogue)


def test_a_file_that_was_given_another_name_is_named_and_stays(
    catalogue: Catalogue, published: str
) -> None:
    path = catalogue.store.path(published)
    path.rename(path.with_name("The lower gate.yaml"))
    report = catalogue.services.publish()
    assert [(one.code, one.subject) for one in report.problems] == [
        ("misnamed-record", str(path.with_name("The lower gate.yaml")))
    ]
    assert (report.live, report.tombstones) == (1, 0)
    assert "misnamed-record" in [one.code for one in catalogue.check()]


def test_a_ledger_with_a_mistake_is_named_with_its_line(
    catalogue: Catalogue, published: str
) -> None:
    ledger = catalogue.services.ledger
    text = ledger.read_text(encoding="utf-8")
    day = catalogue.clock().strftime("%Y-%m-%d")
    for wrong in ("yesterday", "2026-13-45T00:00:00Z", "2026-11-23"):
        ledger.write_text(text.replace(f"{day}T12:00:01Z", wrong, 1), encoding="utf-8")
        assert ledger.read_text(encoding="utf-8") != text
        with pytest.raises(RecordSyntaxError, match="not a datestamp") as caught:
            catalogue.services.publish()
        assert caught.value.place == f"{ledger}:1"


@pytest.mark.skipif(os.name == "nt", reason="rights are told otherwise there")
def test_the_key_of_tokens_is_for_its_owner_alone(catalogue: Catalogue, published: str) -> None:
    with (
        closing(catalogue.services.repository()) as one,
        closing(catalogue.services.repository()) as two,
    ):
        assert one.identity.secret == two.identity.secret
        assert len(one.identity.secret) == 32
    (key,) = catalogue.workings.glob("*token*")
    assert stat.S_IMODE(key.stat().st_mode) == 0o600


def test_a_folder_that_may_not_be_written_to_is_served(
    catalogue: Catalogue, published: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = answer(catalogue)

    def no_right(path: Path, mode: int) -> bool:
        return mode != os.W_OK

    monkeypatch.setattr(os, "access", no_right)
    for path in catalogue.services.index.parent.glob("index.sqlite-[sw][ha][ml]"):
        path.unlink()
    assert answer(catalogue) == before
    assert not list(catalogue.services.index.parent.glob("index.sqlite-shm"))
