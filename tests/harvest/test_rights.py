"""Harvested records go out under the rights of their own metadata, never under ours."""

import pytest
from lxml import etree
from tests.public import write

from colophon.config import Config, shipped_vocab
from colophon.crosswalk import FORMATS, Frame
from colophon.harvest.provenance import rights
from colophon.model.record import Harvest, Record, Stage, Statement, Status, Text
from colophon.profile import load
from colophon.publish.abouts import abouts

OURS = "https://creativecommons.org/publicdomain/zero/1.0/"
THEIRS = "https://rights.example/metadata-by/4.0/"
PROFILE = load(shipped_vocab() / "profile.csv")
RIGHTS = "http://www.openarchives.org/OAI/2.0/rights/"


def harvested(said: str) -> Record:
    title = Statement(term="title", value=Text(text="Bees"), status=Status.ACCEPTED)
    origin = Harvest(
        base_url="https://other.example/oai",
        identifier="oai:other.example:1",
        datestamp="2026-01-01",
        metadata_namespace="http://www.openarchives.org/OAI/2.0/oai_dc/",
        harvest_date="2026-02-01T10:00:00Z",
        rights=said,
    )
    return Record(id="bees", stage=Stage.REVIEWED, statements=(title,), harvest=origin)


@pytest.mark.parametrize("said", [THEIRS, ""])
@pytest.mark.parametrize("name", sorted(FORMATS))
def test_no_format_puts_them_under_our_rights(name: str, said: str) -> None:
    frame = Frame(profile=PROFILE, namespace="https://a.example/id/", metadata_rights=OURS)
    assert OURS.encode() not in write(name, harvested(said), frame)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        (THEIRS, f'<rightsReference ref="{THEIRS}"/>'),
        ("Ask us <first>.", "<dc:rights>Ask us &lt;first&gt;.</dc:rights>"),
        ("", ""),
    ],
)
def test_the_container_says_theirs(said: str, told: str) -> None:
    written = abouts(harvested(said), Config(metadata_rights=OURS)).decode()
    assert OURS not in written
    assert told in written
    assert ("<rights" in written) is bool(said)
    etree.fromstring(f"<all>{written}</all>")


@pytest.mark.parametrize(
    ("inside", "found"),
    [
        (f'<rightsReference ref="{THEIRS}"/>', THEIRS),
        ("<rightsDefinition><x>Ask us\n first</x></rightsDefinition>", "Ask us first"),
        ("", ""),
    ],
)
def test_what_a_repository_says_is_read(inside: str, found: str) -> None:
    about = etree.fromstring(f'<rights xmlns="{RIGHTS}">{inside}</rights>')
    other = etree.fromstring("<provenance/>")
    assert rights([other, about]) == found
