"""Croatian."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="hr",
    title="Croatian",
    dates=Dates(
        months=(
            "siječanj siječnja siječnju",
            "veljača veljače veljači",
            "ožujak ožujka ožujku",
            "travanj travnja travnju",
            "svibanj svibnja svibnju",
            "lipanj lipnja lipnju",
            "srpanj srpnja srpnju",
            "kolovoz kolovoza kolovozu",
            "rujan rujna rujnu",
            "listopad listopada listopadu",
            "studeni studenoga studenog studenom",
            "prosinac prosinca prosincu",
        ),
        seasons=(
            "proljeće proljeća",
            "ljeto ljeta",
            "jesen jeseni",
            "zima zime",
        ),
        quarters="tromjesečje kvartal",
        weekdays="ponedjeljak utorak srijeda četvrtak petak subota nedjelja",
        links="dana u",
        years="godina godine godini god g",
        circa="oko",
        doubt="vjerojatno možda",
        before="prije do",
        after="poslije nakon",
        since="od",
        between="između od",
        both="i",
        either="ili",
        until="do",
        decade_endings="ih",
        centuries="stoljeće st",
        undated="b_g bez_godine nedatirano s_a",
    ),
    texts=Texts(
        commonest="""
            i je u se na da su za od s a što kao o ne bi ali koji iz to po sam će samo još ili nije
            do koje biti
        """,
    ),
)
