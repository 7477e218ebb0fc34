"""Every rule speaks in a sample, and dates of other things are none of issue."""

import re
from collections.abc import Callable
from datetime import date

import pytest
from tests.describe.claims import dates as claims

from colophon.config import Config
from colophon.describe import Context, describe
from colophon.describe.dating.date_roles import RULES
from colophon.model.document import Document, DocumentLink, Embedded, Mark, MarkKind
from colophon.model.record import Date, Statement
from colophon.vocabulary import Vocabularies

Describe = Callable[..., list[Statement]]
BODY = claims.BODY


@pytest.fixture(scope="module")
def dated() -> Describe:
    """The dates of a draft of a text; more is given to the document."""

    def described(text: str, **more: object) -> list[Statement]:
        document = Document(
            name="sample.txt",
            text=text,
            media_type="text/plain",
            sha256="0" * 64,
            size=len(text),
            reader="sample",
            **more,  # type: ignore[arg-type]
        )
        context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
        only = ("language", "title", "place", "publishers", "dates", "embedded")
        return list(describe(document, context, only=only))

    return described


def issued(statements: list[Statement]) -> list[str]:
    """The EDTF of the dates of issue that are stated, surest first."""
    found = [one for one in statements if one.term == "issued" and one.value.key != "undated"]
    found.sort(key=lambda one: -one.confidence)
    return [one.value.edtf for one in found if isinstance(one.value, Date)]


MARKED = {
    "the source marks it as a date",
    "a date in what the source marks as front matter or imprint",
}


def test_every_rule_has_a_sample(dated: Describe) -> None:
    notes = [
        one.evidence[0].note
        for text in claims.SAMPLES
        for one in dated(text)
        if one.term in ("issued", "created", "dateCopyrighted")
    ]
    for rule in RULES:
        if rule.note in MARKED:
            continue
        pattern = re.escape(rule.note).replace(r"\{\}", ".+")
        assert any(re.match(pattern, note) for note in notes), rule.note


@pytest.mark.parametrize("kind", [MarkKind.DATE, MarkKind.IMPRINT])
def test_what_the_source_marks(dated: Describe, kind: MarkKind) -> None:
    told = "On the 3rd of May 1981, when all of this was done and dusted.\n"
    text = f"THE RENT\n\n{BODY}\n{BODY}\n{told}{BODY}"
    start = text.index("3rd")
    marks = (Mark(kind=kind, start=start, end=start + 16),)
    (one,) = [one for one in dated(text, marks=marks) if one.term == "issued"]
    assert "the source marks" in one.evidence[0].note


ELSEWHERE = [
    "Last updated 5 January 2022",
    "Zuletzt aktualisiert am 5. Januar 2022",
    "Dernière mise à jour : 5 janvier 2022",
    "Última actualización: 5 de enero de 2022",
    "последнее обновление 5 января 2022",
    "Retrieved 5 January 2022",
    "Next meeting: 7 April 1981",
    "Nächste Sitzung am 7. April 1981",
    "Prochaine réunion le 7 avril 1981",
    "Fue propuesto por la Junta en el Decreto de\n30 de abril de 1991\ny nada se ha hecho.",
    "nach dem Pressegesetz vom 3. Mai 1966",
    "zgodnie z ustawą z 26 stycznia 1984",
    "under the GNU Free Documentation License, Version 1.2, November 2002",
    "Reg. Trib. Lowtown n. 541 del 9.6.1975",
    "The Society was founded in 1911",
    "Ada Example (1890–1950) lived in this lane",
    "Example, Ada, 1950-",
    "Ada Example (b. 1950)",
    "Tel. 0171 1968",
    "Telephone: 555 1968",
    "ring TIPton 1912 after six",
    "1620 N 400 E, Lowtown",
    "1947 Mill Street, Lowtown",
    "Via Colombo, 1492",
    "Lindenstraße 1912",
    "Mill Lane 12, 1950 Sion",
    "under grant agreement No 1620",
    "This valley belongs to Natura 2000",
    "This work has had money from Horizon 2020",
    "We printed 1500 copies",
    "gate1998@hollow.org",
    "1492\n1620\n1755\n1812",
    "as we said in our leaflet (Hollow Press, Lowtown 1981), and more",
    "The 2018 leaflet about the wells is out of print",
    "-----BEGIN PGP KEY BLOCK-----\nEGf7Vn2fK1q7oPuQMNBFBjyUwQDADm8MhSe1705DZxqRhv\n-----END",
    "Related\n\nBread is dear 10 December 2019",
    "“We went to the river, and it was a good day.”\nAda Example – speech of 29 June 2014",
    "Open until 30 June 2019",
]  # fmt: skip


@pytest.mark.parametrize("line", ELSEWHERE)
def test_dates_of_other_things(dated: Describe, line: str) -> None:
    """Neither in the place of a stated date, nor beside one; “not before” may be told."""
    beside = issued(dated(f"THE RENT\n\n3 March 1979\n\n{BODY}\n{BODY}\n{BODY}\n{line}\n"))
    assert beside == ["1979-03-03"]
    for one in issued(dated(f"THE RENT\n\n{BODY}\n{BODY}\n{BODY}\n{line}\n")):
        assert re.fullmatch(r"\[\d{4}\.\.\]", one)


WHOLE = [
    ("Protokoll fört den 4 maj 2021 vid årsmötet", "2021-05-04"),
    ("Minutes of the General Meeting of 3 March 1981", "1981-03-03"),
    ("Week beginning 30th June 2019", "2019-06-30"),
    ("Procès-verbal de la réunion du 3 mars 1981", "1981-03-03"),
    ("A LÉPCSŐHÁZ\n\n2016. október 03.", "2016-10-03"),
    ("DER TREPPENFLUR\n\nNr. 3 · 05/2019", "2019-05"),
    ("Concert on Saturday 14 November 1998", "1998-11-14"),
    ("A SHORT WAY WITH DAMP\n\nProceedings of the Cellar Society 6(66), 2024", "2024"),
    (f"A SHORT WAY WITH DAMP\n\n{BODY}\n\n12 (3), 1997\n\n{BODY}", "1997"),
]


@pytest.mark.parametrize(("head", "form"), WHOLE)
def test_a_full_date_stays_a_full_date(dated: Describe, head: str, form: str) -> None:
    assert issued(dated(f"{head}\n\n{BODY}\n{BODY}\n{BODY}")) == [form]


@pytest.mark.parametrize("foot", ["05/2019", "Stand 05/2019", "Lowtown, May 2019", "2019. május"])
def test_a_full_date_in_the_foot(dated: Describe, foot: str) -> None:
    assert issued(dated(f"THE RENT\n\n{BODY}\n{BODY}\n{BODY}\n{foot}\n")) == ["2019-05"]


def test_an_act_has_the_day_of_signing_and_the_year_of_printing(dated: Describe) -> None:
    page = "ARREST\n\nA PARIS,\nChez IEAN MOREL.\nM. DC. LI."
    found = dated(
        f"{page}\n\n{BODY}\n\n{BODY}\n\nFAIT au Conseil, tenu à Paris le 14 octobre 1650.\n"
    )
    assert issued(found) == ["1651"]
    assert [one.value.key for one in found if one.term == "created"] == ["1650-10-14"]


def test_nothing_is_centuries_older_than_the_file_that_holds_it(dated: Describe) -> None:
    text = f"THE RENT\n\n1644\n\n{BODY}\n{BODY}\nwww.hollow.org\n"
    assert not any(one.startswith("1644") for one in issued(dated(text)))
    made = (
        Embedded(source="pdf:info/CreationDate", value="D:20190503120000Z"),
        Embedded(source="pdf:info/Producer", value="Writer 6.0"),
    )
    plain = f"THE RENT\n\n1644\n\n{BODY}\n{BODY}"
    assert not any(one.startswith("1644") for one in issued(dated(plain, embedded=made)))
    # an imprint is believed: texts are printed again
    tract = f"A PLEA\n\nLondon, Printed for J. Wright in the Old-baily, 1644.\n\n{BODY}\n{BODY}"
    assert issued(dated(tract, embedded=made)) == ["1644"]
    scanned = (made[0], Embedded(source="pdf:info/Producer", value="Paper Capture Plug-in"))
    assert issued(dated(plain, embedded=scanned)) == ["1644"]
    assert not [one for one in dated(tract, embedded=made) if one.term == "created"]


def test_a_link_dates_what_lies_behind_it(dated: Describe) -> None:
    text = f"Bread is dear 19 February 2020\n\nTHE RENT\n\n{BODY}\n{BODY}"
    links = (DocumentLink(target="/bread", start=0, end=13),)
    assert issued(dated(text)) == ["2020-02-19"]
    assert issued(dated(text, links=links)) == []


def test_what_the_item_states_beats_what_its_file_says(dated: Describe) -> None:
    uploaded = (Embedded(source="markdown:front-matter/date", value="2021-03-04"),)
    text = f"THE RENT\n\nMay 1981\n\n{BODY}\n{BODY}"
    assert issued(dated(text, embedded=uploaded))[0] == "1981-05"
    silent = f"THE RENT\n\n{BODY}\n{BODY}\n© 1998–2026 Hollow Net\n"
    assert issued(dated(silent, embedded=uploaded))[0] == "2021-03-04"
    never = dated(f"THE RENT\n\n{BODY}", embedded=uploaded)
    assert [one.value.key for one in never if one.term == "issued"] == ["2021-03-04"]


def test_other_dates_show_the_order_of_day_and_month(dated: Describe) -> None:
    head = "THE RENT\n\n3/4/1981"
    assert issued(dated(f"{head}\n\n{BODY}\n{BODY}")) == ["[1981-03-04,1981-04-03]"]
    for foot, form in (("25/3/1981", "1981-04-03"), ("3/25/1981", "1981-03-04")):
        told = f"{BODY}\nWe met on {foot} in the wash house and nobody was late.\n{BODY}\n{BODY}"
        assert issued(dated(f"{head}\n\n{told}")) == [form]
