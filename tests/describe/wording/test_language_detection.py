"""Which language a stretch is in: scripts, letters, commonest words; silence where none says so."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.describe.wording.language_detection import SET, Guess, guess, mostly

SENTENCES = {
    "en": (
        "The tenants of the lower town have asked for repairs since the spring, and nobody "
        "came to look at the stairs."
    ),
    "de": (
        "Die Mieter der unteren Stadt bitten seit dem Frühjahr um Reparaturen, und niemand "
        "ist gekommen, um sich das anzusehen."
    ),
    "fr": (
        "Les locataires de la ville basse demandent des réparations depuis le printemps, et "
        "personne n'est venu les voir."
    ),
    "es": (
        "Los inquilinos de la ciudad baja piden reparaciones desde la primavera y nadie ha "
        "venido a ver las escaleras."
    ),
    "it": (
        "Gli inquilini della città bassa chiedono riparazioni dalla primavera e nessuno è "
        "venuto a vedere le scale."
    ),
    "pt": (
        "Os inquilinos da cidade baixa pedem reparações desde a primavera e ninguém veio ver "
        "as escadas que não têm luz."
    ),
    "nl": (
        "De huurders van de benedenstad vragen sinds de lente om reparaties, en niemand is "
        "gekomen om naar de trap te kijken."
    ),
    "sv": (
        "Hyresgästerna i den nedre staden har bett om reparationer sedan i våras, och ingen "
        "har kommit för att se på trapporna."
    ),
    "da": (
        "Lejerne i den nederste by har bedt om reparationer siden foråret, og ingen er "
        "kommet for at se på trapperne."
    ),
    "nn": (
        "Leigebuarane i den nedre byen har bede om reparasjonar sidan i vår, og ingen har "
        "kome for å sjå på trappene."
    ),
    "fi": (
        "Alakaupungin vuokralaiset ovat pyytäneet korjauksia keväästä asti, eikä kukaan ole "
        "tullut katsomaan portaita."
    ),
    "pl": (
        "Lokatorzy dolnego miasta od wiosny proszą o naprawy i nikt nie przyszedł, żeby "
        "zobaczyć, jak to jest na schodach."
    ),
    "cs": (
        "Nájemníci dolního města od jara žádají o opravy a nikdo se nepřišel podívat, jak to "
        "na schodech vypadá."
    ),
    "hu": (
        "Az alsóváros bérlői tavasz óta kérik a javításokat, és senki sem jött el, hogy "
        "megnézze a lépcsőket."
    ),
    "ro": (
        "Chiriașii din orașul de jos cer reparații din primăvară și nimeni nu a venit să "
        "vadă scările."
    ),
    "ca": (
        "Els llogaters de la ciutat baixa demanen reparacions des de la primavera i ningú no "
        "ha vingut a veure les escales."
    ),
    "la": (
        "Incolae urbis inferioris ab initio veris reparationes petunt et nemo venit ut "
        "scalas videret, quia non est in domo."
    ),
    "eo": (
        "La luantoj de la malsupra urbo petas riparojn ekde la printempo, kaj neniu venis "
        "por vidi la ŝtuparon, kiu estas malluma."
    ),
    "tr": (
        "Aşağı kentin kiracıları bahardan beri onarım istiyor ve kimse merdivenlere bakmak "
        "için gelmedi, çünkü bu bir sorun değil."
    ),
    "eu": (
        "Beheko hiriko maizterrek konponketak eskatzen dituzte udaberritik, eta inor ez da "
        "etorri eskailerak ikustera."
    ),
    "ga": (
        "Tá tionóntaí an bhaile íochtair ag iarraidh deisiúcháin ón earrach, agus níor "
        "tháinig aon duine chun an staighre a fheiceáil."
    ),
    "cy": (
        "Mae tenantiaid y dref isaf wedi gofyn am atgyweiriadau ers y gwanwyn, ac nid oes "
        "neb wedi dod i weld y grisiau."
    ),
    "hr": (
        "Stanari donjeg grada od proljeća traže popravke i nitko nije došao vidjeti "
        "stubište, koje je mračno."
    ),
    "id": (
        "Para penyewa di kota bawah telah meminta perbaikan sejak musim semi, dan tidak ada "
        "yang datang untuk melihat tangga itu."
    ),
    "ru": (
        "Жильцы нижнего города с весны просят о ремонте, и никто не пришёл посмотреть на "
        "лестницы, что стоят в темноте."
    ),
    "uk": (
        "Мешканці нижнього міста від весни просять про ремонт, і ніхто не прийшов подивитися "
        "на сходи, що стоять у темряві."
    ),
    "bg": (
        "Наемателите от долния град искат ремонт от пролетта и никой не дойде да види "
        "стълбите, които са тъмни."
    ),
    "sr": (
        "Станари доњег града од пролећа траже поправке и нико није дошао да види степениште, "
        "које је мрачно."
    ),
    "mk": (
        "Станарите од долниот град бараат поправки од пролетта, а никој не дошол да ги види "
        "скалите, ѓубрето е тука."
    ),
    "be": (
        "Жыхары ніжняга горада з вясны просяць аб рамонце, і ніхто не прыйшоў паглядзець на "
        "лесвіцы, дзе ўжо цёмна."
    ),
    "el": "Οι ένοικοι της κάτω πόλης ζητούν επισκευές από την άνοιξη, και κανείς δεν ήρθε.",
    "he": "דיירי העיר התחתית מבקשים תיקונים מאז האביב, ואיש לא בא.",
    "ar": "طلب سكان البلدة السفلى الإصلاحات منذ الربيع ولم يأت أحد.",
    "fa": (
        "مستأجران پایین شهر از بهار خواستار تعمیر هستند و هیچ کس نیامده است، پس چه باید کرد؟ "
        "گچ می ریزد."
    ),
    "ur": "نچلے شہر کے کرایہ دار بہار سے مرمت مانگ رہے ہیں اور کوئی نہیں آیا۔ سیڑھیاں ٹوٹی ہیں۔",
    "ja": "下町の住民は春から修理を求めてきたが、だれも来なかった。",
    "zh": "下城的居民从春天起就要求修理，但没有人来。",
    "ko": "아랫마을 세입자들은 봄부터 수리를 요구했지만 아무도 오지 않았다.",
    "hy": "Ներքին քաղաքի վարձակալները գարնանից վերանորոգում են խնդրում։",
    "ka": "ქვედა ქალაქის მოიჯარეები გაზაფხულიდან ითხოვენ შეკეთებას.",
    "th": "ผู้เช่าในเมืองล่างขอให้ซ่อมแซมตั้งแต่ฤดูใบไม้ผลิ",
    "hi": "निचले शहर के किरायेदार वसंत से मरम्मत की मांग कर रहे हैं।",
    "bn": "নিচের শহরের ভাড়াটেরা বসন্ত থেকে মেরামত চেয়ে আসছে।",
    "ta": "கீழ் நகரத்தின் வாடகைதாரர்கள் வசந்த காலத்திலிருந்து பழுதுபார்க்க கேட்கிறார்கள்.",
}
"""language → a sentence of a leaflet in it"""
ASKED = {"cs", "da", "nn"}
"""those whose sentence the rules leave to the sequences of letters"""


def told(text: str) -> Guess | None:
    """What the rules alone say."""
    return guess(text, ask=False)


@pytest.mark.parametrize("tag", sorted(SENTENCES.keys() - ASKED))
def test_a_sentence_of_a_leaflet(tag: str) -> None:
    found = told(SENTENCES[tag])
    assert found is not None
    assert found.tag == tag
    assert 0 < found.confidence <= 0.98
    assert tag not in found.rivals


@pytest.mark.parametrize("tag", sorted(ASKED))
def test_where_the_commonest_words_do_not_decide_letters_are_asked(tag: str) -> None:
    assert told(SENTENCES[tag]) is None
    found = guess(SENTENCES[tag])
    assert found is not None
    assert found.tag == tag
    assert "letter sequences" in found.note


@pytest.mark.parametrize("tag", ["en", "de", "fr", "pl", "ru", "hu", "tr"])
def test_capitals_and_line_ends_change_nothing(tag: str) -> None:
    text = SENTENCES[tag]
    if tag != "tr":  # whose capital of i is another letter
        shouted = told(text.upper())
        assert shouted is not None
        assert shouted.tag == tag
    parted = told(text.replace(" ", "\n"))
    assert parted is not None
    assert parted.tag == tag


NONE = [
    "",
    " \n\t",
    "1981 — 12",
    "¶ § †",
    "🙂🙃",
    "\u202e\u200f",
    "\x00" * 40,
    "\ud800",
    "x",
    "Mwangi",
]


@pytest.mark.parametrize("text", NONE)
def test_nothing_is_said_of_what_is_no_language(text: str) -> None:
    assert told(text) is None


def test_the_language_of_most_letters_is_told() -> None:
    text = SENTENCES["he"] * 3 + " The Rent 1981 www.mill.example"
    found = told(text)
    assert found is not None
    assert found.tag == "he"


def test_kana_make_chinese_characters_japanese() -> None:
    found = told("住民会議のお知らせ")
    assert found is not None
    assert found.tag == "ja"
    assert told("住民會議通知").tag == "zh"  # type: ignore[union-attr]


@pytest.mark.parametrize("tag", ["en", "de", "fr", "es", "it", "nl", "sv", "pl", "hu", "ro", "ca"])
def test_most_words_are_those_of_one_language(tag: str) -> None:
    assert mostly(SENTENCES[tag], tag)
    assert not mostly(SENTENCES["fi"], tag)


def test_an_unknown_language_has_no_words() -> None:
    assert not mostly(SENTENCES["en"], "xx")
    assert not mostly("", "en")


@given(st.text(max_size=200))
def test_any_text_has_a_language_of_the_set_or_none(text: str) -> None:
    found = told(text)
    if found is not None:
        assert found.tag in (*SET, "la")
        assert 0 < found.confidence < 1
        assert found.note


@given(st.permutations(SENTENCES["de"].split()))
def test_the_order_of_words_does_not_matter(words: list[str]) -> None:
    found = told(" ".join(words))
    assert found is not None
    assert found == told(SENTENCES["de"])


@pytest.mark.parametrize("part", ["a ", "the ", "x", "я ", "家", "'a", "é"])
def test_long_texts_cost_linear_time(part: str) -> None:
    assert_proportional(told, lambda size: part * (size // len(part)), 10_000, 80_000)
