"""Welsh."""

from colophon.dating.words import Words

WORDS = Words(
    language="cy",
    months=(
        "ionawr",
        "chwefror",
        "mawrth",
        "ebrill",
        "mai",
        "mehefin",
        "gorffennaf",
        "awst",
        "medi",
        "hydref",
        "tachwedd",
        "rhagfyr",
    ),
    seasons=("gwanwyn", "haf", "", "gaeaf"),
    years="blwyddyn",
    circa="tua",
    before="cyn",
    after="ar_ôl",
    both="a ac",
    either="neu",
    undated="heb_ddyddiad d_d",
)
