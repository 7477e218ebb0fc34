"""Swedish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="sv",
    title="Swedish",
    dates=words.Dates(
        months=(
            "januari jan",
            "februari febr feb",
            "mars",
            "april apr",
            "maj",
            "juni",
            "juli",
            "augusti aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        seasons=("våren vår", "sommaren sommar", "hösten höst", "vintern vinter"),
        quarters="kvartalet kvartal",
        halves="halvåret halvår",
        weekdays=(
            "måndag måndagen", "tisdag tisdagen", "onsdag onsdagen", "torsdag torsdagen",
            "fredag fredagen", "lördag lördagen", "söndag söndagen",
        ),
        days="första=1",
        ordinals="a e",
        links="den i",
        years="år",
        circa="omkring cirka ca kring",
        doubt="troligen förmodligen sannolikt kanske möjligen",
        before="före senast",
        after="efter tidigast",
        since="sedan från",
        between="mellan från",
        both="och",
        either="eller",
        until="till",
        decade_endings="talet tal",
        centuries="talet tal århundradet seklet",
        early="tidigt början_av",
        middle="mitten_av",
        late="sent slutet_av",
        undated="u_å odaterad utan_år utan_datum",
    ),
    texts=words.Texts(
        behind_hyphens="och eller",
        commonest="""
            och i att det som en på är av för med den till inte om har de ett han men var jag sig
            från vi så kan man när år säger hon under också efter eller nu sin där vid mot ska
            skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir
            upp även vad få två vill ha många
        """,
        function="""
            allt alltid annan annat blev bli blivit bort bra både båda därför deg dem denna deras
            dess dessa detta dig din dina dit ditt du eftersom emot endast er era ert flera fått
            fick före förr genom ge ger gjorde gå går gör göra hans hela heller henne hennes hit
            honom hur ibland icke igen inga ingen inget innan inom intill ja ju knappt kom komma
            kring kunde kunna kvar lika lite länge medan mellan mer mest mig min mina mitt måste ned
            ner nog nya nån någon något några nära oss ofta redan samma ser sen ses sina sitt själv
            skall står sådan sådana säga tills trots tro ur utan utanför utom varandra varför varit
            varje vars vart vem vems via vilka vilken vilket vår våra vårt väl ännu åt
        """,
        unmatched="en ett den det de och eller av i på för med till om är som från vid",
        endings="en et er ar or n t na s an",
        articles="en ett den det de",
    ),
    imprint=words.Imprint(
        publisher=(
            "utgiven av", "utgivet av", "utgivare:", "utges av", "ges ut av", "förlag:",
            "utgivning:", "förläggare:",
        ),
        printer=(
            "tryckt av", "tryckt hos", "tryckt på", "tryck:", "tryckeri:", "tryckt i", "tryckeri",
            "stencilerad av",
        ),
        distributor=("distribution:", "distribueras av"),
        responsible=("ansvarig utgivare", "ansvarig utgivare:", "ansv. utg.:", "ansv. utg."),
        weak="typ.",
        publishing_houses="bokförlag förlag forlag",
        printing_houses="tryckeri boktryckeri",
        stops="at for en tel telefon under",
        locatives="at en",
    ),
    date_roles=words.DateRoles(
        published="utgiven utgivet utgavs publicerad publicerat",
        first=("första upplagan",),
        edition=("andra upplagan", "version"),
        printing="tryckt",
        later_printing="nytryck",
        given=("utfärdat i", "gjort i"),
        dateline="den",
        update=("senast uppdaterad", "uppdaterad", "senast ändrad"),
        visit="överblogg hämtad",
        life="född död ur.",
        act_of_law=("lag av", "lagen av", "lov av"),
        beginning="grundad grundat grundades stiftad stiftat sedan",
        coming=("nästa möte", "nästa nummer", "sista dag"),
        past_meeting=("möte den", "mötet den"),
        limits=("till", "till den", "från"),
        behind_imprint="at en i och",
        before_year="den det",
        related=("läs också",),
        licences=("licens",),
    ),
    years=words.Years(bounds="till", naming="en"),
    figures=words.Figures(
        telephone="tel telefon mobil ring",
        numbered="nummer artikel projekt din",
        street_endings="gatan vägen gata",
        counted="kr kronor personen",
        issues=("nr",),
    ),
    reading=words.Reading(
        publisher=(
            "utgiven av", "utgivet av", "utgivna av", "utgivare", "utgivarna", "ges ut av",
            "utges av", "sammanställd och utgiven av", "sammanställd av", "gav ut", "utgåva",
            "förlag", "eget förlag", "på eget förlag", "på uppdrag av", "tidning för",
            "medlemsblad för", "forlag", "eget forlag", "på forlaget", "gjeve ut av",
            "utgivningsbevis", "utgiv.", "utgivet på",
        ),
        organiser=(
            "organisation", "kontakt", "arrangör", "arrangörer", "arrangeras av", "bjuder in",
        ),
        printer=(
            "tryckt av", "tryckt hos", "tryckt på", "tryck", "tryckeri", "boktryckeri",
            "stencilerad", "duplicerad",
        ),
        distributor="distribueras",
        responsible=("ansvarig utgivare", "ansvarshavande"),
        other=("teckningar", "med stöd av", "översättning"),
        maker=("av", "af", "skriven av", "författare"),
        never_names=("gav ut", "utgivare", "utgivarna"),
        before_places="i",
        by="av hos af",
        between="och",
    ),
    copying=words.Copying(
        copying="kopior mångfaldig* eftertryck*",
        negations="inte ej ingen inget",
        forbidden="förbjud* förbjuden förbjudet förbjudes",
        permitted="tillåt* tillåtet",
        permission="tillstånd medgivande tillåtelse",
        only="endast bara enbart",
        tied_to="med efter",
        without="utan uden uten sin",
        works="material del skrift texten",
        this="denna detta",
        commerce="säljas sälja försälj*",
        excepting="utom undantaget",
        hesitation="tveka",
        asking="fråga",
        before="innan",
        printing="trycka",
    ),
    rights=words.Rights(
        anti_copyright=("ingen copyright", "inget copyright"),
        cc_licence="cc-by-sa",
        public_domain=("fritt bruk", "allmän egendom"),
        non_commercial_only=("säljs ej", "får ej säljas", "får inte säljas"),
        free_to_copy=(
            "kopiera gärna", "får gärna kopieras", "kopiering tillåten", "fritt att kopiera",
            "får kopieras", "får mångfaldigas", "eftertryck tillåt*", "kopiera och sprid",
            "kopiera och ge vidare", "fri att kopiera", "kopiera fritt", "mångfaldiga gärna",
            "kopiera och dela", "sprid gärna", "fri kopiering", "skriv gärna av",
            "får spridas fritt", "eftertryck tillåtes", "eftertryck önskas",
        ),
        copyright_claimed=(
            "alla rättigheter förbehåll*", "med ensamrätt", "eftertryck förbjud*",
            "eftertryck utan",
        ),
        no_sign="ni sin ingen inget utan uden uten",
        no_holder=("ingen",),
    ),
    bodies=words.Bodies(
        words="""
            forening foreningen forlag forlaget forbund forbundet partiet gruppen kommitten tryckeri
            tryckeriet boktryckeri klubben sallskapet kollektivet natverket arbetarna biblioteket
            facket
        """,
        compounds="""
            forening foreningen forbund forbundet forlag forlaget tryckeri klubb klubben
        """,
        stems="""
            kommitt kollekt fackf union organis initiat grupp stift redak förlag tryck bibliot
            hyresg kvinn feminis arbetar student studier studen ungdom sektion avdeln församl skola
            univers institu akadem gymnas museum teater förening bygdelag bygdekv hembygds ungdomsl
            idrotts league kampan centr centrum center klub kružok kružk kommun vänner kommiss arkiv
            press
        """,
    ),
    names=words.Names(
        authors="författare",
        editors=("redaktör", "redaktörer", "redigerad av"),
        translators="översättning översättare",
        illustrators="illustrationer teckningar",
        loose=("text och bild",),
        particles="den af av",
        honorifics="professor doktor",
        never="at for her under en sin september november december",
        nobody="okand diverse",
        template_names="forfattare forfattarens forfattarnamn namn fornamn efternamn",
        template_name_words="ditt har och",
        template_titles="""
            titel titeln rubrik underrubrik namnlos namnlost overskrift undertittel tittel titellos
        """,
        template_title_words="uten utan ditt har her dokument uden klik klikk for at lagga till",
        joining="for at den en av och för af i om",
        between="och",
        between_makers_too="och",
        presentations=("presentation",),
    ),
    bylines=words.Bylines(
        signed=("undertecknat", "undertecknad",),
        author=("(?:skriven |skrifven |skrifvet )?a[vf]", "skrev"),
        editor=("redigerad av", "under redaktion av", "sammanställd av", "utgiven av"),
        translator=("översatt av", "översättning av", "öfversatt af"),
        illustrator=("illustrerad av", "teckningar av"),
        weak="av af",
        hiding="av af",
        hidden=("en", "ett",),
        wary="av af",
        wary_alone="av af",
    ),
    titles=words.Titles(
        parts="innehall innehallsforteckning forord inledning kapitel",
        connectors="for at en den",
        genres="dikter",
    ),
    capitals=words.Capitals(
        small="""
            en ett den det de och eller av i på för med till om är som från vid inte vi ni vår våra
            min din sin att mot utan över under hur vad när
        """,
        countries="italien spanien europa afrika sverige danmark finland",
    ),
    private=words.Private(
        contact=(
            "kontakt", "kontaktperson", "ring", "ring till", "skriv till", "anmälan till",
            "anmäl dig till", "upplysningar", "c/o", "kontoinnehavare",
        ),
        deaths=(
            "till minne av", "minnesord", "avled", "har avlidit", "dog", "begravning", "född",
            "född den", "födelsedatum",
        ),
        letters="kära käre bästa",
        lists=(
            "givare", "gåvor från", "tack till", "vi tackar", "undertecknare", "undertecknat av",
            "närvarande", "frånvarande", "anmält förhinder", "medlemmar",
        ),
        telephone="tel telefon mobil",
        street_endings="gata gatan vägen gränd torget",
        accounts=("kontonr",),
        births=("född", "födelse", "datum[ ]",),
        honorifics="fru",
        particles="af av",
    ),
    machines=words.Machines(
        copy=("Skriv av varje citat ordagrant ur dokumentet; översätt ingenting.",),
    ),
    sides=words.Sides(cover="omslag", page="s sida"),
    absence=words.Absence(unknown="okänd", untitled=("utan titel",)),
    pages=words.Pages(related=("läs också", "läs även", "läs mer"), names="artikel nyheter"),
    addresses=words.PostalAddresses(
        kept_streets=("gatan", "vägen", "torget",),
        kept_boxes=("box",),
        street_endings="gata gatan vagen",
        calls=("telefon",),
    ),
    headings=words.Headings(colophons=("colophon",)),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}(?::[ae])?|forsta|andra|tredie|fiarde|femte|nya?)[,\s](?:\s?(?:omarbetade?|utokade?|reuiderade?|forbattrade?|oforandrade?)\s(?:och\s)?){0,3}(?:upplagan?|uppl\.)",
        ),
        stems=("uppl",),
        pages="sid sida s",
        price_labels=("pris",),
        volumes=("band",),
        series_endings=(r"bibliotek\w*", "skrifter", "haften", "serien",),
        number_words=("hafte", "haftet", "blad", "nummer", r"nr\.?",),
        of_series=("i",),
        currencies=(r"kr\.?", "kroner", "kronor", "øre", "öre"),
    ),
)
