"""Urdu."""

from colophon.dating.words import Words

WORDS = Words(
    language="ur",
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
)
