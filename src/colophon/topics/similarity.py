"""How like an English document is to the labels of a large vocabulary, by vectors of words.

Needs the extra ``similarity`` (wordllama, whose package holds its weights); nothing is fetched.
Nothing is said without it, in other languages, and of small vocabularies: the vectors know
English, and on pamphlets judged by hand they told right from wrong no better than what is
asked there already.
"""

from base64 import b64decode, b64encode
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

from colophon.topics import score as score
from colophon.topics.candidates import TopicCandidate
from colophon.topics.structured_text import StructuredText
from colophon.vocabulary.matching import primary

READ = 20_000
"""characters from the start of a text that its vector is made of"""
_OPENING = 200
"""characters that stand for a title where none is known"""
KEPT = 50_000
"""labels whose vectors are kept"""
LARGE = 2_000
"""concepts from which on a vocabulary is compared"""
USUAL = (0.20, 0.15)
"""the mean cosine of a candidate's label with the text and with its title, on library records"""
WORTH = (6.0, 3.0)
"""log-odds that a cosine of 1 more than usual adds, by text and title"""


@cache
def _encoder() -> Any:
    """The encoder of the extra, or ``None`` where it is not installed."""
    try:
        import wordllama
    except ImportError:
        return None
    folder = Path(wordllama.__file__).parent
    return wordllama.WordLlama.load(cache_dir=folder, disable_download=True)


def is_installed() -> bool:
    """Whether documents can be compared."""
    return _encoder() is not None


def log_odds(text: StructuredText, pool: Mapping[str, TopicCandidate]) -> dict[str, float]:
    """Concept → what its likeness to the text adds to its log-odds, below 0 where it is slight."""
    compared = [one for one in pool.values() if score.size_of(one) >= LARGE]
    if not compared or primary(text.language) != "en" or not is_installed():
        return {}
    import numpy  # a tenth of a second, that is not spent without the extra

    near = label_vectors([one.label for one in compared]) @ _read(text).T
    added = (near - numpy.array(USUAL)) @ numpy.array(WORTH)
    return {one.uri: float(value) for one, value in zip(compared, added, strict=True)}


def text_vectors(text: StructuredText) -> Any:
    """The vectors of a text and its title (2 × dimensions), as :func:`pack` keeps them; None
    where nothing is said."""
    if primary(text.language) != "en" or not is_installed():
        return None
    return unpack(pack(_read(text)))


def pack(vectors: Any) -> str:
    """Vectors of a text and its title as letters, in half precision; empty of None."""
    return "" if vectors is None else b64encode(vectors.astype("<f2").tobytes()).decode("ascii")


def unpack(packed: str) -> Any:
    """What :func:`pack` made letters of."""
    if not packed:
        return None
    import numpy

    return numpy.frombuffer(b64decode(packed), "<f2").reshape(2, -1).astype("f4")


def _read(text: StructuredText) -> Any:
    title = " ".join(text.text[start:end] for start, end in text.title)
    return _read_vectors(text.text[:READ], title or text.text[:_OPENING])


@lru_cache(maxsize=2)
def _read_vectors(*stretches: str) -> Any:
    import numpy

    return numpy.concatenate([_vectors([one]) for one in stretches])


_known: dict[str, Any] = {}
"""the vectors of labels that were compared"""


def label_vectors(labels: Sequence[str]) -> Any:
    """One vector of unit length a label, those that were not compared before at once."""
    import numpy

    known = {one: _known[one] for one in labels if one in _known}
    new = list(dict.fromkeys(one for one in labels if one not in known))
    if new:
        known.update(zip(new, _vectors(new), strict=True))
        if len(_known) > KEPT:
            _known.clear()
        _known.update((one, known[one]) for one in new)
    return numpy.stack([known[one] for one in labels])


def _vectors(texts: Sequence[str]) -> Any:
    """One vector of unit length a text; a batch takes the room of its longest in each."""
    return _encoder().embed([one or " " for one in texts], norm=True)
