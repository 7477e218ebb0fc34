"""Imprints, printers' lines and statements of responsibility as every language sets them."""

from collections.abc import Callable
from datetime import date

import pytest

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context
from colophon.model.document import Document
from colophon.model.record import Agent, Date
from colophon.vocabulary import Vocabularies

Made = Callable[..., Document]
Said = dict[str, list[str]]

HEAD = {
    "en": """
        Imprinted at London by Thomas Vail, 1611.
            = printer Thomas Vail | place London
        Imprinted at London by Thomas Vail for Iohn Mead. 1611.
            = printer Thomas Vail | publisher Iohn Mead
        Imprinted at London for Iohn Mead, 1611.
            = publisher Iohn Mead | place London
        Printed at York by Thomas Vail. 1645.
            = printer Thomas Vail | place York | date 1645
        At London, printed by T. Vail, and are to be sold by J. Mead at the Bell. 1645.
            = printer T. Vail | distributor J. Mead
        LONDON: Printed and Sold by J. Vail, in Grub-street. 1745.
            = publisher J. Vail | place London
        London, Printed by J. Vail, for J. Mead. MDCXCV.
            = printer J. Vail | publisher J. Mead | date 1695
        Dublin, printed: and re-printed at London, for J. Mead. 1712.
            = publisher J. Mead | place London
        Philadelphia: Printed and sold by J. Vail, in Second-Street, M,DCC,LXXVI.
            = publisher J. Vail | date 1776
        Boston; Printed by J. Vail, for the Author. 1765.
            = printer J. Vail | publisher the Author | place Boston
    """,
    "de": """
        Gedruckt zu Augspurg / bey Hans Kamm / Anno 1625.
            = publisher Hans Kamm | place Augspurg
        Gedruckt zu Nürnberg durch Hans Kamm. 1642.
            = printer Hans Kamm | place Nürnberg
        Leipzig: Im Verlage der Halmschen Buchhandlung. 1790.
            = publisher Halmschen Buchhandlung | place Leipzig
        Druck und Verlag: Halm & Sohn, Zürich^1893
            = publisher Halm & Sohn | place Zürich | date 1893
        Getruckt zu Straßburg durch Hans Kamm, im jar M. D. XXV.
            = printer Hans Kamm | place Straßburg | date 1525
    """,
    "fr": """
        A LYON,^Par Iean Marais.^1590.^Avec permission.
            = printer Iean Marais | place Lyon | date 1590
        Se vend à Paris, chez Moreau, libraire, rue Saint-Jacques^1789
            = publisher Moreau | place Paris
        De l'Imprimerie de Moreau, rue Saint-Jacques
            = printer Moreau
    """,
    "es": """
        Impresso en Sevilla, por Iuan Rojo, frontero del Correo mayor. Año 1625.
            = printer Iuan Rojo | place Sevilla
        En Barcelona: en la Imprenta de Joseph Pujol, año 1714.
            = printer Joseph Pujol | place Barcelona
        Con licencia: En Madrid, por Diego Rojo. Año 1688
            = printer Diego Rojo | place Madrid
    """,
    "it": """
        In Roma, per Lodovico Neri. 1645. Con licenza de' Superiori.
            = printer Lodovico Neri | place Roma
        IN FIRENZE,^Nella Stamperia di Zanobi Neri. 1625.
            = publisher Zanobi Neri | place Firenze
        Venezia, presso Antonio Neri, 1790
            = publisher Antonio Neri | place Venezia | date 1790
    """,
    "pt": """
        EM LISBOA.^Na Officina de Domingos Gomes. 1675.
            = printer Domingos Gomes | place Lisboa
    """,
    "nl": """
        TOT ROTTERDAM,^By Pieter van Waes, in de Wijnstraet. 1645.
            = publisher Pieter van Waes | place Rotterdam
        Gedruckt tot Leyden, by Jan Claesz, Anno 1618.
            = printer Jan Claesz | date 1618
        t'Amsterdam, Gedruckt by Jan Jansz. 1641
            = printer Jan Jansz | place Amsterdam
        Ghedruckt by Jan Claesz. Anno 1609
            = printer Jan Claesz | date 1609
    """,
    "la": """
        LONDINI,^Excudebat Thomas Vail. 1584.
            = printer Thomas Vail | date 1584
        Parisiis, apud Iacobum Marais, 1550.
            = publisher Iacobum Marais | place Parisiis
        Lugduni Batavorum, ex officina Vailiana, 1640.
            = printer Vailiana | place Lugduni Batavorum
    """,
    "pl": """
        Warszawa 1905^Nakładem Księgarni Nowej^Druk. Piotra Laskiego
            = publisher Księgarni Nowej | printer Piotra Laskiego
        W Krakowie, w Drukarni Jakuba Laskiego. Roku 1605.
            = printer Jakuba Laskiego | place Krakowie
    """,
    "cs": """
        V Praze 1905^Nákladem Dělnického knihkupectví^Tiskem Jana Nováčka
            = publisher Dělnického knihkupectví | printer Jana Nováčka
        Tisk a náklad Jana Nováčka v Praze^1890
            = publisher Jana Nováčka | place Praze
    """,
    "hu": """
        Budapest, 1905^Kiadja a Bérlők Szövetsége^Nyomatott Kis Pál könyvnyomdájában
            = publisher Bérlők Szövetsége | printer Kis Pál könyvnyomdájában
    """,
    "sv": """
        Stockholm, Tryckt hos Carl Lund, 1817.
            = printer Carl Lund | place Stockholm
    """,
    "da": """
        Kjøbenhavn. Trykt hos Holm & Søn. 1848.
            = printer Holm & Søn | date 1848
    """,
    "ru": """
        МОСКВА.^Типографія Т-ва И. Д. Лебедева.^1908.
            = printer Типографія Т-ва И. Д. Лебедева | date 1908
    """,
    "uk": """
        Львів^Накладом Товариства «Криниця»^1907^З друкарні Нового Товариства
            = publisher Товариства «Криниця» | printer Нового Товариства
    """,
    "el": """
        Εν Αθήναις^Τύποις Ανδρέου Μαρή^1875
            = printer Ανδρέου Μαρή | date 1875
    """,
}  # fmt: skip
"""language → title page, and what it says; a circumflex ends a line"""

FOOT = {
    "en": """
        Typeset by Quill Setters. Printed by Red Lamp Press, Leeds. Published by Harbour Group 1979.
            = printer Red Lamp Press | publisher Harbour Group
        Published by Harbour Group, 3 Quay Street, Hull, in April 1979
            = publisher Harbour Group | place Hull | date 1979-04
        Published in April 1979 by the Harbour Group, Hull.
            = publisher Harbour Group | place Hull | date 1979-04
        Published 1979 by Harbour Group
            = publisher Harbour Group | date 1979
        First published 1979 by Harbour Group
            = publisher Harbour Group | date 1979
        First published in May 1979 by Harbour Group
            = publisher Harbour Group | date 1979-05
        Printed in 1979 by Red Lamp Press
            = printer Red Lamp Press | date 1979
        Issued by the Harbour Group. Printed by voluntary labour.
            = issuer Harbour Group
        Published by the Harbour Group and the Quay Tenants, Hull 1979
            = publisher Harbour Group | place Hull
        Second edition published by Harbour Group, June 1981. First published 1979.
            = publisher Harbour Group | date 1981-06
    """,
    "de": """
        Herausgegeben vom Mieterbund Unterstadt, Kiel 1979. Gesamtherstellung: Druckhaus Förde.
            = issuer Mieterbund Unterstadt | printer Druckhaus Förde
        Druck: Halm, Kiel. Verantwortlich: Karl Moor, Kiel, Förde 3.
            = printer Halm | responsible Karl Moor
        Satz und Druck: Halm & Co., Kiel
            = printer Halm & Co.
        Druck und Verlag von Ernst Halm, Kiel.
            = publisher Ernst Halm | place Kiel
    """,
    "fr": """
        Imprimerie Dubois, 3 rue du Port, Lille. Dépôt légal : 2e trimestre 1974
            = printer Imprimerie Dubois | place Lille | date 1974-34
        Achevé d'imprimer en mai 1974 sur les presses de l'Imprimerie Dubois à Lille
            = printer Imprimerie Dubois | place Lille
        Publié en 1974 par le Comité des locataires
            = publisher Comité des locataires | date 1974
        Imprimé en 1974 par la Coopérative du Port
            = printer Coopérative du Port
        Imprimerie coopérative « La Presse », Lyon
            = printer Imprimerie coopérative « La Presse » | place Lyon
        Supplément au n° 7. Directeur de publication : P. Lormier.
            = responsible P. Lormier
    """,
    "es": """
        Imprime: Gráficas Luna. Depósito Legal: M-123-1978
            = printer Gráficas Luna | date 1978
        Edita: Ateneo del Barrio. Calle Larga 3, Valencia. 1978
            = publisher Ateneo del Barrio | place Valencia
        Editado en 1978 por el Ateneo del Barrio
            = publisher Ateneo del Barrio | date 1978
    """,
    "it": """
        Edizioni del Ponte, Pavia 1974. Stampa: Tipolito Larga
            = publisher Edizioni del Ponte | printer Tipolito Larga | place Pavia
        Pubblicato nel 1974 da Edizioni del Ponte
            = publisher Edizioni del Ponte
        Direttore responsabile: Mario Rini. Reg. Trib. di Pavia n. 123 del 3.5.1970
            = responsible Mario Rini
    """,
    "pt": """
        Edição: Comissão de Moradores. Composição e impressão: Gráfica Larga, Porto, Maio de 1975
            = publisher Comissão de Moradores | printer Gráfica Larga | date 1975-05
    """,
    "ca": """
        Edita: Ateneu del Barri, Barcelona 1978. Imprimeix: Gràfiques Lluna.
            = publisher Ateneu del Barri | printer Gràfiques Lluna
    """,
    "nl": """
        Uitgave: Huurdersbond Benedenstad, Utrecht 1979. Druk: Drukkerij de Klok.
            = publisher Huurdersbond Benedenstad | printer Drukkerij de Klok | place Utrecht
        V.U.: Jan Mol, Kaai 3, Gent
            = responsible Jan Mol
        Verantwoordelijke uitgever: Jan Mol, Kaai 3, Gent
            = responsible Jan Mol
    """,
    "pl": """
        Wydawca: Związek Lokatorów, Kraków 1981. Druk: Drukarnia Nowa.
            = publisher Związek Lokatorów | printer Drukarnia Nowa | place Kraków
        Wydawnictwo Lokator, Kraków 1981
            = publisher Lokator | place Kraków | date 1981
        Redaktor odpowiedzialny: Jan Laski
            = responsible Jan Laski
    """,
    "cs": """
        Vydal Svaz nájemníků, Praha 1968. Vytiskla tiskárna Svoboda.
            = publisher Svaz nájemníků | printer Svoboda | place Praha
        Vydává: Svaz nájemníků, Brno. Odpovědný redaktor: Jan Novák.
            = publisher Svaz nájemníků | responsible Jan Novák
    """,
    "hu": """
        Kiadja: Bérlők Szövetsége. Felelős kiadó: Kis Pál. Nyomda: Új Nyomda, Szeged
            = publisher Bérlők Szövetsége | responsible Kis Pál | printer Új Nyomda
            = place Szeged
        Felelős szerkesztő: Kis Pál
            = responsible Kis Pál
    """,
    "sv": """
        Utgiven av Hyresgästföreningen, Malmö 1979. Tryck: Nya Tryckeriet.
            = publisher Hyresgästföreningen | printer Nya Tryckeriet | place Malmö
        Ansvarig utgivare: Eva Lund
            = responsible Eva Lund
    """,
    "da": """
        Udgivet af Lejernes Forening, Aarhus 1979. Tryk: Nyt Tryk.
            = publisher Lejernes Forening | printer Nyt Tryk | place Aarhus
        Ansvarshavende redaktør: Eva Lund
            = responsible Eva Lund
    """,
    "nb": """
        Utgitt av Leieboerforeningen, Bergen 1979. Trykk: Ny Trykk.
            = publisher Leieboerforeningen | printer Ny Trykk | place Bergen
        Ansvarlig redaktør: Eva Lund
            = responsible Eva Lund
    """,
    "fi": """
        Julkaisija: Vuokralaisten liitto, Turku 1979. Painopaikka: Uusi Paino, Turku.
            = publisher Vuokralaisten liitto | printer Uusi Paino | place Turku
        Päätoimittaja: Eeva Virtanen
            = responsible Eeva Virtanen
    """,
    "tr": """
        Yayımlayan: Kiracılar Derneği, Ankara 1979. Basım: Yeni Matbaa.
            = publisher Kiracılar Derneği | printer Yeni Matbaa | place Ankara
        Baskı: Yeni Matbaacılık, İstanbul, Mayıs 1979
            = printer Yeni Matbaacılık | date 1979-05
        Sorumlu Yazı İşleri Müdürü: Ali Kaya
            = responsible Ali Kaya
        YAYIMLAYAN: KİRACILAR DERNEĞİ
            = publisher KİRACILAR DERNEĞİ
    """,
    "uk": """
        Видавець: Спілка мешканців, Львів 1991. Друк: Нова друкарня.
            = publisher Спілка мешканців | printer Нова друкарня | place Львів
        Видавництво «Мешканець», Львів, 1991
            = publisher Мешканець
        Надруковано в друкарні «Нова», Київ
            = printer Нова
    """,
    "ru": """
        Издательство «Жилец», Москва, 1991
            = publisher Жилец | place Москва
        Отпечатано в типографии «Новая», Москва
            = printer Новая
        Ответственный за выпуск: И. Петров. Тираж 500 экз.
            = responsible И. Петров
    """,
    "el": """
        Έκδοση: Σύλλογος Ενοικιαστών, Αθήνα 1979. Εκτύπωση: Νέο Τυπογραφείο.
            = publisher Σύλλογος Ενοικιαστών | printer Νέο Τυπογραφείο | place Αθήνα
        Εκδόσεις Ενοικιαστής, Αθήνα 1979
            = publisher Ενοικιαστής
        Τυπώθηκε στο τυπογραφείο «Νέο», Αθήνα, Μάιος 1979
            = printer Νέο | place Αθήνα | date 1979-05
    """,
    "ar": """
        الناشر: اتحاد المستأجرين، بيروت ١٩٧٩
            = publisher اتحاد المستأجرين
        منشورات اتحاد المستأجرين، بيروت، 1979. طبع في مطبعة الجديد
            = publisher اتحاد المستأجرين | printer مطبعة الجديد | date 1979
        توزيع: مكتبة الفجر
            = distributor مكتبة الفجر
    """,
    "he": """
        הוצאה לאור: אגודת הדיירים, ירושלים תשל"ט
            = publisher אגודת הדיירים
        הוצאת הדיירים, תל אביב 1979
            = publisher הדיירים | date 1979
    """,
    "zh": """
        出版：下城租户协会　1979年5月
            = publisher 下城租户协会 | date 1979-05
        出版者：下城租户协会　印刷者：新印刷厂　1979年5月出版
            = publisher 下城租户协会 | printer 新印刷厂
        主辦：下城租戶協會
            = issuer 下城租戶協會
        發行人：王小明
            = responsible 王小明
        出版：新书店　总经销：新华书店　1979年5月第1版
            = publisher 新书店 | distributor 新华书店 | date 1979-05
    """,
    "ja": """
        発行：下町借家人組合　印刷：新印刷所　1979年5月1日発行
            = publisher 下町借家人組合 | printer 新印刷所 | date 1979-05-01
        発行所　下町借家人組合　東京都下町1-2-3
            = publisher 下町借家人組合
        編集・発行　下町借家人組合
            = publisher 下町借家人組合
        発行人：山田太郎
            = responsible 山田太郎
        発行者　山田 太郎
            = responsible 山田 太郎
        昭和54年5月1日印刷　昭和54年5月10日発行　発行者 鈴木一郎　発行所 下町書店　印刷所 新印刷
            = publisher 下町書店 | printer 新印刷 | responsible 鈴木一郎 | date 1979-05-10
    """,
    "ko": """
        발행: 아랫마을 세입자회 1989년 5월 1일
            = publisher 아랫마을 세입자회 | date 1989-05-01
        발행처 아랫마을 세입자회 / 인쇄처 새인쇄소
            = publisher 아랫마을 세입자회 | printer 새인쇄소
        펴낸이 김철수 · 펴낸곳 새마을 출판사
            = responsible 김철수 | publisher 새마을 출판사
        1989년 5월 1일 초판 인쇄 / 1989년 5월 10일 초판 발행 / 펴낸이 박영희 / 펴낸곳 새마을
            = publisher 새마을 | responsible 박영희 | date 1989-05-10
    """,
}  # fmt: skip

NOBODY = {
    "en": """
        Printed by the thousand and given away at every door.
        Published every month or so, when we have paper.
        We were printed at night by candle.
        The report was printed in 1979 by order.
        Printed at our own expense
        First published 1979 by us all
    """,
    "de": "Eigenverlag, Kiel 1979\nSelbstverlag des Verfassers",
    "fr": "Imprimé par nos soins\nImp. spéciale",
    "it": "Stampato in proprio, via Larga 3, Pavia",
    "zh": "本书由我们自己出版，没有人付钱。",
    "ja": "私たちが自分で印刷しました。",
    "ko": "우리가 직접 인쇄했다.",
    "ar": "طبعنا هذا بأنفسنا.",
}
"""lines that name nobody"""

TERMS = {
    "publisher": "publisher", "printer": "printer", "distributor": "distributor",
    "issuer": "issuingBody", "responsible": "responsiblePerson", "place": "placeOfPublication",
    "date": "issued",
}  # fmt: skip


def rows(table: dict[str, str]) -> list[tuple[str, str, tuple[str, ...]]]:
    """(language, imprint, what it says): a line each, ``=`` before what it says."""
    found: list[tuple[str, str, tuple[str, ...]]] = []
    for language, text in table.items():
        for line in filter(None, map(str.strip, text.split("\n"))):
            if line.startswith("= "):
                _, imprint, said = found.pop()
                found.append((language, imprint, (*said, *line[2:].split(" | "))))
            else:
                found.append((language, line.replace("^", "\n"), ()))
    return found


@pytest.fixture(scope="module")
def said(made: Made) -> Callable[[str], Said]:
    """What the describers of origin say of a text, by term."""

    def describe(text: str) -> Said:
        context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
        document = made(text)
        for name in ("publishers", "place", "dates"):
            context.found.extend(DESCRIBERS[name].describe(document, context))
        found: Said = {}
        for one in context.found:
            value = one.value
            words = value.name if isinstance(value, Agent) else str(value)
            found.setdefault(one.term, []).append(value.edtf if isinstance(value, Date) else words)
            for each in one.evidence:
                if each.start is not None and each.end is not None:
                    assert 0 <= each.start < each.end <= len(text)
        return found

    return describe


def check(found: Said, expected: tuple[str, ...]) -> None:
    """Each of what is expected leads its field; a printer may stand in for the publisher."""
    for one in expected:
        role, _, value = one.partition(" ")
        assert found.get(TERMS[role], [None])[0] == value, (one, found)
    roles = {one.partition(" ")[0] for one in expected}
    named = {one.partition(" ")[2] for one in expected}
    for role in {"publisher", "printer", "distributor", "issuer", "responsible"} - roles:
        for name in found.get(TERMS[role], []):
            assert name in named, (role, name)


@pytest.mark.parametrize(("language", "imprint", "expected"), rows(HEAD))
def test_an_imprint_on_the_title_page(
    said: Callable[[str], Said],
    body: dict[str, str],
    language: str,
    imprint: str,
    expected: tuple[str, ...],
) -> None:
    text = f"A TITLE\n\n{imprint}\n\n{body[language]}\n\n{body[language]}\n"
    check(said(text), expected)


@pytest.mark.parametrize(("language", "imprint", "expected"), rows(FOOT))
def test_an_imprint_at_the_foot(
    said: Callable[[str], Said],
    body: dict[str, str],
    language: str,
    imprint: str,
    expected: tuple[str, ...],
) -> None:
    text = f"{body[language]}\n\n{body[language]}\n\n{imprint}\n"
    check(said(text), expected)


@pytest.mark.parametrize(("language", "line", "_"), rows(NOBODY))
def test_a_line_that_names_nobody(
    said: Callable[[str], Said], body: dict[str, str], language: str, line: str, _: tuple[str, ...]
) -> None:
    found = said(f"{body[language]}\n\n{body[language]}\n\n{line}\n")
    for role in ("publisher", "printer", "distributor", "issuer", "responsible"):
        assert found.get(TERMS[role], []) == []


@pytest.mark.parametrize("language", sorted({language for language, _, _ in rows(FOOT)}))
def test_running_text_names_nobody(
    said: Callable[[str], Said], body: dict[str, str], language: str
) -> None:
    found = said("\n\n".join([body[language]] * 4))
    assert not found.keys() & set(TERMS.values()) - {"issued"}
    assert found["issued"] == [""]
