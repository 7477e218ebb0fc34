"""Kurdish."""

from colophon.dating.words import Words

WORDS = Words(
    language="ku",
    months=(
        "rêbendan",
        "sibat",
        "adar",
        "nîsan",
        "gulan",
        "hezîran",
        "tîrmeh",
        "tebax",
        "îlon",
        "cotmeh",
        "mijdar",
        "berfanbar",
    ),
    seasons=("bihar", "havîn", "payîz", "zivistan"),
    both="û",
    either="an",
    undated="bê_dîrok",
)
