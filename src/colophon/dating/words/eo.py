"""Esperanto."""

from colophon.dating.words import Words

WORDS = Words(
    language="eo",
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
)
