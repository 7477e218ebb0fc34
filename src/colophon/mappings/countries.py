"""Places → MARC country codes, as far as a place of publication names one beyond doubt.

https://www.loc.gov/marc/countries/ : names of countries in the languages of their imprints,
and cities that are spoken of without their country.  A place that is not here has no code:
one that is wrong would be worse than none.
"""

import re
from collections.abc import Mapping
from functools import lru_cache

UNKNOWN = "xx "
"""no place, or one whose country is not known"""

_NAMED = {
    "enk": "england|london|londres|londra|manchester|liverpool|leeds|bristol|sheffield|birmingham"
    "|brighton|oxford|nottingham|newcastle upon tyne|norwich|leicester",
    "stk": "scotland|edinburgh|glasgow|aberdeen|dundee",
    "wlk": "wales|cymru|cardiff|caerdydd|swansea|abertawe",
    "nik": "northern ireland|belfast",
    "ie ": "ireland|éire|dublin|baile átha cliath|galway|limerick",
    "fr ": "france|paris|lyon|marseille|toulouse|lille|bordeaux|nantes|strasbourg|grenoble|rennes"
    "|montpellier",
    "gw ": "germany|deutschland|allemagne|alemania|berlin|hamburg|münchen|munich|köln|cologne"
    "|frankfurt am main|leipzig|dresden|stuttgart|bremen|hannover|göttingen|freiburg im breisgau"
    "|wuppertal|bochum|dortmund|düsseldorf|nürnberg",
    "au ": "austria|österreich|autriche|wien|vienna|graz|linz|innsbruck|salzburg",
    "sz ": "switzerland|schweiz|suisse|svizzera|zürich|zurich|basel|bern|genève|geneva|lausanne",
    "sp ": "spain|españa|espagne|madrid|barcelona|sevilla|zaragoza|bilbao",
    "po ": "portugal|lisboa|lisbon|porto|coimbra",
    "it ": "italy|italia|italie|roma|rome|milano|milan|torino|turin|bologna|firenze|florence"
    "|napoli|genova|venezia|catania|palermo",
    "ne ": "netherlands|nederland|amsterdam|rotterdam|den haag|the hague|utrecht|nijmegen",
    "be ": "belgium|belgië|belgique|bruxelles|brussel|brussels|antwerpen|gent|liège",
    "lu ": "luxembourg|luxemburg|lëtzebuerg",
    "dk ": "denmark|danmark|københavn|copenhagen|aarhus",
    "sw ": "sweden|sverige|stockholm|göteborg|malmö",
    "no ": "norway|norge|oslo|trondheim",
    "fi ": "finland|suomi|helsinki|helsingfors|tampere",
    "ic ": "iceland|ísland|reykjavík",
    "pl ": "poland|polska|warszawa|warsaw|kraków|gdańsk|poznań|wrocław|łódź",
    "xr ": "czech republic|czechia|česko|praha|prague|brno",
    "xo ": "slovakia|slovensko|bratislava",
    "hu ": "hungary|magyarország|budapest",
    "rm ": "romania|românia|bucurești|bucharest",
    "bu ": "bulgaria|българия|sofia|софия",
    "gr ": "greece|ελλάδα|hellas|athens|athína|αθήνα|thessaloniki|θεσσαλονίκη",
    "tu ": "turkey|türkiye|istanbul|i̇stanbul|ankara|izmir|i̇zmir",
    "ru ": "russia|россия|moscow|moskva|москва|saint petersburg|санкт-петербург",
    "un ": "ukraine|україна|kyiv|kiev|київ|lviv|львів|харків|kharkiv",
    "ci ": "croatia|hrvatska|zagreb",
    "xv ": "slovenia|slovenija|ljubljana",
    "rb ": "serbia|srbija|србија|beograd|belgrade|београд",
    "is ": "israel|ישראל|tel aviv|תל אביב|jerusalem|ירושלים",
    "le ": "lebanon|لبنان|beirut|بيروت",
    "ua ": "egypt|مصر|cairo|القاهرة",
    "sa ": "south africa|johannesburg|cape town|durban",
    "nyu": "new york|new york city|n.y.|brooklyn",
    "cau": "california|calif.|san francisco|oakland|los angeles",
    "ilu": "illinois|chicago",
    "pau": "pennsylvania|philadelphia|pittsburgh",
    "mau": "massachusetts",
    "wau": "seattle",
    "mdu": "maryland|baltimore",
    "dcu": "washington, d.c.",
    "miu": "michigan|detroit",
    "txu": "texas",
    "xxu": "united states|usa|u.s.a.|estados unidos|états-unis",
    "xxk": "united kingdom|great britain|uk",
    "xxc": "canada",
    "onc": "ontario|toronto|ottawa",
    "quc": "québec|montréal|montreal",
    "bcc": "british columbia|vancouver",
    "mx ": "mexico|méxico|ciudad de méxico",
    "ag ": "argentina|buenos aires|rosario",
    "cl ": "chile|santiago de chile|valparaíso",
    "uy ": "uruguay|montevideo",
    "bl ": "brazil|brasil|são paulo|rio de janeiro|porto alegre|belo horizonte",
    "ck ": "colombia|bogotá|medellín",
    "pe ": "peru|perú",
    "cu ": "cuba|la habana|havana",
    "ve ": "venezuela|caracas",
    "bo ": "bolivia|cochabamba",
    "ja ": "japan|日本|tokyo|tōkyō|東京|kyoto|京都|osaka|大阪",
    "cc ": "china|中国|beijing|北京|shanghai|上海",
    "ko ": "south korea|한국|seoul|서울",
    "ii ": "india|new delhi|mumbai|kolkata",
    "at ": "australia",
    "vra": "victoria, australia",
    "nz ": "new zealand|aotearoa|auckland",
}
COUNTRIES: Mapping[str, str] = {
    name: code for code, names in _NAMED.items() for name in names.split("|")
}
"""a place in lower case → its MARC code"""


@lru_cache(maxsize=2048)
def country(place: str) -> str:
    """The MARC code of the country that a place of publication lies in, or :data:`UNKNOWN`.

    ``Leeds, England`` and ``[Leeds?]`` both; ``London, Ontario`` is in Ontario, for what
    stands behind the comma decides.
    """
    words = re.sub(r"[\[\]?()]", " ", place).casefold()
    words = " ".join(words.split())
    if words in COUNTRIES:
        return COUNTRIES[words]
    *_, last = (one.strip() for one in words.split(","))
    return COUNTRIES.get(last, UNKNOWN)
