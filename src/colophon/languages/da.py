"""Danish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="da",
    title="Danish",
    dates=words.Dates(
        months=(
            "januar jan",
            "februar febr feb",
            "marts",
            "april apr",
            "maj",
            "juni",
            "juli",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        seasons=("forår foråret", "sommer sommeren", "efterår efteråret", "vinter vinteren"),
        quarters="kvartal",
        halves="halvår",
        weekdays=("mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"),
        days="første=1",
        ordinals="te de",
        links="den d i",
        years="år herrens_år",
        circa="omkring ca cirka",
        doubt="sandsynligvis formentlig formodentlig måske",
        before="før senest",
        after="efter tidligst",
        since="siden fra",
        between="mellem fra",
        both="og",
        either="eller",
        until="til",
        decade_endings="erne ernes tallet",
        centuries="århundrede tallet",
        early="tidligt begyndelsen_af",
        middle="midten_af",
        late="sent slutningen_af",
        undated="u_å udateret uden_år",
    ),
    texts=words.Texts(
        behind_hyphens="og eller",
        commonest="""
            og i at det er en til på som af for med den de der ikke har han et var jeg fra så kan
            man men vi om sig også eller hun blev efter ved nu skal være hvor under over alle noget
            denne mod når meget hans mere end sin havde kun bliver hvad hvem mig dig deres ind op ud
            inden selv må vil kunne skulle os vores blevet uden mellem ingen
        """,
        function="""
            ad al aldrig alene allerede alt altid altså anden andet andre bag begge blandt bort både
            da dem derefter derfor derpå dette din dine disse dit dog du eftersom ej ellers endnu
            endog ethvert flere foran fordi forrige før få får gennem gik gør gøre går ham have hel
            hele hen hende hendes her herefter hos hver hverken hvilke hvilken hvis hvordan hvorfor
            hvornår idet igen imellem imod inde intet ja jer jeres jo kom komme kommer lad lidt lige
            ligesom mange medens mens mest min mindre mine mit måtte naar ned nej netop no nogen
            nogle nok ny nær næsten omkring overalt samme sammen selvom senere ses siden siger sine
            sit sådan således tage thi tit udenfor undtagen via ville vor vore været
        """,
        unmatched="en et den det de og eller af i på for med til om er som fra ved",
        endings="en et er e r ne ene s",
        articles="en et den det de",
    ),
    imprint=words.Imprint(
        publisher=("udgivet af", "udgives af", "udgiver:", "forlag:", "udgivelse:", "forlagt af"),
        responsible=(
            "ansvarshavende redaktør", "ansvarshavende redaktør:", "ansvarshavende:",
            "ansvarlig redaktør:",
        ),
        printer=(
            "trykt af", "trykt hos", "trykt i", "tryk:", "trykkeri:", "bogtrykker:",
            "duplikeret af",
        ),
        distributor=("distribution:", "distribueres af", "forhandles af"),
        publishing_houses="league boghandel boghandels forlagsbureau forlagsboghandel forlag",
        printing_houses=("bogtrykkeri", "trykkeri", "bogtryk"),
        stops="at for en telefon under",
        bodies="league gruppe museum institut center",
        locatives="at en",
    ),
    date_roles=words.DateRoles(
        published="udgivet publiceret",
        first=("1. oplag",),
        edition=("2. oplag", "version"),
        printing="trykt",
        later_printing="optryk",
        given=("gjort i",),
        dateline="den",
        update=("sidst opdateret", "opdateret", "sidst ændret"),
        life="født død",
        act_of_law=("loven af", "lov af"),
        beginning="grundlagt stiftet siden",
        coming=("næste møde",),
        past_meeting=("mødet den",),
        limits="vor fra til",
        behind_imprint="at en et i og",
        before_year="den det",
        related=("les også", "læs også"),
        licences=("licens",),
    ),
    years=words.Years(bounds="vor", naming="en"),
    figures=words.Figures(
        telephone="telefon mobil tlf tlf.",
        numbered="nummer artikel projekt din",
        street_endings="gade vej",
        counted="eksemplarer dollars familien",
    ),
    reading=words.Reading(
        publisher=(
            "udgivet af", "udgivere", "udgiver", "udgives af", "udg. af", "udgave", "forlag",
            "eget forlag", "på forlaget", "medlemsblad for", "blad for",
        ),
        organiser="organisation kontakt arrangør arrangører",
        printer=(
            "trykt hos", "trykt af", "trykt i", "tryk", "trykkeri", "bogtrykkeri", "duplikeret",
        ),
        distributor="forhandles",
        responsible=("ansvarlig redaktør",),
        other=("tegninger", "med støtte fra", "med støtte af", "oversættelse"),
        maker=("teksten", "af", "skrevet af", "forfatter"),
        never_names="udgiver udgivere",
        before_places="i",
        by="af hos",
        between="og",
        left_out_forms=("as", "a s",),
    ),
    copying=words.Copying(
        copying="kopier* eftertryk* mangfoldiggjør*",
        negations="ingen ikke",
        forbidden="forbudt forbydes",
        permitted="tilladt",
        permission="tilladelse",
        only="kun bare",
        tied_to="med efter",
        without="uden sin",
        works="del teksten",
        this="dit denne",
        commerce="sælg* kommercielt vender",
        excepting="undtagen",
        asking="spørg",
        before="vor før først",
    ),
    rights=words.Rights(
        anti_copyright=("ingen copyright", "ikke copyright"),
        non_commercial_only=("må ikke sælges",),
        free_to_copy=(
            "kopier gerne", "skriv gerne af", "eftertryk tilladt", "eftertryk ønskes",
            "fri kopiering", "kopiering tilladt", "kopier og del", "kopier og gi videre",
            "må kopieres", "kopier og giv videre", "må gerne kopieres", "må gerne eftertrykkes",
            "kopier frit", "må frit kopieres", "eftertryk er tilladt", "kopiér",
            "skriv af og giv videre",
        ),
        copyright_claimed=("alle rettigheder forbeholdes",),
        no_sign="sin ingen uden",
        no_holder=("ingen",),
    ),
    bodies=words.Bodies(
        words="""
            foreningen forening forlag forlaget forbund forbundet partiet gruppen gruppe komiteen
            komite trykkeri bogtrykkeri klubben selskabet selskab kollektivet netvaerk netvaerket
            biblioteket laug
        """,
        compounds="""
            gruppe forening foreningen forbund forbundet forlag forlaget trykkeri sallskap selskab
            klubben
        """,
        stems="""
            kollekt alliance fagforen union organis initiat grupp cooper stift redak edition forlag
            typogr trykk bibliot lejer kvind feminis arbejd studier ungdom juvent sektion afdeling
            branch lodge menighed kirke skole college univers institu akadem gymnas museum museu
            teater foren hjemst idrætsf spejder beboer borgerf grundejer velforen sameie liga league
            front kampagn centr centrum center club klub kommun venner bureau minist minister
            kommiss arkiv press presse workshop laborat komitee
        """,
    ),
    names=words.Names(
        authors="forfatter forfattere",
        editors=("redaktør", "redaktører", "redigeret af"),
        translators="oversættelse oversætter",
        loose="tekst tekster",
        particles="den af",
        honorifics="professor fra",
        never="""
            at for her over under et en sin kapitel august september november december
        """,
        nobody="ukendt diverse",
        template_names="""
            forfatter forfatterens forfatternavn navn fornavn efternavn etternavn
        """,
        template_name_words="dit ditt her og",
        joining="for at et den en og til af i om",
        between="og",
        between_makers_too="og",
    ),
    bylines=words.Bylines(
        signed=("underskrevet",),
        author=("(?:skrevet |skrifvet )?af", "skrev"),
        editor=("redigeret af", "under redaktion af"),
        translator=("oversat af", "oversættelse af"),
        illustrator=("illustreret af", "tegninger af"),
        weak="af",
        hiding="af",
        hidden=("en", "et",),
        wary="af",
        wary_alone="af",
    ),
    titles=words.Titles(
        parts="indhold indholdsfortegnelse forord indledning kapitel",
        connectors="for at et en den",
        genres="noveller digte",
    ),
    capitals=words.Capitals(
        small="""
            en et den det de og eller af i på for med til om er som fra ved ikke vi vor vores min
            din sin at mod uden over under hvordan hvad når
        """,
        countries="italien spanien europa afrika amerika sverige danmark",
    ),
    private=words.Private(
        contact=(
            "kontakt", "kontaktperson", "ring til", "skriv til", "tilmelding til", "tilmelding hos",
            "henvendelse til", "c/o", "kontohaver",
        ),
        deaths=(
            "til minde om", "mindeord", "døde", "er død", "begravelse", "født", "fødselsdato",
            "født den",
        ),
        letters="kære",
        lists=(
            "bidragydere", "donationer fra", "tak til", "vi takker", "underskrivere",
            "underskrevet af", "til stede", "tilstede", "afbud", "medlemmer",
        ),
        telephone="tlf telefon mobil",
        street_endings="vej gade stræde torget",
        accounts=("kontonr",),
        births=("født", "fødsels",),
        honorifics="hr fru",
        particles="af",
    ),
    machines=words.Machines(copy=("Skriv hvert citat ordret af fra dokumentet; oversæt intet.",)),
    sides=words.Sides(cover="omslag", page="s side"),
    absence=words.Absence(unknown="ukendt"),
    pages=words.Pages(
        related=("les også", "læs også", "relaterede artikler"),
        names="artikel hjem forside forsiden nyheder",
    ),
    addresses=words.PostalAddresses(
        kept_streets=("(?<!bri)gade", "vej", "stræde",),
        kept_boxes=("postboks",),
        street_endings="vej gade",
        boxes=("post ?boks",),
        calls=("telefon",),
        behind_names=("postboks", r"boks\s\d",),
    ),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}\.|forste|anden|andet|tredie|fierde|femte|ny)\s(?:(?:reuiderede?|forogede?|gennemsete?|omarbeidede?|uforandrede?|reuideret|foroget)\s(?:og\s)?){0,3}(?:udgaue|oplag)(?!\w)",
        ),
        stems=("udgav", "oplag",),
        pages="side s",
        price_labels=("pris",),
        volumes=("bind",),
        series_endings=(r"bibliotek\w*", "skrifter", "skrifterie", "hefter",),
        number_words=("haefte", "blad", "nummer", r"nr\.?",),
        currencies=(r"kr\.?", "kroner", "kronor", "øre", "öre"),
    ),
)
