"""What file names call the sides and pages of an item, in the languages of scanners' desks.

Lower case, without accents; data only.
"""

SIDES: tuple[tuple[str, ...], ...] = (
    ("front", "recto", "vorderseite", "vorne", "avant", "anverso", "fronte", "voorkant", "cover",
     "umschlag", "couverture", "cubierta", "copertina", "omslag"),
    ("inside", "inner", "innen", "innenseite", "interieur", "interior", "interno", "binnenkant"),
    ("back", "verso", "rueckseite", "ruckseite", "hinten", "arriere", "dos", "reverso", "retro",
     "achterkant", "reverse"),
)  # fmt: skip
"""sides in the order in which they are read"""

PAGES = frozenset((
    "p", "pg", "page", "pages", "s", "seite", "seiten", "pag", "pagina", "f", "fol", "folio",
    "blatt", "leaf", "sheet", "bl", "side", "sida", "strona",
))  # fmt: skip
"""before the number of a page; a name may consist of these and a number"""

COVERS = SIDES[0][SIDES[0].index("cover") :]
"""what may stand behind a side: “back cover” is no front"""

OF = frozenset(("of", "von", "sur", "de", "di", "van"))
"""between the number of a page and how many there are: 1 of 2"""
