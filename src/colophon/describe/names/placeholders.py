"""Words that stand where a name or a title should: of templates, programs and catalogues.

They name nobody and entitle nothing: ``AUTHOR'S NAME``, ``(anonymous)``, ``MAIN TITLE``,
``Untitled-1``, ``PowerPoint Presentation``, ``flyer-final.psd``.  A phrase is one where all
its words are of one row below and one of them is a noun of that row.  Words are folded as
by :func:`~colophon.describe.names.headings.folded`.
"""

import re
from functools import lru_cache

from colophon.describe.names.headings import folded

_NAME_ROWS: tuple[tuple[str, str], ...] = (
    (
        "author authors authorname name names firstname lastname surname writer byline",
        """
            your my the of a an here goes insert enter type add full first last given family and
            placeholder editor publisher creator by unnamed no unspecified book s
        """,
    ),
    (
        """
            autor autorin autors autorenname autoren name vorname nachname verfasser
            verfassername
        """,
        "ihr dein der des die hier einfugen eingeben und mein",
    ),
    (
        "auteur auteure auteurs nom prenom",
        "votre ton mon de l d du ici inserer saisir et le la",
    ),
    (
        "autor autora autores nombre apellido apellidos",
        "tu su mi del de la el aqui escriba inserte y",
    ),
    (
        "autore autori nome cognome",
        "tuo vostro dell del di l il qui inserire e",
    ),
    (
        "autor autora autores nome sobrenome",
        "seu do da de o aqui insira digite e",
    ),
    (
        "auteur auteurs naam voornaam achternaam",
        "uw jouw van de het hier en",
    ),
    (
        "forfattare forfattarens forfattarnamn namn fornamn efternamn",
        "ditt har och",
    ),
    (
        "forfatter forfatterens forfatternavn navn fornavn efternavn etternavn",
        "dit ditt her og",
    ),
    (
        "kirjoittaja kirjoittajan tekija tekijan nimi etunimi sukunimi",
        "oma tahan ja",
    ),
    (
        "autor autora imie nazwisko",
        "i twoje tutaj",
    ),
    (
        "autor autora jmeno prijmeni meno priezvisko",
        "a vase tvoje sem",
    ),
    (
        "szerzo szerzok neve nev vezeteknev keresztnev",
        "a az ide",
    ),
    (
        "autor autorului autorul nume numele prenume",
        "si aici",
    ),
    (
        "yazar yazarin adi ad soyad soyadi adiniz",
        "buraya ve",
    ),
    (
        "автор автора авторы имя фамилия ф и о",
        "ваше и здесь",
    ),
    (
        "автор автора ім імя прізвище",
        "ваше та і я",
    ),
    (
        "συγγραφεασ συγγραφεα ονομα επωνυμο ονοματεπωνυμο",
        "του το σασ και εδω",
    ),
)
"""nouns that a template puts in the place of a maker's name, and the words about them"""

_NOBODY = frozenset(
    """
        anonymous anon anonym anonyme anonymus anonymos anonimo anonima anonymer anoniem
        anonimowy anonymni anonim anonimas anonyymi аноним анонім анонимно ανωνυμοσ ανωνυμη
        unknown|author|unknown unknown|author author|unknown unbekannt unbekannter|autor inconnu
        auteur|inconnu desconocido autor|desconocido sconosciuto autore|sconosciuto desconhecido
        autor|desconhecido onbekend auteur|onbekend okand ukendt ukjent tuntematon nieznany
        neznamy ismeretlen necunoscut bilinmeyen неизвестен неизвестный неизвестно невідомий
        αγνωστοσ n|n nn s|n various various|authors various|artists aa|vv aavv vv|aa divers
        auteurs|divers divers|auteurs varios varios|autores autores|varios autori|vari
        verschiedene verschiedene|autoren diverse|autoren diverse none nobody nil null undefined
        first|last last|first not|specified unspecified not|available n|a na tba tbd xxx
    """.split()
)
"""who is nobody; ``|`` stands for a space or a stop"""

_TITLE_ROWS: tuple[tuple[str, str], ...] = (
    (
        "title titles subtitle untitled headline heading lorem",
        """
            main sub your my the of a an here goes insert enter type add working book document
            page presentation project paper article chapter poster flyer flier brochure leaflet
            zine newsletter report template new no ipsum dolor sit amet consectetur adipiscing
            elit click to edit text and or second line one two layer artboard canvas design page
        """,
    ),
    (
        "titel haupttitel untertitel uberschrift unbenannt unbenanntes",
        """
            hier ihr dein der des die ein eine ohne neuer neues eingeben einfugen dokuments
            dokument buches buchs berichts durch klicken hinzufugen bearbeiten
        """,
    ),
    (
        "titre soustitre intitule",
        """
            sans votre du de la le l principal ici inserer saisir document livre sous modifier
            cliquez pour ajouter un
        """,
    ),
    (
        "titulo subtitulo",
        """
            sin tu su del de la el principal aqui escriba inserte documento libro haga clic para
            agregar modificar sem seu do da o insira digite livro clique adicionar
        """,
    ),
    (
        "titolo sottotitolo",
        """
            senza tuo vostro del di il la principale qui inserire documento libro fare clic per
            aggiungere modificare
        """,
    ),
    (
        "titel ondertitel naamloos",
        "zonder uw jouw van de het hier document klik om te bewerken",
    ),
    (
        """
            titel titeln rubrik underrubrik namnlos namnlost overskrift undertittel tittel
            titellos
        """,
        "uten utan ditt har her dokument uden klik klikk for at lagga till",
    ),
    (
        "otsikko otsikon nimeton",
        "tahan oma",
    ),
    (
        "tytul tytulu podtytul",
        "bez dokumentu tutaj kliknij aby dodac",
    ),
    (
        "nazev nazvu nadpis podnadpis titul titulu",
        "bez dokumentu sem kliknutim pridate",
    ),
    (
        "cim alcim nevtelen",
        "a az ide nelkul",
    ),
    (
        "titlu titlul subtitlu",
        "fara aici documentului",
    ),
    (
        "baslik adsiz",
        "buraya belge",
    ),
    (
        "название названия заголовок подзаголовок заглавие",
        "без здесь документа",
    ),
    (
        "назва назви заголовок підзаголовок",
        "без тут документа",
    ),
    (
        "τιτλοσ τιτλο υποτιτλοσ",
        "χωρισ του το εδω εγγραφου",
    ),
)
"""nouns that a template puts in the place of a title, and the words about them"""

_PROGRAM_TITLE = re.compile(
    r"(?:microsoft (?:word|powerpoint|excel|publisher)|openoffice|libreoffice\w*) ?[-–—].*"
    r"|.{0,12}(?:presentation|presentacion|presentazione|presentatie|prasentation|apresentacao"
    r"|prezentac\w+|prezentare|esitys|презентация|презентація|παρουσιαση)\b.{0,14}powerpoint.{0,14}"
    r"|powerpoint[- ]?(?:presentation|prasentation|presentatie|presentasjon|prasentation)\w*"
    r"|(?:presentacion|presentazione(?: standard)?|apresentacao|presentation|prezentace) "
    r"(?:de|di|do|sous|aplikace)? ?(?:microsoft )?powerpoint"
    r"|(?:slide|folie|diapositive?|diapositiva|dia) ?\d+"
    r"|(?:new |neues |nouveau |nuevo |nuovo |novo )?(?:microsoft (?:word|publisher) )?"
    r"(?:document\w?|dokument|documento|document word)(?: (?:microsoft )?word)? ?[-_(]?\d*\)?"
    r"|(?:presentation|prasentation|arbeitsmappe|book|publication|drawing|zeichnung|layout"
    r"|template|vorlage|canvas|artboard|scan|img|image|bild|dsc|dscn|photo) ?[-_ (]?\d+\)?"
)
_EXTENSION = re.compile(
    r"[^\n]{1,160}\.(?:docx?|dotx?|odt|ott|rtf|indd|indt|idml|qxd|qxp|pdf|tex|dvi|pub|pages|txt|ps"
    r"|html?|pptx?|ppsx?|odp|key|xlsx?|ods|csv|wpd|p65|pm6|pmd|fm|cdr|ai|eps|psd|psb|xcf|svg|png"
    r"|jpe?g|tiff?|gif|bmp|webp|heic|sla|scd|afpub|afdesign|afphoto|md|epub|mobi|vsdx?|drw|zip)"
)
_PATH = re.compile(r"(?:[a-z]:[\\/]|file:|\\\\|~?/(?:[\w. -]+/)+).*|[\w .-]+(?:\\[\w .-]+){2,}")
_LONGEST = 90
"""characters: no stand-in is longer"""


@lru_cache(maxsize=4)
def _rows(titles: bool) -> tuple[tuple[frozenset[str], frozenset[str]], ...]:
    rows = _TITLE_ROWS if titles else _NAME_ROWS
    return tuple(
        (frozenset(nouns.split()), frozenset((*nouns.split(), *about.split())))
        for nouns, about in rows
    )


def _words(text: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", folded(text[:_LONGEST]))


def _template(text: str, titles: bool) -> bool:
    words = _words(text)
    return bool(words) and any(
        all(one in row for one in words) and any(one in nouns for one in words)
        for nouns, row in _rows(titles)
    )


def is_no_name(text: str) -> bool:
    """Whether a text stands where a name should and names nobody."""
    words = _words(text)
    if not words or len(text) > _LONGEST:
        return not words
    return "|".join(words) in _NOBODY or _template(text, False)


def is_no_title(text: str) -> bool:
    """Whether a text stands where a title should and is none: a template's words."""
    return len(text) <= _LONGEST and _template(text, True)


def is_file_title(text: str) -> bool:
    """Whether a title is what a program gave the file: its name, its path, its default."""
    low = folded(" ".join(text.split()))
    return any(one.fullmatch(low) for one in (_PROGRAM_TITLE, _EXTENSION, _PATH))
