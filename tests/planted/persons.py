# ruff: noqa: E501 (tables read best unbroken)
"""A hundred invented private persons in ten languages; nobody of these names is meant."""

from typing import NamedTuple


class Person(NamedTuple):
    """Somebody who must not be published; ``words`` are all that tells of them."""

    name: str
    street: str
    phone: str
    mail: str
    iban: str
    birth: str

    @property
    def words(self) -> tuple[str, ...]:
        return self


NAMES = {
    "en": "Winifred Otterham|Gerald Pinchbeck|Muriel Thackwray|Desmond Quillfeather|Hilda Brackenbury"
    "|Cedric Wolstonholme|Enid Garroway|Norman Fothergate|Beryl Tanqueray|Clifford Marrowby",
    "de": "Hannelore Quastenberg|Dietmar Rübsamlein|Gudrun Fleckhorster|Manfred Zwirnbach|Ingeborg Kaltwasserin"
    "|Jürgen Pfefferloh|Renate Moosbrucker|Klaus-Peter Dornstetter|Waltraud Silberknecht|Horst Ebbinghahn",
    "fr": "Geneviève Tournemoulin|Marcel Brisepré|Solange Cassegrange|Bernard Hautecombier|Odile Pleinchamp"
    "|Gérard Montaubry|Yvette Belaisance|Lucien Tirefougère|Monique Valdurieux|René Clairvaillant",
    "es": "Rosario Valdecampo|Emilio Cantarralbo|Pilar Fuentelmazo|Joaquín Torrequemada|Encarnación Pedralva"
    "|Ramón Villacorzo|Dolores Santibarra|Eusebio Montellano|Consuelo Ribadelago|Anselmo Carrascoso",
    "it": "Ornella Castelbruno|Fausto Pietralunghi|Graziella Montefoschi|Ettore Valsecchini|Loredana Acquaviola"
    "|Silvano Roccabella|Mirella Campodoro|Renzo Fontanesca|Ivana Torreventi|Egidio Selvachiara",
    "pt": "Conceição Valverdinho|Américo Pedralvim|Lurdes Fontelareira|Joaquim Ribeirinhal|Fernanda Montalegrim"
    "|Adelino Carvalhosinho|Graça Torreselva|Virgílio Campelares|Celeste Alvoredo|Armindo Penhascal",
    "nl": "Wilhelmina Kloosterboerin|Hendrik Zandvlieters|Cornelia Molenbroeks|Gerrit Waterlanderman|Aaltje Roggeveldt"
    "|Barend Hoogstratema|Jannetje Sluiskamp|Teunis Bokkelmans|Margriet Overwaterink|Klaas Dijkstrating",
    "pl": "Bożena Krzewicka|Zdzisław Orłopolski|Halina Brzostowiecka|Mirosław Dębogórny|Grażyna Lipowczanka"
    "|Wiesław Kamieńczak|Danuta Sosnobrodzka|Stanisław Wichrogórski|Jadwiga Polniakowa|Kazimierz Stawobrzeski",
    "ru": "Тамара Белозерцева|Аркадий Синеречный|Зинаида Верхотурская|Геннадий Полевицын|Людмила Староколодная"
    "|Виталий Ржаноборов|Галина Лугоморская|Эдуард Камнеградский|Нина Ольховражская|Леонид Тихоструев",
    "el": "Ευανθία Πετρολιμάνη|Σωτήρης Καμποθάλασσας|Καλλιόπη Ανεμοδούρη|Θανάσης Ξεροποτάμης|Φωτεινή Μυλοβούνη"
    "|Στέλιος Χρυσοπέτρας|Δέσποινα Λιθοχωρίτη|Μανώλης Βραχοπλαγιάς|Ασπασία Κερασοβρύση|Παντελής Αγριοκλάδης",
}
STREETS = {
    "en": "{n} Larkspur Lane|{n} Old Tannery Road|{n} Beacon Terrace|{n} Ropewalk Street|{n} Cobbler's Yard",
    "de": "Kohlweißlinggasse {n}|Am Alten Wehr {n}|Lange Rainstraße {n}|Glockenweg {n}|Hopfenallee {n}",
    "fr": "{n}, rue des Mésanges|{n} bis, avenue du Vieux-Lavoir|{n}, impasse des Tilleuls|"
    "{n} rue de la Citerne|{n}, chemin des Noyers",
    "es": "calle del Membrillo, {n}|Avenida de los Alfareros, {n}|C/ Ruiseñor {n}|plaza del Pozo {n}|Calle Sauce, {n}",
    "it": "via dei Mandorli {n}|viale Cicogna, {n}|piazza del Mulino {n}|via Pergola {n}|vicolo Ginestra, {n}",
    "pt": "Rua das Amendoeiras, {n}|Travessa do Poço, {n}|Avenida Cotovia, {n}|Rua do Moinho {n}|Praça Alecrim, {n}",
    "nl": "Kievitstraat {n}|Oude Molenweg {n}|Lindelaan {n}|Turfkade {n}|Boterbloemplein {n}",
    "pl": "ul. Jarzębinowa {n}|ul. Stary Młyn {n}|al. Słowików {n}|ul. Wrzosowa {n}|ulica Gołębia {n}",
    "ru": "ул. Черемуховая, д. {n}|улица Старая Мельница, {n}|ул. Журавлиная, {n}|пер. "
    "Вишнёвый, {n}|ул. Рябиновая, {n}",
    "el": "οδός Αμυγδαλιάς {n}|Παλιού Μύλου {n}, 104 31 Αθήνα|οδός Χελιδόνων {n}|Οδός Κερασιάς {n}|Λεωφόρος Ελιάς {n}",
}
PHONES = {
    "en": "020 7946 0{:03}",
    "de": "030 23125 {:03}",
    "fr": "01 99 00 {:02} 17",
    "es": "91 445 {:02} 28",
    "it": "06 5550 1{:03}",
    "pt": "21 346 7{:03}",
    "nl": "020 624 1{:03}",
    "pl": "22 826 1{:d} 15",
    "ru": "+7 495 222-1{:d}-34",
    "el": "210 321 5{:03}",
}
BANKS = {
    "en": ("GB", "WEST123456987654{:02}"),
    "de": ("DE", "5001051754073249{:02}"),
    "fr": ("FR", "20041010050500013M026{:02}"),
    "es": ("ES", "210004184502000513{:02}"),
    "it": ("IT", "X05428111010000001234{:02}"),
    "pt": ("PT", "0002012312345678901{:02}"),
    "nl": ("NL", "ABNA04171643{:02}"),
    "pl": ("PL", "1090101400000712198128{:02}"),
    "ru": ("BY", "NBRB36009000000002Z00A{:02}"),
    "el": ("GR", "01101250000000012300{:03}"),
}
BIRTHS = {
    "en": "{d} March 19{y}",
    "de": "{d}. März 19{y}",
    "fr": "{d} mars 19{y}",
    "es": "{d} de marzo de 19{y}",
    "it": "{d} marzo 19{y}",
    "pt": "{d} de março de 19{y}",
    "nl": "{d} maart 19{y}",
    "pl": "{d} marca 19{y}",
    "ru": "{d} марта 19{y}",
    "el": "{d} Μαρτίου 19{y}",
}


def iban(country: str, account: str) -> str:
    """An IBAN with the check digits of ISO 13616, in groups of four."""
    figures = "".join(str(int(one, 36)) for one in f"{account}{country}00")
    whole = f"{country}{98 - int(figures) % 97:02}{account}"
    return " ".join(whole[at : at + 4] for at in range(0, len(whole), 4))


def _person(language: str, number: int, name: str) -> Person:
    streets = STREETS[language].split("|")
    country, account = BANKS[language]
    return Person(
        name=name,
        street=streets[number % len(streets)].format(n=31 + number * 7),
        phone=PHONES[language].format(number + 11 if "{:d}" not in PHONES[language] else number),
        mail=f"{language}{number}.{'quilt lantern thimble kettle bramble'.split()[number % 5]}@post.example",
        iban=iban(country, account.format(number + 10)),
        birth=BIRTHS[language].format(d=11 + number, y=31 + number * 3),
    )


PERSONS = {
    language: tuple(_person(language, number, name) for number, name in enumerate(names.split("|")))
    for language, names in NAMES.items()
}
