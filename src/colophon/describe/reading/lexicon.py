"""The lexicon: words about a candidate → how much they speak for each field, by place."""

from collections.abc import Mapping, Sequence

import numpy

from colophon.describe.reading.hints import Numbers

PLACES = {
    **dict.fromkeys("wsxfl", 0),  # in the stretch itself
    **dict.fromkeys("ptaqcPke", 1),  # before it
    **dict.fromkeys("nmNr", 2),  # behind it
    **dict.fromkeys("uUdD", 3),  # on the lines above and below
}
"""the first letter of an entry says where the word stands"""
COUNT = 4


def speak(rows: Sequence[Sequence[str]], known: Mapping[str, int], weights: Numbers) -> Numbers:
    """For each candidate, the sums of its words' log-odds: by place, then by field."""
    fields = weights.shape[1]
    made = numpy.zeros((len(rows), COUNT, fields), dtype=numpy.float32)
    indices: list[int] = []
    cells: list[int] = []
    for index, row in enumerate(rows):
        base = index * COUNT
        for word in row:
            at = known.get(word)
            if at is not None:
                indices.append(at)
                cells.append(base + PLACES[word[0]])
    if indices:
        flat = made.reshape(-1, fields)
        numpy.add.at(flat, numpy.array(cells), weights[numpy.array(indices)])
    return made.reshape(len(rows), COUNT * fields)
