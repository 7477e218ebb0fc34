"""Rendering: every format as it writes by itself, and nothing that could break a page."""

import runpy
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest
from lxml import etree
from tests.public import TODAY, public

from colophon.config import Config
from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import PublicRecord, disclose
from colophon.model.record import Concept, Harvest, Record, Stage, Statement, Status, Text
from colophon.publish.abouts import abouts
from colophon.publish.rendering import offered_formats, render_record
from colophon.publish.sets import sets

SAMPLES: dict[str, Any] = runpy.run_path(
    str(Path(__file__).parents[1] / "golden" / "samples.py"), run_name="samples"
)
FRAME: Frame = SAMPLES["frame"]()
CONFIG = Config(
    name="Test", base_url="https://c.example/oai", domain="c.example", email=("a@c.example",)
)
SPACE = "https://f.example/"
GOOD = f'<f:a xmlns:f="{SPACE}"><f:b/></f:a>'
HARVEST = Harvest(
    base_url="https://a.example/oai?x&y",
    identifier="oai:a.example:<1>",
    datestamp="2020-01-01",
    metadata_namespace='urn:"x"',
    harvest_date="2020-01-02T00:00:00Z",
    altered=False,
)


FIRST = public(SAMPLES["SAMPLES"][0], FRAME)


class Foreign(Format):
    """A format of somebody else's, which writes what it is told."""

    name = "foreign"
    label = "Foreign"
    media_type = "application/xml"
    suffix = ".xml"
    xml_namespace = SPACE
    xml_schema = SPACE + "f.xsd"

    def __init__(self, written: bytes) -> None:
        self.written = written

    def _write(self, record: PublicRecord, frame: Frame) -> bytes:
        return self.written

    def _stream(self, records: Iterable[PublicRecord], frame: Frame) -> Iterator[bytes]:
        return (self.written for _ in records)


def test_all_together_are_what_each_writes() -> None:
    formats = tuple(offered_formats(FORMATS.values()))
    assert len(formats) == 10
    for record in SAMPLES["SAMPLES"]:
        reviewed = msgspec.structs.replace(record, stage=Stage.REVIEWED)
        seen = disclose(reviewed, FRAME.profile, TODAY)
        if seen is None:
            continue
        found = render_record(seen, formats, FRAME, CONFIG)
        assert not found.problems
        about = abouts(seen, CONFIG)
        for one in formats:
            if not one.takes(seen, FRAME):
                assert one.name not in found.bodies
                continue
            own = one.write(
                disclose(msgspec.structs.replace(reviewed), FRAME.profile, TODAY), FRAME
            )
            assert found.bodies[one.name] == b"<metadata>" + own + b"</metadata>" + about


def test_a_good_foreign_format_is_taken() -> None:
    for written in (GOOD, f"\n{GOOD}\n", f"<!-- one --><?p i?>{GOOD}<!-- two -->"):
        found = render_record(FIRST, [Foreign(written.encode())], FRAME, CONFIG)
        assert not found.problems
        assert written.encode() in found.bodies["foreign"]


@pytest.mark.parametrize(
    "written",
    [
        "",
        "words",
        f'<f:a xmlns:f="{SPACE}">',
        f"{GOOD}</metadata><metadata>{GOOD}",
        f'</metadata><metadata><f:a xmlns:f="{SPACE}"/>',
        f'<f:a xmlns:f="{SPACE}"></metadata><metadata></f:a>',
        f"{GOOD}<!--",
        f"-->{GOOD}",
        f"{GOOD}<![CDATA[",
        f"{GOOD}{GOOD}",
        f"{GOOD} and words",
        f"words and {GOOD}",
        f'<?xml version="1.0"?>{GOOD}',
        f"<!DOCTYPE f:a>{GOOD}",
        f"<!DOCTYPE a [<!ENTITY e 'x'>]><a xmlns='{SPACE}'>&e;</a>",
        f'<a xmlns="{SPACE}">&e;</a>',
        '<f:a xmlns:f="https://other.example/"/>',
        "<a/>",
        "<f:a/>",
        f'<a xmlns="{SPACE}"><g:b/></a>',
        f'<a xmlns="{SPACE}" b="1" b="2"/>',
        f'<a xmlns="{SPACE}">\x0c</a>',
        f'<a xmlns="{SPACE}">&#0;</a>',
    ],
)
def test_what_would_break_a_page_is_named_and_left_out(written: str) -> None:
    record = FIRST
    formats = [FORMATS["oai_dc"], Foreign(written.encode()), FORMATS["mods"]]
    found = render_record(record, formats, FRAME, CONFIG)
    assert [one.code for one in found.problems] == ["unwritable-record"]
    assert "foreign" in found.problems[0].message
    assert set(found.bodies) == {"oai_dc", "mods"}


def test_two_broken_formats_do_not_mend_each_other() -> None:
    halves = [f'<a xmlns="{SPACE}">', "</a>", f'<a xmlns="{SPACE}"><!--', f"-->{GOOD}"]
    formats = [Foreign(one.encode()) for one in halves]
    for number, one in enumerate(formats):
        one.name = f"half-{number}"
    found = render_record(FIRST, formats, FRAME, CONFIG)
    assert not found.bodies
    assert len(found.problems) == len(halves)


def test_bytes_that_are_no_utf_8_are_left_out() -> None:
    found = render_record(FIRST, [Foreign(b"<a xmlns='x'>\xff</a>")], FRAME, CONFIG)
    assert found.problems


def test_abouts_are_those_of_the_record_and_the_catalogue() -> None:
    record = FIRST
    harvested = msgspec.structs.replace(record, harvest=HARVEST)
    free = msgspec.structs.replace(CONFIG, metadata_rights="https://l.example/?a&b")
    none = msgspec.structs.replace(CONFIG, metadata_rights="")
    assert abouts(record, none) == b""
    for config, count in ((CONFIG, bool(CONFIG.metadata_rights)), (free, 1), (none, 0)):
        for _ in range(2):
            ours = etree.fromstring(b"<r>" + abouts(record, config) + b"</r>")
            assert [etree.QName(one[0]).localname for one in ours] == ["rights"] * count
            theirs = etree.fromstring(b"<r>" + abouts(harvested, config) + b"</r>")
            assert [etree.QName(one[0]).localname for one in theirs] == ["provenance"]
    own = etree.fromstring(b"<r>" + abouts(record, free) + b"</r>")
    assert own.xpath("string(//@ref)") == "https://l.example/?a&b"
    said = etree.fromstring(b"<r>" + abouts(harvested, free) + b"</r>")
    assert said.xpath("string(//*[local-name()='identifier'])") == "oai:a.example:<1>"
    assert said.xpath("string(//@altered)") == "false"


def test_sets_are_gone_through_in_one_pass_and_not_mixed_up() -> None:
    word = Text(text="housing")
    concept = Concept(uri="https://v.example/housing", label="Housing")
    statements = tuple(
        Statement(term=term, value=value, status=status)
        for term, value, status in (
            ("subject", word, Status.ACCEPTED),
            ("type", word, Status.ACCEPTED),
            ("subject", concept, Status.REJECTED),
            ("subject", word, Status.ACCEPTED),
        )
    )
    found = sets(Record(id="one", statements=statements), {"topic": "subject", "same": "subject",
                                                           "genre": "type"})  # fmt: skip
    assert [one.spec for one in found] == ["genre:housing", "same:housing", "topic:housing"]
