"""Dutch."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="nl",
    title="Dutch",
    dates=words.Dates(
        months=(
            "januari januarij louwmaand jan",
            "februari februarij febr feb sprokkelmaand",
            "maart mrt",
            "april apr",
            "mei",
            "juni junij",
            "juli julij",
            "augustus aug",
            "september sept sep",
            "oktober october okt",
            "november nov",
            "december dec",
        ),
        short="jun=6 jul=7",
        seasons=("lente voorjaar", "zomer", "herfst najaar", "winter"),
        quarters="kwartaal",
        halves="halfjaar",
        weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
        days="eersten=1",
        numbers="""
            een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 honderd=100
            duizend=1000
        """,
        ordinals="ste de e",
        links="van den der dag in het",
        years="jaar",
        circa="omstreeks circa ca rond ongeveer c",
        doubt="waarschijnlijk vermoedelijk mogelijk misschien",
        before="vóór voor niet_na uiterlijk tot",
        after="na niet_vóór niet_voor",
        since="sinds vanaf van",
        between="tussen van",
        both="en",
        either="of",
        until="tot tot_en_met t_m",
        decades="jaren de_jaren",
        decade_endings="er",
        centuries="eeuw",
        early="begin begin_van_de vroege",
        middle="midden midden_van_de halverwege",
        late="eind einde eind_van_de late",
        undated="z_j z_d zonder_jaar zonder_datum ongedateerd",
        shown=words.Shown(
            months="""
                januari februari maart april mei juni juli augustus september oktober november
                december
            """,
            seasons=("voorjaar {}", "zomer {}", "herfst {}", "winter {}"),
            quarter=("1e kwartaal {}", "2e kwartaal {}", "3e kwartaal {}", "4e kwartaal {}"),
            half=("1e halfjaar {}", "2e halfjaar {}"),
            circa="ca. {}",
            either="of",
            both="en",
            between="tussen {} en {}",
            not_before="niet vóór {}",
            not_after="niet na {}",
            decade="jaren {}",
            undated="z.d.",
        ),
    ),
    texts=words.Texts(
        behind_hyphens="en of noch",
        commonest="""
            de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar door bij
            of uit nog naar heeft hij ze wordt over zich worden die ik je wij we hun haar had was
            tot kan meer veel geen deze dit moet zo wat werd na tegen onder al waar welke zij ons
            onze den der des ende dese alle mijn men zal zoo
        """,
        function="""
            achter af aldaar alleen alles alsof altijd ander andere anders behalve ben bent bijna
            binnen boven buiten daar daarbij daarna daarom doch doen dus echter eens eerst elk elke
            enige ergens eigen even gaan gaat geweest ge gij hadden heb hebben hem hen hier hoe
            hoewel ieder iedere iedereen iemand iets immers indien ja jouw jullie kon konden kunnen
            langs laten me meest mij misschien mocht moest moeten mogen naast nadat niemand niets
            nooit nu omdat omtrent ondanks opdat reeds rond samen sedert sinds slechts sommige soms
            staat steeds tenzij terwijl thans toch toe toen totdat tussen u uw vanaf vele vooral
            voordat vroeg waarbij waarin waarom waren weer weinig wel welk werden wie wil wilde
            willen zeer zei zelf zoals zonder zou zouden zoveel zulke
        """,
        unmatched="""
            de het een van en of in op te voor met door aan bij uit naar over is zijn dat die
        """,
        endings="en s n e eren",
        articles="de het een ’t 't ’n 'n",
        finis=("einde",),
    ),
    imprint=words.Imprint(
        publisher=(
            "uitgegeven door", "uitgegeven bij", "uitgave van", "uitgave:", "uitgever:",
            "een uitgave van", "bij", "by", "voor rekening van", "ghedruct voor", "gedrukt voor",
            "te koop bij", "te bekomen bij",
        ),
        printer=(
            "ghedruckt by",
            "gedrukt door", "gedrukt bij", "ghedruct by", "gedruckt by", "druk:", "druk van",
            "drukkerij", "boekdrukkerij", "gedrukt by", "drukker:", "drukwerk:",
            "drukk.", "gedrukt in", "gestencild door", "drukkerij:",
        ),
        distributor=("verspreiding:", "distributie:", "in den handel bij"),
        issuing_body=("orgaan van", "namens"),
        responsible=("verantwoordelijke uitgever", "verantw. uitg.", "v.u.", "ver. uitg."),
        weak="by bij",
        reprints=("naar de copye", "na de copye", "naer de copie"),
        publishing_houses="""
            league uitgeverij uitgever uitgevers uitgevers-maatschappij boekhandel
            uitgeversmaatschappij boekverkooper boekverkoper
        """,
        printing_houses=("drukkerij", "boekdrukkerij", "stoomdrukkerij", "drukk", "repro"),
        stops=(
            "in", "neer", "en", "op", "aan de", "in de", "boeckverkooper", "boekverkoper",
            "drukker", "straat", "gracht", "wonende", "te", "tel", "in't jaer",
        ),
        bodies="""
            league verband vereniging stichting groep partij uitgeverij drukkerij museum bureau
            workshop collectief school college
        """,
        locatives=(
            "in", "gedruckt in", "en", "tot", "t'", "tot t'", "te", "ghedruct tot", "ghedruct t'",
            "gedrukt te",
        ),
        credits=(
            "(?:gefinancierd|gesubsidieerd|gedrukt|uitgegeven) (?:door|bij|met)",
            "met (?:steun|dank|medewerking|subsidie) (?:van|aan)",
        ),
        running="werd",
        printed=("g?hedruc?kt", "gedrukt",),
        printed_at="tot te in",
        printed_stems="druc druk",
        joining="en",
        by_whom="door",
        for_whom="voor",
        printed_for="voor",
        articles=("het", "de",),
        house_nouns="drukkerij boekdrukkerij",
        authorial=("orgaan van",),
        between_names="en",
        widows="weduwe de",
        no_names=("jaer",),
        makers=("weduwe",),
        before_makers=("de", "het",),
        place_lines="te tot",
        printed_here=("g?hedruc?kt",),
        printed_leads=("ghedr",),
        before_towns="te tot",
        trades="uitgever boekverko",
    ),
    date_roles=words.DateRoles(
        published=(
            "stand", "gepubliceerd op", "gepubliceerd in", "verschenen", "verschenen in",
            "uitgegeven in",
        ),
        first=("eerste druk", "1e druk"),
        edition=("tweede druk", "derde druk"),
        printing=("gedrukt in", "gedrukt"),
        year=("in't jaer", "in 't jaer", "int iaer"),
        later_printing="herdruk",
        deposit=("wettelijk depot",),
        given=("datum", "gegeven te", "gegeven in"),
        update=("bijgewerkt op", "laatst bijgewerkt", "laatst gewijzigd", "gewijzigd op"),
        visit="geraadpleegd",
        life=("geboren", "overleden", "geboren in"),
        act_of_law=("wet van", "besluit van", "verordening van"),
        beginning=("opgericht", "opgericht in", "sinds"),
        other_edition=("oorspronkelijk verschenen",),
        coming=("volgende vergadering", "volgend nummer", "sluitingsdatum", "tot"),
        past_meeting=("vergadering van", "notulen van"),
        limits="by tot vanaf t/m",
        records="notulen nieuwsbrief",
        behind_imprint="by in en bij door",
        before_year="die de het",
        related=("lees ook", "gerelateerd"),
        licences=("licentie",),
    ),
    years=words.Years(
        bounds="by voor tot",
        naming="in of en sinds jaar",
        later=("jaar later",),
        numbers="""
            een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10
        """,
        present="we wij nu vandaag nog",
        already=("dit jaar", "al in"),
    ),
    figures=words.Figures(
        telephone="tel",
        numbered="""
            nummer artikel project contract postbus account opus op. kaart oplage
        """,
        street_endings="weg straat laan kaai kade plein gracht",
        counted="exemplaren personen",
        issues=("nr",),
        hours="uur",
    ),
    reading=words.Reading(
        publisher=(
            "uitgave van", "uitgave van het", "uitgave van de", "een uitgave van",
            "uitgegeven door", "uitgegeven door het", "uitgegeven door de", "uitgave", "uitgever",
            "uitgevers", "gemaakt door", "gedrukt en uitgegeven door", "uitgegeven vanwege",
            "vanwege", "namens", "van den", "orgaan van", "samengesteld door", "mededeelingen van",
            "uitg.", "eigen beheer", "in eigen beheer",
        ),
        organiser=(
            "contact", "georganiseerd door", "organisatie", "een initiatief van", "initiatief",
        ),
        printer=(
            "gedruckt in", "gedrukt door", "gedrukt bij", "druk", "drukkerij", "gestencild",
            "gestencild door",
        ),
        distributor=("verkrijgbaar", "te bestellen", "verspreiding"),
        responsible=("verantwoordelijke uitgever", "v.u.", "verantw. uitg."),
        other=(
            "foto", "tekeningen", "vormgeving", "opmaak", "met steun van", "foto's", "omslag",
            "vertaling",
        ),
        maker=(
            "by", "auteur", "auteurs", "de", "door", "tekst", "teksten", "geschreven door",
            "samenstelling", "redactie",
        ),
        never_names=(
            "uitgave van", "uitgave van het", "een uitgave van", "uitgave van de", "orgaan van",
            "brochure de", "uitgever",
        ),
        before_places="te in",
        by="door bij",
        articles="de het",
        between="en",
        left_out="het de een",
        left_out_forms=("bv", "b v", "vzw",),
        left_out_kinds="stichting",
    ),
    copying=words.Copying(
        copying="""
            kopieer* gekopieerd kopiëren nadruk* overgenomen overname verveelvoudig* vermenigvuldig*
        """,
        negations="niemand niet geen niets",
        forbidden="verboden",
        permitted="toegestaan geoorloofd",
        permission="toestemming",
        only="alleen slechts uitsluitend tenzij",
        tied_to="by met",
        without="zonder",
        works="uitgave deel boekje tekst teksten",
        this="dit het",
        commerce="commercieel commerciële verkoop* verkopen verkoop",
        excepting="behalve uitgezonderd",
        hesitation="aarzel*",
        asking="vraag vragen",
        before="voordat eerst",
        printing="drukken",
    ),
    rights=words.Rights(
        anti_copyright=("geen copyright",),
        public_domain=("publiek domein",),
        non_commercial_only=(
            "niet-commercieel", "niet verkopen", "mag niet verkocht worden", "verkopen mag niet",
            "verkopen liever niet",
        ),
        free_to_copy=(
            "vrij te kopiëren", "overname toegestaan", "kopiëren toegestaan",
            "mag gekopieerd worden", "mag worden gekopieerd", "kopieer en verspreid",
            "kopiëren en verspreiden", "nadruk toegestaan", "overnemen toegestaan",
            "overname aanbevolen", "vrij te vermenigvuldigen", "kopieer maar", "kopiëren mag",
            "delen mag", "overnemen mag", "kopieer en deel", "kopieer dit", "vrij te kopieren",
            "nadruk vrij", "overname vrij",
        ),
        copyright_claimed=("alle rechten voorbehouden", "auteursrecht", "nadruk verboden"),
        no_sign="geen zonder",
        no_holder=("niemand", "iedereen",),
        stems=("rechten",),
        of_this=("deze (?:tekst|uitgave|brochure)",),
        attribution=("naamsvermelding",),
        conditions=("niet-?commercieel", r"gelijk\s?delen",),
        non_commercial_stems="commercieel",
        share_alike_stems="gelijkdelen",
    ),
    bodies=words.Bodies(
        words="""
            vereniging partij bond vakbond stichting beweging commissie genootschap collectief groep
            werkgroep uitgeverij drukkerij boekhandel redactie comite actiegroep buurthuis
            bibliotheek gemeente jongeren
        """,
        compounds="""
            verband vereniging drukkerij uitgeverij groep comite stichting genootschap bond
        """,
        legal_forms="bv nv vzw asbl",
        stems="""
            comit comité coalit federa confed vakbond union organis orgaan initiat coöper vereni
            sticht foundat redac edition verlag drukker bibliot huurder buurt feminis student studen
            afdeling afdeel branch lodge paroch kerk school schul college univers institu academ
            lyceum museum museu theat league beweging front brigad campagn centr centrum center club
            commun bureau minist minister commiss workshop laborat studio
        """,
        articles="de het",
    ),
    names=words.Names(
        authors="auteur auteurs auteur(e)(s) schrijver schrijvers schrijfster",
        translators="vertaling vertaler",
        illustrators="illustraties tekeningen",
        particles="de van ter ten te",
        honorifics="professor graf dhr mevr mw drs ds meneer mevrouw",
        never="""
            of in by is we over en die wie de het een voor tegen met zonder op hoe wat hoofdstuk
            september november december college school
        """,
        ranks="graf",
        nobody=("anoniem", "onbekend", "auteur onbekend", "diverse"),
        template_names="auteur auteurs naam voornaam achternaam",
        template_name_words="uw jouw van de het hier en",
        template_titles="titel ondertitel naamloos",
        template_title_words="zonder uw jouw van de het hier document klik om te bewerken",
        joining="of in de die van het en voor we ze om 't",
        program_titles=("titel",),
        between="en met",
        between_makers="en",
        presentations=("presentatie",),
        presentations_behind=("presentatie",),
        slides=("dia",),
    ),
    bylines=words.Bylines(
        author=("(?:(?:tekst|geschreven) )?(?:door)", "auteurs?"),
        editor=("samengesteld door", "onder redactie van"),
        translator=(r"vertaald(?: \w+ \w+ \w+)? door", "vertaling"),
        illustrator="illustraties",
        preface=("met een (?:voorwoord|inleiding) van",),
        nouns="auteur auteurs vertaling translation ubersetzung illustraties",
        weak="door",
        published=("uitgegeven", "gedrukt",),
        preface_stems="voorwoord",
        translator_stems="vertaal vertaling",
        signed=("getekend",),
        being=("is",),
        working="werkt woont",
        callings=("schrijver", "onderzoeker",),
        inside=("Door",),
        hiding="door",
        hidden=("een",),
    ),
    editions=words.Editions(
        patterns=(

            r"(?:eerste|tweede|derde|uierde|uiifde|nieuwe|\d{1,2}e),?\s(?:(?:geheel\s)?(?:uermeerderde|herziene|uerbeterde),?\s(?:en\s)?){0,2}(?:druk|uitgaue)",
        ),
        stems=("druk", "uitgav", "reeks", "serie",),
        leads=(r"in\sde\s",),
        price_labels=("priis",),
        volumes=("jaargang",),
        issues=("nummer",),
        series_endings=("reeks", "reeksen", "serie",),
        number_words=("blad", "nummer",),
        issue_words=("nummer",),
        years_of_serials=(r"jaarg\w*",),
        named_series="heften reeks",
        currencies=("gulden",),
    ),
    titles=words.Titles(
        connectors="of in by de en die met onder het een van voor",
        genres="letters roman",
        labels=("titel",),
        before_dates="den",
        parts=("inhoud", "inhoudsopgave", "voorwoord", "inleiding", "samenvatting", "hoofdstuk",),
        part_titles="boek",
        series_editors=("onder redactie",),
        salutations=("kameraaden", "hallo",),
        header_labels=("titel",),
        transcribers=("opmerkingen van de bewerker",),
        firm_trades=("uitgevers?", "drukkers?", "boekhandel",),
        slogans=(r"prolet\w+ van alle",),
        before_places="te tot",
        imprint_beginnings=("gedrukt", "drukkerij", "uitgever",),
        date_leads=("op[ ]", "den[ ]",),
        date_months="januari februari maart mei augustus",
        issues=("jaargang", r"nr\.?",),
        prices="prijs",
        no_prices=("gratis",),
        editions="druk uitgave",
        revised="herziene",
        adverts=("van denzelfden schrijver",),
        dedications=("opgedragen aan",),
        dedicated_to="aan",
        dedicated_whom=("mijn",),
        traded=("te koop",),
        traded_by="door",
    ),
    capitals=words.Capitals(
        small="""
            de het een en of van in op te voor met door aan bij uit naar over is zijn dat die dit
            deze niet geen wat wie hoe als om tot tegen onder onze ons mijn haar hun je jullie wij
            we zij ze ik hij er maar ook nog meer alle
        """,
        countries="europa afrika amerika polen nederland belgië duitsland frankrijk",
        saints="sint",
        names_too="hage",
    ),
    private=words.Private(
        contact=(
            "contact", "contactpersoon", "bel", "bellen met", "bel met", "bel naar", "opgeven bij",
            "aanmelden bij", "informatie bij", "inlichtingen bij", "inlichtingen", "schrijf naar",
            "p/a", "t.a.v.", "ter attentie van", "ten name van", "t.n.v.", "rekeninghouder",
            "wonende te",
        ),
        deaths=(
            "ter nagedachtenis aan", "in memoriam", "wij herdenken", "overleden", "is overleden",
            "overleed", "is gestorven", "stierf", "afscheid van", "begrafenis van", "uitvaart van",
            "geboren", "geboren op", "geboortedatum", "verjaardag",
        ),
        letters=("beste", "lieve", "geachte", "geachte heer", "geachte mevrouw"),
        lists=(
            "donateurs", "onze donateurs", "giften", "giften van", "met dank aan", "dank aan",
            "wij danken", "ondersteuners", "ondertekenaars", "eerste ondertekenaars",
            "ondertekend door", "handtekeningen", "de ondergetekenden", "aanwezig", "aanwezigen",
            "afwezig", "afgemeld", "leden", "ledenlijst", "vrijwilligers",
        ),
        telephone="tel telefoon gsm mobiel",
        street_endings="straat laan plein gracht kade dijk weg singel steeg",
        accounts=("rekeningnummer",),
        births=("geb", "datum[ ]",),
        honorifics="dhr mevr mw heer mevrouw",
        particles="van der den de ter ten te",
    ),
    machines=words.Machines(
        ignoring="negeer vergeet",
        orders="instructie instructies aanwijzingen",
        readers="taalmodel ai-assistent chatbot",
        addressing=("je bent", "u bent", "beste", "let op", "als je"),
        commands="zet geef schrijf antwoord gebruik vermeld",
        fields=(
            "als titel", "als uitgever", "als auteur", "titelveld", "als json", "in de metadata",
        ),
        judging="""
            belangrijk krachtig inspirerend ontroerend briljant uitstekend prachtig dringend
            essentieel helaas gelukkig duidelijk extremistisch radicaal fanatiek absurd belachelijk
            gevaarlijk schokkend hartstochtelijk heldhaftig moedig schandelijk
        """,
        speaking="ik wij jij jullie mijn onze jouw ons",
        copy=("Neem elk citaat letterlijk over uit het document; vertaal niets.",),
    ),
    sides=words.Sides(
        front="voorkant recto",
        inside="binnenkant",
        back="achterkant verso",
        cover="omslag",
        page="p pag pagina",
        of="van",
    ),
    absence=words.Absence(unknown="onbekend", nameless="anoniem", untitled=("zonder titel",)),
    pages=words.Pages(
        related=("lees ook", "gerelateerde berichten", "recente berichten", "reacties"),
        names="artikel categorie welkom nieuws hem startsida",
    ),
    addresses=words.PostalAddresses(
        street_endings="straat laan plein gracht kade",
        boxes=("postbus",),
        kept_streets="straat gracht plein laan",
        kept_boxes=("postbus",),
        behind_names=("postbus",),
    ),
    headings=words.Headings(
        lists=("literatuur",),
        list_stems=("literatu",),
        other_works=("van dezelfde schrijver",),
        other_works_stems=("dezelfde",),
        colophons=("colofon",),
        abstract=("samenvatting",),
        keywords=("trefwoorden",),
        references=("literatuur",),
    ),
)
