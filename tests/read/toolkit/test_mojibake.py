"""Letters that a wrong encoding made others are put right, and sound ones are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.read import read_bytes
from colophon.read.toolkit.mojibake import repair

LINES = {
    "ru": "Паром стоит у шлюза с весны, и никто не знает, когда он снова пойдёт через реку.",
    "uk": "Пором стоїть біля шлюзу від весни, і ніхто не знає, коли він знову піде через річку.",
    "bg": "Фериботът стои до шлюза от пролетта и никой не знае кога ще тръгне отново през реката.",
    "el": "Το πλοίο μένει δίπλα στην πύλη από την άνοιξη και κανείς δεν ξέρει πότε θα φύγει.",
    "he": "המעבורת עומדת ליד הסכר מאז האביב ואיש אינו יודע מתי תשוב ותחצה את הנהר הגדול.",
    "ar": "العبارة واقفة عند السد منذ الربيع ولا أحد يعرف متى ستعبر النهر الكبير من جديد.",
    "pl": "Prom stoi przy śluzie od wiosny i nikt nie wie, kiedy znów popłynie na drugą stronę.",
    "cs": "Přívoz stojí u zdymadla od jara a nikdo neví, kdy se zase vydá přes řeku na druhý břeh.",
    "hu": "A komp a zsilip mellett áll tavasz óta, és senki sem tudja, mikor indul az ősszel.",
    "tr": "Feribot ilkbahardan beri kapının yanında duruyor ve kimse ne zaman gideceğini bilmiyor.",
    "fr": "Le bac reste près de l'écluse depuis le printemps et personne ne sait où il ira l'été.",
    "pt": "A balsa está junto à eclusa desde a primavera e ninguém sabe quando irá cruzar o rio.",
}
CODE_PAGES = [
    ("ru", "cp1251"),
    ("ru", "koi8-r"),
    ("uk", "cp1251"),
    ("bg", "cp1251"),
    ("el", "cp1253"),
    ("he", "cp1255"),
    ("ar", "cp1256"),
    ("pl", "cp1250"),
    ("pl", "iso8859-2"),
    ("cs", "cp1250"),
    ("hu", "cp1250"),
    ("tr", "cp1254"),
]


def as_western(text: str, codec: str) -> str:
    """A text in a code page, read as Windows-1252; its empty places as Latin-1."""
    return "".join(
        bytes([byte]).decode("cp1252" if byte not in b"\x81\x8d\x8f\x90\x9d" else "latin-1")
        for byte in text.encode(codec)
    )


@pytest.mark.parametrize(("language", "codec"), CODE_PAGES)
def test_a_code_page_read_as_western(language: str, codec: str) -> None:
    found = repair(as_western(LINES[language], codec))
    assert found is not None
    assert found.text == LINES[language]


@pytest.mark.parametrize(
    ("language", "codec"),
    [(one, codec) for one in LINES for codec in ("cp1252", "latin-1")]
    + [(one, "cp1251") for one in ("ru", "uk", "bg")]
    + [(one, "cp1250") for one in ("pl", "cs", "hu", "fr", "pt")],
)
def test_utf8_read_as_an_8_bit_encoding(language: str, codec: str) -> None:
    text = LINES[language]
    wrong = "".join(
        bytes([one]).decode(codec, "ignore") or chr(one) for one in text.encode("utf-8")
    )
    found = repair(wrong)
    assert found is not None
    assert (found.text, found.encoding) == (text, "utf-8")


@pytest.mark.parametrize("words", ["Паром у шлюза", "Ворота закрыты"])
@pytest.mark.parametrize("codec", ["cp1251", "koi8-r"])
def test_a_title_of_a_few_words_is_enough(words: str, codec: str) -> None:
    found = repair(as_western(words, codec))
    assert found is not None
    assert found.text == words


@pytest.mark.parametrize(
    ("words", "codec"),
    [
        ("河边的门又关了，没有人问过我们。", "gb18030"),
        ("川の門はまた閉ざされた。だれもわたしたちに問わなかった。", "euc-jp"),
        ("강가의 문은 다시 닫혔고 아무도 우리에게 묻지 않았다는 말이다.", "euc-kr"),
    ],
)
def test_two_bytes_a_letter(words: str, codec: str) -> None:
    found = repair(words.encode(codec).decode("latin-1"))
    assert found is not None
    assert found.text == words


def test_only_the_wrong_lines_of_a_text_are_changed() -> None:
    text = "Año nuevo — «canción»\nCanciÃ³n del rÃ­o\n10 µm ½"
    found = repair(text)
    assert found is not None
    assert found.text == "Año nuevo — «canción»\nCanción del río\n10 µm ½"


SOUND = (
    *LINES.values(),
    "Þórður Æðey á Öræfi og fjöllin þar",
    "Færøerne: æg på ø, og åen løber",
    "À VENDRE — ÉTÉ À LA MER",
    "SÃO JOÃO, MÃE E IRMÃ",
    "Größe: 5 µm², ½ Tasse, §§ 3–4 «so»",
    "naïve café “quotes” … 20 €",
    "Ærø",
    "¿Qué? ¡Sí! Señor Núñez",
    "Nº: D./Dña……………………….. con número de D.N.I. ……………………., nacido/a el …… de ………… de ………., en",
    "Nom ........ Prénom ········ né(e) le ______ à ¸¸¸¸¸¸¸¸¸¸¸¸ pour la mère de l'élève",
    "à À â Â ä Ä ç Ç é É è È ê Ê ë Ë î Î ï Ï ô Ô ù Ù û Û ü Ü",
    "Ð Ñ Ò Ó Ô Õ Ö Ø Ù Ú Û Ü Ý Þ ß",
)


@pytest.mark.parametrize("text", SOUND)
def test_sound_text_is_left_alone(text: str) -> None:
    assert repair(text) is None


@given(st.text(alphabet=st.characters(max_codepoint=0x7F)))
def test_ascii_is_left_alone(text: str) -> None:
    assert repair(text) is None


@given(st.text(max_size=200))
def test_a_repair_keeps_the_lines(text: str) -> None:
    found = repair(text)
    assert found is None or found.text.count("\n") == text.count("\n")


@given(st.text(alphabet="абвгдежзиклмнопрстуАБВ ,.\n«»", min_size=20, max_size=200))
def test_sound_cyrillic_is_left_alone(text: str) -> None:
    assert repair(text) is None


def test_a_page_says_what_was_put_right() -> None:
    body = f"<h1>Паром</h1><p>{LINES['ru']}</p>" * 3
    page = f"<meta charset='iso-8859-1'><title>Паром</title><body>{body}"
    document = read_bytes(page.encode("cp1251"), "page.html")
    assert LINES["ru"] in document.text
    assert [one.code for one in document.problems] == ["repaired-letters"]
    assert "cp1251" in document.problems[0].message


def test_utf8_is_utf8_whatever_it_is_called() -> None:
    page = f"<meta charset='iso-8859-1'><title>Écluse</title><body><p>{LINES['fr']}</p>"
    document = read_bytes(page.encode(), "page.html")
    assert document.text == LINES["fr"]
    assert document.embedded[0].value == "Écluse"
    assert document.encoding == "utf-8"
    assert document.problems == ()


def test_an_encoding_of_two_bytes_a_letter_is_not_named_in_one_of_one() -> None:
    page = "<meta charset='utf-16'><title>Ferry</title><body><p>No ferry today.</p>"
    document = read_bytes(page.encode(), "page.html")
    assert document.text == "No ferry today."


@pytest.mark.parametrize("language", ["fr", "pt", "pl", "cs", "tr"])
def test_a_file_that_names_no_encoding_is_read_by_its_language(language: str) -> None:
    codec = {"pl": "cp1250", "cs": "cp1250", "tr": "cp1254"}.get(language, "cp1252")
    document = read_bytes((LINES[language] + "\n").encode(codec), "text.txt")
    assert document.text.strip() == LINES[language]
    assert document.problems[0].code == "guessed-encoding"


def test_metadata_is_put_right_too() -> None:
    source = "---\ntitle: CanciÃ³n del rÃ­o\nauthor: NÃºÃ±ez\n---\nText\n"
    document = read_bytes(source.encode(), "text.md")
    assert [one.value for one in document.embedded] == ["Canción del río", "Núñez"]
