"""What a text tells of private persons is found by its form and by what it stands beside."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.costs import assert_proportional

from colophon.languages import by_language
from colophon.privacy.finding import find, lived_at
from colophon.privacy.phrases import fold_text, phrases
from colophon.privacy.private_words import PrivateKind, PrivateSpans, PrivateWords


def told(text: str, kind: PrivateKind, language: str = "en") -> list[str]:
    return list(dict.fromkeys(one.words for one in find(text, language) if one.kind is kind))


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Ring 020 7946 0123 after six", "en", ["020 7946 0123"]),
        ("Tel.: 030/23125-117", "de", ["030/23125-117"]),
        ("+33 1 99 00 12 17", "", ["+33 1 99 00 12 17"]),
        ("тел. 495 222 18 34", "ru", ["495 222 18 34"]),
        ("held on 12.03.2019 and 2019-2020", "de", []),
        ("ISBN 978-0-306-40615-7", "en", []),
        ("2017-01-08 21:14", "zh", []),
        ("Tel. Brindleford 4471 (evenings)", "en", ["Brindleford 4471"]),
        ("Telephone: Ambergate 31", "en", ["Ambergate 31"]),
        ("ring Upper Mill 2215 after six", "en", ["Upper Mill 2215"]),
        ("Tel. 4471", "de", ["4471"]),
        ("ring upperton 42291 and ask for jo", "en", ["upperton 42291"]),
        ("phone Upperton 422911", "en", ["Upperton 422911"]),
        ("a call for 42291 signatures; the text of 12000 words", "en", []),
        ("Fernruf: Auental 312", "de", ["Auental 312"]),
        ("Téléphone : 31 12", "fr", ["31 12"]),
        ("a call of May 1975; call June 2019; text 4, ring 22", "en", []),
        ("Call 999 and the phone of 12 men", "en", []),
        ("the phone. 1984 was dry", "en", []),
    ],
)
def test_telephones(text: str, language: str, words: list[str]) -> None:
    assert told(text, PrivateKind.TELEPHONE, language) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("to DE89 3704 0044 0532 0130 00 please", ["DE89 3704 0044 0532 0130 00"]),
        ("GB82WEST12345698765432", ["GB82WEST12345698765432"]),
        ("to DE89 3704 0044 0532 0130 01 please", []),
        ("Sort code 20-00-01 in Hambling", ["20-00-01"]),
        ("AB12 is the plan", []),
        ("Co-operative Bank, account 50617733", ["50617733"]),
        ("a/c 50617733 at the Meadow Bank", ["50617733"]),
        ("Cuenta 0049-1500-05-1234567892", ["0049-1500-05-1234567892"]),
        ("CCP 12 345 67 Paris", ["12 345 67"]),
        ("on account of 1926-27, an account 1926-27", []),
    ],
)
def test_accounts(text: str, words: list[str]) -> None:
    assert told(text, PrivateKind.ACCOUNT) == words


@pytest.mark.parametrize(
    "text",
    [
        "14 Ferry Road",
        "3 Wharf Cottages",
        "12 bis, rue des Lilas",
        "calle del Pozo, 5",
        "via Pergola 12",
        "Kohlgasse 5",
        "Lange Rainstraße 5",
        "ul. Długa 5",
        "ул. Рябиновая, 31",
        "Παλιού Μύλου 15, 104 31 Αθήνα",
        "Kossuth utca 5",
        "Lale Sokak No: 12",
    ],
)
def test_addresses(text: str) -> None:
    found = told(f"Come to {text}.\nAll are welcome.", PrivateKind.ADDRESS)
    assert len(found) == 1
    assert text.split(",")[0] in found[0]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("write to ada at 84 marsh road, leeds LS6", ["84 marsh road"]),
        ("send it to flat 3, 7 old mill lane, ossett", ["7 old mill lane"]),
        ("it is 20 miles by road, and 3 hours", []),
        ("on 2 main road, rail and bus lines", []),
    ],
)
def test_addresses_in_small_letters(text: str, words: list[str]) -> None:
    assert told(text, PrivateKind.ADDRESS) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Agathe Blumenau, born on 12 March 1931", "born on 12 March 1931"),
        ("Agathe Blumenau, geb. 12.3.1931", "geb. 12.3.1931"),
        ("Agathe Blumenau * 12. März 1931", "* 12. März 1931"),
        ("12 Mart 1931 doğumlu", "12 Mart 1931 doğumlu"),
    ],
)
def test_births(text: str, words: str) -> None:
    assert told(text, PrivateKind.BIRTH) == [words]


@pytest.mark.parametrize(
    ("text", "beside"),
    [
        ("Contact: Agathe Blumenau", "contact"),
        ("c/o Agathe Blumenau", "contact"),
        ("Hubungi: Agathe Blumenau", "contact"),
        ("Agathe Blumenau, 020 7946 0123", "reach"),
        ("Agathe Blumenau\n14 Ferry Road", "reach"),
        ("Donors:\nAgathe Blumenau", "list"),
        ("Läsnä: Agathe Blumenau", "list"),
        ("In memory of Agathe Blumenau", "death"),
        ("Pamięci\nAgathe Blumenau", "death"),
        ("Dear Agathe Blumenau,\n\nthe beans are up.", "letter"),
    ],
)
def test_people(text: str, beside: str) -> None:
    found = [one for one in find(text, "en") if one.kind is PrivateKind.PERSON]
    assert (found[0].words, found[0].beside) == ("Agathe Blumenau", beside)


@pytest.mark.parametrize(
    "text",
    [
        "For tickets contact Mrs. Agathe Blumenau.",
        "Inscriptions auprès de Mme. Agathe Blumenau",
        "Rückfragen an Dr. Agathe Blumenau.",
        "Rückfragen an Fr. Dr. Agathe Blumenau.",
        "The yard is ours now. Thanks to Prof. Agathe Blumenau, who lent her van.",
        "Enquiries to the Hon. Sec., Mrs. A. Blumenau, at the hall. Apply to A. Blumenau.",
    ],
)
def test_the_full_stop_of_a_title_ends_no_sentence(text: str) -> None:
    assert any("Blumenau" in one for one in told(text, PrivateKind.PERSON))


@pytest.mark.parametrize(
    "text",
    [
        "The forms are with Mrs. Agathe\nBlumenau, 3 Mill Lane, and stamps too.",
        "The forms are with our secretary, Mme Agathe\nBlumenau (tel. 020 7946 0123).",
    ],
)
def test_a_name_behind_its_title_goes_on_in_the_next_line(text: str) -> None:
    (person,) = told(text, PrivateKind.PERSON)
    assert person.split()[0].rstrip(".") in ("Mrs", "Mme")
    assert person.endswith("Blumenau")


def test_whoever_was_found_is_found_wherever_named() -> None:
    found = find("AGATHE BLUMENAU\nremembers\n\nContact: Agathe Blumenau", "en")
    assert [(one.start, one.beside) for one in found] == [(0, "again"), (36, "contact")]


@pytest.mark.parametrize(
    "text", ["by Agathe Blumenau", "Published by Agathe Blumenau", "A Walk with Agathe Blumenau"]
)
def test_makers_are_not_private(text: str) -> None:
    assert told(text, PrivateKind.PERSON) == []


def test_an_address_is_private_where_somebody_lives() -> None:
    alone = find("Meet at 14 Ferry Road on Friday", "en")
    lived = find("Contact: Agathe Blumenau, 14 Ferry Road", "en")
    born = find("The author was born in 1931 and lives at 14 Ferry Road.", "en")
    assert [one.kind for one in lived_at(alone)] == []
    assert PrivateKind.ADDRESS in [one.kind for one in lived_at(born)]
    assert PrivateKind.ADDRESS in [one.kind for one in lived_at(lived)]


@given(st.text(alphabet="Dear ,.\nAnBell0123456789@+:()-/ıİßς\u00a0", max_size=200))
def test_what_is_found_stands_there(text: str) -> None:
    for one in find(text, "en"):
        assert 0 <= one.start < one.end <= len(text)
        if one.beside != "again":
            assert one.words == " ".join(text[one.start : one.end].split())


@given(st.text(max_size=60))
def test_folding_moves_nothing(text: str) -> None:
    short = "".join(one for one in text if len(one.lower()) == 1)
    assert len(fold_text(short)) == len(short)


@given(st.lists(st.tuples(st.integers(0, 40), st.integers(1, 9)), max_size=8), st.integers(0, 50))
def test_spans_overlap_as_their_characters_do(given_: list[tuple[int, int]], at: int) -> None:
    spans = [(start, start + length) for start, length in given_]
    expected = any(start < at + 2 and at < end for start, end in spans)
    assert PrivateSpans(spans).overlap(at, at + 2) is expected


@pytest.mark.parametrize("name", ["contact", "telephone", "lists", "deaths", "letters"])
def test_the_words_of_every_language_are_found(name: str) -> None:
    languages = by_language(f"private.{name}")
    assert len(languages) > 15
    for language, words in languages.items():
        for word in words:
            assert list(phrases(name).find(f"({word} )")), (language, word)


HOSTILE: dict[str, Callable[[int], str]] = {
    "line ends": lambda n: "\n" * (n * 20),
    "calls": lambda n: "call Ann Example, " * n,
    "figures": lambda n: "1 " * (n * 10),
    "lists": lambda n: "donors:\n" * (n * 2),
    "letters": lambda n: "Dear Ann Example,\n" * n,
    "signs": lambda n: "a" * (n * 10) + "@" + "b" * (n * 10),
}


@pytest.mark.parametrize("shape", HOSTILE)
def test_hostile_texts_take_time_in_proportion(shape: str) -> None:
    assert_proportional(lambda text: find(text, "en"), HOSTILE[shape], 625, 5_000)


def test_words_are_values() -> None:
    one = PrivateWords(kind=PrivateKind.MAIL, start=0, end=3, words="a@b")
    assert (one.beside, one.sure) == ("", True)


@pytest.mark.parametrize(
    ("text", "language", "person"),
    [
        ("联系人：欧阳慕瑶\n电话：021-5550 1234", "zh", "欧阳慕瑶"),
        ("捐款人：\n司徒景澄 100元\n", "zh", "司徒景澄"),
        ("連絡先：綾小路ひかる", "ja", "綾小路ひかる"),
        ("연락처: 남궁보라미", "ko", "남궁보라미"),
        ("Apply Miss Peverell, 9 Vinegar Yard, evenings.", "en", "Miss Peverell"),
        (
            "Questions? Ask Otto Fossdyke, 01632 960405 or o.fossdyke@a.example",
            "en",
            "Otto Fossdyke",
        ),
        ("Thanks to Hyacinth Mortlock-Vane.", "en", "Hyacinth Mortlock-Vane"),
        (
            "Drusilla Pennyfather       Osbert Grind\n17 Marsh Road  3 Low Road",
            "en",
            "Osbert Grind",
        ),
    ],
)
def test_people_in_all_scripts_and_places(text: str, language: str, person: str) -> None:
    assert person in [one.removeprefix("Ask ") for one in told(text, PrivateKind.PERSON, language)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("地址：柳荫路88号", "柳荫路88号"),
        ("住所：〒154-0001 東京都世田谷区若葉台3-14-7", "〒154-0001 東京都世田谷区若葉台3-14-7"),
        ("주소: 서울시 마포구 버들길 27", "서울시 마포구 버들길 27"),
        ("شارع الياسمين 27", "شارع الياسمين 27"),
        ("רחוב הסחלב 27", "רחוב הסחלב 27"),
        ("Ask Otto Fossdyke, 9 Barley Mow, 01632 960405", "9 Barley Mow"),
    ],
)
def test_addresses_in_all_scripts(text: str, words: str) -> None:
    assert told(f"{text}\n", PrivateKind.ADDRESS) == [words]


def test_years_and_issues_of_east_asia_are_no_addresses() -> None:
    for text in ("2016年3-4月", "第12-14号", "2016-03-12", "2016년 3월 27일"):
        assert told(text, PrivateKind.ADDRESS) == []


def test_letters_of_an_abbreviation_are_no_words() -> None:
    assert told("R.S.V.P. The Old Rectory", PrivateKind.PERSON) == []
    assert told("Silvester Oakenshaw (b. 1981)", PrivateKind.BIRTH) == ["b. 1981"]


def test_a_person_is_found_again_however_it_is_spaced() -> None:
    text = "Contact: Agathe Blumenau\n\nThen AGATHE\n  BLUMENAU spoke."
    assert [one.beside for one in find(text) if one.kind is PrivateKind.PERSON] == [
        "contact",
        "again",
    ]
