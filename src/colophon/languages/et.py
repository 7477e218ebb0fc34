"""Estonian."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="et",
    title="Estonian",
    dates=Dates(
        months=(
            "jaanuar*",
            "veebruar*",
            "märts märtsil märtsis",
            "aprill aprillil aprillis",
            "mai mail mais",
            "juuni juunil juunis",
            "juuli juulil juulis",
            "august augustil augustis",
            "september septembri septembril septembris",
            "oktoober oktoobri oktoobril oktoobris",
            "november novembri novembril novembris",
            "detsember detsembri detsembril detsembris",
        ),
        seasons=(
            "kevad kevadel",
            "suvi suvel",
            "sügis sügisel",
            "talv talvel",
        ),
        quarters="kvartal",
        weekdays="esmaspäev teisipäev kolmapäev neljapäev reede laupäev pühapäev",
        years="aasta a aastal",
        circa="umbes",
        before="enne",
        after="pärast",
        both="ja",
        either="või",
        centuries="sajand",
        undated="s_a dateerimata",
    ),
)
