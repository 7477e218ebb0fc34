"""Capital letters of titles, language by language (RDA, Appendix A; DCRM(B), 0G)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.capitals import TextCapitals, ends_sentence
from colophon.describe.wording.early_letters import is_early, modern_capitals
from colophon.describe.wording.known_words import accented_words
from colophon.describe.wording.usage import usage
from colophon.model.document import Document, Mark, MarkKind
from colophon.model.folding import fold


def document(text: str = "", marks: tuple[Mark, ...] = ()) -> Document:
    """A document whose running text is this."""
    return Document(name="a", text=text, media_type="", sha256="", size=0, reader="", marks=marks)


TITLES = [
    # set in capitals
    ("en", "BREAD BEFORE DAWN", "Bread before dawn"),
    ("en", "NOTICE TO ALL BAKERS OF LONDON", "Notice to all bakers of London"),
    ("en", "THE LIFE AND DEATH OF ROSA MWANGI", "The life and death of Rosa Mwangi"),
    ("en", "OVEN WORKERS OF THE NHS AND THE BBC", "Oven workers of the NHS and the BBC"),
    ("en", "ENGLISH BREAD EVERY MONDAY IN JUNE", "English bread every Monday in June"),
    ("en", "WHAT'S NEW IN THE CO-OPERATIVE?", "What's new in the co-operative?"),
    ("en", "HENRY VIII AND I", "Henry VIII and I"),
    ("en", "J. S. EXAMPLE ON THE BREAD BILL", "J. S. Example on the bread bill"),
    ("en", "U.S.A. OUT OF THE BAKERY", "U.S.A. out of the bakery"),
    ("en", "BREAD! OR THE OVEN STAYS COLD", "Bread! Or the oven stays cold"),
    ("en", "THE OVENS OF ST. BOTOLPH", "The ovens of St. Botolph"),
    ("en", "THE BAKERS OF O'BRIEN STREET", "The bakers of O'Brien Street"),
    ("de", "OFFENES BACKEN FÜR ALLE", "Offenes Backen für alle"),
    ("de", "DIE SOZIALE FRAGE UND DAS BROT", "Die soziale Frage und das Brot"),
    ("de", "DAS TÄGLICHE BROT DER DDR", "Das tägliche Brot der DDR"),
    ("de", "EIN KÖNIG OHNE OFEN", "Ein König ohne Ofen"),
    ("de", "WAS HEISST HIER GROSSES BROT?", "Was heisst hier grosses Brot?"),
    ("de", "DREI BROTE FÜR ZWEI SOLDATEN", "Drei Brote für zwei Soldaten"),
    ("de", "30 JAHRE BÄCKEREI", "30 Jahre Bäckerei"),
    ("de", "BÄCKER! SOLDATEN!", "Bäcker! Soldaten!"),
    ("de", "DER BROT-STREIT", "Der Brot-Streit"),
    ("de", "FREIE BÄCKEREIEN, GROSSE BROTE", "Freie Bäckereien, grosse Brote"),
    ("de", "DAS BROT DES KARL BRANDT", "Das Brot des Karl Brandt"),
    # of which nobody can know whether they are nouns: transcribed as printed (RDA 1.7.2)
    ("de", "WER BACKT UNSER BROT?", "WER BACKT UNSER BROT?"),
    ("de", "DER OFEN BRENNT NICHT", "DER OFEN BRENNT NICHT"),
    ("de", "WIE KOMPOSTIEREN WIR DAS BROT?", "WIE KOMPOSTIEREN WIR DAS BROT?"),
    ("de", "DIE BÄCKEREI IST ÜBERFÜLLT", "DIE BÄCKEREI IST ÜBERFÜLLT"),
    ("de", "WIR ESSEN B0HNEN", "WIR ESSEN BOHNEN"),
    ("fr", "OUVREZ LA BOULANGERIE", "Ouvrez la boulangerie"),
    ("fr", "LE PAIN DE PARIS", "Le pain de Paris"),
    ("fr", "L'ÉCOLE DU PAIN EN FRANCE", "L'école du pain en France"),
    ("fr", "LES FOURS DE SAINT-AUBIN", "Les fours de Saint-Aubin"),
    ("es", "EL PAN DE CADA DÍA", "El pan de cada día"),
    ("it", "IL PANE DEL MATTINO", "Il pane del mattino"),
    ("pt", "O PÃO DA CIDADE", "O pão da cidade"),
    ("nl", "HET BROOD VAN AMSTERDAM", "Het brood van Amsterdam"),
    ("nl", "IJSLAND EN HET BROOD", "IJsland en het brood"),
    ("sv", "BRÖD OCH FRED", "Bröd och fred"),
    ("ru", "ХЛЕБ И ГОРОД", "Хлеб и город"),
    ("tr", "IŞIK VE EKMEK İŞÇİLERİ", "Işık ve ekmek işçileri"),
    ("el", "ΤΟ ΨΩΜΙ", "Το ψωμι"),
    # set in the capitals of English titles
    ("en", "The Arithmetic of the Oven", "The arithmetic of the oven"),
    ("en", "Why the Queue for Bread Is Long", "Why the queue for bread is long"),
    ("en", "Rosa Mwangi and the Bakers", "Rosa Mwangi and the bakers"),
    ("en", "How the Bakers Became a Co-operative", "How the bakers became a co-operative"),
    ("en", "A True RELATION of the late great Price", "A true relation of the late great price"),
    ("en", "How a Bakery Became a Library", "How a bakery became a library"),
    ("en", "The Packhorse Trail", "The packhorse trail"),
    ("en", "The Greenwood Affair", "The Greenwood affair"),
    # days and months beside figures
    ("en", "MINUTES, SATURDAY 3 MARCH 1951", "Minutes, Saturday 3 March 1951"),
    ("en", "The Bread Riots of May 1816", "The bread riots of May 1816"),
    ("en", "The Long March", "The long march"),
    ("es", "ACTA DEL 3 DE MARZO", "Acta del 3 de marzo"),
    # streets, and bodies whose records the item is
    ("en", "THE FRIENDS OF OVEN ROAD SCHOOL", "The friends of Oven Road School"),
    ("en", "THE LONG ROAD TO BREAD", "The long road to bread"),
    ("en", "Save the Mill Lane Ovens", "Save the Mill Lane ovens"),
    ("en", "RULES OF THE NIGHT BAKERS UNION", "Rules of the Night Bakers Union"),
    ("en", "A History of the Bread Union", "A history of the bread union"),
    # set as sentences are: what has a capital means it
    ("en", "Letter to the people of Paris", "Letter to the people of Paris"),
    ("en", "the bread of the poor", "The bread of the poor"),
    ("de", "Brot oder Tod!", "Brot oder Tod!"),
    ("fr", "La Commune de Paris", "La Commune de Paris"),
    ("fr", "Maison La Miche", "Maison La Miche"),
    ("en", "iBread and McOven", "iBread and McOven"),
    # a title in another language than its text
    ("en", "LE PAIN DU MATIN", "Le pain du matin"),
    ("en", "24 HOURS OF BREAD", "24 hours of bread"),
    ("en", "2. BREAD BEFORE DAWN", "2. Bread before dawn"),
    # misread by machine
    ("en", "THE PRlNTER'S BREAD", "The printer's bread"),
    ("en", "THE BREAD RI0T", "The bread riot"),
    ("zh", "麵包論", "麵包論"),
    ("ar", "رغيف الصباح", "رغيف الصباح"),
]


@pytest.mark.parametrize(("language", "printed", "written"), TITLES)
def test_titles_are_written_by_the_rules_of_their_language(language, printed, written):
    assert TextCapitals(document()).title(printed, language) == written


USES = [
    (
        "en",
        "THE OVENS OF READING",
        "We came to Reading by train, and left Reading late.",
        "Reading",
    ),
    ("en", "READING FOR BAKERS", "There is reading to be done, and reading is slow.", "Reading"),
    ("en", "THE RIVER OUZEL", "We walked along the river, and the Ouzel was cold.", "Ouzel"),
    ("en", "ASK THE BUNS", "The committee of the BUNS met here, and all the BUNS came.", "BUNS"),
    ("de", "WER BACKT DAS BROT", "Ob sie selbst backt, weiß niemand, der nicht backt.", "backt"),
    ("de", "DER TEIG RUHT GEHT", "Wenn der Teig ruht, sagt sie, geht er.", "ruht"),
    ("de", "DAS BACKEN LERNEN", "Wer lernen will, muss früh lernen, und wir lernen.", "lernen"),
    ("el", "ΤΟ ΨΩΜΙ ΤΗΣ ΠΟΛΗΣ", "έφτιαξαν ψωμί μέσα στην πόλη της πόλης", "πόλης"),
    (
        "en",
        "THE LOW MILL BAKERS",
        "They came together at Low Mill every night until summer was over.",
        "Low Mill",
    ),
    ("en", "THE LOW OVEN BAKERS", "It was a low oven, and a low oven burns.", "low oven"),
    ("el", "ΟΙ ΦΟΥΡΝΑΡΗΔΕΣ", "μια απεργία που ξεκίνησε ένας φουρνάρης μόνος", "φουρνάρηδες"),
    ("el", "ΨΩΜΙ ΓΙΑ ΟΛΟΥΣ ΑΠΟ ΟΛΟΥΣ", "", "από"),
    ("en", "The Ovens of Mwangi Street Library", "The library in Mwangi Street.", "Library"),
    ("fr", "Bulletin du groupe Pains en main", "Il y a des pains chez nous.", "Pains en main"),
    ("fr", "La Boulangerie de tous", "Il y a une boulangerie chez nous.", "boulangerie"),
    ("fr", "LES BOULANGERS D'YSEL", "Nous sommes partis pour Ysel, et puis vers Ysel.", "Ysel"),
]


@pytest.mark.parametrize(("language", "printed", "running", "word"), USES)
def test_the_running_text_shows_what_is_a_name(language, printed, running, word):
    written = TextCapitals(document(running)).title(printed, language)
    assert word in written


def test_headings_and_addresses_show_nothing():
    text = "THE OVEN BOOK\n\nThe Oven Of The Town\n\nwrite to oven@oven.example, oven_1"
    mark = Mark(kind=MarkKind.HEADING, start=0, end=13)
    assert usage(document(text, (mark,)), ["OVEN"]) == {}


FOLLOWING = [
    ("en", "A Short History of Ovens", "a short history of ovens"),
    ("en", "Rosa Mwangi's story", "Rosa Mwangi's story"),
    ("en", "Newsletter of the Ferry Users' League", "newsletter of the Ferry Users' League"),
    ("en", "Report of the Women’s Oven Group", "report of the Women’s Oven Group"),
    ("de", "EIN LEITFADEN FÜR BÄCKER", "ein Leitfaden für Bäcker"),
    ("de", "Brot für alle", "Brot für alle"),
    ("es", "Un paseo de seis kilómetros", "un paseo de seis kilómetros"),
]


@pytest.mark.parametrize(("language", "printed", "written"), FOLLOWING)
def test_other_title_information_has_no_capital_for_being_first(language, printed, written):
    assert TextCapitals(document()).write_following(printed, language) == written


EARLY = [
    ("HARANGVE SVR LE PAIN", "HARANGUE SUR LE PAIN"),
    ("QVAESTIO DE VRBE", "QUAESTIO DE VRBE"),
    ("VVHITE BREAD", "WHITE BREAD"),
    ("LE LIVRE DE LA VILLE", "LE LIVRE DE LA VILLE"),
    ("RSVP", "RSVP"),
    ("DE BELLO CIVILI", "DE BELLO CIVILI"),
    ("LOUIS XIV", "LOUIS XIV"),
]


@pytest.mark.parametrize(("printed", "read"), EARLY)
def test_early_capitals_are_read_by_rule(printed, read):
    assert modern_capitals(printed) == read
    assert is_early(printed) == (printed != read)


LETTERS = st.text(alphabet="abzABZéÉVvUu 'IJl10.,-äÖΣσ!¿\n", max_size=60)


@given(LETTERS, st.sampled_from(["en", "de", "fr", "tr", "el", "zh", ""]))
def test_nothing_but_letters_changes(text, language):
    written = TextCapitals(document(text)).title(text, language)
    signs = [one for one in text if not one.isalnum()]
    assert [one for one in written if not one.isalnum()] == signs
    assert len(written) == len(text) or is_early(text)


def test_of_words_alike_but_for_accents_always_the_same_is_taken() -> None:
    # the words are a set, whose order is another in every process
    assert accented_words("el")[fold("μία")] == "μια"


@pytest.mark.parametrize(
    ("before", "ends"),
    [
        ("Who pays?  ", True),
        ("Bread for all! “", True),
        ("Read this.” — ", True),
        ("Dr. ", False),
        ("St. John. ", True),
        ("Bread, ", False),
        ("Who pays?x ", False),
        ("", False),
    ],
)
def test_a_sentence_ends_where_only_space_and_signs_follow_its_stop(
    before: str, ends: bool
) -> None:
    assert ends_sentence(f"{before}Roses", len(before)) is ends
    far = "Bread and salt " * 100 + before
    assert ends_sentence(f"{far}Roses", len(far)) is ends
