"""What ranking needs beyond looking up: the compiled vocabulary and its tries."""

from colophon.vocabulary._index import CompiledVocabulary, LabelRow, Links, exactness
from colophon.vocabulary._scan import EXPANDED, INNER, SCATTERED, TURNED, Automaton
from colophon.vocabulary.words import Analyser, analyser, fold, primary

__all__ = [
    "EXPANDED",
    "INNER",
    "SCATTERED",
    "TURNED",
    "Analyser",
    "Automaton",
    "CompiledVocabulary",
    "LabelRow",
    "Links",
    "analyser",
    "exactness",
    "fold",
    "primary",
]
