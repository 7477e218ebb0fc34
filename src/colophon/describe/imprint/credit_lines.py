"""Lines that thank, fund, license or settle accounts: by how they begin, in eight languages.

They name what helped to make an item (a fund, a bank, a press), never what it is about.
"""

import re

LONGEST = 200
"""code points of a line that is looked at"""

_OPENINGS = {
    "en": r"""
        (?:kindly |part[- ]?|partly )?(?:funded|financed|sponsored|supported) (?:by|through)
        this (?:project|publication|booklet|leaflet|work) (?:is|was|has been) (?:fund|licen|support)
        with (?:the )?(?:\w+ )?(?:support|help|assistance) (?:of|from)
        (?:typeset|printed|typed|duplicated|bound|designed|illustrated) (?:by|in|at|on|with)
        (?:photocopied|screen-?printed|risographed|laid out) (?:by|in|at|on|with)
        (?:cover|photos?|photographs?|drawings?|illustrations?)(?: and \w+)?(?: by|:)
        (?:design|layout|typesetting|printing)(?: and \w+)?(?: by|:)
        registered (?:charity|office|company|number)
        (?:charity|company) (?:no|number|reg)
        (?:bank|account|sort code|giro|cheques?|checks) (?:details|no\b|number|payable|to\b|:)
        (?:donations?|subscriptions?) (?:payable|to\b|:)
        (?:all rights reserved|some rights reserved|creative commons|this work is licen[sc]ed)\b
        (?:no |anti-?)?copyright\b
        (?:tel|telephone|phone|fax|e-?mail|www|website)\b\W
    """,
    "de": r"""
        (?:gefördert|unterstützt|finanziert) (?:von|vom|durch|mit|aus)
        (?:herausgegeben|gedruckt|gesetzt) (?:von|vom|bei|auf|im)
        mit (?:\w+ )?(?:unterstützung|förderung|hilfe) (?:von|der|des|durch)
        (?:druck|satz|layout|gestaltung|umschlag|titelbild|fotos?|illustration(?:en)?|auflage)\s?:
        (?:bankverbindung|spendenkonto|konto|iban|v\.?i\.?s\.?d\.?p|eigendruck)\b
    """,
    "fr": r"""
        (?:financé|soutenu|subventionné|imprimé|édité|tiré)e?s? (?:par|chez|à|sur|avec)
        avec (?:le |l['’])(?:soutien|concours|aide|appui) (?:de|du|des|financier)
        (?:impression|maquette|mise en page|couverture|photos?|illustrations?|tirage)\s?:
        (?:dépôt légal|c\.?c\.?p)\b
    """,
    "es": r"""
        (?:financiado|subvencionado|patrocinado|impreso|editado|apoyado)s? (?:por|en|con)
        con (?:el |la )(?:apoyo|ayuda|colaboración|financiación) (?:de|del|financier[oa])
        (?:impresión|imprime|maquetación|diseño|portada|fotos?|fotografías?|tirada|cuenta)\s?:
        depósito legal\b
    """,
    "it": r"""
        (?:finanziato|stampato|realizzato|sostenuto) (?:da|dal|dalla|con|presso|in)
        con (?:il |la |l['’])(?:sostegno|contributo|aiuto|patrocinio) (?:di|del|della)
    """,
    "pt": r"""
        (?:financiado|impresso|apoiado|editado) (?:por|pelo|pela|com|em)
        com (?:o |a )(?:apoio|ajuda|colaboração) (?:de|do|da)
    """,
    "nl": r"""
        (?:gefinancierd|gesubsidieerd|gedrukt|uitgegeven) (?:door|bij|met)
        met (?:steun|dank|medewerking|subsidie) (?:van|aan)
    """,
    "pl": r"(?:sfinansowano|dofinansowano|druk|wydano)\b",
}
_CREDIT = re.compile(
    r"[^\w©]*(?:(?:©|\(c\))|"
    + "|".join(line.strip() for text in _OPENINGS.values() for line in text.strip().splitlines())
    + ")",
    re.IGNORECASE,
)


def is_credit(line: str) -> bool:
    """Whether a line begins as those do that name funders, makers, licence or account."""
    return len(line) <= LONGEST and _CREDIT.match(line) is not None
