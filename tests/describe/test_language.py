"""Language: by script, by common words, several where there are several."""

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.properties import examples

from colophon.describe.wording.language_detection import SET, guess

SAMPLES = {
    "en": (
        "The bread is baked before the town wakes, and those who carry it from door to "
        "door are paid by the piece."
    ),
    "fr": (
        "Le pain est cuit avant que la ville ne se réveille, et ceux qui le portent de "
        "porte en porte sont payés à la pièce."
    ),
    "de": (
        "Das Brot wird gebacken, bevor die Stadt erwacht, und die es von Tür zu Tür "
        "tragen, werden nach dem Stück bezahlt."
    ),
    "es": (
        "El pan se cuece antes de que despierte la ciudad, y los que lo llevan de puerta "
        "en puerta cobran por pieza."
    ),
    "it": (
        "Il pane si cuoce prima che la città si svegli, e quelli che lo portano di porta "
        "in porta sono pagati a pezzo."
    ),
    "pt": (
        "O pão é cozido antes de a cidade acordar, e os que o levam de porta em porta são "
        "pagos à peça, como sempre."
    ),
    "nl": (
        "Het brood wordt gebakken voor de stad ontwaakt, en wie het van deur tot deur "
        "draagt, wordt per stuk betaald."
    ),
    "el": (
        "Το ψωμί ψήνεται πριν ξυπνήσει η πόλη και όσοι το μεταφέρουν από πόρτα σε πόρτα "
        "πληρώνονται με το κομμάτι."
    ),
    "ru": (
        "Хлеб пекут до того, как просыпается город, и те, кто носит его от двери к двери, "
        "получают плату за штуку."
    ),
    "uk": (
        "Хліб печуть до того, як прокидається місто, і ті, хто носить його від дверей до "
        "дверей, отримують за штуку."
    ),
    "sv": (
        "Brödet bakas innan staden vaknar, och de som bär det från dörr till dörr får "
        "betalt för varje bröd som de har sålt."
    ),
    "fi": (
        "Leipä on leivottu ennen kuin kaupunki herää, ja ne jotka sen kantavat ovelta "
        "ovelle saavat palkkansa, niin kuin aina."
    ),
    "la": (
        "Panis ante lucem coquitur, et qui eum ad ianuas portant non per diem sed per "
        "partes mercedem accipiunt, ut semper."
    ),
    "eo": (
        "La pano estas bakata antaŭ ol la urbo vekiĝas, kaj tiuj kiuj portas ĝin de pordo "
        "al pordo estas pagataj por ĉiu."
    ),
}


@pytest.mark.parametrize(("tag", "text"), SAMPLES.items())
def test_a_sentence_is_enough(tag, text):
    found = guess(text, ask=False)
    assert found is not None
    assert found.tag == tag


@pytest.mark.parametrize(
    ("text", "tag"),
    [
        (
            (
                "ARREST de la Cour, portant que les bouchers feront leur deuoir, auec deffenſe à "
                "tous autres d’y mettre empeſchement ſur peine d’amende, pour le bien dv peuple."
            ),
            "fr",
        ),
        (
            (
                "Whereas it hath beene ſhewed vnto vs that the millers doe take more then their "
                "due, wee haue thought it meete that theſe bee warned."
            ),
            "en",
        ),
        ("Ὁ φούρναρης εἶχεν ἐγερθῆ πρὸ τῆς ἀνατολῆς καὶ ἐζύμωνε τὸν ἄρτον τῆς ἑβδομάδος.", "el"),
        ("今日は朝からパンを焼いています。", "ja"),
        ("面包在城市醒来之前就烤好了。", "zh"),
        ("빵은 도시가 깨어나기 전에 굽는다.", "ko"),
        ("הלחם נאפה לפני שהעיר מתעוררת", "he"),
        ("الخبز يخبز قبل أن تستيقظ المدينة", "ar"),
    ],
)
def test_old_spelling_and_other_scripts(text, tag):
    found = guess(text, ask=False)
    assert found is not None
    assert found.tag == tag


def test_ancient_greek_is_never_answered():
    assert "grc" not in SET
    assert "el" in SET


def test_several_languages_by_paragraphs(values):
    text = "\n\n".join([SAMPLES["en"] * 2, SAMPLES["es"] * 2] * 4)
    assert set(values(text, "language")) == {"en", "es"}


def test_one_quotation_is_no_second_language(values):
    text = "\n\n".join([SAMPLES["en"] * 2] * 12 + [SAMPLES["fr"] * 2])
    assert values(text, "language") == ["en"]


def test_a_declaration_supports_and_refines(described, made):
    document = made(SAMPLES["pt"] * 3, embedded=(("html:lang", "pt-BR"),))
    (found,) = described(document, "language")
    assert str(found.value) == "pt-BR"
    assert len(found.evidence) == 2


NORDIC = {
    "nb": (
        "Biblioteket åpner klokken ni. Vi fører en liste over hva som er lånt ut, og hvem som "
        "har lånt det, og ingen blir spurt om kort."
    ),
    "nn": (
        "Biblioteket opnar klokka ni. Vi fører ei liste over kva som er lånt ut, og kven som "
        "har lånt det, og ingen blir spurd om kort."
    ),
    "da": (
        "Biblioteket åbner klokken ni. Vi fører en liste over, hvad der er lånt ud, og hvem der "
        "har lånt det, og ingen bliver spurgt om kort."
    ),
    "sv": (
        "Biblioteket öppnar klockan nio. Vi har en lista över vad som är utlånat och vem som "
        "har lånat det, och ingen blir frågad efter kort."
    ),
}


@pytest.mark.parametrize(("tag", "text"), NORDIC.items())
def test_neighbours_are_told_apart_by_the_words_they_do_not_share(tag, text):
    found = guess(text, ask=False)
    assert found is not None
    assert found.tag == tag
    assert found.confidence > 0.8


@pytest.mark.parametrize(
    ("declared", "tag"),
    [
        ("en-UK", "en-GB"),
        ("en_gb.UTF-8", "en-GB"),
        ("eng", "en"),
        ("en-EN", "en"),
        ("EN-us", "en-US"),
        ("english", "en"),
    ],
)
def test_declared_tags_are_written_as_registered(declared, tag, values):
    text = SAMPLES["en"] * 3
    assert values(text, "language", embedded=(("html:lang", declared),)) == [tag]


def test_norwegian_declared_as_such_agrees_with_either_form(made, described):
    document = made(NORDIC["nb"] * 2, embedded=(("html:lang", "no-NO"),))
    (found,) = described(document, "language")
    assert str(found.value) == "nb"
    assert len(found.evidence) == 2


@pytest.mark.parametrize("tag", SAMPLES)
def test_the_words_shown_are_in_the_language(tag, made, described):
    head = {"en": "Le pain de la ville et du moulin, pour tous ceux qui ont faim."}
    menu = head.get(tag, "The bread of the town and of the mill, for all those who are hungry.")
    text = f"{menu}\n\n{SAMPLES[tag]}\n\n{SAMPLES[tag]}"
    first = described(made(text), "language")[0]
    assert str(first.value) == tag
    assert first.evidence[0].quote == SAMPLES[tag][: len(first.evidence[0].quote)]


def test_the_words_shown_of_a_further_language_are_in_it(made, described):
    mixed = f"{SAMPLES['es'] * 2} {SAMPLES['es']}"
    text = "\n\n".join([SAMPLES["en"] * 2, mixed] * 4)
    statements = {str(one.value): one for one in described(made(text), "language")}
    assert statements["es"].evidence[0].quote.startswith("El pan se cuece")


def test_a_declaration_against_the_words_is_not_believed(values):
    assert values(SAMPLES["de"] * 3, "language", embedded=(("html:lang", "en"),)) == ["de"]


def test_no_words_no_language(values):
    assert values("123 456\n\n* * *", "language") == []
    assert values("", "language") == []


def test_a_declaration_alone_stands(values):
    assert values("", "language", embedded=(("opf:dc:language", "fra"),)) == ["fr"]


@settings(max_examples=examples(60), deadline=None)
@given(st.text(max_size=400))
def test_any_text_has_a_language_of_the_set_or_none(text):
    found = guess(text, ask=False)
    assert found is None or (found.tag and 0 < found.confidence <= 1)


def test_a_plain_text_needs_no_model():
    """Neither numpy nor the model is loaded where common words decide."""
    program = (
        "import sys\nfrom colophon.describe.wording.language_detection import guess\n"
        f"assert guess({SAMPLES['en']!r}).tag == 'en'\n"
        "assert 'numpy' not in sys.modules and 'py3langid' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_model_decides_what_words_do_not():
    found = guess("Þetta er íslenska setningin mín")
    assert found is not None
    assert found.tag == "is"


@pytest.mark.parametrize(
    "text",
    [
        "V.i.S.d.P.: Karin Vogt",
        "ed.\n1\nab",
        "rent\n" * 40,
        "שלום עולם\n" * 20,
        "      Dedicated to תל אביב",
        "1 2 3\n   4 5 6\nthe rent",
        f"{' ' * 400}the rent of the lower town",
    ],
)
def test_the_evidence_shows_words(described, made, text: str) -> None:
    for one in described(made(text), "language"):
        (evidence,) = one.evidence
        assert evidence.quote == text[evidence.start : evidence.end]
        assert evidence.quote == evidence.quote.strip()
        assert any(map(str.isalpha, evidence.quote))
