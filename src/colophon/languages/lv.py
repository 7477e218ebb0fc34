"""Latvian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="lv",
    title="Latvian",
    dates=words.Dates(
        months=(
            "janvāris janvāra janvārī",
            "februāris februāra februārī",
            "marts marta martā",
            "aprīlis aprīļa aprīlī",
            "maijs maija maijā",
            "jūnijs jūnija jūnijā",
            "jūlijs jūlija jūlijā",
            "augusts augusta augustā",
            "septembris septembra septembrī",
            "oktobris oktobra oktobrī",
            "novembris novembra novembrī",
            "decembris decembra decembrī",
        ),
        seasons=("pavasaris pavasarī", "vasara vasarā", "rudens rudenī", "ziema ziemā"),
        quarters="ceturksnis",
        weekdays=(
            "pirmdiena", "otrdiena", "trešdiena", "ceturtdiena", "piektdiena", "sestdiena",
            "svētdiena",
        ),
        years="gada gads gadā g",
        year_first=True,
        circa="ap apmēram",
        before="pirms",
        after="pēc",
        both="un",
        either="vai",
        centuries="gadsimts gs",
        undated="b_g bez_gada nedatēts",
    ),
    imprint=words.Imprint(
        publisher="izdevējs: izdevusi apgāds:",
        printer="iespiests tipogrāfija:",
        weak="par",
        printing_houses=("tipogrāfija",),
    ),
    date_roles=words.DateRoles(published="izdots", update="atjaunināts"),
    figures=words.Figures(counted="eur"),
    reading=words.Reading(
        publisher="izdevējs izdevusi izdod",
        printer="iespiests",
        maker="sarakstījis",
        never_names="izdevusi izdod",
    ),
    copying=words.Copying(tied_to="uz"),
    bodies=words.Bodies(
        words="""
            biedriba savieniba partija komiteja grupa apgads tipografija biblioteka
        """,
        stems="""
            komit kolekt asoci konfed organiz organis iniciat kooper sojuz redak edition tipogr
            bibliot komite koopera student studen studenti sekci skola univers muzej front centr
            klub depart minist laborat biedrīb savienīb
        """,
    ),
    names=words.Names(authors="autori", joining="'t ir un par"),
    bylines=words.Bylines(nouns="autori"),
    capitals=words.Capitals(small_abbreviations="no"),
    private=words.Private(
        contact=("kontaktpersona", "zvanīt", "kontakti", "konta īpašnieks"),
        telephone="tālr tālrunis",
        street_endings="iela",
    ),
    editions=words.Editions(
        patterns=(r"(?:\d{1,2}\.|otrais|tresais|iauns)\sizdeuums(?!\w)",),
        stems=("izdevum",),
        numbers_behind=("numura", "numurs",),
    ),
)
