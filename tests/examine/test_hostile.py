"""Whatever a provider sends, each check comes to its finding, and none to a traceback."""

import random
from collections.abc import Callable

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.examine.fake import (
    BASE,
    Ask,
    Fake,
    Spoiling,
    body,
    deaf,
    examined,
    faults,
    http,
    usual_repository,
)
from tests.properties import examples

from colophon.examine import CHECKS, Finding
from colophon.examine.check import Faults
from colophon.examine.provider import Provider
from colophon.harvest.transport import HttpAnswer

HOSTILE = {
    "a day that there is not": body("2026-03-0", "2026-13-4"),
    "a responseDate that there is not": body(
        "<responseDate>[^<]*", "<responseDate>2026-13-45T00:00:00Z"
    ),
    "year nought": body("<(datestamp|earliestDatestamp)>2026", r"<\1>0000"),
    "the first day of time": body(
        "<earliestDatestamp>[^<]*", "<earliestDatestamp>0001-01-01T00:00:00Z"
    ),
    "year 10000": body("<(datestamp|earliestDatestamp)>2026", r"<\1>12026"),
    "no stamps": body("<datestamp>[^<]*</datestamp>", ""),
    "no identifiers": body("<identifier>[^<]*</identifier>", ""),
    "empty headers": body("<header>.*?</header>", "<header/>"),
    "no headers": body("<header.*?</header>", ""),
    "comments everywhere": body("<(record|metadata|header|set)>", r"<\1><!-- - --><?a b?>"),
    "superscript numbers": body('(completeListSize|cursor)="[0-9]+"', '\\1="²"'),
    "huge numbers": body('(completeListSize|cursor)="[0-9]+"', f'\\1="{"9" * 5000}"'),
    "negative numbers": body('(completeListSize|cursor)="[0-9]+"', '\\1="-1"'),
    "a token that is space": body(">[^<]+</resumptionToken", "> </resumptionToken"),
    "a token of odd characters": body(
        ">[^<]+</resumptionToken", ">&amp;=%zz é\u200b#</resumptionToken"
    ),
    "always the same page": deaf("resumptionToken=.*", "metadataPrefix=oai_dc"),
    "sets of nothing": body("<setSpec>[^<]*</setSpec>", "<setSpec/>"),
    "sets in sets": body("<set>", "<set><set/>"),
    "nested lists": body("<ListRecords>", "<ListRecords><ListRecords>"),
    "formats of nothing": body("<metadataFormat>.*?</metadataFormat>", "<metadataFormat/>"),
    "an odd prefix": body("<metadataPrefix>titles", "<metadataPrefix>../é&amp;x=1#"),
    "no verb elements": body("</?(Identify|List[A-Za-z]+|GetRecord)>", ""),
    "an odd schemaLocation": body('schemaLocation="[^"]*"', 'schemaLocation="one"'),
    "metadata of text": body("<metadata>.*?</metadata>", "<metadata>words</metadata>"),
    "a namespace that is no URI": body("http://purl.org/dc/elements/1.1/", "dc"),
    "an entity": body(r"\?>", '?><!DOCTYPE a [<!ENTITY b "c">]>'),
    "deep nesting": body("<dc:title[^>]*>", "<a>" * 300 + "</a>" * 300 + "<dc:title>"),
    "nothing": lambda query, ask: ask(query) if query == "verb=Identify" else http(b"", BASE),
    "bytes": lambda query, ask: (
        ask(query) if "Identify" in query else http(bytes(range(256)), BASE)
    ),
    "strange errors": body("<error code=[^>]*>", "<error>"),
    "strange headers": lambda query, ask: http(
        ask(query).body, BASE, content_type=";;=,", content_encoding="\u00b2", retry_after="\u00b2"
    ),
}


def sound(findings: list[Finding]) -> bool:
    """Whether each check has its finding, and knew what it did."""
    broken = [one for one in findings if "could not be examined" in one.message]
    assert broken == []
    return [one.code for one in findings] == list(CHECKS)


@pytest.mark.parametrize("name", HOSTILE)
def test_what_no_provider_should_send_is_examined(name: str) -> None:
    findings = examined(Fake(usual_repository(), HOSTILE[name]))
    assert sound(findings)
    # comments may stand anywhere; all the rest is wrong somewhere
    assert faults(findings) or name == "comments everywhere"


def test_a_transport_that_breaks_is_a_finding() -> None:
    def broken(query: str, ask: Ask) -> HttpAnswer:
        if "titles" in query:
            raise ValueError("nobody has thought of this")
        return ask(query)

    findings = examined(Fake(usual_repository(), broken))
    assert sound(findings)
    assert "answered" in faults(findings)


def test_a_check_that_breaks_is_a_finding_and_the_rest_goes_on(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(provider: Provider) -> Faults:
        raise ValueError(f"nobody has thought of {provider.base_url}")

    group, one = CHECKS["post"]
    wrong = msgspec.structs.replace(one, run=broken)
    monkeypatch.setattr("colophon.examine.examination.CHECKS", {**CHECKS, "post": (group, wrong)})
    findings = examined(Fake(usual_repository()))
    assert [one.code for one in findings] == list(CHECKS)
    (found,) = [one for one in findings if "could not be examined" in one.message]
    assert (found.code, found.outcome) == ("post", "not-examined")
    assert "nobody has thought of" in found.message


def garbled(seed: int) -> Spoiling:
    """Every answer but the first is changed somewhere: cut, doubled, moved, swapped."""
    chance = random.Random(seed)
    changes: list[Callable[[bytes, int, int], bytes]] = [
        lambda text, one, other: text[:one] + text[other:],
        lambda text, one, other: text[:other] + text[one:],
        lambda text, one, other: text[:one] + b"\x00\xff<>&\"'" + text[one:],
        lambda text, one, other: text[:one] + text[one:other].swapcase() + text[other:],
        lambda text, one, other: text[:one] + text[one:other][::-1] + text[other:],
        lambda text, one, other: text.replace(text[one : one + 4], text[other : other + 4]),
    ]

    def spoiled(query: str, ask: Ask) -> HttpAnswer:
        answer = ask(query)
        if query == "verb=Identify" or chance.random() < 0.3:
            return answer
        one, other = sorted(chance.randrange(len(answer.body)) for _ in range(2))
        written = chance.choice(changes)(answer.body, one, min(other, one + 400))
        return msgspec.structs.replace(answer, body=written)

    return spoiled


@given(st.integers(0, 2**32))
@settings(max_examples=examples(25))
def test_garbled_answers_are_examined(seed: int) -> None:
    findings = examined(Fake(usual_repository(), garbled(seed)))
    assert [one.code for one in findings] == list(CHECKS)
