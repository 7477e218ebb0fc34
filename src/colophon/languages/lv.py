"""Latvian."""

from colophon.languages import Dates, Language

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
        weekdays="""
            pirmdiena otrdiena trešdiena ceturtdiena piektdiena sestdiena svētdiena
        """,
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
)
