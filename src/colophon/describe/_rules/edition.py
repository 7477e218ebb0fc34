# ruff: noqa: E501 (tables of words read best unbroken)
"""Edition, series, issue and price as they stand on title pages, mastheads and covers."""

from colophon.languages import alternatives, every

EDITIONS = every("editions.patterns")
"""patterns in folded text (``_fold``): u for v, i for j, no accents"""

ISSUES: tuple[str, ...] = (
    r"(?:uolume|uol\.?|tome|iahrgang|iahrg\.|iaargang|ano|año|anno|annee|bind|band|tomo|το[μυ]\w*|том)\s?(?:\d{1,4}|[iuxlc]{1,7})(?:\w{0,3})?[,;:.\s-]{1,4}(?:no\.?|nr\.?|n[o°º]|n\.?[°º]|num\w*|number|numero|issue|heft|ausgabe|αρ\.?|№|no\.)\s?\d{1,5}",
    r"(?:issue|number|no\.|nr\.|n°|n\.?o\.?|numero|numero:|n\.°|heft|ausgabe|nummer|τευχοσ|αρ\.(?:\s?φυλλου)?|αριθμοσ|№|выпуск|номер|fascicolo|fascicule|cahier)\s?(?:#\s?)?\d{1,5}(?!\d)(?:/\d{1,4})?",
    r"#\s?\d{1,4}",
    r"(?:uol(?:ume|\.)|tome|tomo|band|том)\s(?:\d{1,3}|[iuxlc]{1,7})",
)

SERIES_WORDS = (
    r"(?:\w*(?:bibliothek|bibliotek\w*|biblioteka|reihe|reeks|reeksen|schriften|skrifter|skrifterie|hefte|haften|hefter|kiriasto|kiriasia|saria"
    r"|uihkoja|serie|seria|serien|library|pamphlets?|papers?|leaflets?|tracts?|booklets?|broadsheets?|reprints?|series|broadsides|chapbooks?)"
    r"|collection|collana|quaderni|quaderns|cahiers?|cadernos?|cuadernos?|quaderno|coleccion|colecao|coleccao|colleccio|col·leccio|biblioteca|bibliotheque|bibliotheca"
    r"|blibliotheca|edice|edicia|knihou\w*|knizni\w*|zeszyty|ksiazeczki|fuzetek|fuzetei|fuzet|koniutar|koniutara|dizi|dizisi|kitapligi|dizi:|folheto|folleto|folletos|opuscoli"
    r"|βιβλιοθηκη|σειρα|библиотек\w*|библиотечка|серия|сериiа|бiблiотека|бiблютека|бiблеотека|листовка|листок\w*|книжка|бройка|редиця"
    r"|سلسلة|مكتبة|سری|סדרה|ספריית|叢書|叢刊|シリーズ|文庫)"
)
NUMBER_WORDS = (
    r"broi|br\.|cislo|cis\.|zeszyt|suazek|su\.|szam|sz\.|haefte|hafte|haftet|hefte|nro|numer|n:o|sayi|sayi:|τευχοσ|τχ\.?|αριθ\.?|ч\.|число|зшиток|свеска|сuеска|зошит"
    r"|листок[ъ]?|листовка|броj|брои|бр\.|blad|blatt|folha|folheto|folleto|foglio|opuscolo|booklet|pamphlet|leaflet|tract|bulletin|sheet|quadern|caderno|cuaderno|quaderno|cahier|dossier|brochure|band|bd\.?|heft|folge|lieferung"
    r"|nummer|numero|number|issue|no\.?|nr\.?|n\.?[o°º]\.?|num\.|№|zbornik|sesit|seszyt|kniiga|sayı|العدد|عدد|شماره|גליון|第"
)
ISSUE_WORDS = r"issue|number|numero|nummer|numer|heft|ausgabe|no\.|nr\.?|no|num\.|№|n[°º]\.?|cislo|br\.|broi|broj|брои|бр\.|число|выпуск|uып\.?|вып\.?|τευχοσ|sayi|szam"
"""words before the number of an issue, in folded text"""

COLLECTIONS = r"collect?ion|coleccion|colec[cç]?ao|collana|reihe|serien?|series|edice|سلسلة|סדרה"
"""words for a series before its name in quotation marks, in folded text"""

VOLUMES = r"uol|an[noñ]?o|annee|rok|rocnik|iahrg\w*|iaarg\w*|ig"
"""words for a volume or year of a serial, in folded text"""

OF_SERIES = r"of\sthe|der|in\sder|aus\sder|de\sla|de\sl['’]|della|da|dins\s\w+|i|av|z|v"
"""words between the number of an issue and the name of its series, in folded text"""

SERIES_NUMBERS = (
    # the name of a series or serial with its number behind, on a line of its own
    rf"(?:[^\n]{{0,60}}[\s(„\"'«-])?{SERIES_WORDS}(?:[\s»\"'”-][^\n\d]{{0,45}}?)?"
    rf"(?:[\s,.:;/·•|»\")—-]{{1,40}})(?:(?:{NUMBER_WORDS})\s{{0,2}})?(?P<series>\d{{1,3}})\.?\)?"
    # a number with its word, at the beginning or end of a line
    rf"|(?:[^\n]{{0,60}}(?:\s{{2,}}|[\s,.:;/·•|—-]{{2,}}))?(?P<label>{NUMBER_WORDS})[\s.:]{{0,3}}(?P<worded>\d{{1,4}}(?:\s?\(\d{{1,4}}\)|\s?[/-]\s?\d{{1,4}})?)"
    r"(?:(?:\s{2,}|\s?[,.:;/·•|—-]\s?)[^\n]{0,60})?"
    # Hungarian and other words behind the number
    r"|[^\n]{0,40}?(?<!\d)(?P<behind>\d{1,3})\.\s(?:szam|fuzet|cislo|sesit|numer|broi|numura|numurs|nummer|uihko|numero)(?:\s{2,}[^\n]{0,60})?"
)
"""whole lines, in folded text, that number a series or serial; the number alone is taken"""

OTHER_NUMBERS = every("editions.other_numbers")
"""words, in folded text, before which ``No. 7`` is the number of something else; ``*`` ends a word somehow"""

WORKS = r"(?<!\w)(?:op(?:us)?\.?\s?\d|bwu\s?\d|ku\.?\s?\d|koch(?:el)?\.?\s?\d|hob\.\s|in\s(?:[a-h](?:is|es|s)?(?:\s(?:flat|sharp))?)[\s-](?:maior|minor|dur|moll)(?!\w)|en\s(?:ut|re|mi|fa|sol|la|si)\s(?:bemol\s|diese\s)?(?:maieur|mineur))"
"""what says, in folded text, that a line speaks of a work of music"""

PAGES = rf"[,;]\s?{alternatives('editions.pages')}\.?\s?\d"
"""the page of a citation, in folded text"""

CREDITS = (
    rf"(?<!\w){alternatives('editions.credits')}"
    rf"(?:\s{alternatives('editions.credited')}|\s?[:©]|\s[^\W\d_])"
)
"""words of the credit of a picture, in folded text"""

SHELF_MARKS = r"\A\w+\s\W*\d|(?<!\w)(?:inu|inuentar|sign|signatur|acc|ms|cat)\b\.?[\s-]{0,2}(?:n[or]\.?\s?)?\d"
"""the number of a piece in a collection, in the folded words that begin with ``collection``"""

LEADS = alternatives("editions.leads")
"""words that lead to the name of a series, in folded text"""

SERIES: tuple[str, ...] = (
    r"[^\n]{0,60}(?:tracts|pamphlets?|papers|leaflets|library|series|classics|broadsides)[.,;:]?\s{1,4}(?:no|number|nr|uol)\.?\s?\d{1,4}",
    r"(?:collection|bibliotheque|bibliotheca|biblioteca|bibliothek|sammlung|schriftenreihe|reihe|coleccion|collana|colecao|quaderni|cahiers|heften|reeks|βιβλιοθηκη|библиотека)\s[^\n]{2,60}",
    r"[^\n]{0,60}(?:schriften|abhandlungen|bibliothek|hefte|flugschriften)[^\n]{0,30}(?:heft|nr\.?|band|bd\.?)\s?\d{1,4}",
)

PRICE_LABELS = (
    rf"(?:{alternatives('editions.price_leads')}\s)?{alternatives('editions.price_labels')}(?![^\W\d_])"
    rf"(?:\s?{alternatives('editions.price_links')}(?![^\W\d_]))?\s?[:.=]{{0,2}}\s?"
)
"""what leads to a price and is none of it, in folded text"""

PRICES: tuple[str, ...] = (
    r"(?:suggested\s)?(?:price|prix|preis|precio|prezzo|preco|priis|τιμη|цена)\s?[:.]{0,2}\s?[^\n]{1,40}",
    r"(?:£|\$|€|us\$|fr\.?|dm)\s?\d{1,4}(?:[.,]\d{2})?(?:\s?/\s?[^\n]{2,40})?",
    r"\d{1,4}(?:[.,]\d{1,2})?\s?(?:€|£|dm|pf\.?|pfennig\w*|p(?![\w.])|d\.|francs?|fr\.|sous|sols|centimes|c(?:en)?ts|cents?|pence|shillings?|kr\.|lire|liras|pesetas|ptas?\.?|reis|escudos|kop\.|коп\w*|руб\w*|к\.|δραχμ\w*|δρχ\.?|λεπτ\w*|rials?|guilders?|gulden|mark)(?!\w)(?:\s?/\s?[^\n]{2,40})?",
    r"(?:one|two|three|four|six|ten|twelue|fiue)\s?-?(?:pence|penny|shillings?|cents)(?:\sstitched|\ssewed|\seach)?",
    r"(?:sixpence|threepence|fourpence|twopence|one\spenny|half-?penny|halfpenny)",
    r"pay\swhat\syou\scan|free\sto\sprisoners[^\n]{0,30}|sliding\sscale[^\n]{0,30}|prix\slibre|gegen\sspende|schutzgebuhr\s?[:.]?\s?[^\n]{1,20}|precio\slibre|prezzo\slibero|kostenlos|gratuit\b|ελευθερη\sσυνεισφορα|бесплатно",
)
