"""The words that bring a name in, and the role they give it: one row a role and language."""

AUTHOR, EDITOR, TRANSLATOR, ILLUSTRATOR = "aut", "edt", "trl", "ill"
PREFACE = "aui"

PHRASES: tuple[tuple[str, str], ...] = (
    (
        AUTHOR,
        (
            r"(?:(?:words|text|story|report|article|words and pictures|written|composed|penned"
            r"|preached|delivered|prepared|made|drawn up|set forth|collected|gathered"
            r"|a sermon preached"
            r") )?by(?: me)?"
        ),
    ),
    (AUTHOR, r"authors?|written by|auctore|authore|auctoribus|de|verkis|írta|irta|skrev"),
    (
        AUTHOR,
        (
            r"(?:(?:text|verfa[sß]{1,2}t|geschrieben|gehalten|worte) )?von|verfasser(?:in)?"
            r"|autor(?:in|en|innen)?"
        ),
    ),
    (AUTHOR, r"(?:(?:texte|écrit|ecrit|composée?|composee?|faict|rédigé|redige) )?par|auteure?s?"),
    (
        AUTHOR,
        (
            r"(?:(?:texto|escrito|escrita|escrita y publicada|compuesto|páginas escritas) )?por"
            r"|autora?e?s?"
        ),
    ),
    (AUTHOR, r"(?:(?:scritto|testo|discorso|composto) )?(?:di|da|del|dell['’])|autor[ei]"),
    (AUTHOR, r"(?:(?:tekst|geschreven) )?(?:door)|auteurs?"),
    (AUTHOR, r"автор(?:ы|ский текст)?|сочинение|соч\.|текст|составил[аи]?|составитель"),
    (AUTHOR, r"γράφ(?:ει|ουν)(?: (?:ο|η|οι))?|του|της|των|συγγραφ(?:έας|είς)|κείμενο"),
    (AUTHOR, r"kirj\.|kirjoittanut|av|af|skrifvet af|napisał[a]?|napsal[a]?|írta"),
    (EDITOR, r"(?:edited|compiled|revised|selected)(?: and \w+)? by|editors?|eds?\."),
    (
        EDITOR,
        r"herausgegeben von|hrsg\. von|herausgeber(?:in)?|bearbeitet von|zusammengestellt von",
    ),
    (
        EDITOR,
        (
            r"publiée? par|éditée? par|sous la direction de|recueillis? par|a cura (?:di|del"
            r"|dello|della|dell['’])|edición de"
            r"|editado por|compilado por|organizado por|organização(?: de)?|samengesteld door"
            r"|onder redactie van|под редакцией|επιμέλεια|toimittanut"
        ),
    ),
    (
        TRANSLATOR,
        (
            r"(?:\w+ )?translated(?: with the permission of the author)?(?: from the \w+)?(?: "
            r"and \w+)? by|translator|translation(?: by)?|english version by|done into english by"
        ),
    ),
    (
        TRANSLATOR,
        (
            r"übersetzt von|übersetzung(?: von)?|aus dem \w+ von|ins deutsche übertragen von"
            r"|traduit(?:e|s)?(?: d\w+ \w+)? par|traduction(?: de| par)?|traducción de"
            r"|traducid[oa](?: \w+ \w+)? por|traduzione di|tradotto(?: \w+ \w+)? da|tradução de"
            r"|traduzid[oa] por|vertaald(?: \w+ \w+ \w+)? door|vertaling|перевод(?: с \w+)?"
            r"|μετάφραση|suomentanut|suom\."
        ),
    ),
    (
        ILLUSTRATOR,
        (
            r"(?:illustrated|illustrations|drawings|photographs|photos|pictures|cover|art|artwork"
            r"|design(?:ed)?|layout) by|illustriert von|mit (?:zeichnungen|bildern) von"
            r"|illustrée? par|dessins de|ilustrad[oa] por|ilustraciones de|illustrazioni di"
            r"|illustraties|иллюстрации|рисунки|εικονογράφηση"
        ),
    ),
    (
        PREFACE,
        (
            r"(?:with )?(?:an? |the )?(?:preface|introduction|foreword|afterword)(?: and notes)? "
            r"by|mit (?:einem|einer) (?:vorwort|einleitung|nachwort) von|vorwort(?: von)?|avec "
            r"(?:une )?préface (?:de|par)|préface d[e']|prólogo de|con (?:un )?prólogo de"
            r"|revista e prefaciada pelo|prefazione di|met een (?:voorwoord|inleiding) van"
            r"|предисловие|πρόλογος"
        ),
    ),
)
"""role (MARC relator code) → phrases of the nine languages and some neighbours"""

LABELS = frozenset(
    """
        author authors verfasser verfasserin autor autorin autoren autorinnen auteur auteure
        auteurs autora autores autori autore автор авторы текст составитель editor editors
        herausgeber herausgeberin translator vertaling translation ubersetzung συγγραφεας κειμενο
        μεταφραση επιμελεια перевод предисловие иллюстрации рисунки vorwort illustraties
        traduction
    """.split()
)
"""nouns: they need a colon before the name"""
WEAK = frozenset(
    ("του", "της", "των", "de", "di", "da", "del", "dell'", "av", "af", "von", "door", "por", "par")
)
"""prepositions that also stand in titles: they need a trustworthy name behind"""
