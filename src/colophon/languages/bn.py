"""Bengali."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="bn",
    title="Bengali",
    dates=words.Dates(
        months=(
            "জানুয়ারি জানুয়ারী",
            "ফেব্রুয়ারি ফেব্রুয়ারী",
            "মার্চ",
            "এপ্রিল",
            "মে",
            "জুন",
            "জুলাই",
            "আগস্ট",
            "সেপ্টেম্বর",
            "অক্টোবর",
            "নভেম্বর",
            "ডিসেম্বর",
        ),
        years="সাল",
    ),
    private=words.Private(contact="যোগাযোগ"),
)
