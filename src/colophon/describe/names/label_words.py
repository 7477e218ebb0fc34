# ruff: noqa: E501 (tables of words read best unbroken)
"""Labels before the names of makers: ``Author(s):``, ``Forfatter:``, ``Texte :``, by role.

What stands in brackets may be missing.  Labels that also announce a text or a picture
(``Text:``) are :data:`LOOSE`: a person's name has to follow them, no other words.
"""

import re
from functools import lru_cache

from colophon.describe.names.byline_words import AUTHOR, EDITOR, ILLUSTRATOR, TRANSLATOR
from colophon.describe.names.headings import folded

LABELS: dict[str, str] = {
    AUTHOR: """
        author | authors | author(s) | author/s | written by | words | words by | writer | writers
        verfasser | verfasserin | verfasser(in) | verfasserinnen | autor | autorin | autor(in)
        autoren | autorinnen | autor*in | autor*innen | autor:in | autor:innen | autor/in | autorinnen und autoren
        auteur | auteure | auteurs | auteur(s) | auteur.e | auteur(e)(s) | auteurices | rédaction du texte
        autora | autores | autoras | autor/a | autor(es) | autor/es | autoría | autori | autore | autrice | autrici | autori e autrici
        autores e autoras | autoria | auteur(s) | schrijver | schrijvers | schrijfster
        författare | forfatter | forfattere | forfattar | forfattarar | höfundur | höfundar
        kirjoittaja | kirjoittajat | kirjoittanut | tekijä | tekijät
        autorka | autorzy | autor(zy) | autorki | autoři | autori | autoři textu | szerző | szerzők | írta
        autorii | autoare | yazar | yazan | yazarlar | autor teksta | autori teksta | аутор | аутори
        автор | авторы | автор текста | автори | авторка | авторът | συγγραφέας | συγγραφείς
        egilea | egileak | autoras e autores | aŭtoro | awdur | awduron | údar | údair
    """,
    EDITOR: """
        editor | editors | edited by | editor(s) | compiler | compiled by | herausgeber(in) des textes
        redaktör | redaktörer | redaktør | redaktører | redigert av | redigeret af | redigerad av | toimittaja | toimittajat | toimittanut
        redaktor | redaktorka | redakcja | redagował | redigoval | uredio | uredila | urednik | urednica | szerkesztő | szerkesztette | szerkesztők
        уредник | редактор | составитель | редактор-составитель | упорядник | επιμέλεια | επιμελητής | editoarea textului
    """,
    TRANSLATOR: """
        translation | translated by | translator | translators | übersetzung | übersetzt von | übersetzer | übersetzerin
        traduction | traducteur | traductrice | traduit par | traducción | traductor | traductora | traduzione | traduttore
        traduttrice | tradução | tradutor | tradutora | vertaling | vertaler | översättning | översättare | oversættelse
        oversætter | oversettelse | oversetter | omsetjing | suomennos | suomentaja | kääntäjä | tłumaczenie | tłumacz | tłumaczka
        przekład | překlad | přeložil | přeložila | preklad | preložil | prijevod | prijevod s engleskog | prevod | prevela | prevodilac
        fordította | fordító | traducerea | traducător | çeviri | çeviren | превод | превео | перевод | переводчик | переклад | перекладач | μετάφραση | μεταφραστής | traducció | itzulpena
    """,
    ILLUSTRATOR: """
        illustration | illustrations | illustrated by | illustrator | drawings | drawings by | artwork | artwork by | pictures | cover art
        illustrationen | illustriert von | zeichnungen | dessins | illustrateur | illustratrice | ilustraciones | ilustración | dibujos
        illustrazioni | disegni | ilustrações | desenhos | illustraties | tekeningen | illustrationer | teckningar | tegninger | illustrasjoner
        kuvitus | piirrokset | ilustracje | rysunki | ilustrace | kresby | ilustrácie | ilustracije | crteži | rajzok | illusztrációk
        ilustrații | desene | çizimler | илустрације | иллюстрации | рисунки | ілюстрації | малюнки | εικονογράφηση | il·lustracions | dibuixos
    """,
}
"""MARC relator code → labels, ``|`` and line ends between them"""

LOOSE = """
    text | texts | text by | texte | textes | texto | textos | testo | testi | tekst | tekster | tekstit | teksti | texty | tekstas | szöveg
    metin | текст | тексты | κείμενο | κείμενα | text och bild | text und bild | text und zeichnungen | texte et dessins | words and pictures
"""
"""labels of a maker of the text that may stand before other things"""


def _listed(text: str) -> list[str]:
    return [one.strip() for one in re.split(r"[|\n]", text) if one.strip()]


def _pattern(label: str) -> str:
    form = re.escape(folded(label))
    # the brackets of “author(s)” may stand there or not
    return re.sub(r"\\\((\w+)\\\)", r"(?:\\(\1\\)|\1)?", form)


@lru_cache(maxsize=1)
def labels() -> tuple[tuple[str, bool, re.Pattern[str]], ...]:
    """Role, whether the label is loose, and a pattern of the label with its colon."""
    rows = [(role, False, _listed(words)) for role, words in LABELS.items()]
    rows.append((AUTHOR, True, _listed(LOOSE)))
    return tuple((role, loose, _any_of(words)) for role, loose, words in rows)


def _any_of(words: list[str]) -> re.Pattern[str]:
    forms = "|".join(sorted(map(_pattern, words), key=len, reverse=True))
    return re.compile(rf"\W*(?P<label>{forms})\s*[:：](?!\w+[:：])")
