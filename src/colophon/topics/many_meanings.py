"""Words that mean many things: a label that is one of them needs company to be believed.

*Union* may be of workers, of states or of pipes; beside *boss* and *wages* it is of workers.
Company are other words of the text that name a concept near by: one broader, narrower or
related, or another one below the same broader concept.
"""

from collections.abc import Sequence
from functools import cache

from colophon.vocabulary.matching import Analyser, fold

_WORDS = {
    "en": """
        act arms assembly bank bar bench board body bond branch brother cabinet camp canvass capital
        cell chamber chapter charge chapel club column commission committee company composition
        congress constable convention cooperation council court cradle craft crown culture
        currency custom delivery deposit diet division draft drive duty engagement establishment
        estate exchange fair fast federation field fine fire firm flag force foundation front game
        gas guard hand institution interest judge key lane leader league legion letter lodge
        lot machine march mass match mine minister minor monitor motion movement nail officer
        operation oppression order organ organisation organization palm parish park parliament
        parole party patient peer penalty picket plant platform plot poll post pound power press
        prime proposition pupil quarter race racket range reaction rebel record reform register
        relief reserve resistance revolution right royalty rule sanction scale seal
        sentence service settlement shop society solidarity spring staff stage state steward
        stock stroke subject suit tie title tract trade train transport trial trunk trust turnout
        union vessel volunteer ward watch wing wire
    """,
    "de": """
        abgabe akt amt anlage arbeiterin aufstand bahn bank band betrieb bewegung bund börse
        erhebung feier fest fluss front führung gang gemeinde gericht gesellschaft gesetzgebung
        grund gut haltung handel herrschaft kammer kapital kasse klasse kreis lager last lehre
        leitung linie macht marsch masse messe orden ordnung organ pacht partei post presse probe
        rat recht regel rente rolle satz schale schlag schloss schuld sitz sitzung stand steuer
        stimme stimmung stock strom stück tarif union unterhaltung verbindung verein verfassung
        versammlung verwaltung wache wahl wechsel werk wirtschaft zelle zug
    """,
    "fr": """
        acte action affaire agent alliance armes assemblée banque bourse bureau cadre campagne
        canton cellule chambre champ charge cité classe clé commission communion compagnie conseil
        corps cour cours culture exploitation feu fonds formation foyer front garde
        habitation ligne ligue loge maison maître manifestation marche masse mine mouvement
        ordre organe palais parti partie peine piquet place plan police poste pouvoir presse prise
        quartier
        régime règle résistance réunion révolution royauté service siège société suite sujet terre
        toilette transport travaux tribune union voix vol vote
    """,
    "es": """
        acción acto alianza armas arte asamblea banca banco bolsa cámara campo capital cargo carta
        causa célula central ciudadela clase colonia comisión compañía congreso consejo copia corte
        cuadro cuenta cuerpo cultura cura derecho familia frente fuerza guardia junta liga línea
        local manifestación marcha masa mina movimiento obra orden órgano parada parte partido pena
        planta plaza poder policía posta prensa puesto reforma régimen regla resistencia reunión
        revolución sede sociedad sujeto tierra unión vela voto voz
    """,
}
_PHRASES = {
    "en": "third party, third parties, first party, second party, common ground, free market, "
    "general assembly, board of trade, new order, high court, old age",
    "de": "dritte partei",
    "fr": "tierce partie",
    "es": "tercera parte",
}


_GOING_ON = {
    "en": {
        "strike": "out off up down through a at him her them me home",
        "strikes": "out off up down through a at him her them me home",
        "march": "past",
        "play": "a the at with it by off down for",
        "drink": "it a the up to",
        "mend": "it them a the your",
        "garden": "path gate wall party",
        "song": "thrush",
        "school": "hall room of",
    }
}
"""words that are another thing, or a verb, where certain words follow"""
_COMING_BEFORE = {
    "en": {"workers of the world": "industrial", "school": "leave leaves leaving left"}
}
"""words that are part of a name, or tell an age, where certain words stand before"""
NEAR = 12
"""code points before and after words that are looked at"""


def is_another(words: str, before: str, after: str, language: str) -> bool:
    """Whether what stands before or after makes the words of a label something else.

    *Strike out* is no strike, the *Industrial Workers of the World* are a union.
    """
    following, preceding = _GOING_ON.get(language), _COMING_BEFORE.get(language)
    if following is None or preceding is None:
        return False
    said = words.lower().replace("\n", " ")
    if said in following and _first_word(after.split()) in following[said].split():
        return True
    return said in preceding and _first_word(before.split()[::-1]) in preceding[said].split()


def _first_word(words: Sequence[str]) -> str:
    return words[0].strip(".,;:!?").lower() if words else ""


@cache
def _list_words(analyser: Analyser) -> frozenset[str]:
    return frozenset(map(analyser.key, _WORDS.get(analyser.language, "").split()))


@cache
def _phrases(language: str) -> frozenset[str]:
    return frozenset(fold(one) for one in _PHRASES.get(language, "").split(", "))


def has_many_meanings(words: str, length: int, analyser: Analyser) -> bool:
    """Whether the words of a label, of which there are so many, leave open what is meant."""
    if length == 1:
        return analyser.key(words) in _list_words(analyser)
    return fold(words) in _phrases(analyser.language)
