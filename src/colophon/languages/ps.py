"""Pashto."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ps",
    title="Pashto",
    dates=words.Dates(
        months=(
            "جنوري",
            "فبروري",
            "مارچ",
            "اپریل",
            "مۍ",
            "جون",
            "جولای",
            "اګست",
            "سپتمبر سېپتمبر",
            "اکتوبر",
            "نومبر",
            "دسمبر",
        ),
    ),
)
