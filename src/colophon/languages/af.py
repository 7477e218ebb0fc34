"""Afrikaans."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="af",
    title="Afrikaans",
    dates=words.Dates(
        months=(
            "januarie",
            "februarie",
            "maart",
            "april",
            "mei",
            "junie",
            "julie",
            "augustus",
            "september",
            "oktober",
            "november",
            "desember des",
        ),
        seasons=("lente", "somer", "herfs", "winter"),
        quarters="kwartaal",
        weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrydag", "saterdag", "sondag"),
        circa="omstreeks ongeveer",
        before="voor",
        after="na",
        between="tussen",
        both="en",
        either="of",
        until="tot",
        decade_endings="s",
        centuries="eeu",
        undated="ongedateer sonder_datum s_j",
    ),
    private=words.Private(contact="kontak skakel bel rekeninghouer"),
    editions=words.Editions(
        patterns=(
            r"(?:eerste|tweede|derde|uierde|nuwe|\d{1,2}e)\s(?:hersiene\s)?(?:druk|uitgawe)(?!\w)",
        ),
        stems=("uitgaw",),
    ),
)
