"""Hungarian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="hu",
    title="Hungarian",
    dates=words.Dates(
        months=(
            "január* jan",
            "február* febr feb",
            "március* márc",
            "április* ápr",
            "május* máj",
            "június* jún",
            "július* júl",
            "augusztus* aug",
            "szeptember* szept",
            "október* okt",
            "november* nov",
            "december* dec",
        ),
        seasons=("tavasz tavaszán", "nyár nyarán", "ősz őszén", "tél telén"),
        quarters="negyedév",
        halves="félév",
        weekdays=("hétfő", "kedd", "szerda", "csütörtök", "péntek", "szombat", "vasárnap"),
        links="án én jén i havi hó",
        years="év évi évben évek évre ben ban",
        year_first=True,
        circa="körül kb",
        circa_behind="körül táján",
        before_behind="előtt",
        after_behind="után",
        doubt="valószínűleg talán feltehetően",
        before="előtt",
        after="után",
        both="és",
        either="vagy",
        decade_endings="es as",
        centuries="század sz",
        undated="é_n év_nélkül dátum_nélkül",
    ),
    texts=words.Texts(
        commonest="""
            a az és hogy nem is egy ez csak volt de már el meg mint van még vagy ha azt ki kell
            minden ezt után között szerint olyan amely lesz most ami pedig mert nagyon ő én mi
        """,
        function="""
            abban ahogy ahol aki akik akkor alatt által általában amelyek amelyet amit amíg amikor
            annak arra át azért azok azon azonban aztán azután azzal be belül benne bár cikk e ebben
            eddig egész egyéb egyes egyik egyre ekkor elég ellen elő először előtt első éppen erre
            ezek ezen ezért ezzel fel felé hanem hogyan hol ide igen így ill ilyen illetve ismét itt
            jobban jó kellett keresztül kívül közül legyen lehet lehetett lenne lenni lett maga
            magát majd más másik mely melyek miért míg mikor milyen mind mindenki mindig mintha mit
            mivel nagy nagyobb ne néha nekem neki néhány nélkül nincs ott össze ők őket rá s saját
            sem semmi sok sokat sokkal szemben szinte talán te tehát teljes több tovább továbbá úgy
            ugyanis új újra utána utolsó vagyis vagyok vala valaki valami való vannak vele vissza
            viszont volna voltak
        """,
        articles="az a egy",
    ),
    imprint=words.Imprint(
        publisher=(
            "kiadja:", "kiadó:", "kiadja a", "kiadja az", "kiadta a", "kiadta az", "kiadta:",
        ),
        responsible=(
            "felelős kiadó", "felelős kiadó:", "felelős szerkesztő", "felelős szerkesztő:",
            "felel:",
        ),
        printer=(
            "nyomta:", "nyomta a", "nyomta az", "nyomda:", "nyomdai munkák:", "készült a",
            "nyomtatta:", "nyomatott", "nyomtatott", "nyomta",
        ),
        distributor=("terjeszti:", "terjeszti a", "terjesztés:"),
        stops="tel telefon",
        locatives="a",
        printing_houses=("nyomda", "könyvnyomda", "könyvnyomdája", "nyomdája"),
    ),
    date_roles=words.DateRoles(
        published="megjelent közzétéve megjelenés",
        first=("első kiadás",),
        edition=("második kiadás",),
        printing="nyomtatva",
        update=("utolsó frissítés", "frissítve", "módosítva"),
        life="született meghalt",
        act_of_law="törvény",
        beginning="alapítva alapították",
        coming=("következő ülés",),
        records="jegyzőkönyv",
        behind_imprint="a",
        before_year="a az",
    ),
    figures=words.Figures(
        telephone="tel telefon mobil",
        numbered="projekt",
        streets="utca",
        counted="példány példányban",
    ),
    reading=words.Reading(
        publisher=(
            "kiadja", "kiadja a", "kiadja az", "kiadta", "kiadta a", "kiadta az", "kiadó",
            "kiadását", "felelős kiadó", "kiadását gondozta", "kiadását támogatta", "lapja",
            "saját kiadás",
        ),
        organiser="rendezi rendezők szervező szervezők szervezi meghívja",
        printer="nyomta nyomda nyomtatta nyomás készült sokszorosította sokszorosítás",
        distributor="terjeszti",
        responsible=("felelős szerkesztő", "felelős kiadó"),
        other="rajzok borító támogatta támogatásával fordította",
        maker="írta szerkeszti szerkesztette összeállította szerzők szöveg",
        never_names=("kiadja", "kiadja a", "kiadja az", "kiadta", "kiadta a", "kiadta az"),
        between="és",
    ),
    copying=words.Copying(
        copying="másol* utánnyom* sokszoros*",
        negations="nem",
        forbidden="tilos tilt*",
        permitted="szabad megenged* engedélyez*",
        permission="engedély* hozzájárul*",
        only="csak kizárólag",
        without="nélkül",
        works="part rész könyv",
        this="ezt",
        commerce="kereskedelmi elad*",
        excepting="kivéve",
        hesitation="habozz*",
        asking="kérdezz*",
        before="mielőtt előtt",
        printing="nyomtat",
    ),
    rights=words.Rights(
        public_domain="közkincs",
        non_commercial_only=("pénzért nem adható", "pénzt ne kérj", "nem árusítható"),
        free_to_copy=(
            "másold", "utánnyomása szabad", "utánnyomni szabad", "szabadon másolható",
            "szabadon terjeszthető", "másolható", "sokszorosítható", "szabadon sokszorosítható",
            "másold és add tovább", "terjeszd", "másold le és add tovább", "másold, add tovább",
            "sokszorosítsd", "szabadon sokszorosítható és terjeszthető",
        ),
        copyright_claimed=("minden jog fenntartva",),
        no_sign="nem",
        no_holder=("senki",),
    ),
    bodies=words.Bodies(
        words="""
            egyesulet tarsasag szovetseg egyesulete tarsasaga szovetsege bizottsaga kiadoja
            part bizottsag csoport kollektiva kiado nyomda konyvtar
            alapitvany szakszervezet mozgalom kor muhely szovetkezet
        """,
        compounds="egyesulet szovetseg tarsasag kiado nyomda",
        legal_forms="kft zrt doo",
        surnames="kor part",
        stems="""
            kollekt szakszerv csoport cooper edition drukker könyv munkás juvent egyház iskola
            gimnáz egyesü egylet társas szövets bizotts mozgal műhely alapítv tanács önkorm kiadó
            nyomda lega league center club klub kommun workshop laborat
        """,
    ),
    names=words.Names(
        authors="szerző szerzők írta",
        editors="szerkesztő szerkesztette szerkesztők",
        translators="fordította fordító",
        illustrators="rajzok illusztrációk",
        loose="szöveg",
        honorifics="doktor",
        never="a part november december",
        nobody="ismeretlen",
        template_names="szerzo szerzok neve nev vezeteknev keresztnev",
        template_name_words="a az ide",
        template_titles="cim alcim nevtelen",
        template_title_words="a az ide nelkul",
        joining="a és az",
    ),
    bylines=words.Bylines(
        signed=("aláírás",),
        author="írta irta",
        editor=("szerkesztette", "összeállította", r"szerk\."),
        translator=("fordította", r"ford\."),
        illustrator="rajzolta illusztrálta",
    ),
    titles=words.Titles(
        parts="tartalom tartalomjegyzek eloszo bevezetes fejezet",
        connectors="a",
        genres="versek elbeszelesek",
    ),
    capitals=words.Capitals(countries="amerika francia magyarország"),
    private=words.Private(
        contact="""
            kapcsolat kapcsolattartó hívja hívd jelentkezés érdeklődni számlatulajdonos lakik
        """,
        deaths=(
            "emlékére", "gyászjelentés", "meghalt", "elhunyt", "temetése", "született", "szül.",
            "születési ideje",
        ),
        letters="kedves tisztelt",
        lists=(
            "adományozók", "adományozóink", "köszönjük", "köszönet", "aláírók", "aláírta",
            "alulírottak", "jelen vannak", "jelen voltak", "jelenlévők", "kimentette magát",
            "tagok",
        ),
        telephone="tel telefon mobil",
        street_endings="utca út tér",
        accounts=("bankszámlaszám",),
        births=("szül", "született",),
        honorifics="úr",
    ),
    pages=words.Pages(related=("olvasta már?", "kapcsolódó cikkek"), names="kezdőlap hírek"),
    addresses=words.PostalAddresses(
        kept_streets=("utca", r"u\.", "út", "tér", "körút",),
        kept_boxes=("postafiók", r"pf\.",),
        boxes=("postafiok",),
    ),
    editions=words.Editions(
        currencies=(r"ft\.?", "forint", "fillér", "korona", "krajczár"),
        patterns=(

            r"(?:\d{1,2}\.|elso|masodik|harmadik|negyedik|otodik|ui)[,\s](?:\s?(?:iauitott|bouitett|atdolgozott|ualtozatlan)(?:,|\ses)?\s){0,3}kiadas(?!\w)",
        ),
        stems=("kiad",),
        price_labels=("ar",),
        series_words=("fuzetek", "fuzetei", "fuzet", "konjvtar", "konjvtara",),
        number_words=("szam", r"sz\.",),
        numbers_behind="szam fuzet",
        issue_words=("szam",),
    ),
)
