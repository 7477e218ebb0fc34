"""What words can say: one module a group of words, one field for each thing they say."""

Words = str | tuple[str, ...]
"""A string holds words parted by blanks, a tuple holds phrases."""
