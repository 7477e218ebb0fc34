"""Macedonian."""

from colophon.dating.words import Words

WORDS = Words(
    language="mk",
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
    weekdays="понеделник вторник среда четврток петок сабота недела",
    years="година год г",
    circa="околу",
    before="пред",
    after="по",
    both="и",
    either="или",
    undated="б_г",
)
