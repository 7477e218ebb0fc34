"""Names of corporate bodies, known by the word that says what kind of body it is."""

import re

from colophon.describe.names.headings import folded
from colophon.describe.names.persons import Name, parse
from colophon.model.record import AgentKind

_KINDS = re.compile(
    r"\b(?:committee|society|association|union|party|league|collective|group|federation"
    r"|confederation|council|office|bureau|department|ministry"
    r"|institute|university|college|foundation|network|alliance|coalition|campaign|commission"
    r"|assembly|congress|parliament|board|agency|club|guild|brotherhood"
    r"|front|movement|brigade|project|team|staff|library|museum|church|press|cooperative"
    r"|co-operative|workers|friends of|students|women"
    r"|comite|societe|parti|ligue|collectif|groupe|federation|conseil|syndicat|ministere"
    r"|mouvement|assemblee|universite|institut|fondation|reseau|jeunesses?"
    r"|(?:mieter|betriebs|arbeiter|jugend|frauen|studenten|studierenden|stadt|gemeinde)rat"
    r"|verein|gesellschaft|partei|bund|komitee|gruppe|initiative|gewerkschaft|verband"
    r"|ministerium|kollektiv|arbeitskreis|buro|universitat|stiftung|netzwerk|aktion|bundnis"
    r"|ausschuss"
    r"|sociedad|partido|sindicato|federacion|colectivo|asociacion|comision|ministerio"
    r"|universidad|instituto|fundacion|asamblea|grupo|junta|confederacion|movimiento|ateneo"
    r"|associazione|partito|sindacato|comitato|federazione|collettivo|gruppo|ministero"
    r"|universita|istituto|movimento|circolo|lega|unione"
    r"|sociedade|associacao|comissao|federacao|coletivo|grupo|uniao|vereniging|partij|bond"
    r"|vakbond|stichting|beweging|commissie|genootschap|collectief|groep"
    r"|комитет|парти[яи]|союз|общество|организаци[яи]|федераци[яи]|групп[аы]|министерство"
    r"|совет|движение"
    r"|συλλογος|κομμα|επιτροπη|ομοσπονδια|ενωση|οργανωση|συνελευση|πρωτοβουλια|κινηση"
    r"|συλλογικοτητα|ομαδα|υπουργειο)\b"
)
_ARTICLE = re.compile(
    r"(?:the|la|le|les|l['’]|der|die|das|el|los|las|il|lo|gli|i|o|a|os|as|de|het|η|ο|το|οι"
    r"|των|του|της)\s+|l['’]",
    re.I,
)


def body(text: str) -> Name | None:
    """The corporate body whose name is all of ``text``, or None."""
    cleaned = re.sub(r"\s+", " ", text.replace("ſ", "s")).strip(" ,.;:_*")
    if not 4 <= len(cleaned) <= 110 or re.search(r"[.!?;:] ", cleaned) or "http" in cleaned:
        return None
    article = _ARTICLE.match(cleaned)
    name = cleaned[article.end() :] if article else cleaned
    words = name.split()
    capitals = sum(one[:1].isupper() for one in words)
    if not name[:1].isupper() or not 2 <= len(words) <= 14 or capitals * 2 < len(words):
        return None
    if not _KINDS.search(folded(name)):
        return None
    return Name(name, name, 0.6, AgentKind.BODY)


def person_or_body(text: str, language: str = "") -> Name | None:
    """Whose name all of ``text`` is: a body's where a word says so and no forename is known."""
    person = parse(text, language)
    if person and person.trust >= 0.75:
        return person
    return body(text) or person
