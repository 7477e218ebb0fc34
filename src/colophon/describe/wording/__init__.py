"""Finding words and phrases in folded text."""
