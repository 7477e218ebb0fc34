"""Breton."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="br",
    title="Breton",
    dates=Dates(
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
        seasons=(
            "nevez-amzer",
            "",
            "",
            "goañv",
        ),
        circa="war-dro",
        undated="hep_deiziad",
    ),
    private=Private(
        contact="darempred pellgomz",
    ),
)
