"""Metadata inside files fills its fields: people by role, imprints, dates, licences."""

import msgspec
import pytest

from colophon.model.document import Embedded
from colophon.model.record import Agent, AgentKind
from colophon.read import read_bytes

PROSE = (
    "The race was dug when the mill was built, and those who own the fields beside it have "
    "to keep it clean, which they did not do for twenty years, and now it is full of reeds."
)


@pytest.fixture
def found(made, described):
    """The values of a field that metadata gives, with the document's text as it is."""

    def find(term: str, *embedded: tuple[str, str], text: str = PROSE) -> list[str]:
        document = made(text, embedded=embedded)
        return [str(one.value) for one in described(document, "embedded") if one.term == term]

    return find


CONTRIBUTORS = [
    ("opf:dc:contributor/trl", "trl"),
    ("opf:dc:creator/ill", "ill"),
    ("opf:dc:contributor", "ctb"),
    ("tei:titleStmt/editor", "edt"),
    ("tei:titleStmt/editor/translator", "trl"),
    ("tei:titleStmt/respStmt/translated by", "trl"),
    ("tei:titleStmt/respStmt/herausgegeben von", "edt"),
    ("tei:sourceDesc/biblStruct/monogr/editor/illustrator", "ill"),
    ("markdown:front-matter/creator/translator", "trl"),
    ("markdown:front-matter/translator", "trl"),
    ("markdown:front-matter/editors", "edt"),
    ("json-ld:illustrator/name", "ill"),
    ("html:meta/DCTERMS.contributor", "ctb"),
]


@pytest.mark.parametrize(("source", "relator"), CONTRIBUTORS)
def test_contributors_come_with_their_role(source, relator, made, described):
    document = made(PROSE, embedded=((source, "Mina Holt"),))
    (statement,) = [one for one in described(document, "embedded") if one.term == "contributor"]
    assert isinstance(statement.value, Agent)
    assert statement.value.heading == "Holt, Mina"
    assert statement.value.role == f"http://id.loc.gov/vocabulary/relators/{relator}"
    assert statement.evidence[0].source == source


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("opf:dc:contributor/bkp", "Mina Holt"),
        ("opf:dc:contributor", "calibre (5.44.0) [https://calibre-ebook.com]"),
        ("tei:titleStmt/respStmt/encoded in tei by", "Mina Holt"),
        ("tei:titleStmt/author", "Mina Holt"),
        ("markdown:front-matter/author/affiliation", "Weir School"),
        ("json-ld:Person/name", "Mina Holt"),
    ],
)
def test_who_made_the_file_or_has_no_part_in_it_is_no_contributor(source, name, found):
    assert found("contributor", (source, name)) == []


@pytest.mark.parametrize(
    "source",
    [
        "tei:sourceDesc/bibl/author",
        "json-ld:creator/name",
        "markdown:front-matter/creator",
        "html:meta/DC:creator",
        "html:meta/dcterms.creator",
    ],
)
def test_authors_under_every_spelling_of_their_key(source, found):
    assert found("creator", (source, "Mina Holt")) == ["Holt, Mina"]


def test_a_body_that_its_source_calls_one_is_not_inverted(made, described):
    one = Embedded(source="json-ld:author/name", value="Weir Media", kind="body")
    document = msgspec.structs.replace(made(PROSE), embedded=(one,))
    values = [one.value for one in described(document, "embedded") if one.term == "creator"]
    assert values == [Agent(name="Weir Media", kind=AgentKind.BODY)]


IMPRINT = (("publisher", "Weir Press"), ("pubPlace", "Hull"), ("date/@when", "1642"))


@pytest.mark.parametrize(
    "path",
    [
        "publicationStmt",
        "sourceDesc/bibl",
        "sourceDesc/biblStruct/monogr/imprint",
        "sourceDesc/biblFull/publicationStmt",
    ],
)
def test_the_imprint_of_a_tei_header(path, found):
    said = [(f"tei:{path}/{key}", value) for key, value in IMPRINT]
    assert found("publisher", *said) == ["Weir Press"]
    assert found("placeOfPublication", *said) == ["Hull"]
    assert found("issued", *said) == ["[1642]"]


def test_the_imprint_of_the_print_goes_before_that_of_its_digital_edition(found):
    edition = (("publisher", "Text Archive"), ("pubPlace", "York"), ("date", "2012"))
    said = [(f"tei:publicationStmt/{key}", value) for key, value in edition]
    said += [(f"tei:sourceDesc/bibl/{key}", value) for key, value in IMPRINT]
    assert found("publisher", *said) == ["Weir Press"]
    assert found("placeOfPublication", *said) == ["Hull"]
    assert found("issued", *said) == ["[1642]"]


def test_the_publisher_of_a_series_or_of_another_description_is_not_its_own(found):
    for path in ("biblFull/seriesStmt", "other/bibl", "biblFull/notesStmt/note"):
        assert found("publisher", (f"tei:sourceDesc/{path}/publisher", "Weir Press")) == []


def test_who_printed_for_whom(made, described):
    said = (
        "tei:sourceDesc/biblFull/publicationStmt/publisher",
        "Printed by A. Rudge for T. Marlow,",
    )
    names = {
        (one.term, one.value.name)
        for one in described(made(PROSE, embedded=(said,)), "embedded")
        if isinstance(one.value, Agent)
    }
    assert names == {("publisher", "T. Marlow"), ("printer", "A. Rudge")}


@pytest.mark.parametrize("value", ["s.n.,", "[s.n.]", "Publisher not identified", "n/a", "2012"])
def test_a_publisher_who_is_not_identified_is_none(value, found):
    assert found("publisher", ("tei:sourceDesc/bibl/publisher", value)) == []


@pytest.mark.parametrize(
    ("value", "places"),
    [("London :", ["London"]), ("[Hull]", ["Hull"]), ("[S.l.]", []), ("[s.l. :", [])],
)
def test_places_without_the_stops_of_catalogue_cards(value, places, found):
    assert found("placeOfPublication", ("tei:sourceDesc/bibl/pubPlace", value)) == places


def test_a_subtitle_unless_the_title_has_it(made, described):
    said = [
        ("markdown:front-matter/title", "The Mill Race"),
        ("markdown:front-matter/subtitle", "A Complaint"),
    ]
    statements = described(made(PROSE, embedded=tuple(said)), "title", "embedded")
    assert [str(one.value) for one in statements if one.term == "subtitle"] == ["A Complaint"]
    said[0] = (said[0][0], "The Mill Race: A Complaint")
    statements = described(made(PROSE, embedded=tuple(said)), "title", "embedded")
    assert [str(one.value) for one in statements if one.term == "subtitle"] == []


@pytest.mark.parametrize("title", ["2019-12-19", "1984", "24/7"])
def test_a_title_written_on_purpose_may_be_a_number(title, found):
    assert found("title", ("markdown:front-matter/title", title)) == [title]
    assert found("title", ("pdf:info/Title", title)) == []


def test_a_title_that_two_values_give_is_surer(made, described):
    title, other = ("html:meta/og:title", "The Mill Race"), ("html:title", "The Mill Race | Weir")
    alone, beside = (
        next(
            one.evidence[0].confidence
            for one in described(made(PROSE, embedded=said), "embedded")
            if one.term == "title"
        )
        for said in ((title,), (title, other))
    )
    assert beside > alone


PORTED = "https://creativecommons.org/licenses/by-nc-nd/2.5/es/"


@pytest.mark.parametrize(
    ("source", "value", "uri"),
    [
        ("html:link/license", "http://creativecommons.org/licenses/by-nc-nd/2.5/es/", PORTED),
        ("html:a/license", "https://creativecommons.org/licenses/by-nc-nd/2.5/es/deed.es", PORTED),
        ("json-ld:license", "//creativecommons.org/licenses/by-nc-nd/2.5/es", PORTED),
        (
            "html:meta/dcterms.license",
            "https://creativecommons.org/licenses/by/2.5/scotland/",
            "https://creativecommons.org/licenses/by/2.5/scotland/",
        ),
        (
            "markdown:front-matter/license",
            "CC-BY-SA-4.0",
            "https://creativecommons.org/licenses/by-sa/4.0/",
        ),
        (
            "markdown:front-matter/licence",
            "CC0-1.0",
            "https://creativecommons.org/publicdomain/zero/1.0/",
        ),
        (
            "opf:dc:rights",
            "This work is licensed under CC BY 3.0.",
            "https://creativecommons.org/licenses/by/3.0/",
        ),
        (
            "xmp:cc:license",
            "http://creativecommons.org/licenses/by/4.0/deed.fr",
            "https://creativecommons.org/licenses/by/4.0/",
        ),
        (
            "tei:publicationStmt/availability/licence/target",
            "https://creativecommons.org/publicdomain/mark/1.0/",
            "https://creativecommons.org/publicdomain/mark/1.0/",
        ),
    ],
)
def test_licences_with_their_port_and_version(source, value, uri, found):
    assert found("license", (source, value)) == [uri]


@pytest.mark.parametrize(
    "value", ["https://weir.example/terms", "/copyright", "All rights reserved"]
)
def test_what_is_no_licence_of_creative_commons_is_none(value, found):
    assert found("license", ("html:link/license", value)) == []


def test_words_about_rights_are_taken_over_and_addresses_are_not(found):
    words = ("markdown:front-matter/rights", "Free to copy")
    assert found("rights", words, ("opf:dc:rights", "https://weir.example/terms")) == [
        "Free to copy"
    ]


def test_the_licence_of_a_digital_edition_of_a_print_is_less_sure(made, described):
    licence = ("tei:publicationStmt/availability/licence/target", PORTED)
    source = ("tei:sourceDesc/bibl/date", "1642")
    alone, beside = (
        next(
            one.evidence[0].confidence
            for one in described(made(PROSE, embedded=said), "embedded")
            if one.term == "license"
        )
        for said in ((licence,), (licence, source))
    )
    assert beside < alone


def test_the_licence_that_a_link_in_the_text_leads_to(described):
    link = f'<a href="{PORTED}">Creative Commons</a>'
    body = f"<p>{PROSE}</p><p>This work is under a {link} licence.</p>"
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "page.html")
    statements = described(document, "language", "rights")
    assert [str(one.value) for one in statements if one.term == "license"] == [PORTED]


@pytest.mark.parametrize("value", ["PUBLICATION SYNOPSIS", "Title", "Untitled document"])
def test_what_a_template_holds_in_place_of_a_summary_is_none(value, found):
    assert found("description", ("opf:dc:description", value)) == []
    said = "How the mill race was dug, and who keeps it clean."
    assert found("description", ("opf:dc:description", said)) == [said]


def test_a_date_inside_the_file_settles_figures_of_two_meanings(made, described):
    text = f"The Mill Race\n\n3/4/2019\n\n{PROSE}"
    said = (("html:meta/article:published_time", "2019-04-03T10:00:00Z"),)
    document = made(text, embedded=said, media_type="text/html")
    dates = {
        one.value.edtf: max(each.confidence for each in one.evidence)
        for one in described(document, "language", "title", "dates", "embedded")
        if one.term == "issued"
    }
    assert dates["2019-04-03"] == max(dates.values())
