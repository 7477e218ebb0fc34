"""Kurdish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ku",
    title="Kurdish",
    dates=words.Dates(
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
    ),
)
