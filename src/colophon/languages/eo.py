"""Esperanto."""

from colophon.languages import Bodies, Dates, Imprint, Language, Names, Texts

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
        weekdays="lundo mardo merkredo ĵaŭdo vendredo sabato dimanĉo",
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
        bodies="grupo",
    ),
    bodies=Bodies(
        words="asocio societo unuigo komitato grupo eldonejo presejo federacio",
    ),
    names=Names(
        authors="aŭtoro",
    ),
)
