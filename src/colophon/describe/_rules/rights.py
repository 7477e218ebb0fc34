# ruff: noqa: E501 (tables of words read best unbroken)
"""Words by which a document says what may be done with it."""

SIGNALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # the slug of the signal, and its phrases; the first kind that is found leads
    ("anti-copyright", (
        "anti-copyright", "anti copyright", "anticopyright", "@nti-copyright", "@nticopyright", "no copyright", "anti-©",
        "all rights reversed", "all rites reversed", "all wrongs reserved", "kopimi", "sans copyright", "pas de copyright",
        "kein copyright", "ohne copyright", "sin copyright", "senza copyright", "nessun copyright", "sem copyright",
        "geen copyright", "χωρίς copyright", "без копирайта", "no rights reserved", "uncopyrighted", "copyfree",
        "fuck copyright", "kein recht vorbehalten", "nessun diritto riservato", "ningún derecho reservado", "ningun derecho reservado",
    )),
    ("copyleft", ("copyleft", "copy left", "(ↄ)", "🄯", "gnu free documentation license")),
    ("cc-licence", (
        "creative commons", "cc by", "cc-by", "cc by-sa", "cc by-nc", "cc-by-sa", "cc-by-nc", "creativecommons.org", "cc0", "cc-zero",
        "attribution-sharealike", "attribution-noncommercial", "クリエイティブ・コモンズ",
    )),
    ("public-domain-claim", (
        "public domain", "domaine public", "gemeinfrei", "dominio público", "dominio pubblico", "domínio público",
        "publiek domein", "κοινό κτήμα", "общественное достояние", "free of copyright restrictions", "unlicense",
    )),
    ("non-commercial-only", (
        "not for profit", "not for sale", "do not sell", "non-commercial use", "noncommercial use", "for non-commercial purposes",
        "non commercial purposes", "usage non commercial", "à des fins non commerciales", "nicht kommerziell", "nichtkommerziell*",
        "uso no comercial", "sin ánimo de lucro", "uso non commerciale", "não comercial", "niet-commercieel", "μη εμπορικ*", "некоммерческ*",
    )),
    ("free-to-copy", (
        "feel free to copy", "free to copy", "copy and distribute", "copy freely", "reprint freely", "reproduce freely", "freely reproduced",
        "freely copied", "may be freely", "may be reproduced", "may be reprinted", "please copy", "copy this", "photocopy and distribute", "steal this",
        "pirate this", "spread this", "permission is granted", "reproduction encouraged", "reproduction is encouraged", "free to reproduce", "reproduction libre", "photocopillez", "à photocopier", "copie libre",
        "peut être reproduit", "peut être librement reproduit", "reproduction autorisée", "nachdruck erwünscht", "nachdruck erlaubt", "nachdruck gestattet", "kopieren erlaubt", "kopieren erwünscht",
        "weiterverbreitung erwünscht", "frei kopierbar", "kopieren und verbreiten", "copia y difunde", "copia y distribuye", "fotocopia y difunde", "se permite la reproducción", "permitida la reproducción", "reproducción libre",
        "fotocopia e diffondi", "riproduzione libera", "riproduci e diffondi", "si consiglia la riproduzione", "copia e divulga", "reprodução livre", "fotocopie e espalhe", "vrij te kopiëren", "overname toegestaan",
        "αναδημοσίευση ελεύθερη", "ελεύθερη αναπαραγωγή", "ελεύθερα", "перепечатка разрешена", "перепечатка приветствуется", "свободное распространение", "you may copy", "use it freely", "share it freely", "you are free to share", "you are free to copy",
    )),
    ("copyright-claimed", (
        "all rights reserved", "copyright", "©", "(c)", "alle rechte vorbehalten", "nachdruck verboten", "nachdruck, auch auszugsweise", "tous droits réservés", "tous droits de reproduction", "reproduction interdite",
        "todos los derechos reservados", "reservados todos los derechos", "quedan reservados los derechos", "es propiedad", "prohibida la reproducción", "derechos reservados",
        "tutti i diritti riservati", "riproduzione vietata", "proprietà letteraria", "proprietà letteraria riservata", "todos os direitos reservados", "reprodução proibida", "direitos reservados", "alle rechten voorbehouden",
        "auteursrecht", "nadruk verboden", "με επιφύλαξη παντός δικαιώματος", "απαγορεύεται η αναδημοσίευση", "απαγορεύεται η αναπαραγωγή", "все права защищены", "перепечатка воспрещается", "авторские права", "urheberrechtlich geschützt",
        "entered according to act of congress", "entered, according to act of congress", "no part of this publication may be", "no part of this book may be", "no part of this work may be", "droits de traduction", "droits de reproduction", "copyright notice",
    )),
)  # fmt: skip

PRIVILEGES: tuple[str, ...] = (
    "avec privilège", "auec priuilege", "avec permission", "auec permission", "cum privilegio", "cum licentia", "cum gratia et privilegio", "con licencia", "con privilegio", "con licenza de' superiori", "con licenza dei superiori",
    "com as licenças necessárias", "com licença", "met privilegie", "mit privilegio", "cum permissu", "published by authority", "licensed and entered", "with allowance", "superiorum permissu", "imprimatur",
)  # fmt: skip
"""early press licences: a right to print, not a claim of copyright"""

STATEMENTS: dict[str, tuple[str, str]] = {
    "copyright-claimed": ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
    "anti-copyright": ("http://rightsstatements.org/vocab/UND/1.0/", "Copyright Undetermined"),
    "copyleft": ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
    "free-to-copy": ("http://rightsstatements.org/vocab/InC-RUU/1.0/", "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable"),
    "non-commercial-only": ("http://rightsstatements.org/vocab/InC-NC/1.0/", "In Copyright – Non-Commercial Use Permitted"),
    "public-domain-claim": ("http://rightsstatements.org/vocab/CNE/1.0/", "Copyright Not Evaluated"),
}  # fmt: skip
"""what may be suggested from a signal; a person chooses (standards: 8, Rights)"""

REASONS = {
    "anti-copyright": "“anti-copyright” has no settled legal meaning and dedicates nothing",
    "copyleft": "copyleft rests on copyright: the work is protected, its terms are generous",
    "free-to-copy": "a permission to copy leaves the work in copyright, its holder often unknown",
    "non-commercial-only": "the words permit copying for other ends than profit",
    "public-domain-claim": "the claim is the document's own; nobody has examined it",
    "copyright-claimed": "the document claims copyright",
}

LABELS = {
    "copyright-claimed": "Copyright claimed",
    "anti-copyright": "Anti-copyright",
    "copyleft": "Copyleft",
    "free-to-copy": "Free to copy",
    "non-commercial-only": "Non-commercial use only",
    "cc-licence": "Creative Commons licence",
    "public-domain-claim": "Public domain claim",
    "none-found": "No rights wording found",
}
