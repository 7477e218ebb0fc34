# ruff: noqa: E501 (tables of words read best unbroken)
"""Edition, series, issue and price as they stand on title pages, mastheads and covers."""

_FIRST = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|revised|enlarged|corrected|limited|special|pilot|last|final"

EDITIONS: tuple[str, ...] = (
    rf"the\s(?:{_FIRST})\sedition[^.\n]{{0,50}}",
    rf"(?:{_FIRST}),?\s(?:and\s\w+\s|reuised\s|enlarged\s|corrected\s)?(?:edition|impression)(?:,?\s(?:reuised|corrected|enlarged|with\s\w+)[^.\n]{{0,40}})?",
    r"\d{1,3}(?:st|nd|rd|th)\s(?:reuised\s)?(?:edition|impression|ed\.)",
    r"(?:premiere|deuxieme|seconde|troisieme|quatrieme|nouuelle|\d{1,2}(?:e|eme|re|ere))\sedition(?:\s(?:reuue|corrigee|augmentee)[^.\n]{0,40})?",
    r"(?:erste|zweite|dritte|uierte|funfte|sechste|neue|zweyte|\d{1,3}\.)[,\s](?:uerbesserte\s|erweiterte\s|uermehrte\s|uollig\s|ueranderte\s|unueranderte\s|durchgesehene\s|(?:und\s)){0,4}auflage",
    r"(?:primera|segunda|tercera|cuarta|quinta|nueua|\d{1,2}\.?[aª])\sedicion",
    r"(?:prima|seconda|terza|quarta|quinta|nuoua|\d{1,2}\.?[aª])\sedizione",
    r"(?:primeira|segunda|terceira|quarta|noua|\d{1,2}\.?[aª])\sedi[cç]ao(?:\sreuista[^.\n]{0,40})?",
    r"(?:eerste|tweede|derde|uierde|uiifde|nieuwe|\d{1,2}e)\s(?:uermeerderde\s|herziene\s)?(?:druk|uitgaue)",
    r"(?:πρωτη|δευτερα|δευτερη|τριτη|νεα|[αβγδ]')\sεκδοσισ?",
    r"издание\s(?:первое|второе|третье|четвертое|пятое|\d{1,2}-е|новое)[^.\n]{0,30}|(?:\d{1,2}-е|второе|третье)\sиздание",
)
"""patterns in folded text (``_fold``): u for v, i for j, no accents"""

ISSUES: tuple[str, ...] = (
    r"(?:uolume|uol\.?|tome|iahrgang|iahrg\.|iaargang|ano|año|anno|annee|bind|band|tomo|το[μυ]\w*|том)\s?(?:\d{1,4}|[iuxlc]{1,7})(?:\w{0,3})?[,;:.\s-]{1,4}(?:no\.?|nr\.?|n[o°º]|n\.?[°º]|num\w*|number|numero|issue|heft|ausgabe|αρ\.?|№|no\.)\s?\d{1,5}",
    r"(?:issue|number|no\.|nr\.|n°|nº|no|numero|numero:|n\.°|heft|ausgabe|nummer|τευχοσ|αρ\.(?:\s?φυλλου)?|αριθμοσ|№|выпуск|номер|fascicolo|fascicule|cahier)\s?(?:#\s?)?\d{1,5}(?:/\d{1,4})?",
    r"#\s?\d{1,4}",
    r"(?:uol(?:ume|\.)|tome|tomo|band|том)\s(?:\d{1,3}|[iuxlc]{1,7})",
)

SERIES: tuple[str, ...] = (
    r"[^\n]{0,60}(?:tracts|pamphlets?|papers|leaflets|library|series|classics|broadsides)[.,;:]?\s{1,4}(?:no|number|nr|uol)\.?\s?\d{1,4}",
    r"(?:collection|bibliotheque|bibliotheca|biblioteca|bibliothek|sammlung|schriftenreihe|reihe|coleccion|collana|colecao|quaderni|cahiers|heften|reeks|βιβλιοθηκη|библиотека)\s[^\n]{2,60}",
    r"[^\n]{0,60}(?:schriften|abhandlungen|bibliothek|hefte|flugschriften)[^\n]{0,30}(?:heft|nr\.?|band|bd\.?)\s?\d{1,4}",
)

PRICES: tuple[str, ...] = (
    r"(?:suggested\s)?(?:price|prix|preis|precio|prezzo|preco|priis|τιμη|цена)\s?[:.]{0,2}\s?[^\n]{1,40}",
    r"(?:£|\$|€|us\$|fr\.?|dm)\s?\d{1,4}(?:[.,]\d{2})?(?:\s?/\s?[^\n]{2,40})?",
    r"\d{1,4}(?:[.,]\d{1,2})?\s?(?:€|£|dm|pf\.?|pfennig\w*|p(?![\w.])|d\.|francs?|fr\.|sous|sols|centimes|c(?:en)?ts|cents?|pence|shillings?|kr\.|lire|liras|pesetas|ptas?\.?|reis|escudos|kop\.|коп\w*|руб\w*|к\.|δραχμ\w*|δρχ\.?|λεπτ\w*|rials?|guilders?|gulden|mark)(?!\w)(?:\s?/\s?[^\n]{2,40})?",
    r"(?:one|two|three|four|six|ten|twelue|fiue)\s?-?(?:pence|penny|shillings?|cents)(?:\sstitched|\ssewed|\seach)?",
    r"(?:sixpence|threepence|fourpence|twopence|one\spenny|half-?penny|halfpenny)",
    r"pay\swhat\syou\scan|free\sto\sprisoners[^\n]{0,30}|sliding\sscale[^\n]{0,30}|prix\slibre|gegen\sspende|schutzgebuhr\s?[:.]?\s?[^\n]{1,20}|precio\slibre|prezzo\slibero|kostenlos|gratuit\b|ελευθερη\sσυνεισφορα|бесплатно",
)
