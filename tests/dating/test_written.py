"""Dates as pamphlets of every language write them, alone in a field and within a text."""

import pytest

from colophon.dating.finding import find
from colophon.dating.whole import read
from colophon.model import edtf
from colophon.model.folding import Folded

WRITTEN = {
    "en": """
        1 May 1981|1981-05-01
        1st May 1981|1981-05-01
        the 1st of May 1981|1981-05-01
        1st May, 1981|1981-05-01
        May 1, 1981|1981-05-01
        May 1st, 1981|1981-05-01
        Friday, May 1st, 1981|1981-05-01
        the third day of May, 1642|1642-05-03
        3d May, 1842|1842-05-03
        May the 3d, 1842|1842-05-03
        May the third, 1642|1642-05-03
        20 Nov. 1975|1975-11-20
        Novemb. 20. 1645|1645-11-20
        7ber 3. 1642|1642-09-03
        Spring 1983|1983-21
        Spring/Summer 1983|1983-21/1983-22
        Autumn-Winter 1983|1983-23/1983-24
        Summer and Autumn 1983|1983-22/1983-23
        December/January 1969|1968-12/1969-01
        May–June 1976|1976-05/1976-06
        A.D. 1842|1842
        the year 1842|1842
        about 1930|1930~
        around the year 1930|1930~
        the 1970s|197X
        1970's|197X
    """,
    "de": """
        1. Mai 1981|1981-05-01
        den 1. Mai 1981|1981-05-01
        am 1. Mai 1981|1981-05-01
        Montag, den 4. Mai 1981|1981-05-04
        20.11.1975|1975-11-20
        20. 11. 1975|1975-11-20
        1. Jänner 1919|1919-01-01
        im März 1848|1848-03
        Frühjahr 1983|1983-21
        Frühjahr/Sommer 1983|1983-21/1983-22
        Herbst und Winter 1983|1983-23/1983-24
        3. Quartal 1980|1980-35
        2. Halbjahr 1979|1979-41
        im Jahr 1848|1848
        Im Jahre Christi 1642|1642
        Anno 1642|1642
        um 1930|1930~
        um das Jahr 1930|1930~
        1970er Jahre|197X
    """,
    "fr": """
        1er mai 1968|1968-05-01
        le 1er mai 1968|1968-05-01
        lundi 4 mai 1981|1981-05-04
        ce 3 d'octobre 1650|1650-10-03
        8bre 1793|1793-10
        le 3 xbre 1650|1650-12-03
        août 1944|1944-08
        novembre-décembre 1975|1975-11/1975-12
        printemps-été 1983|1983-21/1983-22
        2e trimestre 1974|1974-34
        1er semestre 1981|1981-40
        l'an 1642|1642
        15 ventôse an II|1794-03-05
        vers 1930|1930~
        années 1970|197X
    """,
    "es": """
        1 de mayo de 1936|1936-05-01
        1º de mayo de 1936|1936-05-01
        1.º de mayo de 1936|1936-05-01
        lunes 4 de mayo de 1981|1981-05-04
        20/XI/1975|1975-11-20
        20-XI-1975|1975-11-20
        setiembre de 1936|1936-09
        primavera-verano 1983|1983-21/1983-22
        en el año de 1642|1642
        hacia 1930|1930~
    """,
    "pt": """
        1 de Maio de 1974|1974-05-01
        1.º de Maio de 1974|1974-05-01
        25 de abril de 1974|1974-04-25
        Março/Abril 1975|1975-03/1975-04
        primavera de 1975|1975-21
    """,
    "it": """
        1 maggio 1977|1977-05-01
        1º maggio 1977|1977-05-01
        il 1° maggio 1977|1977-05-01
        4 di maggio 1871|1871-05-04
        primavera/estate 1983|1983-21/1983-22
        l'anno 1642|1642
        verso il 1930|1930~
    """,
    "ca": """
        1 de maig de 1968|1968-05-01
        1r de maig de 1968|1968-05-01
        11 d'abril de 1931|1931-04-11
        3 d’octubre de 1934|1934-10-03
        tardor 1976|1976-23
    """,
    "nl": """
        1 mei 1980|1980-05-01
        den 1 mei 1980|1980-05-01
        maandag 4 mei 1981|1981-05-04
        Maart/April 1975|1975-03/1975-04
        lente/zomer 1983|1983-21/1983-22
        omstreeks 1930|1930~
    """,
    "pl": """
        1 maja 1981 r.|1981-05-01
        dnia 1 maja 1981 roku|1981-05-01
        1-go maja 1905 roku|1905-05-01
        20 XI 1975 r.|1975-11-20
        20.XI.1975|1975-11-20
        maj 1981|1981-05
        wiosna/lato 1983|1983-21/1983-22
        roku 1642|1642
        roku Pańskiego 1642|1642
        około 1930|1930~
    """,
    "cs": """
        1. května 1968|1968-05-01
        dne 1. května 1968|1968-05-01
        20. 11. 1975|1975-11-20
        květen 1968|1968-05
        jaro/léto 1983|1983-21/1983-22
        léta Páně 1642|1642
        kolem 1930|1930~
    """,
    "sk": """
        1. mája 1968|1968-05-01
        20. 11. 1975|1975-11-20
        máj 1968|1968-05
    """,
    "hu": """
        1968. május 1.|1968-05-01
        1968 május 1|1968-05-01
        1968. május|1968-05
        1968 májusában|1968-05
        1968. V. 1.|1968-05-01
        1642. évben|1642
        1930 körül|1930~
        1930 táján|1930~
    """,
    "sv": """
        1 maj 1968|1968-05-01
        den 1 maj 1968|1968-05-01
        1975-11-20|1975-11-20
        våren 1983|1983-21
        år 1642|1642
        omkring 1930|1930~
        1970-talet|197X
        1800-talet|18XX
    """,
    "da": """
        1. maj 1968|1968-05-01
        den 1. maj 1968|1968-05-01
        forår 1983|1983-21
        omkring 1930|1930~
        1970'erne|197X
    """,
    "nb": """
        1. mai 1968|1968-05-01
        vår 1983|1983-21
        1970-årene|197X
        1800-tallet|18XX
    """,
    "fi": """
        1. toukokuuta 1968|1968-05-01
        toukokuu 1968|1968-05
        toukokuussa 1968|1968-05
        20.11.1975|1975-11-20
        vuonna 1842|1842
        noin 1930|1930~
        1970-luku|197X
        1800-luku|18XX
    """,
    "tr": """
        1 Mayıs 1977|1977-05-01
        Mayıs 1977|1977-05
        20.11.1975|1975-11-20
        bahar 1983|1983-21
        yaklaşık 1930|1930~
        1930 civarında|1930~
        1970'ler|197X
    """,
    "uk": """
        1 травня 1990|1990-05-01
        1 травня 1990 р.|1990-05-01
        1 травня 1990 року|1990-05-01
        1-го травня 1919 р.|1919-05-01
        травень 1990|1990-05
        близько 1930|1930~
        1970-ті|197X
    """,
    "ru": """
        1 мая 1917 года|1917-05-01
        1 мая 1917 г.|1917-05-01
        1-го мая 1917 г.|1917-05-01
        1-е мая 1906 г.|1906-05-01
        май 1917|1917-05
        осень 1917|1917-23
        около 1930|1930~
        1970-е|197X
        1970-е годы|197X
    """,
    "el": """
        1 Μαΐου 1936|1936-05-01
        1η Μαΐου 1936|1936-05-01
        Μάιος 1936|1936-05
        άνοιξη 1976|1976-21
        περίπου 1930|1930~
    """,
    "ar": """
        1 مايو 1970|1970-05-01
        ١ مايو ١٩٧٠|1970-05-01
        ١ أيار ١٩٧٠|1970-05-01
        أول أيار 1970|1970-05-01
        أيار 1970|1970-05
        حوالي 1930|1930~
    """,
    "he": """
        1 במאי 1970|1970-05-01
        מאי 1970|1970-05
        א' באייר תש"ל|1970-05-07
        אביב 1979|1979-21
        בערך 1930|1930~
    """,
    "zh": """
        1970年5月1日|1970-05-01
        1970年5月|1970-05
        1970年|1970
        一九七〇年五月一日|1970-05-01
        一九七〇年五月|1970-05
        二〇〇三年十二月二十五日|2003-12-25
        民國五十九年五月一日|1970-05-01
        中華民國五十九年五月|1970-05
        中华民国三十八年|1949
        光緒三十一年|1905
        宣統元年|1909
        乾隆五十年|1785
        康熙四十三年|1704
        1970年代|197X
        约1930年|1930~
        1930年左右|1930~
        2016年冬|2016-24
    """,
    "ja": """
        1970年5月1日|1970-05-01
        昭和45年5月1日|1970-05-01
        昭和四十五年五月一日|1970-05-01
        昭和45.5.1|1970-05-01
        平成元年一月八日|1989-01-08
        令和2年春|2020-21
        大正十年|1921
        明治三十八年十月|1905-10
        慶応三年|1867
        元禄十五年|1702
        1970年代|197X
        約1930年|1930~
        1930年頃|1930~
        1930年ごろ|1930~
    """,
    "ko": """
        1970년 5월 1일|1970-05-01
        1970. 5. 1.|1970-05-01
        1970년 5월|1970-05
        단기 4293년 4월|1960-04
        단기 4293년 4월 19일|1960-04-19
        檀紀四二九三年|1960
        1970년대|197X
        약 1930년|1930~
        1930년경|1930~
        1989년 봄|1989-21
    """,
    "la": """
        3. Maii 1642|1642-05-03
        anno 1642|1642
        MDCXLII|1642
        M. DC. XLII.|1642
        M D C X L I I|1642
    """,
}
"""language → how a date is written there | its EDTF form"""

FIELDS = {
    "en": """
        [1981?]|1981?
        [May 1981?]|1981-05?
        [ca. 1981?]|1981%
        1st May 81|1981-05-01
        May 1st 81|1981-05-01
        1 May 81|1981-05-01
        May 1, '81|1981-05-01
        Nov/Dec 75|1975-11/1975-12
        Nov.-Dec. '75|1975-11/1975-12
        Winter/Spring 1983|1982-24/1983-21
        Autumn/Winter 1982/83|1982-23/1982-24
        Winter/Spring 1982/83|1982-24/1983-21
        Spring/Summer '83|1983-21/1983-22
        20-XI-75|1975-11-20
        1975 [i.e. 1976]|1976
        the 1900s|190X
        the 2000s|200X
    """,
    "de": """
        1. Mai 81|1981-05-01
        1975 [d.i. 1976]|1976
        vor 1976|[..1976]
        nach 1976|[1976..]
        zwischen 1970 und 1975|[1970..1975]
        1970 oder 1971|[1970,1971]
        20. Jh.|19XX
        [o. J.]|
    """,
    "fr": """
        1er mai 81|1981-05-01
        avant 1976|[..1976]
        entre 1970 et 1975|[1970..1975]
        années 70|197X
        [s. d.]|
    """,
    "es": "antes de 1976|[..1976]^años 70|197X^s. XIX|18XX^sin fecha|",
    "it": "prima del 1976|[..1976]^tra il 1970 e il 1975|[1970..1975]^anni '70|197X^sec. XIX|18XX",
    "nl": "voor 1976|[..1976]^tussen 1970 en 1975|[1970..1975]^z. j.|^zonder jaar|",
    "pl": """
        przed 1976|[..1976]
        między 1970 a 1975|[1970..1975]
        1970 lub 1971|[1970,1971]
        XIX w.|18XX
        b. r.|
    """,
    "cs": "před 1976|[..1976]^mezi 1970 a 1975|[1970..1975]^19. století|18XX^b. r.|",
    "hu": "1976 előtt|[..1976]^1976 után|[1976..]^1970-es évek|197X^19. század|18XX^é. n.|",
    "sv": "före 1976|[..1976]^mellan 1970 och 1975|[1970..1975]^1970 eller 1971|[1970,1971]^u. å.|",
    "fi": "ennen 1976|[..1976]^1976 jälkeen|[1976..]^1970 tai 1971|[1970,1971]^s. a.|",
    "tr": "1976'dan önce|[..1976]^1976'dan sonra|[1976..]^1970 veya 1971|[1970,1971]^tarihsiz|",
    "uk": "1970 або 1971|[1970,1971]^1970-і роки|197X^б. р.|",
    "ru": "до 1976 года|[..1976]^между 1970 и 1975|[1970..1975]^1970-е гг.|197X^[б. г.]|",
    "el": "πριν το 1976|[..1976]^χ.χ.|^[χ. χ.]|",
    "ar": "قبل 1976|[..1976]^بعد 1976|[1976..]^[د.ت]|^بدون تاريخ|",
    "he": 'לפני 1976|[..1976]^אחרי 1976|[1976..]^ללא תאריך|^חש"ד|',
    "zh": "1976年以前|[..1976]^1976年以后|[1976..]^20世纪|19XX^出版年不详|",
    "ja": "1976年以前|[..1976]^1976年以降|[1976..]^20世紀|19XX^[刊年不明]|^[出版年不明]|",
    "ko": "1976년 이전|[..1976]^1976년 이후|[1976..]^20세기|19XX^[발행년불명]|",
}
"""what only a field says"""

NOTICES = ["©1976", "(c) 1976", "ⓒ 1976", "ⓒ1976", "℗ 1976", "ⓟ 1976", "p1976", "cop. 1976"]


def rows(table: dict[str, str]) -> list[tuple[str, str, str]]:
    """(language, words, form), a row a line or between circumflexes."""
    return [
        (language, *row.strip().split("|"))
        for language, text in table.items()
        for row in text.replace("^", "\n").split("\n")
        if row.strip()
    ]


@pytest.mark.parametrize(("language", "words", "form"), rows(WRITTEN))
def test_a_date_within_a_text(language: str, words: str, form: str) -> None:
    text = f"— {words} —"
    (found,) = find(Folded(text), language=language)
    assert found.edtf == form
    assert text[found.start : found.end].strip(" .") in words


@pytest.mark.parametrize(("language", "words", "form"), rows(WRITTEN) + rows(FIELDS))
def test_a_date_alone_in_a_field(language: str, words: str, form: str) -> None:
    found = read(words, language)
    assert found is not None
    assert (found.edtf, found.ambiguous) == (form, False)
    assert edtf.valid(form) or found.kind == "undated"


@pytest.mark.parametrize(("language", "words", "form"), rows(WRITTEN))
def test_a_date_says_the_same_in_capitals(language: str, words: str, form: str) -> None:
    capitals = words.upper()
    if len(capitals) == len(words):
        found = read(capitals, language)
        assert found is not None
        assert found.edtf == form


@pytest.mark.parametrize("words", NOTICES)
def test_the_year_of_a_notice_is_no_sure_date(words: str) -> None:
    found = read(words)
    assert found is not None
    assert (found.edtf, found.kind) == ("1976?", "copyright")


@pytest.mark.parametrize("words", ["ⓒ 1976", "℗ 1976", "ⓟ 1976"])
def test_a_sign_in_a_circle_is_no_abbreviation_of_circa(words: str) -> None:
    (found,) = find(Folded(f"{words} Hollow Press"))
    assert found.edtf == "1976"


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Leeds [1981?]", "1981?"),
        ("Leeds (1981?)", "1981?"),
        ("Leeds [1981 ?]", "1981?"),
        ("Leeds [May 1981?]", "1981-05?"),
        ("Leeds [ca. 1981?]", "1981%"),
        ("Leeds [ca. 1981]", "1981~"),
        ("Leeds [1981]", "1981"),
        ("Do you remember 1981?", "1981"),
        ("(Do you remember the winter that came after 1981?)", "1981"),
    ],
)
def test_doubt_stands_in_brackets(text: str, form: str) -> None:
    assert [one.edtf for one in find(Folded(text))] == [form]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Issue 14: 1st May 81", "1981-05-01"),
        ("Issue 14: 1 May 81", "1981-05-01"),
        ("Issue 14: May 1st 81", "1981-05-01"),
        ("Nr. 14, 1. Mai 81", "1981-05-01"),
        ("n° 14, 1er mai 81", "1981-05-01"),
        ("Issue 14: May 81", "1981-05"),
        ("Issue 14: May/June 81", "1981-05/1981-06"),
        ("Issue 14: Dec/Jan '81", "1980-12/1981-01"),
        ("Issue 14: Spring/Summer '81", "1981-21/1981-22"),
    ],
)
def test_a_year_of_two_figures_keeps_its_day(text: str, form: str) -> None:
    assert [one.edtf for one in find(Folded(text))] == [form]


@pytest.mark.parametrize(
    "text",
    [
        "1 May 12 people came",
        "Spring/Spring 1983",
        "Winter/Spring 1982/85",
        "昭和の5.1",
        "teléfono 20-XX-75",
        "5.v.76.2",
        "v.v.76",
    ],
)
def test_what_may_be_anything_is_no_day(text: str) -> None:
    assert all(one.kind in ("year", "season", "range") for one in find(Folded(text)))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Price 6d. May 1968", "1968-05"),
        ("6d, May 1968", "1968-05"),
        ("6d May 1968", "1968-05"),
        ("Price 3d., April 1932", "1932-04"),
        ("Vol. 2 No. 3 2d. March 1926", "1926-03"),
        ("1/6d June 1950", "1950-06"),
        ("May 6d. 1968", None),
        ("3d May, 1842", "1842-05-03"),
        ("the 3d of May 1842", "1842-05-03"),
        ("the 22d of May 1842", "1842-05-22"),
        ("May 3d, 1842", "1842-05-03"),
        ("Issue 14: 6d May 81", "1981-05"),
    ],
)
def test_a_price_in_pence_is_no_day(text: str, form: str | None) -> None:
    found = [one.edtf for one in find(Folded(text)) if one.fine]
    assert found == ([form] if form else [])


def test_a_town_with_a_season_in_its_name_is_no_season() -> None:
    (found,) = find(Folded("הוצאת הדיירים, תל אביב 1979"), language="he")
    assert (found.edtf, found.kind) == ("1979", "year")
