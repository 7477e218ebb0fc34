"""Croatian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="hr",
    title="Croatian",
    dates=words.Dates(
        months=(
            "siječanj siječnja siječnju",
            "veljača veljače veljači",
            "ožujak ožujka ožujku",
            "travanj travnja travnju",
            "svibanj svibnja svibnju",
            "lipanj lipnja lipnju",
            "srpanj srpnja srpnju",
            "kolovoz kolovoza kolovozu",
            "rujan rujna rujnu",
            "listopad listopada listopadu",
            "studeni studenoga studenog studenom",
            "prosinac prosinca prosincu",
        ),
        seasons=("proljeće proljeća", "ljeto ljeta", "jesen jeseni", "zima zime"),
        quarters="tromjesečje kvartal",
        weekdays=("ponedjeljak", "utorak", "srijeda", "četvrtak", "petak", "subota", "nedjelja"),
        links="dana u",
        years="godina godine godini god g",
        circa="oko",
        doubt="vjerojatno možda",
        before="prije do",
        after="poslije nakon",
        since="od",
        between="između od",
        both="i",
        either="ili",
        until="do",
        decade_endings="ih",
        centuries="stoljeće st",
        undated="b_g bez_godine nedatirano s_a",
    ),
    texts=words.Texts(
        commonest="""
            i je u se na da su za od s a što kao o ne bi ali koji iz to po sam će samo još ili nije
            do koje biti
        """,
    ),
    imprint=words.Imprint(
        publisher=(
            "izdavač:", "izdavači:", "nakladnik:", "izdaje", "izdao", "izdala", "izdalo",
            "u izdanju",
        ),
        printer=(
            "tisak:", "tisak i uvez:", "tiskano u", "tiskara:", "štampa:", "štamparija:",
            "tiskala", "otisnuto u", "štampa", "kopira",
        ),
        distributor="distribucija:",
        stops="tel telefon",
        bodies="institut",
        locatives="datum",
        printing_houses=("tiskara", "tipografija"),
    ),
    date_roles=words.DateRoles(
        published="objavljeno objavljena",
        printing="tiskano",
        update=("ažurirano", "zadnja izmjena"),
        life="rođen",
        beginning="osnovano",
        coming=("sljedeći sastanak", "sledeći sastanak"),
        past_meeting=("sjednice od",),
        behind_imprint="u",
    ),
    years=words.Years(numbers="nove=9"),
    figures=words.Figures(telephone="tel telefon", streets="ulica"),
    reading=words.Reading(
        publisher=(
            "časopis", "izdaje", "izdao", "izdala", "izdalo", "izdali", "izdavač", "nakladnik",
            "naklada", "u izdanju", "vlastita naklada", "glasilo", "list", "izdanje", "izdanje i",
            "za izdavača", "za nakladnika", "izdavač je",
        ),
        organiser="kontakt organizira organizuju",
        printer="tisak štampa tiskano tiskara",
        responsible=("odgovorni urednik",),
        other=("crteži", "korice", "uz potporu", "prijevod", "prevod"),
        maker="autora napisao napisala uredio uredila uređuje uredništvo redakcija",
        never_names="izdao izdala izdalo izdali izdaje izdavač nakladnik",
        before_places="u",
    ),
    copying=words.Copying(
        copying="opisov* kopiran* umnožava* preštampa*",
        negations="nije ništa",
        forbidden="zabranjeno zabranjuje zabranjen* nedovol* nepovol*",
        permitted="dopušten* dozvoljen*",
        permission="dozvol* suglasnost* odobrenj*",
        only="samo isključivo",
        tied_to="za s po",
        without="bez",
        works="dio deo",
        this="isto to ovo",
        commerce="komercijaln* prodaj*",
        excepting="osim",
        hesitation="ustručavajte",
        asking="pitajte",
        before="prije pre",
        printing="tiskati",
    ),
    rights=words.Rights(
        anti_copyright=("bez copyrightu",),
        cc_licence="cc-by-sa",
        public_domain=("javno dobro",),
        non_commercial_only=(),
        free_to_copy=(
            "slobodno umnožavajte", "slobodno kopirajte", "umnožavanje dozvoljeno",
            "kopiraj i dijeli", "umnoži i podijeli", "umnožite i podijelite",
            "kopiraj i prosledi", "kopiraj i lijepi", "kopiraj i lepi", "umnožavaj i dijeli",
            "kopiranje dozvoljeno",
        ),
        copyright_claimed=("sva prava pridržana", "sva prava zadržana"),
        no_sign="bez",
        no_holder=("nitko",),
    ),
    bodies=words.Bodies(
        words="""
            drustvo udruga udruzenje savez stranka odbor skupina grupa kolektiv izdavac nakladnik
            tiskara stamparija knjiznica zadruga pokret
        """,
        compounds="izdat",
        legal_forms="sl slu",
        stems="""
            komit kolekt federa federac konfed sindik organiz inicij cooper udrug udruž udruzen
            savez sojuz redak izdav izdaj štampar bibliot knjiž knjiz komite žen radničk student
            studen studenti omladin sekci odbor škol institu akadem muzej pokret front brigad kampan
            centr klub bratstv minist laborat
        """,
    ),
    names=words.Names(
        authors=(
            "author(s)", "author/s", "autora", "autor/a", "autori", "autor teksta", "autori teksta",
        ),
        editors="editor(s) uredio uredila urednik urednica",
        translators=("prijevod", "prijevod s engleskog", "prevod", "prevela", "prevodilac"),
        illustrators="ilustracije crteži",
        honorifics="doktor",
        joining="i u o 's",
    ),
    bylines=words.Bylines(nouns="autora autori"),
    titles=words.Titles(genres="basne povidky pjesme price"),
    capitals=words.Capitals(countries="amerika"),
    private=words.Private(
        contact=("kontakt", "kontakt osoba", "nazovite", "prijave kod", "vlasnik računa"),
        deaths=(
            "u spomen", "in memoriam", "umro", "umrla", "preminuo", "preminula", "rođen", "rođena",
            "datum rođenja",
        ),
        lists="donatori zahvaljujemo potpisnici prisutni odsutni članovi",
        telephone="tel telefon mob",
        streets_before="ulica",
        street_endings="ulica",
        births=("rođen",),
    ),
    pages=words.Pages(names="početna naslovnica vijesti vesti"),
    headings=words.Headings(colophons=("impresum",)),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}\.|pruo|drugo|trece|ceturto|nouo)[,\s](?:\s?(?:\w{4,12}eno)\s(?:i\s)?){0,3}izdanie(?!\w)",
        ),
        stems=("izdanj",),
        number_words=("broj", r"br\.", "zbornik",),
        numbers_behind="broj",
        issue_words=(r"br\.", "broj",),
    ),
)
