"""Yiddish."""

from colophon.languages import Bodies, Copying, Dates, Imprint, Language, Private, Reading, Rights

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
    reading=Reading(
        publisher=(
            "ארויסגעגעבן", "פארלאג", "אַרויסגעגעבן", "ארויסגעגעבן פון", "אַרויסגעגעבן פֿון",
        ),
        printer="געדרוקט",
        maker=("פון", "געשריבן פון"),
    ),
    copying=Copying(
        copying="נאָכדרוק* איבערדרוק*",
        negations="ניט נישט",
        forbidden="فאַרבאָטן פֿאַרבאָטן",
        permitted="ערלויבט",
        only="נאָר",
        without="אָן",
    ),
    rights=Rights(
        free_to_copy=("נאָכדרוקן ערלויבט",),
        copyright_claimed=("אלע רעכט פֿאַרבאַהאַלטן",),
    ),
    bodies=Bodies(
        whole="פארלאג קאמיטעט קאָמיטעט פאַראיין פאראיין ארבעטער",
    ),
    private=Private(
        contact="קאנטאקט",
    ),
    imprint=Imprint(
        printer=(
            "געדרוקט ביי", "געדרוקט אין",
        ),
        printing_houses=(
            "דרוקעריי",
        ),
    ),
)
