# ruff: noqa: E501 (tables of words read best unbroken)
"""Words beside figures that make them something else than a year."""

PHONES = (
    "tel", "tel.", "telephone", "telefon", "teléfono", "telefono", "téléphone", "telefone", "phone", "fax", "mobile", "mobil", "cell", "handy", "tlf", "tlf.", "puh", "puh.", "whatsapp", "sms", "тел", "тел.", "телефон", "ring", "call", "τηλ", "τηλ.", "电话", "電話", "هاتف", "تلفن",
)  # fmt: skip
"""before a number that is called"""

NUMBERS = (
    "no", "no.", "nr", "nr.", "n°", "nº", "num", "num.", "number", "número", "numero", "numéro", "nummer", "№", "art.", "article", "artikel", "artículo", "grant", "agreement", "project", "projekt", "projet", "proyecto", "contract", "p.o. box", "po box", "box", "postfach", "b.p.", "bp", "apartado", "apdo", "apdo.", "casella postale", "postbus", "caixa postal", "skr. poczt.", "iso", "din", "model", "modèle", "room", "raum", "zimmer", "ward", "regiment", "file", "ref", "ref.", "az.", "konto", "account", "opus", "op.", "page", "pages", "p.", "pp.", "seite", "bus", "bloco", "bloque", "block", "зак.", "заказ", "skjema", "kaart", "nakład", "auflage:", "tirage :", "tirage:", "tirada", "tiratura", "oplage", "тираж", "наклад", "print run", "tel:",
)  # fmt: skip
"""before a number that counts something"""

PROGRAMMES = (
    "natura", "agenda", "horizon", "horizont", "horizonte", "windows", "office", "boeing", "route", "highway", "channel",
)  # fmt: skip
"""names that a number goes on"""

STREET_ENDINGS = (
    "straße", "strasse", "str.", "gasse", "platz", "allee", "weg", "straat", "laan", "kaai", "kade", "plein", "gracht", "gatan", "vägen", "gade", "vej", "veien", "gata", "katu",
)  # fmt: skip
"""ends of the names of streets, before the number of a house"""

STREETS_BEFORE = (
    "calle", "c/", "heol", "r.", "avenida", "avda", "avda.", "av.", "paseo", "plaza", "carrer", "via", "viale", "corso", "piazza", "rua", "travessa", "praça", "ulica", "ul.", "al.", "aleja", "ulice", "ул.", "улица", "вул.", "вулиця", "utca", "οδός", "οδού", "strada", "calea", "sokak", "caddesi", "улици",
)  # fmt: skip
"""before the name of a street and the number of a house"""

COUNTED = (
    "copies", "exemplaires", "exemplare", "ejemplares", "copie", "exemplaren", "eksemplarer", "egz", "egzemplarzy", "výtisků", "példány", "példányban", "экз", "экземпляров", "прим", "αντίτυπα", "people", "persons", "members", "men", "women", "words", "hours", "km", "metres", "meters", "feet", "kg", "tons", "tonnes", "watt", "watts", "mhz", "khz", "euro", "euros", "eur", "kr", "kronor", "francs", "mark", "pesetas", "pts", "lire", "zł", "kč", "руб", "pounds", "dollars", "personas", "personen", "menschen", "personnes", "persone", "pessoas", "familias", "familles", "familien", "tenants", "workers", "ouvriers", "arbeiter", "trabajadores", "operai", "stück", "litres", "volts", "leaflets",
)  # fmt: skip
"""behind a number of them"""
