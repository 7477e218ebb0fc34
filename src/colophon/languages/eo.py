"""Esperanto."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="eo",
    title="Esperanto",
    dates=words.Dates(
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
        seasons=("printempo", "somero", "aŭtuno", "vintro"),
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
    texts=words.Texts(
        commonest="""
            la kaj de en estas al ne mi li ke por kun pri kiel sed ili si tio ĉi oni tiu ĝi kiu
            estis tiuj sur el ĉiuj aŭ nur pli plej kiuj ni vi jam tre per post ĉar
        """,
    ),
    imprint=words.Imprint(
        publisher=("eldonis", "eldonejo:", "eldonita de", "eldonanto:"),
        printer=("presis", "presejo:", "presita de"),
        weak="por per",
        stops="en sur tel",
        bodies="grupo",
        locatives="en",
    ),
    date_roles=words.DateRoles(behind_imprint="por en da", before_year="la"),
    years=words.Years(naming="en"),
    figures=words.Figures(telephone="tel telefono"),
    reading=words.Reading(maker="por"),
    copying=words.Copying(only="kun"),
    rights=words.Rights(no_sign="ni"),
    bodies=words.Bodies(words="asocio societo unuigo komitato grupo eldonejo presejo federacio"),
    names=words.Names(
        authors="aŭtoro",
        particles="da la al",
        honorifics="d-ro s-ro s-ino prof-ro f-ino",
        never="la en sur por per",
        joining="la da en sur per",
    ),
    bylines=words.Bylines(author="verkis"),
    titles=words.Titles(connectors="la en sur por da"),
    capitals=words.Capitals(
        small="la de kaj aŭ en sur por per kun sen al da pri kontraŭ ni vi ili",
    ),
    private=words.Private(
        contact=("kontakto", "kontaktu", "telefonu al", "skribu al"),
        deaths=("memore al", "mortis", "forpasis", "naskiĝis", "naskita", "naskiĝdato"),
        letters="kara",
        lists=("donacintoj", "dankon al", "subskribintoj", "ĉeestis", "ĉeestantoj", "membroj"),
        telephone="tel telefono",
        streets_before="strato",
        births=("naskiĝ",),
        honorifics="s-ro s-ino",
    ),
    pages=words.Pages(related=("legu ankaŭ",)),
    editions=words.Editions(
        patterns=(r"(?:unua|dua|tria|kuara|noua|\d{1,2}-a)\seldono(?!\w)",),
        stems=("eldon",),
    ),
)
