"""The tables of the describers of origin: one language a file, one kind of fact a table.

Words stand here as a reader writes them; ``_fold.phrases`` folds them (case, accents,
long s, u/v, i/j) into patterns.  In a phrase ``*`` ends a word somehow, ``[x]`` may be
missing.
"""
