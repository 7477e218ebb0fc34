"""Basque."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="eu",
    title="Basque",
    dates=Dates(
        months=(
            "urtarril* urtarrila",
            "otsail* otsaila",
            "martxo* martxoa",
            "apiril* apirila",
            "maiatz* maiatza",
            "ekain* ekaina",
            "uztail* uztaila",
            "abuztu* abuztua",
            "irail* iraila",
            "urria urriaren urrian urriak",
            "azaro* azaroa",
            "abendu* abendua",
        ),
        seasons=(
            "udaberri*",
            "uda udan udako",
            "udazken*",
            "negu neguan negua neguko",
        ),
        quarters="hiruhileko*",
        weekdays="astelehena asteartea asteazkena osteguna ostirala larunbata igandea",
        links="ko eko n an a ren",
        years="ko eko urte urtea urteko",
        year_first=True,
        circa="inguruan inguru",
        before="baino_lehen",
        after="ondoren",
        both="eta",
        either="edo",
        centuries="mendea mende",
        undated="datarik_gabe d_g",
    ),
    texts=Texts(
        commonest="""
            eta da ez dira zen bat izan dute hau baina ere egin den edo beste duen du zuen bere
            izango
        """,
    ),
)
