"""Bulgarian."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="bg",
    title="Bulgarian",
    dates=Dates(
        months=(
            "януари януарий",
            "февруари февруарий",
            "март",
            "април априлий",
            "май",
            "юни юний",
            "юли юлий",
            "август",
            "септември септемврий",
            "октомври октомврий",
            "ноември ноемврий",
            "декември декемврий",
        ),
        seasons=(
            "пролет",
            "лято",
            "есен",
            "зима",
        ),
        quarters="тримесечие",
        weekdays="понеделник вторник сряда четвъртък петък събота неделя",
        years="година год г",
        circa="около",
        before="преди",
        after="след",
        since="от",
        between="между от",
        both="и",
        either="или",
        until="до",
        decade_endings="те",
        centuries="век",
        undated="б_г б_д без_година недатиран",
    ),
    texts=Texts(
        commonest="""
            и в не на че се да е за от с по как са но той това му си към или до ще след като така
            което които беше бяха има
        """,
    ),
)
