"""Swahili."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="sw",
    title="Swahili",
    dates=words.Dates(
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
    private=words.Private(contact=("wasiliana na", "piga simu kwa")),
    editions=words.Editions(
        patterns=(r"toleo\sla\s(?:kwanza|pili|tatu|nne)(?!\w)",),
        stems=("toleo",),
    ),
)
