"""Latvian."""

from colophon.languages import (
    Bodies,
    Bylines,
    Capitals,
    Copying,
    DateRoles,
    Dates,
    Editions,
    Figures,
    Imprint,
    Language,
    Names,
    Private,
    Reading,
)

# fmt: off
LANGUAGE = Language(
    name="lv",
    title="Latvian",
    dates=Dates(
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
        seasons=(
            "pavasaris pavasarī",
            "vasara vasarā",
            "rudens rudenī",
            "ziema ziemā",
        ),
        quarters="ceturksnis",
        weekdays=(
            "pirmdiena",
            "otrdiena",
            "trešdiena",
            "ceturtdiena",
            "piektdiena",
            "sestdiena",
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
    imprint=Imprint(
        publisher="izdevējs: izdevusi apgāds:",
        printer="iespiests tipogrāfija:",
        weak="par",
        printing_houses=(
            "tipogrāfija",
        ),
    ),
    date_roles=DateRoles(
        published="izdots",
        update="atjaunināts",
    ),
    figures=Figures(
        counted="eur",
    ),
    reading=Reading(
        publisher="izdevējs izdevusi izdod",
        printer="iespiests",
        maker="sarakstījis",
        never_names="izdevusi izdod",
    ),
    copying=Copying(
        tied_to="uz",
    ),
    bodies=Bodies(
        words="""
            biedriba savieniba partija komiteja grupa apgads tipografija biblioteka
        """,
        stems="""
            komit kolekt asoci konfed organiz organis iniciat kooper sojuz redak edition tipogr
            bibliot komite koopera student studen studenti sekci skola univers muzej front centr
            klub depart minist laborat biedrīb savienīb
        """,
    ),
    names=Names(
        authors="autori",
        joining="'t ir un par",
    ),
    bylines=Bylines(
        nouns="autori",
    ),
    capitals=Capitals(
        small_abbreviations="no",
    ),
    private=Private(
        contact=("kontaktpersona", "zvanīt", "kontakti", "konta īpašnieks"),
        telephone="tālr tālrunis",
        street_endings="iela",
    ),
    editions=Editions(
        patterns=(
            r"(?:\d{1,2}\.|otrais|tresais|iauns)\sizdeuums(?!\w)",
        ),
        stems=("izdevum",),
        numbers_behind=("numura", "numurs",),
    ),
)
