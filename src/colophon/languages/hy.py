"""Armenian."""

from colophon.languages import Dates, Editions, Language, Private

# fmt: off
LANGUAGE = Language(
    name="hy",
    title="Armenian",
    dates=Dates(
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
    private=Private(
        contact="կապ զանգահարել",
    ),
    editions=Editions(
        patterns=(
            r"(?:առաջին|երկրորդ|երրորդ)\sհրատարակություն(?!\w)",
        ),
        stems=("հրատարակ",),
    ),
)
