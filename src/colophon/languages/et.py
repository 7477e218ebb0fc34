"""Estonian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="et",
    title="Estonian",
    dates=words.Dates(
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
        seasons=("kevad kevadel", "suvi suvel", "sügis sügisel", "talv talvel"),
        quarters="kvartal",
        weekdays=(
            "esmaspäev", "teisipäev", "kolmapäev", "neljapäev", "reede", "laupäev", "pühapäev",
        ),
        years="aasta a aastal",
        circa="umbes",
        before="enne",
        after="pärast",
        both="ja",
        either="või",
        centuries="sajand",
        undated="s_a dateerimata",
    ),
    imprint=words.Imprint(
        publisher=("kirjastaja:", "väljaandja:", "välja andnud"),
        printer=("trükkinud", "trükk:", "trükikoda:", "trükitud"),
        stops="tel telefon",
        bodies="partei",
        printing_houses=("trükikoda",),
    ),
    date_roles=words.DateRoles(published="ilmus", update="uuendatud"),
    figures=words.Figures(telephone="tel telefon"),
    reading=words.Reading(
        publisher=("väljaandja", "kirjastaja", "välja andnud"),
        organiser="kontakt",
        printer="trükk",
        maker="kirjutanud",
        never_names=("välja andnud", "väljaandja"),
        between="ja",
    ),
    bodies=words.Bodies(
        words="selts liit partei komitee ruhm kirjastus trukikoda raamatukogu uhing",
        compounds="partei komitee",
    ),
    private=words.Private(
        contact=("kontakt", "kontaktisik", "helista", "kirjuta", "konto omanik"),
        telephone="tel telefon",
        street_endings="tänav tn",
    ),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}\.|teine|kolmas|nelias|uus)\s(?:\w{4,12}tud\s){0,2}(?:trukk|ualiaanne)(?!\w)",
        ),
        stems=("trükk", "väljaan",),
        price_labels=("hind",),
    ),
)
