"""The folding of :mod:`colophon.model.folding`, under the name that the describers know."""

from colophon.model.folding import Folded, fold, fold_word, phrases

__all__ = ["Folded", "fold", "fold_word", "phrases"]
