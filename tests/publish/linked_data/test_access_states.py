"""What may not be seen of a record is at no address: every page, search, feed and drawing.

Five items are published openly, with their pictures and files, and then restricted; words
that only they have are looked for behind every link.
"""

import json
import re
from collections import deque
from collections.abc import Iterator
from html import unescape
from urllib.parse import parse_qsl, quote, unquote, urljoin, urlsplit

import pytest
from tests.catalogue.conftest import Clock
from tests.catalogue.test_public_pictures import House, pdf, said
from tests.publish.linked_data.test_addresses import content

from colophon.catalogue import Catalogue, make_catalogue
from colophon.model.record import Agent, Concept, Date, Link, Statement, Text, Value
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data.respond import Addresses

BASE = "https://archive.example.org/"
STATES = ("open", "reduced", "no-file", "embargo", "tombstone")
CITIES = dict(zip(STATES, ("Leeds", "Wien", "Lisboa", "Reykjavík", "Nairobi"), strict=True))
PLANTED = ("second", "maker", "press", "summary", "remark", "theme", "box", "lies")
"""what the words stand in that are planted in each record"""
HIDDEN = {
    "open": (),
    "reduced": ("maker", "press", "summary", "remark", "lies", "printed"),
    "no-file": ("lies", "printed"),
    "embargo": (*PLANTED, "printed"),
    "tombstone": (*PLANTED, "printed"),
}
ENTRANCES = (
    "", "records", "records.json", "records.csv", "records.ris", "records.atom", "feed.atom",
    "browse", "look", "look/wall", "look/timeline", "look/map", "look/network", "programs",
    "sitemap.xml", "resourcesync.xml", "iiif/collection.json", "vocab", "records.ttl",
)  # fmt: skip
_LINK = re.compile(rb"(?:href|src|data-src|data-href)=\"([^\"]+)\"|<loc>([^<]+)</loc>")
_MOST = 700


pytestmark = pytest.mark.slow


def word(state: str, where: str) -> str:
    """A word that nothing else has; that of the title is the record's id too."""
    return f"zq{where}{state.replace('-', '')}"


def statements(state: str) -> Iterator[Statement]:
    """A record whose every value has its own word."""
    subject = Concept(label=f"On {word(state, 'theme')}", uri=f"https://example.org/{state}")
    values: dict[str, Value] = {
        "subtitle": Text(text=f"A {word(state, 'second')} guide"),
        "creator": Agent(name=f"Ann {word(state, 'maker')}"),
        "publisher": Agent(name=f"{word(state, 'press')} Press"),
        "placeOfPublication": Text(text=CITIES[state]),
        "issued": Date(edtf="1978", display="1978"),
        "abstract": Text(text=f"About {word(state, 'summary')}."),
        "note": Text(text=f"See {word(state, 'remark')}."),
        "box": Text(text=word(state, "box")),
        "fileAddress": Link(uri=f"https://files.example.org/{word(state, 'lies')}.pdf"),
    }
    yield said("subject", subject)
    yield from (said(term, value) for term, value in values.items())


def limits(state: str) -> tuple[Statement, ...]:
    """What restricts a record."""
    if state == "open":
        return ()
    if state == "embargo":
        return (said("embargoUntil", Date(edtf="2090-01-01", display="2090")),)
    return (said("accessState", Text(text=state)),)


@pytest.fixture(scope="module")
def addresses(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Addresses]:
    """A catalogue whose records were all open once."""
    folder = tmp_path_factory.mktemp("states")
    make_catalogue(
        folder / "house", {"domain": "archive.example.org", "email": "a@archive.example.org"}
    )
    papers = {
        state: pdf(folder / f"{word(state, 'title')}.pdf", 2, f"Here {word(state, 'printed')}.")
        for state in STATES
    }
    house = House(Catalogue.open(folder / "house", clock=Clock()), papers["open"])
    for limited in (False, True):
        for state, paper in papers.items():
            house.take(paper, *statements(state), *(limits(state) if limited else ()))
        report = house.publish(pictures="pages", documents="true", search_documents="true")
        assert report.problems == ()
    served = house.catalogue.services.addresses()
    yield served
    served.close()


def ask(addresses: Addresses, path: str, **query: str) -> Answer:
    """The answer to a request."""
    return addresses.respond(
        ResourceRequest(path=path, accept="text/html", query=tuple(query.items()))
    )


def crawled(addresses: Addresses) -> dict[str, Answer]:
    """Every answer that links lead to."""
    waiting, seen = deque(ENTRANCES), set(ENTRANCES)
    answers: dict[str, Answer] = {}
    while waiting and len(answers) < _MOST:
        address = waiting.popleft()
        parts = urlsplit(address)
        request = ResourceRequest(
            path=unquote(parts.path), accept="text/html", query=tuple(parse_qsl(parts.query))
        )
        answers[address] = addresses.respond(request)
        for one in _LINK.findall(content(answers[address])):
            target = urljoin(BASE + address, unescape((one[0] or one[1]).decode()))
            further = target.partition("#")[0].removeprefix(BASE)
            if target.startswith(BASE) and further not in seen and "lang=" not in further:
                seen.add(further)
                waiting.append(further)
    return answers


@pytest.fixture(scope="module")
def answers(addresses: Addresses) -> dict[str, Answer]:
    return crawled(addresses)


def test_links_lead_everywhere(answers: dict[str, Answer]) -> None:
    assert len(answers) > 100
    kinds = ("record/", "browse/", "look/", "iiif/", "vocab/", "records?", "assets/", "sitemap-")
    for kind in kinds:
        assert any(address.startswith(kind) for address in answers), kind
    assert {one.status for one in answers.values()} <= {200, 303, 404, 410, 503}


@pytest.mark.parametrize("state", STATES)
def test_no_answer_has_a_word_that_is_hidden(answers: dict[str, Answer], state: str) -> None:
    shown = dict.fromkeys((*PLANTED, "printed"), 0)
    for address, answer in answers.items():
        body = unquote(content(answer).decode("utf-8", "replace"))
        for where in shown:
            if word(state, where) in body.casefold():
                assert where not in HIDDEN[state], (where, address)
                shown[where] += 1
    seen = {where for where, count in shown.items() if count}
    # what may be seen is seen: the words are planted where they are looked for
    assert set(shown) - set(HIDDEN[state]) - {"printed"} <= seen


@pytest.mark.parametrize("state", STATES)
def test_no_search_finds_what_is_hidden(addresses: Addresses, state: str) -> None:
    for where in (*PLANTED, "printed"):
        sought = word(state, where)
        total = json.loads(content(ask(addresses, "records.json", q=sought)))["total"]
        if where in HIDDEN[state]:
            assert total == 0, where
            for suffix in (".csv", ".ris"):
                body = content(ask(addresses, f"records{suffix}", q=sought))
                assert word(state, "title").encode() not in body.lower()
            assert json.loads(content(ask(addresses, "suggest", q=sought)))[1] == []
            answer = content(ask(addresses, "sru", query=sought, version="1.2",
                                 operation="searchRetrieve"))  # fmt: skip
            assert b"numberOfRecords>0<" in answer
        elif where != "lies":
            assert total == 1, where


def test_pictures_and_files_are_those_of_the_open_one(addresses: Addresses) -> None:
    for state in STATES:
        id_ = word(state, "title")
        paths = (
            f"record/{id_}/manifest.json",
            f"record/{id_}/file/1.pdf",
            f"iiif/{id_}/1/info.json",
        )
        for path in paths:
            answer = ask(addresses, path)
            assert (answer.status == 200) is (state == "open"), path


def test_drawings_have_no_more_than_the_records(addresses: Addresses) -> None:
    drawn = content(ask(addresses, "look/map")).decode()
    for state, city in CITIES.items():
        assert (city in drawn) is (state not in ("embargo", "tombstone")), city
    counts = json.loads(content(ask(addresses, "records.json")))
    assert counts["total"] == 3
    assert quote("Press") in content(ask(addresses, "look/network")).decode()


def test_what_was_published_and_is_not_any_more_is_announced_as_gone(addresses: Addresses) -> None:
    for state in STATES:
        gone = state in ("embargo", "tombstone")
        answer = ask(addresses, f"record/{word(state, 'title')}")
        assert answer.status == (410 if gone else 200), state
