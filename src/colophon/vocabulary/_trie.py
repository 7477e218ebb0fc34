"""A trie over the stems of labels, flat in arrays, so that it opens at once.

Nodes are numbered breadth first; node 0 is the root.  The children of node ``n`` are
the nodes ``first[n]`` … ``first[n + 1] - 1``, reached by the words ``word[child]``; the
labels that end at ``n`` are ``label[ends[n]:ends[n + 1]]``.  Numbers are unsigned, of
four bytes, little-endian.
"""

import sys
from array import array

from colophon.vocabulary.words import SHORT_CAPITALS, Analyser, acronym, fold

SAME = 12
"""Labels kept that are alike in stems; the first in the file come first."""
LONGEST = 12
"""Words of a label that are matched; longer ones are only looked up."""


def blob(numbers: "array[int]") -> bytes:
    """The bytes of an array of numbers, little-endian."""
    if sys.byteorder == "big":
        numbers = array("I", numbers)
        numbers.byteswap()
    return numbers.tobytes()


def unblob(data: bytes) -> "array[int]":
    """The inverse of :func:`blob`."""
    numbers = array("I")
    numbers.frombytes(data)
    if sys.byteorder == "big":
        numbers.byteswap()
    return numbers


def split_qualifier(label: str) -> tuple[str, str]:
    """A label and the part in brackets at its end (``Mercury (Planet)``)."""
    if (
        label.endswith(")")
        and (at := label.rfind("(")) > 0
        and label.count("(") == label.count(")")
    ):
        return label[:at].strip(), label[at + 1 : -1].strip()
    return label, ""


def forms(label: str) -> list[str]:
    """The wordings of a label in running text: as it stands, and with inversion undone."""
    bare, _ = split_qualifier(label)
    if bare.count(", ") == 1 and "--" not in bare:
        head, tail = bare.split(", ")
        return [bare, f"{tail} {head}"]
    return [bare]


class Trie:
    """The trie of one language while it is being built."""

    def __init__(self, language: str) -> None:
        self._words = Analyser(language)
        self._stems: dict[str, int] = {}
        self._surfaces: dict[str, int] = {}
        self._paths: dict[bytes, int | list[int]] = {}

    def add(self, label: int, text: str) -> None:
        """Enter a label under its number."""
        for form in forms(text):
            path = self._path(form)
            if path:
                known = self._paths.get(path)
                if known is None:
                    self._paths[path] = label
                elif isinstance(known, int):
                    if known != label:
                        self._paths[path] = [known, label]
                elif len(known) < SAME and label not in known:
                    known.append(label)

    def _path(self, form: str) -> bytes:
        """The numbers of the label's words, big-endian so that bytes sort like numbers."""
        words = self._words.words(form)
        if not words or len(words) > LONGEST:
            return b""
        shouted = form.isupper() and max(map(len, words)) > SHORT_CAPITALS
        numbers = array("I")
        for word in words:
            short = "" if shouted else acronym(word)
            if short:
                numbers.append(self._number("=" + short))
                continue
            surface = word.lower()
            number = self._surfaces.get(surface)
            if number is None:
                key = self._words.key(word)
                number = self._surfaces[surface] = self._number(key) if key else 0
            if number:
                numbers.append(number)
        if not numbers or (len(numbers) == 1 and _too_slight(form)):
            return b""
        if sys.byteorder == "little":
            numbers.byteswap()
        return numbers.tobytes()

    def _number(self, stem: str) -> int:
        return self._stems.setdefault(stem, len(self._stems) + 1)

    def parts(self) -> dict[str, bytes]:
        """The arrays and word lists, ready to be stored."""
        first, word, ends, label = self._flat()
        surfaces = sorted(one for one in self._surfaces if self._surfaces[one])
        numbers = array("I", (self._surfaces[one] for one in surfaces))
        return {
            "first": blob(first),
            "word": blob(word),
            "ends": blob(ends),
            "label": blob(label),
            "uses": blob(self._uses()),
            "stems": "\n".join(self._stems).encode(),
            "surfaces": "\n".join(surfaces).encode(),
            "surface_stem": blob(numbers),
            "analyser": self._words.name.encode(),
        }

    def _uses(self) -> "array[int]":
        """How many paths hold each word, by its number."""
        uses = array("I", bytes(4 * (len(self._stems) + 1)))
        for path in self._paths:
            for at in range(0, len(path), 4):
                uses[int.from_bytes(path[at : at + 4], "big")] += 1
        return uses

    def _flat(self) -> tuple["array[int]", "array[int]", "array[int]", "array[int]"]:
        first, word, ends, label = array("I", [1]), array("I", [0]), array("I", [0, 0]), array("I")
        level = [(path, 0) for path in sorted(self._paths)]
        depth = 0
        while level:
            following = []
            came = (-1, b"")
            for path, parent in level:
                step = path[depth : depth + 4]
                if (parent, step) != came:
                    came = (parent, step)
                    node = len(word)
                    while len(first) <= parent:
                        first.append(node)
                    word.append(int.from_bytes(step, "big"))
                    ends.append(len(label))
                if len(path) == depth + 4:
                    known = self._paths[path]
                    label.extend([known] if isinstance(known, int) else known)
                    ends[-1] = len(label)
                else:
                    following.append((path, node))
            level, depth = following, depth + 4
        while len(first) <= len(word):
            first.append(len(word))
        return first, word, ends, label


def _too_slight(form: str) -> bool:
    """Whether a single word is too little to be looked for: one letter, a number."""
    plain = fold(form).replace(".", "")
    return len(plain) < 2 or not any(map(str.isalpha, plain))
