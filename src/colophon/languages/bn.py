"""Bengali."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="bn",
    title="Bengali",
    dates=Dates(
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
    private=Private(
        contact="যোগাযোগ",
    ),
)
