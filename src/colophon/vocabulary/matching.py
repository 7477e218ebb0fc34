"""What ranking needs beyond looking up: the compiled vocabulary and its tries."""

from colophon.vocabulary._index import CompiledVocabulary, ConceptLinks, LabelRow, exactness
from colophon.vocabulary._scan import EXPANDED, INNER, SCATTERED, TURNED, Automaton, slight_forms
from colophon.vocabulary._trie import split_qualifier
from colophon.vocabulary.words import Analyser, analyser, compose_letters, fold, primary

__all__ = [
    "EXPANDED",
    "INNER",
    "SCATTERED",
    "TURNED",
    "Analyser",
    "Automaton",
    "CompiledVocabulary",
    "ConceptLinks",
    "LabelRow",
    "analyser",
    "compose_letters",
    "exactness",
    "fold",
    "primary",
    "slight_forms",
    "split_qualifier",
]
