"""The folding of :mod:`colophon.folding`, under the name that the describers know."""

from colophon.folding import Folded, fold, fold_word, phrases

__all__ = ["Folded", "fold", "fold_word", "phrases"]
