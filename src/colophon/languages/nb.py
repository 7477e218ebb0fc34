"""Norwegian, both forms."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="nb",
    title="Norwegian",
    dates=words.Dates(
        months=(
            "januar jan",
            "februar febr feb",
            "mars",
            "april apr",
            "mai",
            "juni",
            "juli",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "desember des",
        ),
        seasons=(
            "våren vår", "sommeren sommer sommaren", "høsten høst hausten haust", "vinteren vinter",
        ),
        quarters="kvartal",
        halves="halvår",
        weekdays=(
            "mandag måndag", "tirsdag tysdag", "onsdag", "torsdag", "fredag", "lørdag laurdag",
            "søndag sundag",
        ),
        days="første=1",
        links="den i",
        years="år året",
        circa="omkring ca cirka rundt",
        doubt="sannsynligvis trolig formodentlig kanskje",
        before="før seinest",
        after="etter tidligst",
        since="siden fra sidan frå",
        between="mellom fra frå",
        both="og",
        either="eller",
        until="til",
        decade_endings="tallet talet årene åra",
        centuries="århundre hundreåret tallet talet",
        early="tidlig begynnelsen_av byrjinga_av",
        middle="midten_av midt_på",
        late="sent slutten_av seint",
        undated="u_å udatert uten_år utan_år",
    ),
    texts=words.Texts(
        behind_hyphens="og eller",
        commonest="""
            og i det er på en som til å av at for med den de har ikke han et var jeg fra så kan man
            men vi om seg også eller hun ble etter ved nå skal være hvor under over alle noe denne
            mot når mye hans mer enn sin hadde bare blir hva hvem meg deg deres inn opp ut innen
            selv må vil kunne skulle oss vår våre blitt uten mellom ingen
        """,
        function="""
            allerede alltid alt altså andre annen annet bak begge blei bli bort både da dei deim
            deira dem der dere derfor dette di din disse ditt du dykk eg ein eit ei ellers enda ett
            fem flere fordi foran frem før få får gikk gjennom gjorde gjør gjøre gå går ha ham hele
            henne hennes her heller hit ho hos hver hvert hvilken hvis hvordan hvorfor igjen ikkje
            imot ingi inkje ja jo ke kom komme kommer korleis kva kvar kven kvi la litt lik mange me
            medan meget mens mest mi min mindre mine mitt måtte ned nei noen nok nær samme sammen
            senere si siden sine sist sitt sjøl sjølv slik sånn tilbake um upp utenfor vart varte
            vel vere verte ville vore vors vort vært
        """,
        unmatched="en et ei den det de og eller av i på for med til om er som fra ved",
        endings="en et er e r ne ene a s",
        articles="en ei et den det de",
    ),
    imprint=words.Imprint(
        publisher=(
            "utgitt av", "utgis av", "utgjeven av", "utgitt på", "utgiver:", "utgjevar:", "forlag:",
            "utgivelse:",
        ),
        responsible=(
            "ansvarlig redaktør", "ansvarlig redaktør:", "ansvarlig utgiver:", "ansv. utg.:",
            "ansv. red.:",
        ),
        printer=("trykt av", "trykt hos", "trykk:", "trykkeri:", "prenta hjå"),
        distributor=("distribusjon:", "distribueres av"),
        publishing_houses="league forlag",
        stops="for en telefon under",
        bodies="league gruppe",
        locatives="en",
        printing_houses=("trykkeri", "boktrykkeri"),
    ),
    date_roles=words.DateRoles(
        published="utgitt utgjeve publisert",
        first=("1. opplag",),
        edition=("2. opplag",),
        given=("gjort i",),
        dateline="den",
        update=("sist oppdatert", "oppdatert", "sist endret"),
        visit="besøkt",
        life="født død",
        act_of_law=("lag av", "lov av"),
        beginning="grunnlagt stiftet siden",
        coming=("neste møte",),
        past_meeting=("møte den",),
        limits="fra til",
        behind_imprint="en et i og",
        before_year="den det",
        related=("les også",),
    ),
    years=words.Years(naming="en", numbers="tre=3"),
    figures=words.Figures(
        telephone="telefon mobil tlf ring",
        numbered="nummer din skjema",
        street_endings="veien gata",
        counted="personen familien",
        issues=("nr",),
    ),
    reading=words.Reading(
        publisher=(
            "gav ut", "forlag", "eget forlag", "på forlaget", "blad for", "utgitt av", "utgiver",
            "utgjevar", "gitt ut av", "gjeve ut av", "eige forlag", "utgave", "medlemsavis for",
            "utgjeve av", "utgjevar:",
        ),
        organiser=(
            "kontakt", "arrangeres av", "arrangør", "arrangører", "arr.", "arr", "inviterer",
        ),
        printer=("trykt hos", "trykt av", "trykt i", "trykk", "trykkeri", "boktrykkeri"),
        responsible=("ansv. utg.", "ansvarlig redaktør"),
        other=("med støtte fra", "oversettelse"),
        maker=(
            "teksten", "av", "af", "skrevet av", "skrevet af", "redaksjon", "redaksjonen",
            "forfatter",
        ),
        never_names=("gav ut", "utgiver", "utgjevar"),
        before_places="i",
        by="av hos",
        between="og",
        left_out_forms=("as", "a s",),
    ),
    copying=words.Copying(
        copying="kopier* ettertrykk*",
        negations="ingen ikke ei",
        forbidden="forbudt",
        permitted="tillatt",
        permission="samtykke tillatelse",
        only="bare",
        tied_to="med etter",
        without="uten sin",
        works="heftet teksten",
        this="denne dette",
        commerce="selge selg* kommersiel* kommersiell*",
        excepting="unntatt",
        hesitation="tøv",
        asking="spør",
        before="før først",
        printing="trykke",
    ),
    rights=words.Rights(
        anti_copyright=("ingen copyright", "ikke copyright"),
        cc_licence="cc-by-sa",
        public_domain=("fritt bruk",),
        non_commercial_only=("må ikke selges",),
        free_to_copy=(
            "kopier gjerne", "skriv gjerne av", "kopiering tillatt", "ettertrykk tillatt",
            "kopier og del", "kopier og gi videre", "må kopieres", "må gjerne kopieres",
            "kan kopieres fritt", "kopier og giv videre", "kopier fritt", "ettertrykk er tillatt",
            "kan fritt kopieres", "kopier og spre",
        ),
        copyright_claimed=(
            "alle rettigheter forbeholdt", "eftertryk forbudt", "ettertrykk forbudt",
        ),
        no_sign="sin ingen uten ei",
        no_holder=("ingen",),
    ),
    bodies=words.Bodies(
        words="""
            foreningen forening forlag forlaget forbund forbundet partiet gruppen gruppa komiteen
            trykkeri boktrykkeri klubben selskapet lag laget kollektivet nettverk nettverket
            biblioteket kommune
        """,
        compounds="""
            gruppe forening foreningen forbund forbundet forlag forlaget trykkeri selskap klubb
            klubben laget
        """,
        stems="""
            komit kollekt fagforen organis initiat grupp stift redak forlag trykk bibliot kvinn
            feminis arbeid student studier studen ungdom lokallag avdeling menighet kirke skole
            college univers institu akadem museum museu teater foren kvinnel beboer league front
            kampan klub kommun venner arkiv press presse studio komitee
        """,
    ),
    names=words.Names(
        authors="forfatter forfattar forfattarar",
        editors=("redaktør", "redaktører", "redigert av"),
        translators="oversettelse oversetter omsetjing",
        illustrators="tegninger illustrasjoner",
        loose="tekst tekster",
        particles="den af av",
        honorifics="professor fra",
        never="for over under et en sin august september november",
        nobody="anonym anonyme ukjent diverse",
        joining="for et den en av og til af i om",
        between="og",
        between_makers_too="og",
        presentations_behind=("presentasjon",),
    ),
    bylines=words.Bylines(
        signed=("undertegnet",),
        author=("(?:skrevet |skrifvet )?a[vf]", "skrev"),
        editor=("redigert av", "under redaksjon av"),
        translator=("oversatt av", "oversettelse av"),
        illustrator=("illustrert av", "tegninger av"),
        weak="av af",
        hiding="av",
        hidden=("en", "et",),
        wary="av",
        wary_alone="av",
    ),
    titles=words.Titles(
        parts="innhold innholdsfortegnelse forord innledning kapittel",
        connectors="for et en den",
        genres="dikt",
    ),
    capitals=words.Capitals(
        small="""
            en ei et den det de og eller av i på for med til om er som fra ved ikke vi vår våre min
            din sin å mot uten over under hvordan hva når
        """,
        countries="europa afrika amerika russland italia sverige norge danmark finland",
    ),
    private=words.Private(
        contact=(
            "kontakt", "kontaktperson", "ring", "ring til", "skriv til", "påmelding til",
            "henvendelse til", "c/o", "kontohaver",
        ),
        deaths=("til minne om", "minneord", "døde", "er død", "begravelse", "født", "fødselsdato"),
        letters="kjære",
        lists=(
            "givere", "gaver fra", "takk til", "vi takker", "underskrivere", "underskrevet av",
            "til stede", "forfall", "medlemmer",
        ),
        telephone="tlf telefon mobil",
        street_endings="veien vegen gate gaten gata torget",
        accounts=("kontonr",),
        births=("født", "fødsels",),
        honorifics="fru",
        particles="av",
    ),
    absence=words.Absence(unknown="ukjent"),
    pages=words.Pages(related=("les også",), names="kategorien nyheter hjem"),
    addresses=words.PostalAddresses(
        kept_streets=("gata", "veien", "plass",),
        kept_boxes=("postboks", "boks",),
        street_endings="gata veien",
        boxes=("post ?boks",),
        calls=("telefon",),
        behind_names=("postboks", r"boks\s\d",),
    ),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}\.|forste|andre|annen|tredie|fierde|femte|ny)\s(?:(?:reuiderte?|utuide(?:t|de)|forbedre(?:t|de)|uendre(?:t|de))\s(?:og\s)?){0,3}(?:utgaue|opplag)(?!\w)",
        ),
        stems=("utgav", "opplag",),
        pages="side s",
        price_labels=("pris",),
        volumes=("bind",),
        series_endings=(r"bibliotek\w*", "skrifter", "hefter",),
        number_words=("hefte", "blad", "nummer", r"nr\.?",),
        of_series=("i",),
        currencies=(r"kr\.?", "kroner", "kronor", "øre", "öre"),
    ),
)
