"""Creators: whom the document makes responsible, and nobody else."""

import pytest

from colophon.describe.creators import RELATORS
from colophon.describe.evidence.trust import author_is_sound
from colophon.describe.names.byline_words import AUTHOR
from colophon.model.document import MarkKind
from colophon.model.record import Agent, AgentKind
from colophon.read import read_bytes

PROSE = (
    "The ovens are lit at two in the morning, and by the time the first tram has left the "
    "depot the\n"
    "loaves are on the racks. Nobody who buys them has seen the room in which they are made, and\n"
    "nobody who makes them has slept. This was said by Thomas Underhill to the Morning Herald.\n"
)
LONG = PROSE + "\n" + PROSE

BYLINES = {
    "en": ("Bread Before Dawn\n\nby Rosa Mwangi", ["Mwangi, Rosa"]),
    "en capitals": ("BREAD BEFORE DAWN\n\nBY\n\nROSA MWANGI", ["Mwangi, Rosa"]),
    "en two": (
        "Bread Before Dawn\n\nBy Rosa Mwangi and John Example",
        ["Mwangi, Rosa", "Example, John"],
    ),
    "en ampersand": (
        "Bread Before Dawn\n\nBy Rosa Mwangi & John Example",
        ["Mwangi, Rosa", "Example, John"],
    ),
    "en office": (
        "Bread Before Dawn\n\nBy John Example, Minister of the Gospel",
        ["Example, John"],
    ),
    "en initials": ("Bread Before Dawn\n\nby J. E. Example", ["Example, J. E."]),
    "en pseudonym": ("Bread Before Dawn\n\nby Crumbs", ["Crumbs"]),
    "en body": (
        "Bread Before Dawn\n\nby the Committee of Night Bakers",
        ["Committee of Night Bakers"],
    ),
    "en written": ("Bread Before Dawn\n\nWritten by Rosa Mwangi", ["Mwangi, Rosa"]),
    "en label": ("Bread Before Dawn\n\nAuthor: Rosa Mwangi", ["Mwangi, Rosa"]),
    "en name alone": ("Bread Before Dawn\n\nRosa Mwangi", ["Mwangi, Rosa"]),
    "name before the title": ("Rosa Mwangi\n\nBREAD BEFORE DAWN", ["Mwangi, Rosa"]),
    "en two names alone": (
        "Bread Before Dawn\n\nRosa Mwangi and Thomas Example",
        ["Mwangi, Rosa", "Example, Thomas"],
    ),
    "en speech of": (
        "SPEECH OF\n\nHON. JOHN EXAMPLE, OF VERMONT,\n\nON THE BREAD BILL.",
        ["Example, John"],
    ),
    "en statement": (
        "Bread for All\n\nA statement by the Crumbton Solidarity Network",
        ["Crumbton Solidarity Network"],
    ),
    "ru surname first": ("Примеров И. И.\n\nХЛЕБ И ВОЛЯ", ["Примеров, И. И."]),
    "en a saying": ("The Strike\n\nBy Any Means Necessary", []),
    "en a saying and a byline": (
        "By Any Means Necessary\n\nby Ada Moor",
        ["Moor, Ada"],
    ),
    "en hidden": ("A WORD ON TEA.\n\nBY A WORKING MAN'S WIFE.", ["WORKING MAN'S WIFE"]),
    "en hidden one": ("A Letter to the Bakers\n\nBy One of Them", ["One of Them"]),
    "fr hidden": ("LE PAIN\n\nPAR UN OUVRIER BOULANGER", ["OUVRIER BOULANGER"]),
    "de hidden": ("DAS BROT\n\nVon einem Bäcker", ["Bäcker"]),
    "early pseudonym": ("A True DISCOURSE of BREAD. By a Lover of Truth.", ["Lover of Truth"]),
    "early initials": ("A True DISCOURSE of BREAD. By J. S.", ["J. S."]),
    "early colon": ("MEATE for the EATER.\n\nBy THO: EXAMPLE Minister", ["Example, Tho."]),
    "early author before an address": ("LE PAIN\n\nPar LOUISE EXEMPLE", ["Exemple, Louise"]),
    "degree": ("THE BREAD QUESTION\n\nBY\n\nJOHN EXAMPLE, M.D.", ["Example, John"]),
    "early": ("A True DISCOURSE of BREAD. By JOHN EXAMPLE, Baker.", ["Example, John"]),
    "de": ("Brot vor Tag\n\nVon Heinrich Muster", ["Muster, Heinrich"]),
    "de alone": ("BROT VOR TAG\n\nVON\n\nHEINRICH MUSTER", ["Muster, Heinrich"]),
    "de particle": ("Brot vor Tag\n\nvon\n\nDr. A. v. Muster", ["Muster, A. v."]),
    "fr": ("Le pain du matin\n\npar Louise Exemple", ["Exemple, Louise"]),
    "fr abbé": ("LE PAIN DU MATIN\n\nPAR\n\nL'abbé Pierre Exemple", ["Exemple, Pierre"]),
    "es": ("EL PAN DE LA CIUDAD\n\nPOR\n\nDON LUIS EJEMPLO Y TEJERO", ["Ejemplo y Tejero, Luis"]),
    "it": ("IL PANE DEL MATTINO\n\ndi\n\nMario Esempio", ["Esempio, Mario"]),
    "pt": ("O PÃO DA CIDADE\n\nPOR\n\nMARIA EXEMPLO", ["Exemplo, Maria"]),
    "nl": ("Brood voor de dageraad\n\ndoor Jan Voorbeeld", ["Voorbeeld, Jan"]),
    "ru": ("Хлеб и город\n\nАвтор: Иван Примеров", ["Примеров, Иван"]),
    "el": ("Το ψωμί της πόλης\n\nΤου Γιώργου Παραδείγματος", []),
    "el label": (
        "Το ψωμί της πόλης\n\nΣυγγραφέας: Γιώργος Παραδειγματίδης",
        ["Παραδειγματίδης, Γιώργος"],
    ),
    "de degrees": (
        "Brot oder Tod!\n\nEin Wort\n\nVon\n\nDr. phil. Hans Muster\nProfessor in Jena",
        ["Muster, Hans"],
    ),
    "sv": ("BRÖDFRÅGAN\n\nAF\n\nAUGUST EXEMPEL", ["Exempel, August"]),
    "da": ("Brødets Pris\n\naf\n\nNiels Eksempel", ["Eksempel, Niels"]),
    "pl": ("O CHLEBIE\n\nnapisał\n\nJan Przykładowski", ["Przykładowski, Jan"]),
    "eo": ("La Demando pri Pano\n\nde D-ro L. Ekzemplo", ["Ekzemplo, L."]),
    "la": ("DE PANE\n\nAUCTORE\n\nIOANNE EXEMPLO", ["Exemplo, Ioanne"]),
    "zh label": ("麵包論\n\n作者：王小明", ["王小明"]),
    "zh verb": ("麵包論\n\n王小明 著", ["王小明"]),
    "quoted": ('BREAD\n\nBy "CRUMBS"', ["CRUMBS"]),
    "fi": ("LEIPÄ\n\nKirj.\n\nMARIA ESIMERKKI", ["Esimerkki, Maria"]),
}


@pytest.mark.parametrize(("head", "headings"), BYLINES.values(), ids=BYLINES.keys())
def test_bylines_in_many_languages(values, head, headings):
    assert values(f"{head}\n\n{LONG}", "creator") == headings


@pytest.mark.parametrize(
    "head",
    [
        "Bread Before Dawn",
        "Bread by the Pound",
        "A Letter by a Gentleman",
        "Rosa Mwangi",
        "THE NIGHT BAKER\n\nVol. 3 No. 2\n\nOVENS GO COLD\n\nBy Rosa Mwangi",
        "Printed by John Example",
        "LE PAIN\nDV MATIN\nA PARIS,\nPar ROBERT EXEMPLE, ruë de la Harpe,\nM. DC. XLIX.",
        "Bread Songs\n\nfrom the Play of the Bakers\n\nCopyright, 1887, by Wm. A. Example & Co.",
        "Bread Songs\n\nCopyright, 1889,\n\nBY\n\nExample, Baker & Co.",
        "Bread Before Dawn\n\nPrinted by John Example, London",
        "Bread Before Dawn\n\nPublished by Ann Example",
        "Bread Before Dawn\n\nThe Night Shift",
        "Brot von gestern",
        "Le pain par kilo",
        "Il pane di ieri",
        "El pan por la mañana",
        "Bread Before Dawn\n\nA letter from a gentleman to his friend",
    ],
)
def test_what_is_no_byline(values, head):
    assert values(f"{head}\n\n{LONG}", "creator") == []


def test_persons_who_are_mentioned_are_no_creators(values):
    assert values(f"Bread Before Dawn\n\n{LONG}", "creator") == []
    assert values(f"Bread Before Dawn\n\n{LONG}", "contributor") == []


BLOCKS = {
    "digits": (
        (
            "Ovens.jl: Heat in Julia\n\nAnn A. Example1, Rosa Mwangi2,3 , and Bernd ’t "
            "Hart1\n\n1 University of Bread, Crumbtown 2 Oven Inc.\n\nSummary\n\nOvens are hot."
        ),
        ["Example, Ann A.", "Mwangi, Rosa", "’t Hart, Bernd"],
    ),
    "digits over lines": (
        (
            "Ovens and Heat\nAnn Example1 , Tara van\nViegen2 , Rosa Mwangi3\n1\nInstitute of "
            "Bread\n2\nOven Inc\n\nABSTRACT\nOvens are hot."
        ),
        ["Example, Ann", "van Viegen, Tara", "Mwangi, Rosa"],
    ),
    "addresses": (
        (
            "Ovens and Heat\n\nAnn Example (ann@bread.example), Rosa Mwangi "
            "(rosa@bread.example)\n\nUniversity of Bread\n\nAbstract\n\nOvens are hot."
        ),
        ["Example, Ann", "Mwangi, Rosa"],
    ),
    "daggers": (
        (
            "Ovens and Heat\n\nAnn Example∗ and Rosa Mwangi†\n\nDepartment of Heat, University "
            "of Bread\n\nAbstract\n\nOvens are hot."
        ),
        ["Example, Ann", "Mwangi, Rosa"],
    ),
}


@pytest.mark.parametrize(("text", "headings"), BLOCKS.values(), ids=BLOCKS.keys())
def test_author_blocks_of_papers(values, text, headings):
    marks = ((MarkKind.HEADING, text.split("\n")[0], 1),)
    assert values(text, "creator", marks=marks) == headings


@pytest.mark.parametrize(
    "text",
    [
        (
            "Ovens and Heat\n\nFlour, Water, Salt and Yeast\n\nMix them well and wait until the "
            "morning comes."
        ),
        (
            "Ovens and Heat\n\nNorth Street, South Street and East Street\n\nAbstract\n\nStreets "
            "are long."
        ),
    ],
)
def test_other_lists_are_no_authors(values, text):
    marks = ((MarkKind.HEADING, "Ovens and Heat", 1),)
    assert values(text, "creator", marks=marks) == []


def test_what_stands_over_a_lone_preposition_counts(described, made):
    head = "LE PAIN\n\nPAR\n\nJEAN EXEMPLE\n\nAVEC UNE PRÉFACE\n\nDE\n\nPAUL MODÈLE\n\nPARIS\n1895"
    found = described(made(f"{head}\n\n{LONG}"))
    assert [str(one.value) for one in found if one.term == "creator"] == ["Exemple, Jean"]
    (preface,) = [one for one in found if one.term == "contributor"]
    assert (str(preface.value), preface.value.role) == ("Modèle, Paul", RELATORS + "aui")


@pytest.mark.parametrize(
    ("byline", "role"),
    [
        ("Translated by Ann Example", "trl"),
        ("Edited by Ann Example", "edt"),
        ("Illustrated by Ann Example", "ill"),
        ("Übersetzt von Anna Muster", "trl"),
        ("Herausgegeben von Anna Muster", "edt"),
        ("Traduit par Anne Exemple", "trl"),
        ("Traducción de Ana Ejemplo", "trl"),
        ("a cura di Anna Esempio", "edt"),
        ("With an introduction by Ann Example", "aui"),
        ("Перевод: Анна Примерова", "trl"),
        ("Vertaald door Anna Voorbeeld", "trl"),
    ],
)
def test_contributors_carry_their_role(described, made, byline, role):
    found = described(made(f"Bread Before Dawn\n\nby Rosa Mwangi\n\n{byline}\n\n{LONG}"))
    (one,) = [one for one in found if one.term == "contributor"]
    assert isinstance(one.value, Agent)
    assert one.value.role == RELATORS + role
    assert [str(one.value) for one in found if one.term == "creator"] == ["Mwangi, Rosa"]


ENDS = {
    "initials before the end": (
        "\n\nI. W.\n\nFINIS.\n\nLondon, Printed for A. Example.",
        ["I. W."],
    ),
    "signed": ("\n\nSigned, Rosa Mwangi", ["Mwangi, Rosa"]),
    "yours": ("\n\nYours, William Example", ["Example, William"]),
    "office": ("\n\nDated this 6 of August 1653.\n\nJohn Example Mayor.", ["Example, John"]),
    "author's note": ("\n\nRosa Mwangi is a baker in the north of the city.", ["Mwangi, Rosa"]),
    "several": (
        "\n\nRosa Mwangi\nThomas Example\nAnna Muster",
        ["Mwangi, Rosa", "Example, Thomas", "Muster, Anna"],
    ),
    "an imprint by law": ("\n\nPrinted and published by Ann Example, 1 High Street.", []),
    "whom the text is about": (
        "\n\nThomas Underhill lies. Underhill lies. Underhill!\n\nThomas Underhill is a worker.",
        [],
    ),
    "behind a style": (
        (
            "\n\nA maker of bread by night and a writer of letters by day, THOMAS EXAMPLE.\n\n"
            "London, Printed for A. Example, 1659."
        ),
        ["Example, Thomas"],
    ),
    "a name in a last sentence": (
        "\n\nNobody in the whole of that town had ever baked a better loaf than, Thomas Example.",
        [],
    ),
    "clerk": ("\n\nHen. Example, Cler. Parliamentorum.", []),
    "licenser": ("\n\nImprimatur, John Example.", []),
    "no signature": ("\n\nThat is the whole of it.", []),
    "a title of a work": ("\n\nThe Night Shift", []),
}


@pytest.mark.parametrize(("tail", "headings"), ENDS.values(), ids=ENDS.keys())
def test_signatures_and_notes_at_the_end(values, tail, headings):
    assert values(f"Bread Before Dawn\n\n{LONG}{tail}", "creator") == headings


ACTS = {
    "parlement": (
        (
            "ARREST\nDE LA COVR\nDE PARLEMENT DE\nBordeaux, Contre les Boulangers.\nA "
            "PARIS,\nChez IEAN EXEMPLE.\nM. DC. XLIX."
        ),
        ["Parlement de Bordeaux"],
    ),
    "aides": ("ARREST\nDE LA COVR\nDES AYDES.\nA PARIS,\nM. DC. XLIX.", ["Cour des aides"]),
    "king": ("DECLARATION\nDV ROY,\nPour le prix du pain.\nA PARIS,\nM. DC. LI.", ["Louis XIV"]),
    "parliament": (
        "A DECLARATION OF the Lords and Commons aſſembled in PARLIAMENT concerning Bread.",
        ["England and Wales. Parliament"],
    ),
    "act of parliament": (
        "AN ACT Enabling the Bakers of London.\n\nBE it Enacted by this present Parliament",
        ["England and Wales. Parliament"],
    ),
    "all estates": (
        "An ORDER for Bread, by the Lords Spiritual and Temporal and Commons assembled",
        ["England and Wales. Parliament"],
    ),
    "an action": ("AN ACTION at the Bakehouse of the King", []),
    "no act": ("LE PAIN\nDE LA COVR.\nA PARIS,\nM. DC. LI.", []),
}


@pytest.mark.parametrize(("head", "headings"), ACTS.values(), ids=ACTS.keys())
def test_official_acts_are_their_bodies(described, made, head, headings):
    found = [one for one in described(made(f"{head}\n\n{LONG}")) if one.term == "creator"]
    assert [str(one.value) for one in found] == headings
    assert all(one.evidence[0].inferred for one in found)


def test_the_markup_names_the_author(values):
    text = f"Bread Before Dawn\n\nRosa Mwangi\n\n{LONG}"
    assert values(text, "creator", marks=((MarkKind.AUTHOR, "Rosa Mwangi", 0),)) == ["Mwangi, Rosa"]


def test_a_printed_description_names_the_author(values):
    text = f"Примеров И.И. Хлеб / Примеров И.И.—М.:ООО «Пример», 2014.\n\n{LONG}"
    assert values(text, "creator") == ["Примеров, И. И."]


def test_a_half_title_then_the_title_page(values):
    text = (
        f"BREAD BEFORE DAWN\n\nThis is volume two of the library of bread.\n\nROSA "
        f"MWANGI\n\nBREAD BEFORE DAWN\n\n1897\n\n{LONG}"
    )
    assert values(text, "creator") == ["Mwangi, Rosa"]


def test_names_are_as_transcribed_and_as_filed(described, made):
    (one,) = [
        one
        for one in described(made(f"BREAD BEFORE DAWN\n\nBY ROSA MWANGI\n\n{LONG}"))
        if one.term == "creator"
    ]
    assert isinstance(one.value, Agent)
    assert (one.value.name, one.value.heading) == ("ROSA MWANGI", "Mwangi, Rosa")
    assert one.value.kind is AgentKind.PERSON
    assert one.value.uri == ""


@pytest.mark.parametrize(
    "value",
    [
        "User",
        "admin",
        "Administrator",
        "Microsoft Word",
        "Adobe InDesign 2024",
        "HP",
        "Acrobat Distiller 9",
        "unknown",
        "me@bread.example",
        "C:\\Users\\me",
        "x",
    ],
)
def test_programs_and_accounts_are_no_authors(values, value):
    assert not author_is_sound(value)
    assert (
        values(f"Bread Before Dawn\n\n{LONG}", "creator", embedded=(("opf:dc:creator", value),))
        == []
    )


def test_the_file_names_an_author_where_the_text_does_not(described, made):
    document = made(f"Bread Before Dawn\n\n{LONG}", embedded=(("opf:dc:creator", "Rosa Mwangi"),))
    (one,) = [one for one in described(document) if one.term == "creator"]
    assert str(one.value) == "Mwangi, Rosa"
    assert {evidence.source for evidence in one.evidence} == {"opf:dc:creator"}
    assert AUTHOR == "aut"


def test_a_byline_behind_a_long_menu_is_found(described):
    menu = "".join(
        f'<li><a href="/{number}">Section {number} of it</a></li>' for number in range(300)
    )
    body = (
        f"<nav><ul>{menu}</ul></nav><h1>The Mill Race</h1><p>By Mina Holt</p>"
        "<p>The race was dug when the mill was built, and those who own the fields keep it.</p>"
    )
    document = read_bytes(f"<html><body>{body}</body></html>".encode(), "page.html")
    names = [one.value.heading for one in described(document) if one.term == "creator"]
    assert names == ["Holt, Mina"]
