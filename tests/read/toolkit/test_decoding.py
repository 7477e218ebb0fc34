"""Encodings: byte order marks, what is declared, UTF-8, a guess."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.errors import DamagedDocument
from colophon.read import read_bytes
from colophon.read.toolkit.decoding import codec, decode, looks_binary

LINE = "Éditions de la Place Haute, dépôt légal, Gruß und Kuß\n"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (LINE.encode(), "utf-8"),
        (codecs.BOM_UTF8 + LINE.encode(), "utf-8"),
        (LINE.encode("utf-16"), "utf-16-le"),
        (LINE.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + LINE.encode("utf-32-le"), "utf-32-le"),
    ],
)
def test_what_is_said_or_sure(data: bytes, encoding: str) -> None:
    decoded = decode(data, "a.txt")
    assert (decoded.text, decoded.encoding, decoded.problems) == (LINE, encoding, ())


def test_a_guess_says_so() -> None:
    decoded = decode((LINE * 20).encode("cp1252"), "a.txt")
    assert decoded.text == LINE * 20
    assert [problem.code for problem in decoded.problems] == ["guessed-encoding"]


def test_cyrillic_is_guessed() -> None:
    line = "Российская социал-демократическая рабочая партия. Хлеб, мир и земля.\n" * 20
    assert decode(line.encode("cp1251"), "a.txt").text == line


def test_mixed_encodings_lose_no_letter() -> None:
    decoded = decode(LINE.encode() + LINE.encode("cp1252"), "a.txt")
    assert decoded.text == LINE * 2
    assert [problem.code for problem in decoded.problems] == ["mixed-encodings"]


def test_declared_encodings_of_html_and_xml() -> None:
    page = "<html><head><meta charset='iso-8859-2'></head><body><p>Dělníci a ženy</p></body></html>"
    assert read_bytes(page.encode("iso-8859-2"), "a.html").text == "Dělníci a ženy"
    tei = (
        "<?xml version='1.0' encoding='windows-1251'?><TEI xmlns='http://www.tei-c.org/ns/1.0'>"
        "<text><body><p>Хлеб</p></body></text></TEI>"
    )
    assert read_bytes(tei.encode("cp1251"), "a.xml").text == "Хлеб"


@pytest.mark.parametrize("name", ["utf-7", "zip", "rot13", "unicode_escape", "no-such", ""])
def test_codecs_that_are_no_encodings_are_not_believed(name: str) -> None:
    assert codec(name) == ""


def test_a_picture_called_text_is_refused() -> None:
    with pytest.raises(DamagedDocument) as found:
        read_bytes(b"\x01\x02\x03\x00" * 500, "letter.txt")
    assert found.value.code == "not-text"


def page(charset: str, words: str = "Bread and roses", encoding: str = "ascii") -> bytes:
    head = f"<html><head><meta charset={charset}></head><body>"
    return head.encode() + words.encode(encoding)


NOT_ASCII = ("cp037", "cp500", "cp1140", "undefined", "utf-16", "utf-16-le", "utf-32", "utf-7")


@pytest.mark.parametrize("charset", NOT_ASCII)
@pytest.mark.parametrize(
    ("words", "encoding"), [("Bread", "ascii"), ("Brötchen", "utf-8"), ("Café", "cp1252")]
)
def test_what_is_said_in_ascii_is_no_encoding_without_ascii(
    charset: str, words: str, encoding: str
) -> None:
    assert read_bytes(page(charset, words, encoding), "a.html").text == words


@pytest.mark.parametrize(
    ("charset", "words"),
    [("shift_jis", "パンとバラ"), ("gb2312", "面包"), ("koi8-r", "Хлеб"), ("big5", "麵包")],
)
def test_encodings_that_hold_ascii_are_believed(charset: str, words: str) -> None:
    assert read_bytes(page(charset, words, charset), "a.html").text == words


WIDER = {  # letters that the encoding which is named lacks, and the one that people have holds
    "gb2312": ("朱镕基的面包", "gbk"),
    "gbk": ("𠮷野的面包", "gb18030"),
    "shift_jis": ("①髙島屋のパン", "cp932"),
    "x-sjis": ("パンとバラ", "cp932"),
    "euc-kr": ("똠방각하 펲시콜라", "cp949"),
    "ks_c_5601-1987": ("빵과 장미", "cp949"),
    "big5": ("粧𠝹麵包", "big5hkscs"),
    "iso-8859-1": ("“Bread” – €2", "cp1252"),
    "iso-8859-9": ("“Ekmek” – ığş", "cp1254"),
    "tis-620": ("“ขนมปัง”…", "cp874"),
    "iso-8859-8-i": ("לחם ושושנים", "iso8859-8"),
    "logical": ("לחם ושושנים", "iso8859-8"),
    "x-cp1251": ("Хлеб и розы", "cp1251"),
    "cp-1253": ("Ψωμί", "cp1253"),
    "iso88592": ("Dělníci", "iso8859-2"),
    "x-mac-cyrillic": ("Хлеб и розы", "mac-cyrillic"),
    "koi8-ru": ("Хліб і троянди", "koi8-u"),
    "unicode-1-1-utf-8": ("Brot – パン", "utf-8"),
}


@pytest.mark.parametrize("charset", WIDER)
def test_names_of_encodings_mean_what_browsers_take_them_for(charset: str) -> None:
    words, encoding = WIDER[charset]
    made = read_bytes(page(charset, words, encoding), "a.html")
    assert (made.text, made.problems) == (words, ())


@pytest.mark.parametrize("charset", ["gb2312", "gbk", "shift_jis", "big5", "euc-kr", "iso-8859-9"])
@pytest.mark.parametrize(
    "words", ["Brötchen für alle", "Хлеб и розы", "面包和玫瑰花", "パンとバラ"]
)
def test_utf_8_is_not_lost_for_a_wrong_name(charset: str, words: str) -> None:
    assert read_bytes(page(charset, words, "utf-8"), "a.html").text == words


ESCAPED = {"iso2022_jp": "これはパンです。\n図書館の歴史 (1948)", "iso2022_kr": "빵과 장미\nBread"}


@pytest.mark.parametrize("codec", ESCAPED)
@pytest.mark.parametrize("declared", ["", "utf-8"])
def test_letters_of_seven_bits_are_known_by_their_escapes(codec: str, declared: str) -> None:
    decoded = decode(ESCAPED[codec].encode(codec), "a.txt", declared)
    assert decoded.text == ESCAPED[codec]
    assert decoded.problems == ()


SHOWN = {
    "N\bNA\bAM\bME\bE": "NAME",
    "_\bc_\bp and c\b_p\b_": "cp and cp",
    "b\bb\bb\bbread": "bread",
    "+\bo a list": "o a list",
    "\x1b[1;31mBread\x1b[0m": "Bread",
    "ends in one \b\n\bbegins": "ends in one \nbegins",
}


@pytest.mark.parametrize("written", SHOWN)
def test_what_a_printer_strikes_over_itself_is_read_once(written: str) -> None:
    """Manuals and lists kept as nroff printed them, logs of terminals."""
    assert read_bytes(written.encode(), "a.txt").text == SHOWN[written]


WORDS = "Bread and roses for everybody here"
WIDE = {
    "whole": (WORDS.encode("utf-16-le"), ""),
    "big end first": (WORDS.encode("utf-16-be"), ""),
    "cut within a letter": (WORDS.encode("utf-16-le") + b"x", "\ufffd"),
    "half a pair": (WORDS.encode("utf-16-le") + b"\x00\xd8", "\ufffd"),
}


@pytest.mark.parametrize("case", WIDE)
def test_letters_of_two_bytes_without_a_mark(case: str) -> None:
    data, last = WIDE[case]
    decoded = decode(data, "a.txt")
    assert decoded.text == f"{WORDS}{last}"
    assert decoded.encoding.startswith("utf-16-")


@pytest.mark.parametrize("codec", ["utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("words", [WORDS, "パンとバラ", "𠮷野の 😀本"])
def test_letters_of_four_bytes_without_a_mark(codec: str, words: str) -> None:
    decoded = decode(words.encode(codec), "a.txt")
    assert (decoded.text, decoded.encoding) == (words, codec)


LEGACY = {
    "cp1251": "Ворота у реки закрыты, и никто не знает, когда их откроют снова.",
    "koi8-r": "Ворота у реки закрыты, и никто не знает, когда их откроют снова.",
    "cp866": "Ворота у реки закрыты, и никто не знает, когда их откроют снова.",
    "iso8859-7": "Η πύλη στο ποτάμι έκλεισε και κανείς δεν ξέρει πότε θα ανοίξει ξανά.",
    "cp1255": "השער ליד הנהר נסגר ואיש אינו יודע מתי יפתחו אותו שוב לעוברים.",
    "cp932": "川の門はまた閉ざされた。だれもわたしたちに問わなかった。図書館の歴史。",
    "euc-jp": "川の門はまた閉ざされた。だれもわたしたちに問わなかった。図書館の歴史。",
    "gb18030": "河边的门又关了，没有人问过我们。图书馆的历史从这里开始，一九四八年。",
    "big5": "河邊的門又關了，沒有人問過我們。圖書館的歷史從這裡開始，一九四八年。",
    "cp949": "강가의 문은 다시 닫혔고 아무도 우리에게 묻지 않았다. 도서관의 역사이다.",
}
PAGE = (
    "<html><head><link rel='stylesheet' href='http://www.example.org/style.css'></head><body>"
    "<div class='content' id='main-content'><p><a href='http://www.example.org/index.html'>Home</a>"
    "<p>{}</p></div><div class='footer'>Powered by a program</div></body></html>"
)


@pytest.mark.parametrize("codec", LEGACY)
@pytest.mark.parametrize("form", [PAGE, "{}", "See http://www.example.org/news/index.html - {}"])
def test_a_script_is_told_from_the_tags_and_addresses_around_it(codec: str, form: str) -> None:
    """Pages of before 2005 often say no encoding, and have more tags than words."""
    words = LEGACY[codec]
    assert words in decode(form.format(words).encode(codec), "a.html").text


@pytest.mark.parametrize(
    "words", ["für die Größe, und Öl", "le café est déjà là", "São João não é uma", "Ærø"]
)
@pytest.mark.parametrize("form", [PAGE, "{}"])
def test_latin_words_stay_latin(words: str, form: str) -> None:
    assert words in decode(form.format(words).encode("cp1252"), "a.html").text


@given(
    st.binary(max_size=99), st.sampled_from(["", "utf-8", "cp1252", "utf-16", "undefined", "hz"])
)
def test_any_bytes_are_text_or_said_to_be_none(data: bytes, declared: str) -> None:
    try:
        decoded = decode(data, "a.txt", declared)
    except DamagedDocument:
        assert looks_binary(data)
        return
    assert "\r" not in decoded.text
    decoded.text.encode()  # no halves of letters


JAPANESE = (
    "皆さん、土曜日の集会に来てください。私たちの家は川のそばにあります。発行所は川の会です。"
)
RUSSIAN = "Дорогие соседи, приходите все на собрание в субботу. Напечатано в типографии."
UNNAMED = [
    ("euc_jp", JAPANESE),
    ("shift_jis", JAPANESE),
    ("euc_jp", "パンと薔薇の会報 第三号 一九七四年五月"),
    ("koi8-r", RUSSIAN),
    ("cp1251", RUSSIAN),
    ("koi8-r", RUSSIAN[:40]),
    ("koi8-r", "Хлеб и розы"),
    ("cp949", "이웃 여러분, 토요일 모임에 오십시오. 펴낸곳은 강 모임입니다."),
]


@pytest.mark.parametrize(("encoding", "words"), UNNAMED)
def test_letters_that_no_text_has_many_of_show_a_wrong_guess(encoding: str, words: str) -> None:
    decoded = decode(words.encode(encoding), "a.txt")
    assert decoded.text == words
    assert decoded.problems[0].code == "guessed-encoding"
