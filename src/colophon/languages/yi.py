"""Yiddish."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="yi",
    title="Yiddish",
    dates=Dates(
        months=(
            "יאנואר יאַנואַר",
            "פעברואר פֿעברואַר",
            "מערץ",
            "אפריל אַפּריל",
            "מאי מיי",
            "יוני",
            "יולי",
            "אויגוסט",
            "סעפטעמבער",
            "אקטאבער",
            "נאוועמבער",
            "דעצעמבער",
        ),
        years="יאר יאָר",
        both="און",
        either="אדער",
        undated="אן_א_דאטע",
    ),
)
