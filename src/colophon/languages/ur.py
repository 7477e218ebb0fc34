"""Urdu."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ur",
    title="Urdu",
    dates=words.Dates(
        months=(
            "جنوری",
            "فروری",
            "مارچ",
            "اپریل",
            "مئی",
            "جون",
            "جولائی",
            "اگست",
            "ستمبر",
            "اکتوبر",
            "نومبر",
            "دسمبر",
        ),
        years="ء",
    ),
    private=words.Private(contact="رابطہ"),
)
