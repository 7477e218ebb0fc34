"""Esperanto."""

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
    Pages,
    Private,
    Reading,
    Rights,
    Texts,
    Titles,
    Years,
)

# fmt: off
LANGUAGE = Language(
    name="eo",
    title="Esperanto",
    dates=Dates(
        months=(
            "januaro",
            "februaro",
            "marto",
            "aprilo",
            "majo",
            "junio",
            "julio",
            "aŭgusto",
            "septembro",
            "oktobro",
            "novembro",
            "decembro",
        ),
        seasons=(
            "printempo",
            "somero",
            "aŭtuno",
            "vintro",
        ),
        weekdays=("lundo", "mardo", "merkredo", "ĵaŭdo", "vendredo", "sabato", "dimanĉo"),
        ordinals="a",
        links="de la",
        years="jaro",
        circa="ĉirkaŭ",
        before="antaŭ",
        after="post",
        between="inter",
        both="kaj",
        either="aŭ",
        undated="sen_dato",
    ),
    texts=Texts(
        commonest="""
            la kaj de en estas al ne mi li ke por kun pri kiel sed ili si tio ĉi oni tiu ĝi kiu
            estis tiuj sur el ĉiuj aŭ nur pli plej kiuj ni vi jam tre per post ĉar
        """,
    ),
    imprint=Imprint(
        publisher=("eldonis", "eldonejo:", "eldonita de", "eldonanto:"),
        printer=("presis", "presejo:", "presita de"),
        weak="por per",
        stops="en sur tel",
        bodies="grupo",
        locatives="en",
    ),
    date_roles=DateRoles(
        behind_imprint="por en da",
        before_year="la",
    ),
    years=Years(
        naming="en",
    ),
    figures=Figures(
        telephone="tel telefono",
    ),
    reading=Reading(
        maker="por",
    ),
    copying=Copying(
        only="kun",
    ),
    rights=Rights(
        no_sign="ni",
    ),
    bodies=Bodies(
        words="asocio societo unuigo komitato grupo eldonejo presejo federacio",
    ),
    names=Names(
        authors="aŭtoro",
        particles="da la al",
        honorifics="d-ro s-ro s-ino prof-ro f-ino",
        never="la en sur por per",
        joining="la da en sur per",
    ),
    bylines=Bylines(
        author="verkis",
    ),
    titles=Titles(
        connectors="la en sur por da",
    ),
    capitals=Capitals(
        small="la de kaj aŭ en sur por per kun sen al da pri kontraŭ ni vi ili",
    ),
    private=Private(
        contact=("kontakto", "kontaktu", "telefonu al", "skribu al"),
        deaths=(
            "memore al", "mortis", "forpasis", "naskiĝis", "naskita", "naskiĝdato",
        ),
        letters="kara",
        lists=(
            "donacintoj", "dankon al", "subskribintoj", "ĉeestis", "ĉeestantoj", "membroj",
        ),
        telephone="tel telefono",
        streets_before="strato",
        births=("naskiĝ",),
        honorifics="s-ro s-ino",
    ),
    pages=Pages(
        related=("legu ankaŭ",),
    ),
    editions=Editions(
        patterns=(
            r"(?:unua|dua|tria|kuara|noua|\d{1,2}-a)\seldono(?!\w)",
        ),
        stems=("eldon",),
    ),
)
