"""Yiddish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="yi",
    title="Yiddish",
    dates=words.Dates(
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
    reading=words.Reading(
        publisher=("ארויסגעגעבן", "פארלאג", "אַרויסגעגעבן", "ארויסגעגעבן פון", "אַרויסגעגעבן פֿון"),
        printer="געדרוקט",
        maker=("פון", "געשריבן פון"),
    ),
    copying=words.Copying(
        copying="נאָכדרוק* איבערדרוק*",
        negations="ניט נישט",
        forbidden="فאַרבאָטן פֿאַרבאָטן",
        permitted="ערלויבט",
        only="נאָר",
        without="אָן",
    ),
    rights=words.Rights(
        free_to_copy=("נאָכדרוקן ערלויבט",),
        copyright_claimed=("אלע רעכט פֿאַרבאַהאַלטן",),
    ),
    bodies=words.Bodies(whole="פארלאג קאמיטעט קאָמיטעט פאַראיין פאראיין ארבעטער"),
    private=words.Private(contact="קאנטאקט"),
    imprint=words.Imprint(printer=("געדרוקט ביי", "געדרוקט אין"), printing_houses=("דרוקעריי",)),
)
