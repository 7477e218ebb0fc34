# ruff: noqa: E501 (a row a line)
"""Domains, the press authority and its memory."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from colophon.describe.imprint.authority import ADDRESS, HOMEPAGE, IMPRINT, Tenure, tenure
from colophon.describe.imprint.memory import Learned, learn
from colophon.model.record import Agent, AgentKind, Date, Evidence, Record, Statement, Status, Text
from colophon.vocabulary import Entry, Label, LabelHit, Vocabulary

Origin = Callable[..., list[Statement]]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 3
)
LAMP = "https://example.org/publishers/red-lamp"


class Shelf(Vocabulary):
    """Publishers in memory."""

    name = "publishers"
    uri = "https://example.org/publishers"
    title = "Publishers"

    def __init__(self, *entries: Entry) -> None:
        self.entries = entries

    def get(self, uri: str) -> Entry | None:
        return next((one for one in self.entries if one.uri == uri), None)

    def find(self, label: str, language: str | None = None) -> tuple[Entry, ...]:
        return tuple(
            one
            for one in self.entries
            if label.casefold() in {each.text.casefold() for each in (*one.preferred, *one.hidden)}
        )

    def search(self, text: str, language: str | None = None, limit: int = 20) -> tuple[Entry, ...]:
        return ()

    def match(self, text: str, language: str) -> tuple[LabelHit, ...]:
        return ()

    def __iter__(self) -> Iterator[Entry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)


def lamp(**properties: tuple[str, ...]) -> Entry:
    """A press with these addresses, homepages and imprints."""
    names = {"homepage": HOMEPAGE, "address": ADDRESS, "imprint": IMPRINT}
    return Entry(
        uri=LAMP,
        preferred=(Label("Red Lamp Press", "en"),),
        properties={names[name]: values for name, values in properties.items()},
    )


def publishers(statements: list[Statement]) -> list[Agent]:
    """The publishers found."""
    return [
        one.value for one in statements if one.term == "publisher" and isinstance(one.value, Agent)
    ]


@pytest.mark.parametrize(
    ("line", "domains"),
    [
        ("hollowpress.org redlamp.net sub.example.media", ["hollowpress.org", "redlamp.net", "sub.example.media"]),
        ("https://www.hollowpress.org/", ["hollowpress.org"]),
        ("hollowpress.org | @hollowpress | post@hollowpress.org", ["hollowpress.org"]),
        ("• hollowpress.org •", ["hollowpress.org"]),
        ("Published by hollowpress.org", ["hollowpress.org"]),
        ("www.hollowpress.org\nwww.redlamp.net", ["hollowpress.org", "redlamp.net"]),
    ],
)  # fmt: skip
def test_domains_on_their_own_line(origin: Origin, line: str, domains: list[str]) -> None:
    found = publishers(origin(f"THE RENT\n\n{BODY}\n\n{line}\n"))
    assert [one.name for one in found] == domains
    assert {one.kind for one in found} == {AgentKind.BODY}


@pytest.mark.parametrize(
    "line",
    [
        "We read it on hollowpress.org and could not believe it.",
        "Donate\nhollowfund.org",
        "Support us: patreon.com/hollow",
        "Made with scribus.net",
        "Fonts: fontsquirrel.com",
        "Sources\nhollownews.com\nredlampnews.com",
        "Recommended reading\nhollowbooks.org",
        "Legal support\nhollowlaw.org",
        "github.com/hollow/rent",
        "node.js and index.html",
        "Call 020 7946 0018 any time",
    ],
)
def test_domains_that_state_no_origin(origin: Origin, line: str) -> None:
    assert publishers(origin(f"THE RENT\n\n{BODY}\n\n{line}\n")) == []


def test_a_list_of_links_is_no_origin(origin: Origin) -> None:
    links = "\n".join(f"site{number}.org" for number in range(14))
    assert publishers(origin(f"THE RENT\n\n{BODY}\n\n{links}\n")) == []


def test_the_pamphlet(origin: Origin, shared: Path) -> None:
    name = "a-message-to-the-gathering-resistance.txt"
    text = (shared / "pamphlet" / name).read_text(encoding="utf-8")
    found = origin(text)
    assert len(publishers(found)) == 3
    dates = [one for one in found if one.term == "issued"]
    value = dates[0].value
    assert isinstance(value, Date)
    assert (value.edtf, value.display, value.basis) == ("2025?", "[2025?]", "content")
    assert value.earliest.startswith("2025")
    assert dates[0].evidence[0].inferred


def test_a_domain_finds_its_authority_by_homepage(origin: Origin) -> None:
    shelf = Shelf(lamp(homepage=("https://www.redlamp.net/",)))
    found = publishers(origin(f"THE RENT\n\n{BODY}\n\nredlamp.net\n", shelf))
    assert [(one.name, one.uri, one.heading) for one in found] == [
        ("redlamp.net", LAMP, "Red Lamp Press")
    ]


def test_a_name_finds_its_authority(origin: Origin) -> None:
    text = f"THE RENT\n\n{BODY}\n\nPublished by Red Lamp Press, Leeds, 1978.\n"
    assert [one.uri for one in publishers(origin(text, Shelf(lamp())))] == [LAMP]
    assert [one.uri for one in publishers(origin(text, Shelf()))] == [""]


def test_an_exact_imprint_is_known_at_once(origin: Origin) -> None:
    wording = "lamp-lit at the usual cellar"
    shelf = Shelf(lamp(imprint=(wording,)))
    found = origin(f"THE RENT\n\n{BODY}\n\n{wording}\n", shelf)
    assert [one.uri for one in publishers(found)] == [LAMP]
    assert publishers(origin(f"THE RENT\n\n{BODY}\n\n{wording}\n")) == []


def test_an_address_dates_an_undated_leaflet(origin: Origin) -> None:
    shelf = Shelf(lamp(address=("14 Elm Row (1974–1979)",)))
    found = [
        one
        for one in origin(f"THE RENT\n\n{BODY}\n\nRed Lamp, 14 Elm Row\n", shelf)
        if one.term == "issued"
    ]
    value = found[0].value
    assert isinstance(value, Date)
    assert (value.edtf, value.basis) == ("[1974..1979]", "address")
    assert value.display == "[between 1974 and 1979]"
    assert "14 Elm Row (1974–1979)" in found[0].evidence[0].note
    assert found[0].evidence[0].inferred


def test_a_stated_date_is_stronger_than_an_address(origin: Origin) -> None:
    shelf = Shelf(lamp(address=("14 Elm Row (1974–1979)",)))
    text = f"THE RENT\n\nPublished: 3 May 1981\n\n{BODY}\n\nRed Lamp, 14 Elm Row\n"
    found = [one.value for one in origin(text, shelf) if one.term == "issued"]
    assert found[0].edtf == "1981-05-03"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("14 Elm Row (1974–1979)", Tenure(address="14 Elm Row", first=1974, last=1979)),
        ("14 Elm Row (1974)", Tenure(address="14 Elm Row", first=1974, last=1974)),
        ("14 Elm Row (1974–)", Tenure(address="14 Elm Row", first=1974)),
        ("14 Elm Row", Tenure(address="14 Elm Row")),
    ],
)
def test_tenures_are_kept_as_text(text: str, expected: Tenure) -> None:
    assert tenure(text) == expected
    assert str(expected) == text


LEAFLET = "THE RENT\n\nPublished by Red Lamp Press, 14 Elm Row, Leeds, 1974.\n"


def record(agent: Agent, *, status: Status = Status.ACCEPTED, basis: str = "item") -> Record:
    """A record of the leaflet with one publisher and a date."""
    start = LEAFLET.index("Red Lamp Press")
    evidence = Evidence(
        method="publishers", quote="Red Lamp Press", start=start, end=start + 14
    )  # fmt: skip
    issued = Date(
        edtf="1974", display="1974", earliest="1974-01-01", latest="1974-12-31", basis=basis
    )
    return Record(
        id="the-rent",
        statements=(
            Statement(term="title", value=Text(text="The rent"), status=Status.ACCEPTED),
            Statement(term="publisher", value=agent, status=status, evidence=(evidence,)),
            Statement(term="issued", value=issued, status=Status.ACCEPTED),
        ),
    )


BODY_AGENT = Agent(name="Red Lamp Press", uri=LAMP, kind=AgentKind.BODY)


def test_accepting_teaches_address_years_and_wording() -> None:
    (learned,) = learn(record(BODY_AGENT), LEAFLET, (lamp(),))
    assert learned == Learned(
        uri=LAMP,
        name="Red Lamp Press",
        record="the-rent",
        addresses=(Tenure(address="14 Elm Row", first=1974, last=1974),),
        imprints=("Published by Red Lamp Press, 14 Elm Row, Leeds, 1974.",),
    )
    assert learned.properties[ADDRESS] == ("14 Elm Row (1974)",)


def test_a_known_address_is_widened() -> None:
    (learned,) = learn(record(BODY_AGENT), LEAFLET, (lamp(address=("14 Elm Row (1976–1979)",)),))
    assert learned.addresses == (Tenure(address="14 Elm Row", first=1974, last=1979),)


def test_what_is_known_teaches_nothing() -> None:
    wording = "Published by Red Lamp Press, 14 Elm Row, Leeds, 1974."
    known = lamp(address=("14 Elm Row (1970–1979)",), imprint=(wording,))
    assert learn(record(BODY_AGENT), LEAFLET, (known,)) == ()


def test_a_suggestion_teaches_nothing() -> None:
    assert learn(record(BODY_AGENT, status=Status.SUGGESTED), LEAFLET, (lamp(),)) == ()


def test_a_date_from_an_address_teaches_no_years() -> None:
    (learned,) = learn(record(BODY_AGENT, basis="address"), LEAFLET, (lamp(),))
    assert learned.addresses == (Tenure(address="14 Elm Row"),)


def test_variant_names_and_domains() -> None:
    variant = Agent(name="The Red Lamp", uri=LAMP, kind=AgentKind.BODY)
    assert learn(record(variant), "", (lamp(),))[0].variants == ("The Red Lamp",)
    domain = Agent(name="redlamp.net", uri=LAMP, kind=AgentKind.BODY)
    assert learn(record(domain), "", (lamp(),))[0].domains == ("redlamp.net",)


def test_addresses_of_persons_are_never_remembered() -> None:
    person = Agent(name="Red Lamp Press", heading="Press, Red", kind=AgentKind.PERSON)
    (learned,) = learn(record(person), LEAFLET, ())
    assert learned.addresses == ()
