"""Finnish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="fi",
    title="Finnish",
    dates=words.Dates(
        months=(
            "tammikuu*",
            "helmikuu*",
            "maaliskuu*",
            "huhtikuu*",
            "toukokuu*",
            "kesäkuu*",
            "heinäkuu*",
            "elokuu*",
            "syyskuu*",
            "lokakuu*",
            "marraskuu*",
            "joulukuu*",
        ),
        seasons=(
            "kevät keväällä kevään", "kesä kesällä kesän", "syksy syksyllä syksyn",
            "talvi talvella talven",
        ),
        quarters="neljännes vuosineljännes",
        halves="puolivuosi vuosipuolisko",
        weekdays=(
            "maanantai maanantaina", "tiistai tiistaina", "keskiviikko keskiviikkona",
            "torstai torstaina", "perjantai perjantaina", "lauantai lauantaina",
            "sunnuntai sunnuntaina",
        ),
        links="päivänä p",
        years="vuonna vuosi v",
        circa="noin n",
        doubt="luultavasti todennäköisesti ehkä",
        before="ennen viimeistään",
        after="jälkeen",
        after_behind="jälkeen",
        since="alkaen",
        both="ja",
        either="tai",
        decade_endings="luku luvulla luvun",
        centuries="luku luvulla luvun vuosisata",
        early="alku alussa",
        middle="puoliväli",
        late="loppu lopulla",
        undated="s_a ajoittamaton ilman_vuotta päiväämätön",
    ),
    texts=words.Texts(
        commonest="""
            ja on ei se että oli hän en mutta ovat kuin myös olla joka niin kun mitä sen jos ole
            vain tai jo hänen minä nyt siitä olen he ne me te mukaan sekä jotka vielä sitä tämä
            kaikki sitten näin koska kuinka mikä ettei kohti
        """,
        function="""
            ainakin ainoastaan aina alla alle alta asti eikä eivät elikkä ellei emme enemmän eniten
            ennen enää eräs eri eräät esi et ette häneen hänellä hänelle häneltä hänessä hänestä
            hänet heidän heidät heille heillä hyvin ihan ilman itse itseään johon joiden joihin
            joilla joille joissa joista joita jokainen joko joku jolla jolle jolloin jonka jonne
            joskus jossa josta jota jotain joten jotta juuri jälkeen kai kaikkia kaikkien kanssa
            kautta kerran keiden keillä kenen kenelle kesken ketkä ketä koko koskaan kuka kukaan
            kuten kyllä lisäksi liian lähes lähellä läpi meidän meidät meille meillä meistä meitä
            melko mihin mikään miksi mille millä milloin minkä minne minua minulla minulle minun
            minut missä mistä miten mitkä mitään molemmat moni monet monta muu muun muut myöskin
            mieluummin niiden niihin niillä niille niinkuin niissä niistä niitä noin nuo näiden
            näihin näillä näissä näistä näitä nämä ohi oikein oleva olevat olemme olet olette olevan
            olin olisi olisivat olisin olivat olleet ollut oltava onko oma omat paitsi paljon pari
            pian pitkin pitää pitäisi poikki sai saa saada saivat saavat sellainen siihen siinä siis
            sillä sille silloin silti sinua sinulla sinun sinä taas tahi taikka takana teidän teille
            teillä toinen toisen tuo tuolla tuon tuossa tule tulee tuli tulla tulevat tällä tälle
            tällainen tämän tänä tässä tästä tätä täytyy vai vaikka varten vasta vastaan voi voidaan
            voida voimme voin voisi voisivat voit voitte voivat vähän vähintään yhtä yhdessä yksi
            yli yllä ympäri
        """,
    ),
    imprint=words.Imprint(
        publisher="julkaisija: julkaissut kustantaja: kustantanut kustantaja",
        responsible=("vastaava toimittaja", "vastaava toimittaja:", "päätoimittaja:"),
        printer=(
            "painaja:", "painopaikka:", "paino:", "painanut", "painettu:", "painopaikka",
            "painettu",
        ),
        distributor="jakelu: jakaja:",
        publishing_houses="kustannuksella kustannusosakeyhtiö kustantaja",
        printing_houses=(
            "kirjapaino", "kirjapainossa", "kirjapainon", "kirjapaino-osakeyhtiö",
            "kirjapaino-oy", "painotalo",
        ),
    ),
    date_roles=words.DateRoles(
        published="julkaistu ilmestynyt",
        printing="painettu",
        update=("päivitetty", "viimeksi päivitetty"),
        life="syntynyt kuollut",
        beginning="perustettu",
        coming=("seuraava kokous",),
        records="pöytäkirja",
    ),
    figures=words.Figures(telephone="puh puh.", street_endings="katu"),
    reading=words.Reading(
        publisher=(
            "julkaisija", "julkaissut", "julkaisee", "kustantaja", "kustantanut", "kustansi",
            "tehnyt", "toimittanut ja kustantanut", "omakustanne", "kustannus", "kustannuksella",
            "julkaissut:",
        ),
        organiser="järjestää järjestäjä järjestäjät kutsuu",
        printer="paino painettu painanut painatus kirjapaino",
        distributor="jakelu",
        responsible="päätoimittaja",
        other="suomennos",
        maker="kirjoittanut teksti tekstit toimitus toimittanut",
        never_names="julkaissut julkaisee kustantanut kustansi julkaisija kustantaja",
        between="ja",
    ),
    copying=words.Copying(
        copying="kopioi* monist* jäljent*",
        negations="ei eivät älä",
        forbidden="kielletty",
        permitted="sallittu sallitaan",
        permission="lupa* lupaa suostumu*",
        only="vain",
        without="ilman",
        works="osa tekstiä tekstin",
        this="tätä",
        commerce="myydä kaupalli*",
        excepting="paitsi",
        asking="kysy",
        before="ennen",
    ),
    rights=words.Rights(
        anti_copyright=("ei copyrightia",),
        public_domain=("vapaasti käytettävissä",),
        non_commercial_only=("ei kaupalliseen käyttöön", "ei saa myydä"),
        free_to_copy=(
            "saa kopioida", "kopiointi sallittu", "vapaasti kopioitav*", "kopioi ja jaa",
            "saa monistaa", "saa vapaasti kopioida", "saa levittää", "kopioi vapaasti",
            "monistaminen sallittu", "saa jakaa vapaasti", "kopioi ja levitä",
        ),
        copyright_claimed=("kaikki oikeudet pidätetään",),
        no_sign="ei",
        no_holder=("ei kukaan",),
    ),
    bodies=words.Bodies(
        words="""
            yhdistys seura liitto puolue toimikunta ryhma kirjapaino kustannus osakeyhtio osuuskunta
            kirjasto komitea kollektiivi
        """,
        compounds="yhdistys liitto seura kunta paino",
        legal_forms="sas ry oy",
        stems="""
            union unioni organis orgaan cooper kustan kirjap kirjak nais feminis työväen työl
            nuoriso osasto seurak koulu museo yhdist seura liitto toimik osuusk säätiö talkoo kampan
            keskus ateneu club ystäv minist minister laborat studio liit kirjast
        """,
    ),
    names=words.Names(
        authors="kirjoittaja kirjoittajat kirjoittanut tekijä tekijät",
        editors="toimittaja toimittajat toimittanut",
        translators="suomennos suomentaja kääntäjä",
        illustrators="kuvitus piirrokset",
        loose="tekstit teksti",
        nobody="anonyymi tuntematon",
        template_names="kirjoittaja kirjoittajan tekija tekijan nimi etunimi sukunimi",
        template_name_words="oma tahan ja",
        template_titles="otsikko otsikon nimeton",
        template_title_words="tahan oma",
        between="ja",
        between_makers_too="ja",
        presentations=("esitys",),
    ),
    bylines=words.Bylines(
        author=(r"kirj\.", "kirjoittanut"),
        editor="toimittanut",
        translator=("suomentanut", r"suom\."),
    ),
    titles=words.Titles(
        genres="runoja novelleja",
        parts="sisallys sisalto sisallysluettelo esipuhe johdanto luku",
        imprint_beginnings=("kustannu",),
    ),
    capitals=words.Capitals(countries="italia suomi finland"),
    private=words.Private(
        contact=(
            "yhteyshenkilö", "yhteydenotot", "ota yhteyttä", "soita", "ilmoittautumiset",
            "lisätietoja", "lisätiedot", "tilinomistaja", "tilinhaltija",
        ),
        deaths=(
            "muistoksi", "muistokirjoitus", "kuoli", "on kuollut", "hautajaiset", "syntynyt", "s.",
            "syntymäaika",
        ),
        letters="hyvä rakas",
        lists="""
            lahjoittajat lahjoituksia kiitämme kiitokset allekirjoittajat allekirjoittaneet läsnä
            poissa jäsenet
        """,
        telephone="puh puhelin gsm",
        street_endings="katu tie polku kuja",
        accounts=("tilinumero",),
        births=("syntynyt", r"s\.[ ]", "syntymä",),
        honorifics="herra rouva",
    ),
    absence=words.Absence(unknown="tuntematon"),
    pages=words.Pages(related=("lue myös",), names="etusivu uutiset"),
    addresses=words.PostalAddresses(
        kept_streets=("katu", "kuja",),
        kept_boxes=("postilokero", "pl",),
        street_endings="katu tie",
        boxes=("postilokero",),
    ),
    editions=words.Editions(
        currencies=(r"mk\.?", r"markka\w*", "penniä"),
        patterns=(

            r"(?:\d{1,2}\.|ensimmainen|toinen|kolmas|nelias|uiides|uusi)[,\s](?:\s?(?:tarkistettu|taydennetty|koriattu|laaiennettu|uudistettu)(?:\sia)?\s){0,3}painos(?!\w)",
        ),
        stems=("painos",),
        price_labels=("hinta",),
        series_endings=("kirjasto", "kirjasia", "sarja",),
        number_words=("nro", "numer", "n:o",),
        numbers_behind="vihko",
    ),
)
