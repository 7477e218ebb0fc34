"""What the lines around a title say: one table a purpose, nine languages in each.

Patterns are matched on folded text (lower case, no accents, long s undone, see
``_names.folded``) and are anchored or bounded, so that a line costs linear time.
"""

import re

from colophon.languages import alternatives, every

GENRES = frozenset(every("titles.genres"))
"""genres that stand alone under a title"""

CREDIT = re.compile(
    rf"(?:{alternatives('titles.transcribers')}|pgdp\.net|project gutenberg"
    r"|gutenberg(?:\.org|2000| e-?book|[ -]projekt))"
)
"""words of those who transcribed the text: never its title page"""

NOT_TITLE = re.compile(
    rf"{alternatives('titles.parts')}"
    rf"(?: (?:[ivxlc]{{1,7}}|\d{{1,3}}|{alternatives('titles.part_numbers')}))?\W*"
)
"""headings that name a part of a work, not the work"""

PART_TOO = re.compile(rf"{alternatives('titles.part_titles')}\W*")
"""of these words, those that may end a title that the line before begins"""

_FRENCH_PLACES = (
    "paris|lyon|rouen|bordeaux|bourdeaux|orleans|tours|toulouse|tolose|anvers|bruxelles"
    "|amsterdam|londres|geneve|pontoise"
    "|s(?:aint|ainct|\\.)? germain[^,]{0,10}|dijon|reims|rheims|la haye|leyde|cologne|lille"
    "|nantes|marseille|aix|grenoble|troyes"
    "|caen|poitiers|angers|limoges|rennes|compiegne|melun|sedan|strasbourg|berne|lausanne"
    "|liege|gand"
)

IMPRINT = re.compile(
    r"(?:a|à|en|in|at|te|tot)? ?[^\W\d_][\w'’ .-]{2,24}[,.:;]* (?:re-?)?printed\b"
    r"|[^\W\d_][\w'’ .-]{2,24}[,.:;]+ ?[_*]?(?:im )?(?:verlag|druck|imprenta|imprimerie|impr\."
    r"|tipografia"
    r"|typ\.|tip\.|librairie|libreria|published|verlags|buchdruckerei)\b"
    r"|(?:re-?)?printed (?:and |& )?(?:sold |published |publish'd |re-?printed )?(?:by|for|at"
    r"|in|and|on)\b|imprinted at\b"
    r"|published (?:by|for|at|in|and)\b|sold (?:by|at)\b|to be sold\b|are to be sold\b"
    r"|(?:a|en|au) (?:"
    + _FRENCH_PLACES
    + r")\b[^.]{0,20}$|(?:a|en|au) (?:"
    + _FRENCH_PLACES
    + r")[,.:]|chez\b|apud\b|ex (?:typograph|officin)"
    r"|par(?:les)? .{0,60}(?:imprim|libraire)|imprim|de l['’ ]?imprimerie|[ij]ou[sx]te\b"
    r"|ixoute|sur l['’ ]?imprime|sui[uv]ant la cop"
    r"|au (?:bureau|siege)\b|(?:im )?(?:verlag|selbstverlag|kommissionsverlag)\b|gedruckt"
    r"|druck (?:von|und|der)\b|in kommission"
    r"|imprenta|impresso|impreso|tipografia|typographia|typographie|stamperia|stampato"
    r"|gedrukt|drukkerij|uitgever"
    r"|издательств|типографи|изд-во|εκδοσεις|εκδοτ|τυπογραφ|τυποις|kustannu"
    r"|(?:all rights reserved|alle rechte vorbehalten|tous droits|todos los derechos|tutti i "
    r"diritti|todos os direitos)"
    r"|(?:copyright|©|\(c\)) |isbn\b|issn\b|depot legal|deposito legal|doi\b|doi:"
)
"""the beginning of an imprint or of what stands on a verso"""

YEAR_LINE = re.compile(
    r"\W*(?:(?:anno|l'an|in the year|year|im jahre?|ano|año|anno domini|printed in the "
    r"year)[ ,:]*)?"
    r"(?:(?:1[4-9]|20)\d\d\??|m ?[.,]? ?(?:d|c)[mdcxlvi .,]{2,24}|m[dcxlvi]{3,14})\W*"
)
"""a line that is a year, in Arabic or Roman numerals"""

PERMISSION = re.compile(
    r"(?:avec|auec|par) (?:permi|priuil|privil|approb)|cum (?:licen|priuil|privil|approb)"
    r"|con licen|con privil|com licen|mit (?:genehmig|erlaub)"
    r"|licensed\b|imprimatur|entered according|publish'?d by authority|by authority|with "
    r"allowance|let this be printed|ordered\b.{0,80}printed|ordered,? (?:by|that)\b"
    r"|[a-z]{4,14} ss\.?$"
    r"|[^.]{0,60}to print (?:my|this|the)\b|this may be printed|approbat"
)

DATE_LINE = re.compile(
    r"\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,? |die [a-z]{4,10},? |du |le |am |den "
    r"|vom |de |del |el |em |op |от |published:? |date:? |dated (?:this |the |at "
    r"[^\W\d_]{3,20},? )?|\(?updated:? )*"
    r"(?:\d{1,2}(?:st|nd|rd|th|er|º|\.)?[ ./-](?:de |of |day of |d[’']|del )?[^\W\d_]{3,12}\.?,?[ "
    r"./-](?:de |del )?(?:1[4-9]|20)\d\d"
    r"|[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:1[4-9]|20)\d\d|(?:1[4-9]"
    r"|20)\d\d-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./](?:(?:1[4-9]|20)?\d\d)"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december|spring|summer|autumn|winter|fall"
    r"|janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre"
    r"|printemps|ete|automne|hiver"
    r"|januar|februar|marz|juni|juli|oktober|dezember|fruhling|sommer|herbst|enero|febrero"
    r"|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre"
    r"|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januari"
    r"|februari|maart|mei|augustus"
    r"|январ|феврал|март|апрел|ма[йя]|июн|июл|август|сентябр|октябр|ноябр|декабр)\w{0,3}\.? "
    r"(?:de )?(?:1[4-9]|20)\d\d)\W*"
)
"""a line that is a date"""

ISSUE = re.compile(
    r"\W*(?:(?:new series|nouvelle serie|neue folge|series|serie|vol(?:ume|\.)?|tome?|tomo"
    r"|band|bd\.?|jahrgang|jg\.?|annee|anno|ano|año|jaargang|год|том|ετος"
    r"|no?[.º°]|nr\.?|num(?:ber|ero)?\.?|number|heft|issue|numero|№|τευχος|вып(?:уск)?\.?"
    r"|tract|pamphlet|bulletin|leaflet|flugblatt|flugschrift|hoja|feuille|circular|zirkular"
    r"|листовка|cahier|quaderno|cuaderno)"
    r" ?(?:n[ro.º°]{1,2}\.? ?)?(?:\d{1,4}|[ivxlc]{1,8})\b[\w ,.;:()/–—-]{0,50})\W*"
)
"""a line that numbers an issue or volume"""

SERIES = re.compile(rf"[^.!?]{{0,60}}\b{alternatives('titles.series')}\b[^.!?]{{0,60}}\W*")
SERIES_EDITOR = re.compile(rf"\W*{alternatives('titles.series_editors')}\b")

PRICE = re.compile(
    r"\W*(?:price|prix|preis|precio|prezzo|preco|prijs|цена|τιμη)\b.{0,40}"
    r"|\W*(?:[£$€] ?\d[\d.,]*|\d{1,3} ?(?:d\.|p\.?|cents?|centimes|pfennig|pf\.?|cts?\.?"
    r"|s\.?(?: \d{1,2}d\.?)?|pence|euros?|€|kop\.?|коп\.?|руб\.?)|one penny|two ?pence|three "
    r"?pence|six ?pence"
    r"|(?:free|by)(?: ?[/or]{1,2} ?| )donation|free|suggested donation.{0,20}|gratis"
    r"|kostenlos|gratuit|gratuito|free of charge|please copy(?: and distribute)?"
    r"|pass it on|take one)\W*"
)
SLOGAN = re.compile(rf"\W*{alternatives('titles.slogans')}\b.{{0,60}}")
SALUTATION = re.compile(rf"{alternatives('titles.salutations')}\W*")
"""an address to the reader: the text begins"""


LATIN_PLACE = re.compile(r"[^\W\d_]{4,16}(?:iis|is|ae|ii|i|a)\W*")
LATIN_IMPRINT = re.compile(
    r"(?:(?:anno )?(?:m[dcxlvi. ]{3,20}|1[5-8]\d\d)\W*$|apud|ex typograph|ex officin"
    r"|excudebat|typis|sumptibus|sumpt)\b"
)
"""a place in the locative on its own line, and the line behind it"""

SIGN_MANUAL = re.compile(
    r"(?:charles|james|william|anne|george|carolus|iacobus)(?: [iv]{1,3}\.?)? ?r(?:ex"
    r"|egina)?\.?"
)
"""the sovereign's signature over a proclamation"""

LABELLED = re.compile(rf"{alternatives('titles.header_labels')}\s*:\s*\S")

EDITION = re.compile(
    r"\W*(?:[\w.]+ ){0,4}(?:edition|auflage|ausgabe|edicion|edizione|edicao|druk|uitgave"
    r"|издание|εκδοση|tirage|mille|tausend)"
    r"(?:[ ,](?:revised|enlarged|corrected|revue|corrigee|augmentee|corregida|aumentada"
    r"|revista|riveduta|verbesserte|vermehrte|herziene)[\w ,]{0,40})?\W*"
)
PUBLISHER_LINE = re.compile(
    rf"[^.!?]{{2,60}}[ ,]{alternatives('titles.firm_trades')}\W*"
    rf"|[^.!?]{{2,60}}{alternatives('titles.firm_endings')}\.?\W*"
)


SCRIPTURE = re.compile(
    r"""
    (?:[1-3i]{1,3}[ ]?)?[a-z]{3,13}\.?[ ](?:\d{1,3}|[ivxlc]{1,6})[.:,][ ]?
    (?:ver\.?[ ]?)?\d{1,3}\b
    """,
    re.VERBOSE,
)
"""chapter and verse: the text of a sermon"""

ISSUER = re.compile(
    r"(?:the )?(?:u\.?s\.? )?(?:department|ministry|office|bureau|agency|commission|ministere"
    r"|ministerium|ministerio|ministero|secretaria|secretariat|direction generale|government"
    r"|city council|county council)"
    r" (?:of|for|on|de|du|des|fur|der|del|della|da|do)\b[^.!?]{3,60}"
)
"""a public body over the title of its publication"""

WEAK_CREDIT = re.compile(r"(?:produced|transcribed|scanned|digiti[sz]ed) by\b")
"""credits of a transcription where they stand before the title"""


TRACTS = re.compile(
    r"\b(?:tracts?|series|society|library|pamphlets?|leaflets?|papers|essays|hefte"
    r"|schriften|cahiers|brochures)\b"
)
"""words of a series whose number follows"""

ADVERT = re.compile(
    r"\W*(?:by the same authors?|by the same|books by|other (?:books|works|titles|pamphlets)"
    r"|works by|du meme auteur|vom selben verfasser|von demselben verfasser"
    r"|del mismo autor|dello stesso autore|do mesmo autor|van denzelfden schrijver|того же "
    r"автора|του ιδιου)\b.{0,60}"
    r"|.{3,70} \d{1,2}s\.?(?: ?\d{1,2}d)?\W*"
)
"""lists of other books and their prices"""

DEDICATION = re.compile(
    r"\W*(?:(?:dedicated|inscribed) to|dedie(?:e|s)? a|gewidmet|dedicad[oa] a|dedicat[oa] a"
    r"|opgedragen aan|посвящается|αφιερων"
    r"|(?:to|a|alla|ao|aan|zum) (?:my|the memory|mon|ma|mes|la memoire|mi|mis|mio|mia|memoria"
    r"|meu|minha|mijn|andenken)|meine[rnm] \w+)\b.{0,80}"
)
EVENT = re.compile(
    r"\W*(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lundi|mardi|mercredi|jeudi|vendredi"
    r"|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag"
    r"|lunes|martes|miercoles|jueves|viernes|sabado|domingo)\b.{0,12}\d.{0,40}"
    r"|\W*(?:\d{1,2}(?:[.:]\d\d)? ?(?:am|pm|noon|uhr|h)\b).{0,60}"
    r"|\W*\d{1,2}(?:st|nd|rd|th|er|\.|º)? (?:de |d[’'])?[^\W\d_]{3,12}\.?,? (?:de )?(?:19|20)\d\d"
    r"\W{1,3}.{0,14}\d{1,2}[.:h]\d\d.{0,30}"
    r"|\W*[^\W\d_]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    r"\W{1,3}.{0,14}\d{1,2}[.:h]\d\d.{0,30}"
)
"""day and hour of a meeting"""


TRADED = re.compile(
    r"\b(?:(?:for|on) sale|to (?:let|rent)|for hire|sold|offered|wanted|zu verkaufen|verkauft"
    r"|[aà] vendre|vendue?s?|en venta|in vendita|te koop)\s+(?:by|von|durch|par|por|da|door)\s*$"
)
"""words of an advertisement before a name: who sells did not write"""
BY_ONE = re.compile(
    r"\W*(?:by|par|por|von|di|door|av|af) (?P<who>(?:an?|one|un|une|una|uno|einem|einer|een"
    r"|en|ett|et) [^.!?:]{3,60}|one of [^.!?:]{3,40})\W*"
)
"""a byline that hides the name: “by a working man's wife”"""
