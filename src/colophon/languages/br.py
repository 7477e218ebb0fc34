"""Breton."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="br",
    title="Breton",
    dates=words.Dates(
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
    ),
    private=words.Private(contact="darempred pellgomz"),
)
