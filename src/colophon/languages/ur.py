"""Urdu."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="ur",
    title="Urdu",
    dates=Dates(
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
    private=Private(
        contact="رابطہ",
    ),
)
