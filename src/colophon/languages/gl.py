"""Galician."""

from colophon.languages import (
    Bodies,
    Copying,
    DateRoles,
    Dates,
    Imprint,
    Language,
    Names,
    Reading,
    Rights,
)

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
    imprint=Imprint(
        publisher=("editado por", "edita:", "publicado por", "edición de"),
        printer=("impreso en", "imprime:", "impresión:"),
        printing_houses="imprenta",
        bodies="sindicato imprenta colectivo",
        locatives=("impreso en",),
    ),
    date_roles=DateRoles(
        printing=("impreso en",),
    ),
    reading=Reading(
        publisher=(
            "edita:", "editado por", "publicado por", "edición de", "editado pola", "editado polo",
            "edición da", "edición do", "en suporte de",
        ),
        organiser="convida",
        printer=("impreso en", "imprenta"),
    ),
    copying=Copying(
        negations="ningunha",
    ),
    rights=Rights(
        free_to_copy=("permítese copiar", "reprodución libre", "copia e difunde"),
        copyright_claimed=("todos os dereitos reservados",),
    ),
    bodies=Bodies(
        words="""
            asociacion sindicato colectivo xunta concello imprenta edicions movemento
        """,
    ),
    names=Names(
        authors=("autores e autoras", "autoras e autores"),
    ),
)
