"""Macedonian."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="mk",
    title="Macedonian",
    dates=Dates(
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
        seasons=(
            "пролет",
            "лето",
            "есен",
            "зима",
        ),
        weekdays=("понеделник", "вторник", "среда", "четврток", "петок", "сабота", "недела"),
        years="година год г",
        circa="околу",
        before="пред",
        after="по",
        both="и",
        either="или",
        undated="б_г",
    ),
    private=Private(
        contact=("контакт", "јавете се кај", "пишете на"),
        telephone="тел телефон",
    ),
)
