"""Identifiers whose check digits agree, editions, issues, prices; and what is none."""

from collections.abc import Callable

import pytest

from colophon.model.record import Statement

Origin = Callable[..., list[Statement]]
BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 3
)


def values(statements: list[Statement], term: str) -> list[str]:
    """The values of a field, without the digest."""
    found = [str(one.value) for one in statements if one.term == term]
    return [one for one in found if not one.startswith("ni:")]


@pytest.mark.parametrize(
    ("line", "identifier"),
    [
        ("ISBN 978-0-306-40615-7", "urn:isbn:9780306406157"),
        ("ISBN 0-306-40615-2", "urn:isbn:9780306406157"),
        ("ISBN: 0 8044 2957 X", "urn:isbn:9780804429573"),
        ("ISSN 0378-5955", "urn:issn:0378-5955"),
        ("DOI: 10.1000/Hollow.12", "https://doi.org/10.1000/hollow.12"),
        ("ark:/12345/x54xz321", "ark:12345/x54xz321"),
        ("ark:12345/x54xz321.", "ark:12345/x54xz321"),
        # dashes and blanks as typesetting programs put them, also at the end of a line
        ("ISBN 978–0–306–40615–7", "urn:isbn:9780306406157"),
        ("ISBN 978‑0‑306‑40615‑7", "urn:isbn:9780306406157"),
        ("ISBN 978 0 306 40615 7", "urn:isbn:9780306406157"),
        ("ISBN 978-0-306-\n40615-7", "urn:isbn:9780306406157"),
        ("ISSN 0378‐5955", "urn:issn:0378-5955"),
        ("ISSN 0378 5955", "urn:issn:0378-5955"),
        ("ISSN 03785955", "urn:issn:0378-5955"),
        # labels of their own
        ("ISBN 13: 978-0-306-40615-7", "urn:isbn:9780306406157"),
        ("ISBN-10: 0-306-40615-2", "urn:isbn:9780306406157"),
        ("ISBN10 0306406152", "urn:isbn:9780306406157"),
        ("ISBN (pbk.): 0-306-40615-2", "urn:isbn:9780306406157"),
        ("pISSN 0378-5955", "urn:issn:0378-5955"),
        ("e-ISSN: 0378-5955", "urn:issn:0378-5955"),
        ("ISSN-L 0378-5955", "urn:issn:0378-5955"),
        ("ISSN 2434-561x", "urn:issn:2434-561X"),
        # of others' sites nothing is left but the own
        ("This zine is available at https://bücher.example/rent", "https://bücher.example/rent"),
        ("This zine is available at www.hollow.example/rent.", "https://www.hollow.example/rent"),
    ],
)
def test_identifiers(origin: Origin, line: str, identifier: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}"), "identifier") == [identifier]


@pytest.mark.parametrize(
    "line",
    [
        "Call 0378 5955",
        "ISBN 978-0-306-40615-70",
        "ISBN 1234",
        "ISSN 0378-59555",
        "ISBN pending",
        "ark:/123/x",
        "doi:10.12/x",
        "See doi.org/10.1000/other.1 for what Moor wrote of the rents in our town",
    ],
)
def test_what_is_no_identifier_of_the_document(origin: Origin, line: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}"), "identifier") == []


def test_the_digest_names_the_file(origin: Origin) -> None:
    found = [str(one.value) for one in origin(BODY) if one.term == "identifier"]
    assert found[-1].startswith("ni:///sha-256;")


@pytest.mark.parametrize(
    ("line", "identifier"),
    [
        ("ISBN 978-0-306-40615-8", "ISBN 978-0-306-40615-8 (incorrect)"),
        ("ISBN-10: 0 8044 2957 1", "ISBN 0 8044 2957 1 (incorrect)"),
        ("ISSN 0378–5956", "ISSN 0378-5956 (incorrect)"),
    ],
)
def test_a_wrong_check_digit_is_kept_and_marked(origin: Origin, line: str, identifier: str) -> None:
    found = origin(f"THE RENT\n\n{line}\n\n{BODY}")
    assert values(found, "identifier") == [identifier]
    (evidence,) = next(one for one in found if one.term == "identifier").evidence
    assert evidence.quote in line
    assert "disagrees" in evidence.note
    assert evidence.confidence < 0.9


@pytest.mark.parametrize(
    ("line", "term", "value"),
    [
        ("Second edition, revised and enlarged", "edition", "Second edition, revised and enlarged"),
        ("Deuxième édition", "edition", "Deuxième édition"),
        ("2. Auflage", "edition", "2. Auflage"),
        ("Segunda edición", "edition", "Segunda edición"),
        ("Seconda edizione", "edition", "Seconda edizione"),
        ("Segunda edição", "edition", "Segunda edição"),
        ("Tweede druk", "edition", "Tweede druk"),
        ("Vol. 2, No. 3", "issue", "Vol. 2, No. 3"),
        ("No. 7", "issue", "No. 7"),
        ("Nr. 12/1978", "issue", "Nr. 12/1978"),
        ("Numéro 4", "issue", "Numéro 4"),
        ("Αρ. 5", "issue", "Αρ. 5"),
        ("№ 3", "issue", "№ 3"),
        ("Price 6d.", "price", "6d"),
        ("Suggested price: £1 waged, 50p unwaged", "price", "£1 waged, 50p unwaged"),
        ("50p / free to prisoners", "price", "50p / free to prisoners"),
        ("Prix : 2 F", "price", "2 F"),
        ("Preis: 1 DM", "price", "1 DM"),
        ("Цена 20 коп.", "price", "20 коп"),
        ("Lower Town Tracts, No. 18", "series", "Lower Town Tracts, No. 18"),
        ("Schriftenreihe der Unterstadt", "series", "Schriftenreihe der Unterstadt"),
    ],
)
def test_short_lines_of_the_title_page(origin: Origin, line: str, term: str, value: str) -> None:
    assert value in values(origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}"), term)


@pytest.mark.parametrize(
    "line",
    [
        "THE NIGHT WATCH. No. 7.",
        "Town Hall Bulletin no 7      12.30 am",
        "REIHE NACHTWACHE, Nr. 7",
        "Supplement with the Night Watch   No. 7   Price 2d.",
        "No. 7 of the bedside pamphlets",
        "Night Watch No. 7 March 1976",
        "Comunicado n.º 7",
        "Листок № 7.   Цена 2 коп.",
        "(Nr. 7)",
        "Season 1983/84      No. 7",
        "MILL LANE PAMPHLETS · 7",
        "Colección do Muíño, 7",
        "MALOM FÜZETEK 7.",
        "III. évfolyam 7. szám       1977. február",
        "broj 7                      Kamenica, 4. maja",
        "Biblioteka „Przy lampie” — 7",
        "Issued by the friends of the water. Nr. 7, January 1989",
    ],
)
def test_an_issue_is_a_number_of_its_own_or_behind_a_name(origin: Origin, line: str) -> None:
    (found,) = values(origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}"), "issue")
    assert found.endswith("7")


@pytest.mark.parametrize(
    "line",
    [
        # works of music
        "Five Bagatelles No. 3, Op. 11",
        "Sonata No. 2",
        "Walzer Nr. 6 in Des-Dur",
        "Ludwig Wren: Trio n° 4 (opus 9)",
        "Kantate BWV 147, Nr. 10",
        # grants, contracts, companies, accounts, permits, protocols
        "under grant agreement No 101006285",
        "research programme, contract no. 4711",
        "Fördervertrag Nr. 712",
        "Registered charity no. 2817",
        "Company No. 8127",
        "Charity Reg. No. 81273",
        "Cheques to the account no. 3344",
        "(протокол № 3 от 22.05.2004)",
        "Гублит № 1187. Тир. 4000 экз.",
        "Ley n.º 512",
        "Décret n° 85",
        # districts, branches, wards, houses, stops
        "Округ № 48. Кандидат",
        "Cork No. 2 Branch",
        "Benefit for Ward No. 12",
        "from the pit n° 4 to the station",
        "unten vor der Nr. 1912",
        # marks of collections, pictures and shelves
        "Northern Collection No. 7289",
        "Inv.-Nr. 23",
        "Photograph no. 12 by Ada Example",
        "Plate No. 4",
        # issues of something else
        "(letter by A. Example, “Evening Paper” No. 14)",
        "as the Paper (No. 4, page 19) had it",
        "before it: no. 1 the gate / no. 2 the path",
    ],
)
def test_numbers_of_something_else_are_no_issue(origin: Origin, line: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}"), "issue") == []


@pytest.mark.parametrize(
    "line",
    [
        "Northern Collection 7289. Photo by Example Research",
        "Collection 7289. Photo by Example Research",
        "Sammlung Muster, Inv. 512",
        "Bibliothek. Foto: Ada Muster",
        "Collection Muster. Cliché Prova",
        "now in the Biblioteca Comunale of Example",
        "Si prova presso la Biblioteca Popolare Prova",
        "it keeps a Bibliothek von 64 Bänden",
    ],
)
def test_libraries_shelf_marks_and_picture_credits_are_no_series(origin: Origin, line: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}"), "series") == []


@pytest.mark.parametrize(
    ("line", "series"),
    [
        ("Collection La Main Ouverte", "Collection La Main Ouverte"),
        ("In der Reihe Offene Hefte, Band 3", "Reihe Offene Hefte, Band 3"),
        ("Colección La Hogaza, 3", "Colección La Hogaza, 3"),
        ("Price 2d.   Biblioteca «La Hogaza»", "Biblioteca «La Hogaza»"),
    ],
)
def test_a_series_begins_its_line_or_column(origin: Origin, line: str, series: str) -> None:
    assert values(origin(f"THE RENT\n\n{line}\n\n{BODY}\n\n{BODY}"), "series") == [series]


@pytest.mark.parametrize(
    "sentence",
    [
        "The second edition of the morning paper brought the news to our street at last.",
        "Rent rose by £3 a week, and bread by 2 francs, as everybody in the house knows.",
        "He lived at No. 7 Mill Street for thirty years and never saw the owner come by.",
    ],
)
def test_running_text_states_no_edition_issue_or_price(origin: Origin, sentence: str) -> None:
    found = origin(f"THE RENT\n\n{BODY}{sentence} {BODY}\n\n{BODY}")
    assert [one.term for one in found if one.term in ("edition", "issue", "price", "series")] == []
