"""Pashto."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="ps",
    title="Pashto",
    dates=Dates(
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
