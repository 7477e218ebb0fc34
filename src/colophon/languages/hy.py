"""Armenian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="hy",
    title="Armenian",
    dates=words.Dates(
        months=(
            "հունվար հունվարի",
            "փետրվար փետրվարի",
            "մարտ մարտի",
            "ապրիլ ապրիլի",
            "մայիս մայիսի",
            "հունիս հունիսի",
            "հուլիս հուլիսի",
            "օգոստոս օգոստոսի",
            "սեպտեմբեր սեպտեմբերի",
            "հոկտեմբեր հոկտեմբերի",
            "նոյեմբեր նոյեմբերի",
            "դեկտեմբեր դեկտեմբերի",
        ),
        years="թ",
        year_first=True,
    ),
    private=words.Private(contact="կապ զանգահարել"),
    editions=words.Editions(
        patterns=(r"(?:առաջին|երկրորդ|երրորդ)\sհրատարակություն(?!\w)",),
        stems=("հրատարակ",),
    ),
)
