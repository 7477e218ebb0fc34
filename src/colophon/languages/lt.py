"""Lithuanian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="lt",
    title="Lithuanian",
    dates=words.Dates(
        months=(
            "sausis sausio",
            "vasaris vasario",
            "kovas kovo",
            "balandis balandžio",
            "gegužė gegužės",
            "birželis birželio",
            "liepa liepos",
            "rugpjūtis rugpjūčio",
            "rugsėjis rugsėjo",
            "spalis spalio",
            "lapkritis lapkričio",
            "gruodis gruodžio",
        ),
        seasons=("pavasaris pavasarį", "vasara vasarą", "ruduo rudenį", "žiema žiemą"),
        quarters="ketvirtis",
        weekdays=(
            "pirmadienis", "antradienis", "trečiadienis", "ketvirtadienis", "penktadienis",
            "šeštadienis", "sekmadienis",
        ),
        links="d diena dieną mėn",
        years="m metai metų metais",
        year_first=True,
        circa="apie",
        before="iki prieš",
        after="po",
        both="ir",
        either="arba",
        centuries="amžius a",
        undated="b_m be_metų nedatuota",
    ),
    imprint=words.Imprint(
        publisher="leidėjas: išleido leidykla:",
        printer=("spausdino", "spaustuvė:", "spausdinta pas", "spausdinta", "spaudė"),
        publishing_houses="institute",
        stops="vis-à-vis tel b.p",
        bodies="institute centre",
        printing_houses=("spaustuvė", "spaustuvėje"),
    ),
    date_roles=words.DateRoles(published="išleista", update="atnaujinta", records="minutes"),
    figures=words.Figures(telephone="tel telefono"),
    reading=words.Reading(
        publisher="leidėjas išleido kasztu kaštu",
        printer="spaustuvė spausdino",
        maker="parašė",
        never_names="išleido kasztu kaštu",
    ),
    bodies=words.Bodies(
        words="""
            draugija sajunga partija komitetas grupe leidykla spaustuve biblioteka
        """,
        stems="""
            komit kolekt asoci soviet federa federac konfed sindik organiz iniciat inicij kooper
            sojuz redak bibliot komite koopera žen student studen juvent sekci univers institu
            akadem teatr filial liga front brigad kampan centr centre klub depart minist minister
            arkiv laborat draugij draugyst sąjung leidykl
        """,
    ),
    names=words.Names(loose="tekstas", never="institute", nobody="anonimas"),
    capitals=words.Capitals(countries="amerika"),
    private=words.Private(
        contact=("kontaktinis asmuo", "skambinti", "kontaktai", "sąskaitos savininkas"),
        telephone="tel telefonas",
        street_endings="gatvė",
    ),
    editions=words.Editions(
        patterns=(r"(?:\d{1,2}-(?:asis|as)|antrasis|treciasis|nauias)\sleidimas(?!\w)",),
        stems=("leidim",),
    ),
)
