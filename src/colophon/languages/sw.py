"""Swahili."""

from colophon.languages import Dates, Editions, Language, Private

# fmt: off
LANGUAGE = Language(
    name="sw",
    title="Swahili",
    dates=Dates(
        months=(
            "januari",
            "februari",
            "machi",
            "aprili",
            "mei",
            "juni",
            "julai",
            "agosti",
            "septemba",
            "oktoba",
            "novemba",
            "desemba",
        ),
        years="mwaka",
        both="na",
        either="au",
        undated="bila_tarehe",
    ),
    private=Private(
        contact=("wasiliana na", "piga simu kwa"),
    ),
    editions=Editions(
        patterns=(
            r"toleo\sla\s(?:kwanza|pili|tatu|nne)(?!\w)",
        ),
        stems=("toleo",),
    ),
)
