"""Titles: what the document calls itself, whatever stands around it."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.costs import assert_proportional
from tests.properties import examples

from colophon.describe.evidence.trust import title_is_sound
from colophon.describe.page.letter_spacing import join_spaced
from colophon.describe.title import transcribe
from colophon.model.document import MarkKind

PROSE = (
    "The ovens are lit at two in the morning, and by the time the first tram has left the "
    "depot the\n"
    "loaves are on the racks. Nobody who buys them has seen the room in which they are made, and\n"
    "nobody who makes them has slept.\n"
)
LONG = PROSE + "\n" + PROSE

CASES = {
    "name with a colon begins a title": (
        f"MARY EXAMPLE:\n\nA TALE OF BAKERS\n\nby\n\nANN BAKER\n\n{LONG}",
        "MARY EXAMPLE: A TALE OF BAKERS",
    ),
    "quoted words within a title": (
        f'THE\n"MIND THE OVEN"\nBAKER\n\n{LONG}',
        'THE "MIND THE OVEN" BAKER',
    ),
    "second item of a transcriber's note": (
        (
            "Transcriber's Notes: 1. Corrected a word.\n\n   2. In the index, 'Ovem' to\n   'Oven'."
            f"\n\n\nBREAD BEFORE DAWN\n\n{LONG}"
        ),
        "BREAD BEFORE DAWN",
    ),
    "where the errors are listed": (
        f"Errors are listed at the end of the e-text.\n\nBREAD BEFORE DAWN\n\n{LONG}",
        "BREAD BEFORE DAWN",
    ),
    "numbered title, no note": (f"2. Bread Before Dawn\n\n{LONG}", "2. Bread Before Dawn"),
    "heading before text": (f"Bread Before Dawn\n\n{LONG}", "Bread Before Dawn"),
    "capitals over two lines": (f"BREAD BEFORE\nDAWN\n\n{LONG}", "BREAD BEFORE DAWN"),
    "capitals over paragraphs": (f"BREAD\n\nAND\n\nITS BAKERS\n\n{LONG}", "BREAD AND ITS BAKERS"),
    "slogan first": (
        f"Workers of the world, unite!\n\nBread Before Dawn\n\n{LONG}",
        "Bread Before Dawn",
    ),
    "German slogan first": (
        f"Proletarier aller Länder, vereinigt euch!\n\nBrot vor Tag\n\n{LONG}",
        "Brot vor Tag",
    ),
    "price first": (f"Price 2d.\n\nBREAD BEFORE DAWN\n\n{LONG}", "BREAD BEFORE DAWN"),
    "French price first": (f"Prix : 50 centimes\n\nLE PAIN DU MATIN\n\n{LONG}", "LE PAIN DU MATIN"),
    "date first": (f"March 12, 1974\n\nBread Before Dawn\n\n{LONG}", "Bread Before Dawn"),
    "issue first": (f"No. 14\n\nBread Before Dawn\n\n{LONG}", "Bread Before Dawn"),
    "numbered series first": (
        f"BIBLIOTECA DEL HOGAR\nIV\n\nEL PAN\nDE CADA DÍA\n\n{LONG}",
        "EL PAN DE CADA DÍA",
    ),
    "address first": (
        f"https://bread.example/\n\nBread Before Dawn\n\n{LONG}",
        "Bread Before Dawn",
    ),
    "page number first": (f"1\n\nBread Before Dawn\n\n{LONG}", "Bread Before Dawn"),
    "transcriber's credits first": (
        (
            f"Produced by Ann Example and the Online Distributed\nProofreading Team.\n\nBREAD "
            f"BEFORE DAWN\n\n{LONG}"
        ),
        "BREAD BEFORE DAWN",
    ),
    "transcriber's note in brackets": (
        (
            f"[ Transcriber's Note:\n\n  Obvious errors have been mended.\n\n  Accents as "
            f"found.]\n\nBREAD BEFORE DAWN\n\n{LONG}"
        ),
        "BREAD BEFORE DAWN",
    ),
    "up to the byline": (f"Bread Before Dawn\n\nby Rosa Mwangi\n\n{LONG}", "Bread Before Dawn"),
    "up to the byline alone on its line": (
        f"BROT VOR TAG\n\nVON\n\nHEINRICH MUSTER\n\n{LONG}",
        "BROT VOR TAG",
    ),
    "up to the imprint": (
        (
            "LE PAIN\nDE LA VILLE.\nA PARIS,\nChez IEAN EXEMPLE, ruë du Four.\nM. DC. "
            "L.\n\n3\nLE Pain"
        ),
        "LE PAIN DE LA VILLE",
    ),
    "up to the imprint in a paragraph": (
        (
            "A True RELATION of the late great Price of BREAD. LONDON, Printed for I. Example, "
            "1651.\n\nWHereas the Price"
        ),
        "A True RELATION of the late great Price of BREAD",
    ),
    "up to the Latin imprint": (
        f"PANIS\nMATUTINUS\nPARISIIS\nApud IOANNEM EXEMPLVM,\nM. DC. XLIX.\n\n{LONG}",
        "PANIS MATUTINUS",
    ),
    "up to the address to the reader": (
        (
            f"HARANGVE\nSVR LE PAIN\nMADAME,\nLe pain eſt cher cette année, & les pauures "
            f"ont faim.\n{LONG}"
        ),
        "Harangue sur le pain",
    ),
    "long s": (f"A ſhort Diſcourſe of Bread\n\n{LONG}", "A short discourse of bread"),
    "an order before the title page": (
        (
            "Die Veneris, 1 Martii, 1649.\n\nORdered by the Parliament, That the thanks of this "
            "House be given to Mr Example.\n\nTHE LOAF and the LAW: Or, a Sermon of "
            "Bread.\n\nLONDON Printed by B. Example, 1650.\n\nCOurteous Reader, having"
        ),
        "THE LOAF and the LAW: Or, a Sermon of Bread",
    ),
    "markup of emphasis": (f"_Bread Before Dawn_\n\n{LONG}", "Bread Before Dawn"),
    "a question": (f"Who Bakes the Bread?\n\n{LONG}", "Who Bakes the Bread?"),
    "a tract society over it": (
        (
            f"THE BREAD TRACT SOCIETY.\n\nNo. 7.\n\nSHALL WE EAT?\n\nBY REV. J. EXAMPLE, D. "
            f"D.\n\n{LONG}"
        ),
        "SHALL WE EAT?",
    ),
    "a German series over it": (
        f"Flugschriften des Brotbundes\nHeft 3\n\nBrot oder Tod!\n\nVon\n\nHans Muster\n\n{LONG}",
        "Brot oder Tod!",
    ),
    "Chinese": (
        "麵包論\n\n作者：王小明\n\n" + "子曰學而時習之不亦說乎有朋自遠方來不亦樂乎。" * 6,
        "麵包論",
    ),
    "a speech of": (
        f"SPEECH OF\n\nHON. JOHN EXAMPLE, OF VERMONT,\n\nON THE BREAD BILL.\n\n{LONG}",
        "SPEECH OF HON. JOHN EXAMPLE, OF VERMONT, ON THE BREAD BILL",
    ),
    "a dedication under it": (f"THE BREAD QUESTION\n\nTO MY WIFE\n\n{LONG}", "THE BREAD QUESTION"),
    "a meeting under it": (
        f"BREAD NOT BOMBS\nSaturday 5 May\n12 noon, Market Square\n\n{LONG}",
        "BREAD NOT BOMBS",
    ),
    "other books before it": (
        (
            f"BY THE SAME AUTHOR.\n\nThe Flour Question. 2s.\n\nTHE BREAD QUESTION\n\nBY J. "
            f"EXAMPLE\n\n{LONG}"
        ),
        "THE BREAD QUESTION",
    ),
    "a numbered leaflet": (f"Flugblatt Nr. 3\n\nBrot für alle!\n\n{LONG}", "Brot für alle!"),
    "notes in prose before it": (
        f"Transcriber's Notes\n\n{PROSE}\nThe Bread Question\n\nby John Example\n\n{LONG}",
        "The Bread Question",
    ),
    "a name over a life": (f"Rosa Mwangi\n\n{LONG}", "Rosa Mwangi"),
    "a slogan alone": (f"No gods, no masters\n\n{LONG}", "No gods, no masters"),
    "a word and a year": (f"Almanac 1974\n\n{LONG}", "Almanac 1974"),
    "a printer in the title": (f"Gutenberg's Bread\n\n{LONG}", "Gutenberg's Bread"),
    "edition and place after it": (
        (
            f"LE PAIN\nET LA LIBERTÉ\n\nDEUXIÈME ÉDITION\n\nPARIS\n\nP. EXEMPLE, "
            f"ÉDITEUR\n\n1898\n\n{LONG}"
        ),
        "LE PAIN ET LA LIBERTÉ",
    ),
    "a field of a header": (
        f"Title: Bread Before Dawn\n\nAuthor: Rosa Mwangi\n\nLanguage: English\n\n{LONG}",
        "Bread Before Dawn",
    ),
    "a public body over it": (
        f"Department of Bread\n\nReport on the Price of Flour\n\nJune 2019\n\n{LONG}",
        "Report on the Price of Flour",
    ),
    "a masthead over an article": (
        (
            f"THE NIGHT BAKER\n\nVol. 3 No. 2\n\nMarch 1974\n\nPrice 5p\n\nOVENS GO COLD\n\nBy "
            f"Rosa Mwangi\n\n{LONG}"
        ),
        "THE NIGHT BAKER",
    ),
    "Greek": (f"Το ψωμί της πόλης\n\n{LONG}", "Το ψωμί της πόλης"),
    "Russian": (f"Хлеб и город\n\nАвтор: Иван Примеров\n\n{LONG}", "Хлеб и город"),
    "Russian description": (
        (
            f"Примеров И.И. Хлеб города / Примеров И.И.—М.:ООО «Пример», 2014. «Хлеб города» – "
            f"повесть.\n\n{LONG}"
        ),
        "Хлеб города",
    ),
    "Italian": (f"IL PANE\nDEL MATTINO\n\ndi\n\nMario Esempio\n\n{LONG}", "IL PANE DEL MATTINO"),
    "Dutch": (f"Brood voor de dageraad\n\ndoor Jan Voorbeeld\n\n{LONG}", "Brood voor de dageraad"),
    "Portuguese": (f"O PÃO DA CIDADE\n\nPOR\n\nMARIA EXEMPLO\n\n{LONG}", "O PÃO DA CIDADE"),
}


@pytest.mark.parametrize(("text", "title"), CASES.values(), ids=CASES.keys())
def test_the_title_is_found_among_its_neighbours(values, text, title):
    assert [one.casefold() for one in values(text, "title")[:1]] == [title.casefold()]


@pytest.mark.parametrize(
    ("marks", "title"),
    [
        (((MarkKind.TITLE, "Bread Before Dawn", 0),), "Bread Before Dawn"),
        (((MarkKind.HEADING, "Bread Before Dawn", 1),), "Bread Before Dawn"),
        (
            ((MarkKind.HEADING, "The Oven Room", 2), (MarkKind.HEADING, "Bread Before Dawn", 1)),
            "Bread Before Dawn",
        ),
    ],
)
def test_marks_of_the_source_decide(values, marks, title):
    text = f"The Oven Room\n\nBread Before Dawn\n\n{LONG}"
    assert [one.casefold() for one in values(text, "title", marks=marks)[:1]] == [title.casefold()]


def test_a_heading_that_names_a_part_is_no_title(values):
    text = f"Contents\n\nBread Before Dawn\n\n{LONG}"
    marks = ((MarkKind.HEADING, "Contents", 1),)
    assert values(text, "title", marks=marks)[:1] != ["Contents"]


def test_title_and_subtitle_apart(values):
    text = f"DAS BROT.\n\nVERSUCH EINER GESCHICHTE DES BACKENS\n\nVON\n\nHEINRICH MUSTER\n\n{LONG}"
    assert values(text, "title") == ["Das Brot"]
    assert values(text, "subtitle") == ["Versuch einer Geschichte des Backens"]


def test_a_subtitle_before_the_text(values):
    text = f"Room to Bake\n\nWhy the Queue for Ovens Is Seven Years Long\n\n{LONG}"
    assert values(text, "title") == ["Room to bake"]
    assert values(text, "subtitle") == ["why the queue for ovens is seven years long"]


def test_no_title_is_supplied_in_brackets(described, made):
    document = made(
        "Whereas the millers of this town do take more than their due, it is ordered " + LONG
    )
    (title,) = [one for one in described(document) if one.term == "title"]
    assert str(title.value).startswith("[Whereas the millers of this town")
    assert title.evidence[0].inferred
    assert "supplied" in title.evidence[0].note


def test_the_file_names_what_the_text_does_not(values):
    assert values("", "title", embedded=(("opf:dc:title", "Bread"),)) == ["Bread"]
    assert values("", "title") == []


def test_the_name_of_a_site_is_no_title(values):
    page = (("html:title", "Bread Before Dawn | The Bakers' Site"),)
    assert values("", "title", embedded=page) == ["Bread before dawn"]


def test_first_words_are_no_title_where_a_cataloguer_named_another(values):
    opening = "The oven, good people, is the life of a town, and he that stops it is a rogue"
    text = f"{opening}\n\n{LONG}"
    stated = (("tei:titleStmt/title", "A Plea for the Ovens"),)
    assert values(text, "title", embedded=stated)[0] == "A plea for the ovens"


def test_metadata_that_agrees_supports(described, made):
    document = made(
        f"BREAD BEFORE DAWN\n\n{LONG}", embedded=(("pdf:info/Title", "Bread before dawn"),)
    )
    (title,) = [one for one in described(document) if one.term == "title"]
    assert {one.source for one in title.evidence} == {"text", "pdf:info/Title"}


def test_metadata_that_disagrees_is_a_candidate_behind(values):
    found = values(
        f"BREAD BEFORE DAWN\n\n{LONG}", "title", embedded=(("html:title", "The Bakers' Site"),)
    )
    assert found == ["Bread before dawn", "The bakers' site"]


@pytest.mark.parametrize(
    "value",
    [
        "Untitled",
        "Untitled-1",
        "Microsoft Word - doc1",
        "flyer_final.indd",
        "Document2",
        "scan0001",
        "IMG_2041",
        "Unbenannt",
        "1234",
        "Sans titre 3",
    ],
)
def test_worthless_metadata_is_left(values, value):
    assert not title_is_sound(value)
    assert values("", "title", embedded=(("pdf:info/Title", value),)) == []


@pytest.mark.parametrize("value", ["Bread Before Dawn", "The Untitled Street", "Θέατρο"])
def test_sound_metadata_is_kept(value):
    assert title_is_sound(value)


def test_transcription_is_faithful():
    assert transcribe("LE  PAIN\nde la _ville_. ") == "LE PAIN de la ville"
    assert transcribe("What now?") == "What now?"
    assert transcribe("By J. S.") == "By J. S."


def alike(text: str) -> str:
    """Text without what the rules of capitals, u and v, and misread capitals change."""
    return text.casefold().replace("w", "vv").translate(str.maketrans("vjl10", "uiiio"))


@settings(
    max_examples=examples(80),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(st.text(max_size=600))
def test_what_is_quoted_stands_there(described, made, text):
    document = made(text)
    for one in described(document, "title", "creators"):
        for evidence in one.evidence:
            assert evidence.start is not None
            assert document.text[evidence.start : evidence.end] == evidence.quote
            if not evidence.inferred and one.term == "title":
                printed = transcribe(join_spaced(evidence.quote))
                assert alike(str(one.value)) in alike(printed)


HOSTILE = {
    "long line": "x",
    "line ends": "\n",
    "by by by": "by ",
    "initials": "A. ",
    "capitals": "BREAD\n",
    "slashes": "a / b.—c: d, ",
    "brackets": "[",
    "one letter a line": "a\n\n",
    "names": "Ann Example and ",
    "commas": "Ann Example, ",
}


@pytest.mark.parametrize("part", HOSTILE.values(), ids=HOSTILE)
def test_hostile_text_is_read_in_linear_time(described, made, part: str) -> None:
    assert_proportional(described, lambda n: made(part * (n // len(part))), 250_000, 2_000_000)


@pytest.mark.parametrize(
    ("title", "alternative"),
    [
        ("THE LOAF AND THE LAW; OR, THE BAKERS' WAR", ["The bakers' war"]),
        ("La boulange, ou le pain de demain", ["Le pain de demain"]),
        ("Das Brot oder die Freiheit der Bäcker", ["Die Freiheit der Bäcker"]),
        ("Bread or Roses", []),
        ("Brot oder Tod", []),
        ("Bread Before Dawn", []),
    ],
)
def test_alternative_titles(values, title, alternative):
    assert values(f"{title}\n\n{LONG}", "alternative") == alternative


def test_the_statement_of_responsibility_is_as_it_stands(values):
    text = f"BREAD BEFORE DAWN\n\nBY\n\nROSA MWANGI\n\n{LONG}"
    assert values(text, "statementOfResponsibility") == ["BY ROSA MWANGI"]
    assert values(f"Bread Before Dawn\n\n{LONG}", "statementOfResponsibility") == []
