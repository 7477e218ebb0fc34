"""Pashto."""

from colophon.dating.words import Words

WORDS = Words(
    language="ps",
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
)
