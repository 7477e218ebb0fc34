"""Yiddish."""

from colophon.dating.words import Words

WORDS = Words(
    language="yi",
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
)
