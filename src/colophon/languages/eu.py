"""Basque."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="eu",
    title="Basque",
    dates=words.Dates(
        months=(
            "urtarril* urtarrila",
            "otsail* otsaila",
            "martxo* martxoa",
            "apiril* apirila",
            "maiatz* maiatza",
            "ekain* ekaina",
            "uztail* uztaila",
            "abuztu* abuztua",
            "irail* iraila",
            "urria urriaren urrian urriak",
            "azaro* azaroa",
            "abendu* abendua",
        ),
        seasons=("udaberri*", "uda udan udako", "udazken*", "negu neguan negua neguko"),
        quarters="hiruhileko*",
        weekdays=(
            "astelehena", "asteartea", "asteazkena", "osteguna", "ostirala", "larunbata", "igandea",
        ),
        links="ko eko n an a ren",
        years="ko eko urte urtea urteko",
        year_first=True,
        circa="inguruan inguru",
        circa_behind="inguruan inguru",
        before="baino_lehen",
        after="ondoren",
        both="eta",
        either="edo",
        centuries="mendea mende",
        undated="datarik_gabe d_g",
    ),
    texts=words.Texts(
        commonest="""
            eta da ez dira zen bat izan dute hau baina ere egin den edo beste duen du zuen bere
            izango
        """,
    ),
    imprint=words.Imprint(
        publisher="argitaratzailea: argitaletxea: argitaratua:",
        printer="inprimategia: inprimatzailea:",
        printing_houses=("inprimategia",),
    ),
    date_roles=words.DateRoles(
        published=("argitaratua", "argitaratze data"),
        deposit=("lege gordailua",),
        update=("azken eguneraketa",),
    ),
    reading=words.Reading(
        publisher="argitaratzailea argitaratua egilea argitaletxea",
        organiser="antolatzailea antolatzaileak",
        printer="inprimategia",
    ),
    copying=words.Copying(
        copying="kopiatu",
        negations="ez",
        forbidden="debekatuta",
        permission="baimen*",
        without="gabe",
    ),
    rights=words.Rights(
        free_to_copy=("kopiatu askatasunez", "kopiatu eta zabaldu", "kopiatu eta banatu",),
        copyright_claimed=("eskubide guztiak erreserbatu*",),
    ),
    bodies=words.Bodies(
        words="elkartea sindikatua taldea argitaletxea liburutegia mugimendua udala",
    ),
    names=words.Names(authors="egilea egileak", translators="itzulpena"),
    capitals=words.Capitals(countries="euskal herria euskadi"),
    private=words.Private(contact="harremanetarako deitu galdetu", street_endings="kalea"),
    editions=words.Editions(
        patterns=(

            r"(?:lehen|bigarren|hirugarren|laugarren|\d{1,2}\.)\s(?:edizioa|argitalpena|argitaraldia)(?!\w)",
        ),
        stems=("edizio", "argital", "argitaral",),
    ),
)
