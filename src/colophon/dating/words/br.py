"""Breton."""

from colophon.dating.words import Words

WORDS = Words(
    language="br",
    months=(
        "genver",
        "c'hwevrer",
        "meurzh",
        "ebrel",
        "mae",
        "mezheven",
        "gouere",
        "eost",
        "gwengolo",
        "",
        "",
        "kerzu",
    ),
    seasons=("nevez-amzer", "", "", "goañv"),
    circa="war-dro",
    undated="hep_deiziad",
)
