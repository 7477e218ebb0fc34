"""Macedonian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="mk",
    title="Macedonian",
    dates=words.Dates(
        months=(
            "јануари",
            "февруари",
            "март",
            "април",
            "мај",
            "јуни",
            "јули",
            "август",
            "септември",
            "октомври",
            "ноември",
            "декември",
        ),
        seasons=("пролет", "лето", "есен", "зима"),
        weekdays=("понеделник", "вторник", "среда", "четврток", "петок", "сабота", "недела"),
        years="година год г",
        circa="околу",
        before="пред",
        after="по",
        both="и",
        either="или",
        undated="б_г",
    ),
    private=words.Private(
        contact=("контакт", "јавете се кај", "пишете на"),
        telephone="тел телефон",
    ),
)
