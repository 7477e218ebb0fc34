"""Latin."""

from colophon.dating.words import Words

WORDS = Words(
    language="la",
    months=(
        "ianuarii ianuarius ianuarij ianuario",
        "februarii februarius februarij",
        "martii martius martij",
        "aprilis",
        "maii maius maij",
        "iunii iunius iunij",
        "iulii iulius iulij",
        "augusti augustus augusto",
        "septembris septembri",
        "octobris octobri",
        "novembris novembri",
        "decembris decembri",
    ),
    links="die mensis mense anno anni domini",
    years="anno anni a_d",
    circa="circa circiter",
    before="ante",
    after="post",
    both="et",
    either="vel aut",
    undated="s_a sine_anno sine_dato",
)
