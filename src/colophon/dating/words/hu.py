"""Hungarian."""

from colophon.dating.words import Words

WORDS = Words(
    language="hu",
    doubt="valószínűleg talán feltehetően",
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
    weekdays="hétfő kedd szerda csütörtök péntek szombat vasárnap",
    links="án én i havi hó",
    years="év évi ben ban",
    year_first=True,
    circa="körül kb",
    before="előtt",
    after="után",
    both="és",
    either="vagy",
    decade_endings="es as",
    centuries="század sz",
    undated="é_n év_nélkül dátum_nélkül",
)
