"""Czech."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="cs",
    title="Czech",
    dates=words.Dates(
        months=(
            "leden ledna lednu",
            "únor února únoru",
            "březen března březnu",
            "duben dubna dubnu",
            "květen května květnu",
            "červen června červnu",
            "červenec července červenci",
            "srpen srpna srpnu",
            "září",
            "říjen října říjnu",
            "listopad listopadu",
            "prosinec prosince prosinci",
        ),
        seasons=("jaro jara jaře", "léto léta létě", "podzim podzimu", "zima zimy zimě"),
        quarters="čtvrtletí kvartál",
        halves="pololetí",
        weekdays=(
            "pondělí", "úterý", "středa středu", "čtvrtek", "pátek", "sobota sobotu",
            "neděle neděli",
        ),
        links="dne v roku roce",
        years="rok roku roce r léta_páně",
        circa="kolem asi přibližně cca",
        doubt="pravděpodobně možná",
        before="před ne_po do",
        after="po ne_před",
        since="od",
        between="mezi od",
        both="a",
        either="nebo",
        until="do až",
        decades="léta let",
        centuries="století stol",
        early="počátek začátek",
        middle="polovina",
        late="konec",
        undated="b_r b_d bez_roku bez_data nedatováno",
    ),
    texts=words.Texts(
        commonest="""
            a se v na je že o s z do i to k ve pro za by ale si po jako podle od jsem tak jeho které
            který bylo než která nebo byl však jen při když být není také až ze
        """,
        function="""
            aby aj ani ano asi aspoň během bez bude budou byla byli co což cz či článku dnes ho já
            jak jaký jej její jejich ještě ji jiné již jsi jsme jsou jste kam každý kde kdo ke
            kterou kteří ku ma mají mám me mezi mi mít mne mně moje moji může my nad nám náš naše ne
            nic nich ním ode on ona oni ono pak pod pokud pouze potom právě proč proto protože před
            přede přes sice skoro své svůj svých ta takže tam te tedy těm ten tento těch této ti tím
            tímto tobě tohle toho tom tomto tu tuto tvůj ty tyto u už vám váš všechno všichni vy zda
            zde
        """,
    ),
    imprint=words.Imprint(
        before_towns="v ve",
        publisher=(
            "vydavatel:", "nakladatel:", "vydává", "vydal", "vydala",
            "vydalo", "nákladem", "nakladatelství:", "vydavatelství:",
            "tisk a náklad", "tiskem a nákladem",
        ),
        printer=(
            "tisk:", "tiskárna:", "tiskem", "vytiskla", "vytiskl", "vytisklo", "tiskl", "tiskla",
            "tiskárna", "vytištěno v", "vytiskla tiskárna", "vytiskl:", "vytiskla:",
            "rozmnožil", "rozmnožila",
        ),
        distributor="distribuce: rozšiřuje",
        responsible=(
            "odpovědný redaktor", "odpovědný redaktor:", "za redakci odpovídá", "odpovídá:",
        ),
        stops="tel telefon",
        locatives="a datum",
        printing_houses=("tiskárna", "knihtiskárna"),
    ),
    date_roles=words.DateRoles(
        published="vydáno zveřejněno vydané",
        edition=("druhé vydání",),
        printing="vytištěno tištěno",
        given=("dáno v",),
        update=("poslední aktualizace", "aktualizováno"),
        life="narozen",
        act_of_law=("dekret z", "zákona ze dne", "zákon z", "vyhlášky z"),
        beginning=("založeno", "založen", "založena", "od roku"),
        coming=("příští schůze",),
        past_meeting=("schůze ze dne",),
        limits="do od po",
        records="zápis",
        behind_imprint="a v",
        before_year="a",
        related="související",
    ),
    figures=words.Figures(
        telephone="tel telefon mobil",
        numbered="projekt",
        streets="ulice",
        counted="výtisků kč",
        issues=("num",),
    ),
    reading=words.Reading(
        publisher=(
            "vydává", "vydal", "vydala", "vydalo", "vydali", "vydaly", "nákladem",
            "vlastním nákladem", "vydavatel", "nakladatel", "časopis", "zpravodaj", "list",
            "vydáno", "vydáno nákladem", "vydává spolek",
        ),
        organiser="kontakt pořádá pořádají pořadatel zve pozývá",
        printer="tisk tiskem tiskárna vytiskla vytiskl vytisklo",
        distributor="distribuce rozšiřuje",
        responsible=("odpovědný redaktor",),
        other=("kresby", "obálka", "sazba", "za podpory", "s podporou", "překlad"),
        maker="""
            autor autora napsal napsala sepsal sestavil redakce redaguje texty autoři
        """,
        never_names="vydal vydala vydalo vydali vydaly vydává nákladem vydavatel",
        before_places="v u",
        by="nákladem",
        between="a",
    ),
    copying=words.Copying(
        copying="kopírov* rozmnož* přetisk*",
        negations="nesmí nesmějí nelze není žádn*",
        forbidden="zakázán* zákaz zakázané",
        permitted="dovolen* povolen*",
        permission="souhlas* svolení povolení",
        only="jen pouze",
        tied_to="za z s po",
        without="sem bez",
        works="část brožur*",
        this="to toto",
        commerce="komerční* prodej*",
        excepting="kromě",
        hesitation="váhej*",
        asking="zeptejte",
        before="před než",
        printing="tisknout",
    ),
    rights=words.Rights(
        cc_licence="cc-by-sa cc-by-nc",
        public_domain=("volné dílo",),
        non_commercial_only=("prodávat zakázáno", "neprodávat"),
        free_to_copy=(
            "přetisk s udáním", "přetisk dovolen", "přetisk povolen", "kopírování dovoleno",
            "volně šiřte", "šiřte dál", "kopírujte a šiřte", "opište a předejte", "rozmnožujte",
            "opiš a pošli dál", "opiš a předej dál", "opisujte", "kopírujte dál",
            "kopírovat povoleno", "kopírujte",
        ),
        copyright_claimed=("všechna práva vyhrazena",),
        no_sign="sem bez",
        no_holder=("nikdo",),
    ),
    bodies=words.Bodies(
        words="""
            spolek sdruzeni svaz strana vybor skupina kolektiv nakladatelstvi vydavatelstvi tiskarna
            knihtiskarna nadace knihovna druzstvo klub hnuti redakce obec
        """,
        legal_forms="spz",
        stems="""
            kolekt asoci federac konfed organiz iniciat skupin spolek spolk sdruž svaz sojuz nadac
            redak naklad vydav kniho nájem podstan žen student studen studenti mládež sekci odbor
            farnost škol institu akadem muzeum orchest hnutí front kampan centr centrum klub obec
            obecní přátel minist minister komise archiv workshop laborat studio zine zines distro
        """,
    ),
    names=words.Names(
        authors=("author(s)", "author/s", "autor", "autora", "autor/a", "autoři", "autoři textu"),
        editors="editor(s) redigoval",
        translators="překlad přeložil přeložila",
        illustrators="ilustrace",
        loose="texty",
        honorifics="doktor",
        never="a sem",
        nobody="anonymni neznamy",
        template_names="autor autora jmeno prijmeni meno priezvisko",
        template_name_words="a vase tvoje sem",
        template_titles="nazev nazvu nadpis podnadpis titul titulu",
        template_title_words="bez dokumentu sem kliknutim pridate",
        joining="z ze a o pro ve při a-z 's",
        presentations=(r"prezentac\w+",),
        presentations_of=("prezentace",),
        of_programs="aplikace",
    ),
    bylines=words.Bylines(
        signed=("podepsán[ai]?",),
        author="napsal[a]? sepsal[a]?",
        editor="uspořádal[a]? sestavil[a]?",
        translator=("přeložil[a]?", r"přel\."),
        illustrator="ilustroval[a]? kreslil[a]?",
        nouns="autor autora",
    ),
    titles=words.Titles(parts="obsah predmluva uvod kapitola doslov", connectors="a sem"),
    capitals=words.Capitals(countries="čechy morava"),
    private=words.Private(
        contact=(
            "kontakt", "kontaktní osoba", "volejte", "volejte na", "pište na", "hlaste se u",
            "přihlášky u", "informace u", "informace", "majitel účtu", "k rukám", "bytem",
        ),
        deaths=(
            "na památku", "nekrolog", "zemřel", "zemřela", "opustil nás", "opustila nás", "pohřeb",
            "rozloučení s", "narozen", "narozena", "nar.", "datum narození",
        ),
        letters=("milý", "milá", "vážený pane", "vážená paní"),
        lists=(
            "dárci", "naši dárci", "dary od", "děkujeme", "poděkování", "signatáři", "podepsáni",
            "podpisy", "níže podepsaní", "přítomni", "omluveni", "nepřítomni", "členové",
        ),
        telephone="tel telefon mobil",
        streets_before="ulice",
        street_endings="ulice",
        accounts=("číslo účtu",),
        births=(r"nar\.[ ]", "naro[dz]", "datum[ ]",),
        honorifics="pán paní",
    ),
    absence=words.Absence(nameless=("o. V.",), placeless=("z. p.", "u. o.")),
    pages=words.Pages(
        related=("čtěte také", "související články"),
        names=("úvod", "hlavní stránka", "aktuality"),
    ),
    addresses=words.PostalAddresses(
        kept_streets=("ulice", "třída", "náměstí",),
        kept_routes=(r"ul\.",),
        kept_boxes=(r"p\.?\s?o\.?\s?box",),
        routes="ulice",
    ),
    editions=words.Editions(
        currencies=("kčs?", r"kčs?\.", r"korun\w*", r"haléř\w*"),
        patterns=(

            r"(?:\d{1,2}\.|pruni|druhe|treti|cturte|noue)[,\s](?:\s?(?:\w{4,12}ne)\s(?:a\s)?){0,3}uydani(?!\w)",
            r"uydani\s(?:pruni|druhe|treti|cturte|noue|\d{1,2}\.)",
        ),
        stems=("vydán",),
        pages="str s",
        price_labels=("cena",),
        series_words=("edice", "edicia", r"knihou\w*", r"knizni\w*",),
        number_words=("cislo", r"cis\.", "svazek", r"sv\.", "sesit",),
        numbers_behind="cislo sesit",
        issue_words=("cislo",),
        collections=("edice",),
        years_of_serials=("rok", "rocnik",),
        of_series=("z",),
    ),
)
