"""Kurdish."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="ku",
    title="Kurdish",
    dates=Dates(
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
        seasons=(
            "bihar",
            "havîn",
            "payîz",
            "zivistan",
        ),
        both="û",
        either="an",
        undated="bê_dîrok",
    ),
)
