# ruff: noqa: E501 (tables of words read best unbroken)
"""Words that introduce whoever made, sold or answers for a publication, by role and language.

A cue is followed by a name.  ``HOUSES`` are words that are part of the name of a house
(``Imprenta Militar``, ``Verlag von Duncker``) and tell what kind of house it is.
"""

CUES: dict[str, dict[str, tuple[str, ...]]] = {
    "publisher": {
        "en": (
            "published [and distributed] by", "published [and printed] by", "published for", "printed and distributed by",
            "printed and published by", "printed & published by", "publisht by", "publish'd by",
            "printed [by the assignes] for", "printed for and sold by", "imprinted for",
            "reprinted for", "re-printed for", "printed and are to be sold by",
            "published and sold by", "printed, published and sold by", "printed and sold by",
            "printed & sold by", "publisher:", "publishers:", "published and produced by",
            "printed at the expence of", "printed at the charge of", "printed for the use of",
            "this ebook was produced for", "sponsored the production of this ebook for", "this edition was produced for",
            "this book was produced for", "publication of", "a publication of",
        ),
        "fr": (
            "chez", "et chez", "chés", "ches", "chcz", "cbez", "ghez", "chèz", "se vend chez", "édité par", "imprimé et publié par", "édité et imprimé par", "édite par", "publié par",
            "éditeur :", "éditeurs :", "édition :", "à la librairie de", "au bureau de",
            "aux bureaux de", "au bureau du", "aux bureaux du", "au bureau des",
            "aux bureaux des", "à l'administration du", "aux dépens de", "aux frais de",
            "édition de la", "une publication de", "publication de",
        ),
        "de": (
            "im verlag von", "im verlage von", "im verlag der", "im verlage der", "im verlag des", "im verlage des", "verlag von", "verlag der",
            "verlag des", "verlag und druck von", "druck und verlag von", "druck & verlag von",
            "druck und verlag der", "verlegt durch", "verlegt von", "verlegt bey", "verlegt bei",
            "verlegts", "impressum:", "in verlegung", "in commission bei", "in kommission bei", "im kommissionsverlag von",
            "gedruckt und verlegt von", "druck und verlag:", "verlag:", "verleger:", "erschienen bei", "erschienen im", "bey", "zu finden bey",
        ),
        "es": (
            "publicado por", "impreso y publicado por", "editado e impreso por", "impreso y editado por", "editado por", "edita:", "edita", "editor:", "a costa de",
            "véndese en casa de", "véndese en la librería de", "a expensas de",
        ),
        "it": (
            "appresso", "presso", "ad istanza di", "a spese di", "pubblicato da", "stampato e pubblicato da", "edito e stampato da",
            "pubblicato a cura di", "edito da", "editore:", "per i tipi di", "presso l'editore",
            "nella stamperia di",
        ),
        "pt": (
            "publicado por", "editado por", "edição de", "edição da", "edição do", "editor:",
            "à custa de", "em casa de", "vende-se em casa de",
        ),
        "nl": (
            "uitgegeven door", "uitgegeven bij", "uitgave van", "uitgave:", "uitgever:",
            "een uitgave van", "bij", "by", "voor rekening van", "ghedruct voor", "gedrukt voor",
            "te koop bij", "te bekomen bij",
        ),
        "el": (
            "εκδόσεις", "έκδοση:", "έκδοση του", "έκδοση της", "εκδότης:", "εκδότης",
            "εκδόται", "εκδοτικός οίκος", "εκδίδεται από", "δαπάναις", "αναλώμασι",
        ),
        "ru": (
            "издательство", "изданіе", "издание", "изд-во", "изд.", "издатель:", "издано",
            "книгоиздательство", "изданіе книжнаго магазина", "въ книжномъ магазинѣ",
            "иждивеніемъ",
        ),
        "la": ("apud", "sumptibus", "impensis", "in aedibus", "ex bibliopolio"),
    },
    "printer": {
        "en": (
            "printed by", "imprinted by", "reprinted by", "re-printed by", "printers:",
            "printer:", "printed at the press of", "printed and bound by", "printed at the",
            "printed in great britain by", "printed in the united states [of america] by",
            "printed in england by", "printed in", "typeset and printed by",
            "printing by", "printing:",
        ),
        "fr": (
            "imprimé par", "imprimée par", "imprimé chez", "imprimerie de", "imprimerie",
            "de l'imprimerie de", "de l'imprimerie d'", "de l'imprimerie du", "de l'imprimerie des",
            "de l'imprimerie", "à l'imprimerie de", "imp.", "impr.", "imprimeur :", "impression :",
            "sur les presses de", "sur les presses des", "par", "typographie de", "typ.",
            "par les",
        ),
        "de": (
            "gedruckt bei", "gedruckt bey", "gedruckt durch", "gedruckt von", "druck von",
            "druck der", "druck:", "druck", "getruckt bey", "getruckt durch", "buchdruckerei von",
            "aus der druckerei von", "hergestellt bei", "gesamtherstellung:", "druck und bindung:",
            "in der officin von",
        ),
        "es": (
            "imprenta de", "en la imprenta de", "por", "impreso por", "impreso en casa de",
            "impresso en casa de", "imprime:", "imprime", "imp. de", "imp.", "impr. de",
            "en casa de", "en la oficina de", "impreso en", "tipografía de", "tip. de",
            "establecimiento tipográfico de", "talleres de", "se imprimió en",
        ),
        "it": (
            "per", "nella stamperia di", "nella stamperia", "tipografia di", "tipografia",
            "tip.", "stampato da", "stampato presso", "stampato in proprio", "stampa:",
            "finito di stampare presso", "dalla tipografia di", "coi tipi di", "dai tipi di",
            "stab. tip.", "dalla stamperia di",
        ),
        "pt": (
            "impresso por", "impresso na", "na officina de", "na oficina de", "officina de",
            "na typographia de", "na tipografia de", "typographia de", "tipografia de", "typ. de",
            "typ.", "tip.", "na impressão de", "na imprensa de", "composto e impresso na",
            "imprensa de", "por", "impressor:",
        ),
        "nl": (
            "gedrukt door", "gedrukt bij", "ghedruct by", "gedruckt by", "druk:", "druk van",
            "drukkerij", "boekdrukkerij", "gedrukt by",
        ),
        "el": (
            "τύποις", "εκ του τυπογραφείου", "εκ του τυπογραφείου του", "τυπογραφείον",
            "τυπογραφείο", "παρά", "τυπώθηκε στο", "εκτύπωση:", "εκτύπωση",
            "ετυπώθη εν τω τυπογραφείω", "εν τω τυπογραφείω",
        ),
        "ru": (
            "типографія", "типография", "тип.", "типо-литографія", "въ типографіи",
            "в типографии", "отпечатано в", "печатано въ", "печать:",
        ),
        "la": (
            "typis", "ex officina", "ex typographia", "excudebat", "per", "ex typographeio",
            "e typographeo", "formis",
        ),
    },
    "distributor": {
        "en": (
            "and are to be sold by", "are to be sold by", "to be sold by", "and sold by",
            "sold by", "distributed by", "distribution:", "trade distribution [by]", "to be had of",
            "distributor:", "and to be had of",
        ),
        "fr": ("diffusé par", "diffusion :", "distribué par", "distribution :", "et se vend chez"),
        "de": ("vertrieb:", "vertrieb durch", "auslieferung:", "zu beziehen durch", "zu haben bey", "zu haben bei"),
        "es": ("distribuye:", "distribución:", "distribuido por", "se hallará en la librería de"),
        "it": ("distribuzione:", "distribuito da", "si vende da"),
        "pt": ("distribuição:", "distribuidor:", "distribuído por"),
        "nl": ("verspreiding:", "distributie:", "in den handel bij"),
        "el": ("διανομή:", "κεντρική διάθεση:", "πωλείται"),
        "ru": ("распространение:", "складъ изданія", "склад издания"),
        "la": ("prostant apud", "uenales apud", "venduntur apud"),
    },
    "issuingBody": {
        "en": (
            "issued by", "issued for", "on behalf of", "produced by the", "put out by",
            "for and on behalf of", "brought to you by",
        ),
        "fr": ("organe de", "organe du", "bulletin de", "publié sous les auspices de"),
        "de": (
            "herausgegeben von der", "herausgegeben vom", "hrsg. von der", "hrsg. vom",
            "herausgeber:", "herausgeberin:", "hrsg.:", "hg.:", "herausgegeben im auftrag",
        ),
        "es": ("órgano de", "órgano del", "portavoz de"),
        "it": ("organo del", "organo della", "a cura del", "a cura della"),
        "pt": ("órgão do", "órgão da", "órgão central do"),
        "nl": ("orgaan van", "namens"),
        "el": ("όργανο του", "όργανο της", "όργανον της", "όργανον του"),
        "ru": ("орган", "органъ"),
        "la": (),
    },
    "responsiblePerson": {
        "en": ("promoted by", "printed and promoted by", "promoted and published by"),
        "fr": (
            "directeur de la publication", "directeur de publication", "directrice de la publication",
            "directeur-gérant :", "le gérant :", "gérant :", "éditeur responsable :", "éd. resp. :",
            "éditrice responsable :", "responsable de la publication :", "resp. publication :",
        ),
        "de": (
            "v.i.s.d.p.", "v. i. s. d. p.", "visdp", "vi.s.d.p.", "vi.s.d.p", "v.i.s.d.p",
            "v.i.s.d.pr.", "verantwortlich im sinne des presserechts",
            "verantwortlich im sinne des pressegesetzes", "presserechtlich verantwortlich",
            "verantwortlich für den inhalt", "verantwortlich i.s.d.p.", "verantwortlich:",
            "verantw.:", "verantwortlicher redakteur", "für den inhalt verantwortlich",
            "für die redaktion verantwortlich", "inhaltlich verantwortlich",
        ),
        "es": ("director responsable", "editor responsable", "responsable:", "director:"),
        "it": ("direttore responsabile", "dir. resp.", "gerente responsabile", "responsabile:"),
        "pt": ("director responsável", "diretor responsável", "editor responsável", "responsável:"),
        "nl": ("verantwoordelijke uitgever", "verantw. uitg.", "v.u.", "ver. uitg."),
        "el": ("υπεύθυνος έκδοσης", "υπεύθυνος σύμφωνα με το νόμο", "υπεύθυνος", "υπεύθυνη"),
        "ru": ("ответственный редактор", "отв. редактор", "ответственный за выпуск", "отв. за выпуск"),
        "la": (),
    },
}  # fmt: skip

WEAK: frozenset[str] = frozenset(
    "chez chés ches chcz cbez ghez chèz bey by bij por per par presso appresso apud παρά druck imprimerie tipografia edita"
    " изд. тип. edition tip. typ. imp. impr. орган responsable: director: издание изданіе".split()
) | {"printed in", "par les", "publication of", "publication de", "εκδότης", "issued for"}
"""cues that are common words too: believed only at a line's start beside a place or a date"""

REPRINTS: tuple[str, ...] = (
    "iouxte la copie", "iouste la copie", "jouxte la copie", "jouste la copie", "sur la copie",
    "suivant la copie", "suiuant la coppie", "sur l'imprimé", "jouxte l'imprimé",
    "iouxte l'imprimé", "iouxte l'exemplaire", "prins sur la copie", "iouxte la coppie",
    "iouxte la", "copie imprim*", "coppie imprim*", "exemplaire imprim*", "reprinted from", "first printed at", "according to the copy printed",
    "according to the copie", "printed first at", "first published by", "nach der ausgabe",
    "gedruckt nach dem", "juxta copiam", "iuxta exemplar", "juxta exemplar", "naar de copye",
    "na de copye", "naer de copie", "originally published by", "nachdruck aus",
)  # fmt: skip
"""what follows is the origin of another edition"""

HOUSES: dict[str, tuple[str, ...]] = {
    "publisher": (
        # English
        "press", "publishing company", "publishing co", "publishing house", "publishing",
        "publishers", "publisher", "publications", "& company", "and company", "& co", "and co",
        "& sons", "and sons", "& son", "books", "book company", "book concern", "tract society",
        "society", "association", "committee", "& brothers", "brothers", "bookseller",
        "booksellers", "collective", "distro", "editions", "league", "union", "institute",
        "zine distro", "bookstore", "& bros", "ltd", "limited", "inc",
        # French
        "éditions", "éditeur", "éditeurs", "librairie", "libraire", "libraires",
        "libraire-éditeur", "au bureau", "aux bureaux", "bibliothèque",
        # German
        "verlag", "verlags", "verlagsbuchhandlung", "verlags-buchhandlung", "verlagsanstalt",
        "buchhandlung", "buchverlag", "verlagsgesellschaft", "hofbuchhandlung",
        # Spanish, Italian, Portuguese
        "editorial", "ediciones", "librería", "editores", "editore", "editrice", "edizioni",
        "casa editrice", "autoproduzioni", "autoediciones", "autoédition", "produzioni", "libreria", "libreria editrice", "editora", "edições", "livraria",
        "livraria editora", "editor", "casa editorial",
        # Dutch
        "uitgeverij", "uitgever", "uitgevers", "uitgevers-maatschappij", "boekhandel",
        "uitgeversmaatschappij", "boekverkooper", "boekverkoper",
        # Greek, Russian, Finnish, Swedish, Polish
        "εκδόσεις", "εκδοτικός οίκος", "βιβλιοπωλείον", "βιβλιοπωλείο", "εκδότης", "εκδοτική",
        "издательство", "издание", "изданіе", "книгоиздательство", "изд-во",
        "bokförlag", "boghandel", "boghandels", "forlagsbureau", "forlagsboghandel", "kustannuksella", "kustannusosakeyhtiö", "kustantaja", "förlag", "forlag", "nakładem",
    ),
    "printer": (
        "gráficas", "gráfica", "grafiche", "artes gráficas", "arti grafiche", "litografía", "printing office", "printing-office", "printing house", "printing company",
        "printing co", "printers", "printworks", "government printing office",
        "imprimerie", "imprimeur", "imprimeurs", "imp", "typographie",
        "buchdruckerei", "hofbuchdruckerei", "druckerei", "gesellschafts-buchdruckerei", "druck",
        "imprenta", "tipografía", "establecimiento tipográfico", "tipografia", "stamperia",
        "stabilimento tipografico", "imprensa", "typographia", "officina", "oficina",
        "drukkerij", "boekdrukkerij", "stoomdrukkerij", "τυπογραφείον", "τυπογραφείο",
        "τυπογραφείου", "τύποις", "типографія", "типография", "тип", "типо-литографія",
        "bogtrykkeri", "kirjapaino", "kirjapainossa", "tryckeri", "boktryckeri", "drukarnia", "typis",
        "изд. тип",
    ),
}  # fmt: skip

STOPS: tuple[str, ...] = (
    # what follows is the address, the price, the sign, not the name
    "at the", "at his", "at her", "at their", "at ye", "at", "in the", "in", "near", "neer",
    "without", "within", "next", "over against", "against", "opposite", "dwelling", "living",
    "under the", "on the", "upon", "by the", "and are to be", "and are", "and sold", "to be sold", "are to be", "for", "with",
    "bookseller*", "printer*", "stationer*", "book-seller*", "printer to", "printers to",
    "rue", "ruë", "ruè", "rüe", "proche", "dans", "dedans", "deuant", "devant", "vis à vis",
    "vis-à-vis", "au", "aux", "en", "à l'", "à la", "a la", "a l'", "pres", "près", "sur",
    "sous", "derriere", "demeurant", "tenant", "ioignant", "joignant", "imprimeur*",
    "libraire*", "marchand*", "relieur*", "prés", "premier", "seul", "auec", "avec",
    "place", "quai", "quay", "boulevard", "bd", "avenue", "passage", "impasse", "faubourg",
    "buchhändler*", "buchdrucker*", "auf", "im", "an der", "am", "strasse", "straße",
    "wohnhaft", "hofbuchhändler*", "in der", "zu", "zum", "zur", "unter",
    "calle", "plaza", "impresor*", "impressor*", "librero*", "mercader*", "junto", "frente",
    "con", "a la", "en la", "via", "piazza", "all'insegna", "al segno", "stampator*", "libraro",
    "librajo", "rua", "largo", "travessa", "praça", "na rua", "livreiro*", "op", "aan de", "in de",
    "boeckverkooper*", "boekverkoper*", "drukker", "straat", "gracht", "wonende", "te",
    "οδός", "οδος", "επί", "ул", "улица", "pour", "tel", "tél", "telefon", "email", "e-mail",
    "c/o", "postfach", "p.o", "box", "b.p", "isbn", "issn", "copyright", "all rights", "tous droits",
    "anno", "annee", "im jahr*", "im iahr*", "año", "nell'anno", "no anno", "in't jaer", "under", "while", "who", "qui", "and is", "from", "to", "was",
)  # fmt: skip

BODIES: tuple[str, ...] = (
    "committee", "society", "association", "union", "league", "party", "group", "collective",
    "press", "company", "& co", "and co", "ltd", "inc", "gmbh", "e.v", "verein", "partei",
    "gruppe", "bund", "verband", "initiative", "kollektiv", "comité", "syndicat", "association",
    "groupe", "collectif", "parti", "éditions", "comitato", "gruppo", "partito", "sindacato",
    "comité", "grupo", "partido", "sindicato", "comissão", "comitê", "vereniging", "stichting",
    "groep", "partij", "comité", "επιτροπή", "σύλλογος", "κόμμα", "ομάδα", "комитет", "партия",
    "союз", "группа", "общество", "imprimerie", "librairie", "imprenta", "tipografia", "verlag",
    "druckerei", "university", "universidade", "universität", "université", "universidad",
    "federation", "fédération", "föderation", "federación", "imprensa", "books", "publishing",
    "publications", "editorial", "ediciones", "edizioni", "uitgeverij", "drukkerij", "network",
    "museum", "library", "institute", "institut", "foundation", "ministry", "department", "ebooks",
    "office", "house", "journal", "review", "bureau", "council", "parliament", "heirs", "assigns",
    "distro", "media", "imprimeurs", "издательство", "типография", "εκδόσεις", "τυπογραφείο",
    "workshop", "print shop", "printshop", "works", "cooperative", "co-op", "collettivo", "colectivo", "coletivo", "collectief", "centre", "center", "archive", "conference", "proceedings", "campaign", "coalition", "school", "college", "church",
)  # fmt: skip
"""words that make a name that of a body"""
