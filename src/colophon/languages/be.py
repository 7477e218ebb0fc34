"""Belarusian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="be",
    title="Belarusian",
    dates=words.Dates(
        months=(
            "студзень студзеня",
            "люты лютага",
            "сакавік сакавіка",
            "красавік красавіка",
            "май мая травень",
            "чэрвень чэрвеня",
            "ліпень ліпеня",
            "жнівень жніўня",
            "верасень верасня",
            "кастрычнік кастрычніка",
            "лістапад лістапада",
            "снежань снежня",
        ),
        seasons=("вясна вясны", "лета", "восень восені", "зіма зімы"),
        weekdays=("панядзелак", "аўторак", "серада", "чацвер", "пятніца", "субота", "нядзеля"),
        years="год года г",
        circa="каля",
        before="да",
        after="пасля",
        both="і",
        either="або",
        undated="б_г б_д",
    ),
    private=words.Private(
        contact=("кантакт", "тэлефануйце", "звяртацца да"),
        telephone="тэл тэлефон",
        streets_before="вуліца",
    ),
    editions=words.Editions(
        patterns=(r"(?:\d{1,2}-е|першае|другое|трэцяе|новае)\sвыданне(?!\w)",),
        stems=("выдан",),
    ),
)
