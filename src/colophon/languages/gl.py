"""Galician."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="gl",
    title="Galician",
    dates=Dates(
        months=(
            "xaneiro",
            "febreiro",
            "marzo",
            "abril",
            "maio",
            "xuño",
            "xullo",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "decembro",
        ),
        short="xan=1",
        seasons=(
            "primavera",
            "verán",
            "outono",
            "inverno",
        ),
        quarters="trimestre",
        halves="semestre",
        weekdays="luns martes mércores xoves venres sábado domingo",
        links="de do da día mes ano en",
        years="ano",
        circa="cara_a arredor_de",
        before="antes_de",
        after="despois_de",
        since="desde",
        between="entre de",
        both="e",
        either="ou",
        until="a ata",
        decades="anos década_de",
        centuries="século s",
        undated="s_d sen_data",
    ),
)
