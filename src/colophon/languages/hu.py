"""Hungarian."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="hu",
    title="Hungarian",
    dates=Dates(
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
        seasons=(
            "tavasz tavaszán",
            "nyár nyarán",
            "ősz őszén",
            "tél telén",
        ),
        quarters="negyedév",
        halves="félév",
        weekdays="hétfő kedd szerda csütörtök péntek szombat vasárnap",
        links="án én i havi hó",
        years="év évi ben ban",
        year_first=True,
        circa="körül kb",
        doubt="valószínűleg talán feltehetően",
        before="előtt",
        after="után",
        both="és",
        either="vagy",
        decade_endings="es as",
        centuries="század sz",
        undated="é_n év_nélkül dátum_nélkül",
    ),
    texts=Texts(
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
    ),
)
