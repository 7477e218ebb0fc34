# ruff: noqa: E501 (a row a line)
"""Imprints and colophons in nine languages: who, in which role, where, when; and what is none."""

from collections.abc import Callable

import pytest

from colophon.describe import DESCRIBERS
from colophon.model.document import Document, Mark, MarkKind
from colophon.model.record import Date, Statement

Origin = Callable[..., list[Statement]]

BODY = {
    "en": "The tenants of the lower town have asked for repairs since the spring, and nobody came."
    " We met in the hall and wrote down what has to change before the winter comes again.",
    "fr": "Les locataires du quartier demandent des réparations depuis le printemps et personne"
    " n'est venu. Nous avons écrit ensemble ce qui doit changer avant que l'hiver revienne.",
    "de": "Die Mieter der Unterstadt verlangen seit dem Frühling Reparaturen, und niemand ist"
    " gekommen. Wir haben zusammen aufgeschrieben, was vor dem Winter anders werden muss.",
    "es": "Los vecinos del barrio bajo piden arreglos desde la primavera y nadie ha venido."
    " Hemos escrito juntos lo que tiene que cambiar antes de que vuelva el invierno.",
    "it": "Gli inquilini della città bassa chiedono riparazioni dalla primavera e nessuno è"
    " venuto. Abbiamo scritto insieme che cosa deve cambiare prima che torni l'inverno.",
    "pt": "Os inquilinos da cidade baixa pedem reparações desde a primavera e ninguém veio."
    " Escrevemos juntos o que tem de mudar antes que o inverno volte outra vez.",
    "nl": "De huurders van de benedenstad vragen al sinds het voorjaar om herstel en niemand is"
    " gekomen. Wij hebben samen opgeschreven wat er voor de winter anders moet worden.",
    "el": "Οι ενοικιαστές της κάτω πόλης ζητούν επισκευές από την άνοιξη και κανείς δεν ήρθε."
    " Γράψαμε μαζί τι πρέπει να αλλάξει πριν έρθει πάλι ο χειμώνας στη γειτονιά μας.",
    "ru": "Жильцы нижнего города с весны просят о ремонте, и никто не пришёл. Мы вместе записали,"
    " что должно измениться, прежде чем снова наступит зима в нашем районе.",
}  # fmt: skip


def first(imprint: str, language: str) -> str:
    """A document with the imprint on its title page."""
    return f"{imprint}\n\n{BODY[language]}\n\n{BODY[language]}\n"


def last(imprint: str, language: str) -> str:
    """A document with the imprint at its foot."""
    return f"{BODY[language]}\n\n{BODY[language]}\n\n{imprint}\n"


FRONT = [
    # language, title page, publishers, printers, place, EDTF
    ("en", ("THE CASE OF THE WEAVERS\n\nLONDON,\nPrinted for Tho. Barker, at the Three Keys "
        "near the Exchange. 1681."), ["Tho. Barker"], [], "London", "1681"),
    ("en", ("A SERMON\n\nLondon: Printed by H. Moor for Iohn Field, and are to be sold by "
        "Ann Gray at the Plough. MDCXLIX."), ["Iohn Field"], ["H. Moor"], "London", "1649"),
    ("en", ("A PLEA\n\nLondon, Printed for R. Stone, at the Bell in Pater-noster Row, and W. "
        "Hill in Cornhil, 1662."), ["R. Stone", "W. Hill"], [], "London", "1662"),
    ("en", "A LETTER\n\nEdinburgh, Printed by the Heirs of George Lyle, 1688.", ["Heirs of George Lyle"],
        ["Heirs of George Lyle"], "Edinburgh", "1688"),
    ("en", ("THE RENT QUESTION\n\nBY\n\nJANE HOLLOW\n\nCHICAGO\nHOLLOW BROOK PUBLISHING "
        "COMPANY\n1907"), ["HOLLOW BROOK PUBLISHING COMPANY"], [], "Chicago", "1907"),
    ("en", ("A DECLARATION\n\nImprinted at London by Robert Barlow, Printer to the Kings "
        "most Excellent Majestie. 1641."), ["Robert Barlow"], ["Robert Barlow"], "London", "1641"),
    ("en", "NEWES\n\nLondon, Printed by T. N. for G. H. 1642.", ["G. H."], ["T. N."], "London", "1642"),
    ("en", ("THE FERRY\n\nPublished by Quay Users, Leith. Printed by Tide Print Co-op, "
        "Leith, 1987."), ["Quay Users"], ["Tide Print Co-op"], "Leith", "1987"),
    ("en", "A LETTER\n\nNEWPORT, RHODE-ISLAND: Printed by S. Harlow. 1764.", ["S. Harlow"],
        ["S. Harlow"], "Newport", "1764"),
    ("en", "NEWES\n\nPrinted first at York, and now reprinted at London for J. Bridge. 1642.",
        ["J. Bridge"], [], "London", "1642"),
    ("en", ("AN ACT\n\nLondon, Printed by Hen: Hilton and Giles Marsh, Printers to his "
        "Highness, 1655."), ["Hen: Hilton", "Giles Marsh"], ["Hen: Hilton", "Giles Marsh"], "London", "1655"),
    ("en", ("A SERMON\n\nBOSTON: Printed by B. Gray & J. Alden, for Samuel Pike at the Brick "
        "Shop. 1693."), ["Samuel Pike"], ["B. Gray", "J. Alden"], "Boston", "1693"),
    ("fr", ("DECLARATION\n\nA PARIS,\nPar les Imprimeurs & Libraires\nordinaires du Roy.\nM. "
        "DC. LI."), ["Imprimeurs & Libraires ordinaires du Roy"],
        ["Imprimeurs & Libraires ordinaires du Roy"], "Paris", "1651"),
    ("fr", ("AVIS\n\nA PARIS,\nChez la veufue THEOD. PELLETIER, & EST. MARAIS,\nruë de la "
        "Harpe.\nM. DC. XLIX."), ["la veufue THEOD. PELLETIER", "EST. MARAIS"], [], "Paris", "1649"),
    ("fr", ("LETTRE\n\nA ROVEN,\nChez DAVID DV PRE,\n& IEAN VIREL, Imprimeurs\nordinaires du "
        "Roy.\nM. DC. XLIX."), ["DAVID DV PRE", "IEAN VIREL"], [], "Roven", "1649"),
    ("fr", ("ARREST\n\nA PARIS, Par ANTOINE ESTEVE, Premier\nImprimeur & Libraire ordinaire "
        "du Roy.\nM. DC. LI."), ["ANTOINE ESTEVE"], ["ANTOINE ESTEVE"], "Paris", "1651"),
    ("fr", "ORDONNANCE\n\nA PARIS,\nDE L'IMPRIMERIE ROYALE.\nM. DCC. LXXXIX.", ["IMPRIMERIE ROYALE"],
        ["IMPRIMERIE ROYALE"], "Paris", "1789"),
    ("en", "A NEW SONG\n\nLONDON: Printed in the Year 1711.", [], [], "London", "1711"),
    ("ru", "ЛИСТОВКА\n\nПетроград\nТипография «Грош»\n1917", ["Типография «Грош»"],
        ["Типография «Грош»"], "Петроград", "1917"),
    ("ru", "РАССКАЗ\n\nИзд. «Сверчок»\nМ., 1911", ["Сверчок"], [], "М", "1911"),
    ("fr", ("LETTRE\nD'VN BOVRGEOIS\n\nA PARIS,\nChez GVILLAVME NORMAND, ruë S. Iacques, à "
        "l'Escu.\nM. DC. XLIX."), ["GVILLAVME NORMAND"], [], "Paris", "1649"),
    ("fr", ("REQVESTE\n\nA ROVEN,\nChez la veufue de Pierre Valin.\nM. DC. LI.\nAuec "
        "permission."), ["la veufue de Pierre Valin"], [], "Roven", "1651"),
    ("fr", "L'ÉCOLE DU SOIR\n\nPARIS\nLIBRAIRIE DES DEUX PONTS\n14, rue du Moulin\n\n1893",
        ["LIBRAIRIE DES DEUX PONTS"], [], "Paris", "1893"),
    ("de", "Von der Arbeit\n\nLeipzig,\nVerlag von Brand & Söhne.\n1898.", ["Brand & Söhne"], [], "Leipzig", "1898"),
    ("de", "Ein newes Lied\n\nGedruckt zu Nürnberg, bey Georg Wachter, Anno 1642.", ["Georg Wachter"],
        [], "Nürnberg", "1642"),
    ("de", "Die Volksküche\n\nBerlin 1905\nBuchhandlung Vorwinkel", ["Buchhandlung Vorwinkel"], [], "Berlin", "1905"),
    ("es", "MEMORIA\n\nVALENCIA:\nIMPRENTA DE LA VIUDA DE ROJO.\n1841.", ["LA VIUDA DE ROJO"],
        ["LA VIUDA DE ROJO"], "Valencia", "1841"),
    ("es", "RELACION VERDADERA\n\nEn Madrid, por Diego Hurtado, año de 1634.", ["Diego Hurtado"],
        ["Diego Hurtado"], "Madrid", "1634"),
    ("it", "RELATIONE\n\nIN VENETIA, MDCXLV.\nAppresso Matteo Leoni.", ["Matteo Leoni"], [], "Venetia", "1645"),
    ("it", "IL PANE\n\nROMA\nTIPOGRAFIA DEL PONTE\nVia Larga 3\n1883", ["TIPOGRAFIA DEL PONTE"],
        ["TIPOGRAFIA DEL PONTE"], "Roma", "1883"),
    ("pt", "CARTAS\n\nCOIMBRA\nIMPRENSA DO MONDEGO\n1922", ["IMPRENSA DO MONDEGO"],
        ["IMPRENSA DO MONDEGO"], "Coimbra", "1922"),
    ("pt", "O PÃO\n\nLISBOA\nLivraria Central de Gomes & Filho, editores\n1889",
        ["Livraria Central de Gomes & Filho"], [], "Lisboa", "1889"),
    ("nl", "MISSIVE\n\nt'Amsterdam,\nBy Jan Harmensz, Boeckverkooper op den Dam, 1672.",
        ["Jan Harmensz"], [], "Amsterdam", "1672"),
    ("nl", "HET BROOD\n\nAMSTERDAM\nUITGEVERIJ DE KLOK\n1911", ["UITGEVERIJ DE KLOK"], [], "Amsterdam", "1911"),
    ("el", "Ο ΦΟΥΡΝΟΣ\n\nΕΝ ΑΘΗΝΑΙΣ\nΕΚ ΤΟΥ ΤΥΠΟΓΡΑΦΕΙΟΥ ΝΙΚΟΛΑΟΥ ΜΑΡΗ\n1887", ["ΝΙΚΟΛΑΟΥ ΜΑΡΗ"],
        ["ΝΙΚΟΛΑΟΥ ΜΑΡΗ"], "Αθηναις", "1887"),
    ("ru", "О ХЛѢБѢ\n\nС.-ПЕТЕРБУРГЪ\nТипографія И. Н. Лебедева\n1896", ["Типографія И. Н. Лебедева"],
        ["Типографія И. Н. Лебедева"], "С.-Петербургъ", "1896"),
    ("ru", "О ЖИЛЬЕ\n\nМосква\nИздательство «Набат»\n1924", ["Набат"], [], "Москва", "1924"),
]  # fmt: skip

FOOT = [
    ("en", "Printed and published by Hollow Press, 12 Quarry Lane, Leeds.", "publisher", "Hollow Press"),
    ("en", "Published by Tenants Together, 1978. Printed by Red Lamp Printers (T.U.).", "printer", "Red Lamp Printers"),
    ("en", ("Printed and promoted by Ann Marlow, 3 Mill Road, York, on behalf of the Lower "
        "Town Tenants Party."), "responsiblePerson", "Ann Marlow"),
    ("en", ("Printed and promoted by Ann Marlow, 3 Mill Road, York, on behalf of the Lower "
        "Town Tenants Party."), "issuingBody", "Lower Town Tenants Party"),
    ("en", "Published by Quarry Books. Distributed by Northwind Distribution, Bristol, 1984.",
        "distributor", "Northwind Distribution"),
    ("en", ("Printed by RAP Ltd (TU), Rochdale and published by Lower Town Federation, 5 "
        "Mill St."), "publisher", "Lower Town Federation"),
    ("de", "Impressum: Stadtteilgruppe Nord, Lange Str. 3, 24103 Kiel. Druck: Eigendruck.", "publisher",
        "Stadtteilgruppe Nord"),
    ("fr", "Directeur de la publication : Paul Lormier\nImprimerie spéciale du Comité",
        "responsiblePerson", "Paul Lormier"),
    ("fr", "Éditeur responsable : Anne Colin, rue Haute 5, Bruxelles", "responsiblePerson", "Anne Colin"),
    ("fr", "Édité par le Comité des locataires, 1974. Imp. Dubreuil, Lille.", "publisher", "Comité des locataires"),
    ("de", "V.i.S.d.P.: Karin Vogt, Lindenweg 4, Bochum", "responsiblePerson", "Karin Vogt"),
    ("de", "Herausgeber: Mieterverein Unterstadt e.V.\nDruck: Druckerei am Hof, Bremen 1979",
        "issuingBody", "Mieterverein Unterstadt e.V"),
    ("de", "Herausgeber: Mieterverein Unterstadt e.V.\nDruck: Druckerei am Hof, Bremen 1979", "printer",
        "Druckerei am Hof"),
    ("de", "Verlag: Neue Gasse\nVertrieb: Buchladen Eulenspiegel, Kiel", "distributor", "Buchladen Eulenspiegel"),
    ("es", "Edita: Sindicato de Inquilinos. Depósito legal: M. 1234-1978", "publisher", "Sindicato de Inquilinos"),
    ("es", "Imprime: Gráficas del Sur, Sevilla 1979", "printer", "Gráficas del Sur"),
    ("it", ("Direttore responsabile: Carla Neri\nStampato presso la Tipografia Aurora, "
        "Bologna 1977"), "responsiblePerson", "Carla Neri"),
    ("it", "Stampato da Grafiche Aurora, Bologna, marzo 1977", "printer", "Grafiche Aurora"),
    ("pt", "Editado por Comissão de Moradores, Porto, 1975", "publisher", "Comissão de Moradores"),
    ("nl", "Verantwoordelijke uitgever: Els Maes, Kerkstraat 2, Gent", "responsiblePerson", "Els Maes"),
    ("nl", "Uitgegeven door Huurdersbond Onderstad, Utrecht 1981", "publisher", "Huurdersbond Onderstad"),
    ("el", "Εκδόσεις Λυχνάρι, Αθήνα 1981", "publisher", "Λυχνάρι"),
    ("ru", "Издательство «Набат», Москва, 1991", "publisher", "Набат"),
]  # fmt: skip

NONE = [
    ("en", "LONDON, Printed in the Yeare 1649."),
    ("en", "Published by Authority."),
    ("fr", "AVIS\nPVBLIE PAR TOVTES LES BOVLANGERIES DE LA VILLE"),
    ("en", "London, Published by speciall Command, 1642."),
    ("en", "Printed according to Order, 1647."),
    ("fr", "A PARIS, Par commandement de sa Majesté. M. DC. XLIX."),
    ("fr", "A PARIS,\nM. DC. XLIX.\nAuec permission."),
    ("en", "The last report was published by the ministry in 1971, and nothing was done."),
    ("en", "The book was printed by hand in London in 1642, as every child knows."),
    ("en", "Sources\n\nnytimes.com\nexample-news.com"),
    ("en", "Donate: hollowfund.org"),
    ("en", "Set in a typeface by Carl Dair. Made with scribus.net"),
    ("en", "As we read on hollowtenants.org last week, the roof has come down again."),
    ("en", "Further reading\n\nA. Moor, Rents. London: Quarry Press, 1988."),
    ("fr", "Cette lettre fut écrite par un voisin qui vivait chez son frère depuis longtemps."),
    ("fr", "Les pavés, imprimés par la pluie, brillaient chez nous en 1971 comme avant."),
    ("de", "Der Brief wurde bei Nacht gedruckt, und bei uns blieb niemand im Haus."),
    ("es", "El camino fue hecho por los vecinos en casa de Juana durante el verano."),
    ("it", "La strada passa per Roma e per Napoli, e presso il fiume si ferma."),
    ("pt", "A carta foi escrita por uma vizinha em casa de amigos durante o verão."),
    ("nl", "Bij ons in de straat is het stil, en by nacht komt niemand langs."),
    ("el", "Οι εκδόσεις άργησαν και κανείς από εμάς δεν περίμενε τίποτα πια."),
    ("ru", "В издании газеты об этом не писали, и в типографии никто не знал."),
]  # fmt: skip


def names(statements: list[Statement], term: str) -> list[str]:
    """The names of a field as transcribed."""
    return [one.value.name for one in statements if one.term == term]  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("language", "page", "publishers", "printers", "place", "edtf"),
    FRONT,
    ids=[f"{row[0]}-{number}" for number, row in enumerate(FRONT)],
)
def test_title_pages(
    origin: Origin,
    language: str,
    page: str,
    publishers: list[str],
    printers: list[str],
    place: str,
    edtf: str,
) -> None:
    found = origin(first(page, language))
    assert names(found, "publisher") == publishers
    assert names(found, "printer") == printers
    places = [str(one.value) for one in found if one.term == "placeOfPublication"]
    assert places[:1] == [place]
    dates = [one.value for one in found if one.term == "issued"]
    assert isinstance(dates[0], Date)
    assert dates[0].edtf == edtf


@pytest.mark.parametrize(
    ("language", "line", "role", "name"),
    FOOT,
    ids=[f"{row[0]}-{row[2]}-{number}" for number, row in enumerate(FOOT)],
)
def test_colophons(origin: Origin, language: str, line: str, role: str, name: str) -> None:
    found = origin(last(line, language))
    assert name in names(found, role)
    if role in ("responsiblePerson", "printer", "distributor"):
        assert name not in names(found, "publisher"), "roles are kept apart"


@pytest.mark.parametrize(("language", "line"), NONE)
@pytest.mark.parametrize("build", [first, last])
def test_what_is_no_imprint(
    origin: Origin, build: Callable[[str, str], str], language: str, line: str
) -> None:
    found = origin(build(line, language))
    assert [one for one in found if one.term in ("publisher", "printer", "distributor")] == []


def test_the_origin_of_the_copy_is_not_that_of_the_reprint(origin: Origin) -> None:
    page = (
        "LETTRE\n\nA PARIS,\nIouxte la copie imprimée à Bourdeaux\npar I. MONGIRON, Imprimeur.\n"
        "M. DC. LII."
    )
    found = origin(first(page, "fr"))
    assert names(found, "publisher") == []
    assert [str(one.value) for one in found if one.term == "placeOfPublication"] == ["Paris"]


def test_behind_a_full_stop_the_reprint_names_itself(origin: Origin) -> None:
    """``Sur l'imprimé.`` tells no origin; the imprint below it is this edition's."""
    page = "LETTRE\n\nSur l'Imprimé.\nA ROUEN,\nChez DAVID EXEMPLE.\nM. DC. XLIX."
    found = origin(first(page, "fr"))
    assert names(found, "publisher") == ["DAVID EXEMPLE"]
    assert [str(one.value) for one in found if one.term == "placeOfPublication"] == ["Rouen"]


def test_the_place_over_the_publisher_comes_first(origin: Origin) -> None:
    page = "LETTRE\nENVOYÉE AV PRINCE,\nà Rouen.\nDV PAIN\nA PARIS.\nChez quelqu'vn\n"
    found = origin(first(page, "fr"))
    places = [str(one.value) for one in found if one.term == "placeOfPublication"]
    assert places[0] == "Paris"


def test_every_describer_of_origin_is_registered() -> None:
    here = {"publishers", "place", "dates", "identifiers", "rights", "edition"}
    assert here <= set(DESCRIBERS)


def test_offsets_select_the_words(origin: Origin, document: Callable[[str], Document]) -> None:
    for language, page, *_ in FRONT:
        text = first(page, language)
        for one in origin(text):
            for evidence in one.evidence:
                if evidence.start is not None:
                    assert text[evidence.start : evidence.end] == evidence.quote


def test_what_the_source_marks(origin: Origin) -> None:
    text = f"THE RENT\n\nMossley, Lantern & Daughters, 1907\n\n{BODY['en']}\n\n{BODY['en']}\n"
    kinds = ((MarkKind.PLACE, "Mossley"), (MarkKind.PUBLISHER, "Lantern & Daughters"))
    kinds += ((MarkKind.DATE, "1907"),)
    marks = tuple(
        Mark(kind=kind, start=text.index(words), end=text.index(words) + len(words))
        for kind, words in kinds
    )
    found = origin(text, marks=marks)
    assert names(found, "publisher") == ["Lantern & Daughters"]
    assert [str(one.value) for one in found if one.term == "placeOfPublication"] == ["Mossley"]
    assert [str(one.value) for one in found if one.term == "issued"] == ["1907"]


@pytest.mark.parametrize("level", [1, 2])
def test_a_heading_is_no_place(origin: Origin, level: int) -> None:
    text = f"THE LOAF\n\nReading\n\nMarch, 2018\n\n{BODY}"
    at = text.index("Reading")
    mark = Mark(kind=MarkKind.HEADING, start=at, end=at + 7, level=level)
    found = origin(text, marks=(mark,))
    assert [one.value for one in found if one.term == "placeOfPublication"] == []
