"""The learnt reader: the lines of a document → candidates → scores by field → one reading.

What a document could mean by its title, its makers, its imprint and its date is proposed
generously (:mod:`lines`, :mod:`groups`, :mod:`names`, :mod:`moments`), judged by trees
whose weights are kept as text (:mod:`forest`), and chosen jointly (:mod:`choice`).
"""
