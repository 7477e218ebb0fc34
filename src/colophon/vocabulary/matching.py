"""What ranking needs beyond looking up: the compiled vocabulary and its tries."""

from colophon.vocabulary._index import CompiledVocabulary, exactness
from colophon.vocabulary._scan import INNER, SCATTERED, Automaton, slight_forms
from colophon.vocabulary._trie import split_qualifier
from colophon.vocabulary.words import Analyser, analyser, compose_letters, fold, primary

__all__ = [
    "INNER",
    "SCATTERED",
    "Analyser",
    "Automaton",
    "CompiledVocabulary",
    "analyser",
    "compose_letters",
    "exactness",
    "fold",
    "primary",
    "slight_forms",
    "split_qualifier",
]
