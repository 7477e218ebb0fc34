"""Slovene."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="sl",
    title="Slovene",
    dates=Dates(
        months=(
            "januar januarja",
            "februar februarja",
            "marec marca",
            "april aprila",
            "maj maja",
            "junij junija",
            "julij julija",
            "avgust avgusta",
            "september septembra",
            "oktober oktobra",
            "november novembra",
            "december decembra",
        ),
        seasons=(
            "pomlad pomladi",
            "poletje poleti",
            "jesen jeseni",
            "zima pozimi",
        ),
        quarters="četrtletje",
        weekdays="ponedeljek torek sreda četrtek petek sobota nedelja",
        links="dne v letu",
        years="leto leta letu l",
        circa="okoli okrog približno",
        before="pred",
        after="po",
        since="od",
        between="med od",
        both="in",
        either="ali",
        until="do",
        centuries="stoletje",
        undated="b_l brez_letnice nedatirano",
    ),
)
