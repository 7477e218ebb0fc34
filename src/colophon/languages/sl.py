"""Slovene."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="sl",
    title="Slovene",
    dates=words.Dates(
        months=(
            "januar januarja",
            "februar februarja",
            "marec marca",
            "april aprila",
            "maj maja",
            "junij junija",
            "julij julija",
            "avgust avgusta",
            "september septembra",
            "oktober oktobra",
            "november novembra",
            "december decembra",
        ),
        seasons=("pomlad pomladi", "poletje poleti", "jesen jeseni", "zima pozimi"),
        quarters="četrtletje",
        weekdays=("ponedeljek", "torek", "sreda", "četrtek", "petek", "sobota", "nedelja"),
        links="dne v letu",
        years="leto leta letu l",
        circa="okoli okrog približno",
        before="pred",
        after="po",
        since="od",
        between="med od",
        both="in",
        either="ali",
        until="do",
        centuries="stoletje",
        undated="b_l brez_letnice nedatirano",
    ),
    imprint=words.Imprint(
        publisher="izdajatelj: založnik: založba: izdal izdala izdalo založil",
        printer=("tisk:", "tiskarna:", "natisnila", "natisnil", "tiskano v"),
        stops="tel telefon",
        bodies="center",
        locatives="datum",
        printing_houses=("tiskarna",),
    ),
    date_roles=words.DateRoles(published="izdano", records="zapisnik", behind_imprint="v"),
    years=words.Years(numbers="nove=9"),
    figures=words.Figures(telephone="tel telefon", numbered="projekt", streets="ulica"),
    reading=words.Reading(
        publisher="časopis izdaje izdala izdalo list",
        organiser="kontakt organizator",
        responsible=("odgovorni urednik",),
        other="prevod",
        maker="napisala uredništvo",
        never_names="izdala izdalo izdaje",
        before_places="v",
    ),
    copying=words.Copying(
        copying="prepisov* pretiska*",
        only="samo",
        tied_to="za z s po",
        works="material",
        this="to",
        commerce="prodaj*",
    ),
    rights=words.Rights(
        anti_copyright=("brez copyrighta",),
        free_to_copy=("kopiraj in deli", "razmnoževanje dovoljeno", "kopiranje dovoljeno",),
    ),
    bodies=words.Bodies(
        words="""
            drustvo zveza stranka odbor skupina kolektiv zalozba tiskarna knjiznica
        """,
        stems="""
            kolekt federac konfed sindik organiz skupin cooper združ zveza fundac naklad izdaj
            tiskar knjiž žen sekci odbor institu akadem muzej teater front brigad kampan centr
            center klub bratstv minist minister laborat
        """,
    ),
    names=words.Names(editors="urednik", translators="prevod", joining="o 's"),
    private=words.Private(
        contact=("kontakt", "kontaktna oseba", "pokličite", "prijave pri", "imetnik računa"),
        deaths=("v spomin", "umrl", "umrla", "rojen", "rojena", "datum rojstva"),
        lists=("darovalci", "zahvaljujemo se", "podpisniki", "prisotni", "odsotni", "člani"),
        telephone="tel telefon",
        streets_before="ulica",
        street_endings="ulica",
        births=("rojen",),
    ),
    absence=words.Absence(nameless=("o. V.",)),
    editions=words.Editions(
        patterns=(r"\d{1,2}\.,?\s(?:\w{4,12}(?:ena|ana)\s(?:in\s)?){0,2}izdaia(?!\w)",),
        stems=("izdaj",),
    ),
)
