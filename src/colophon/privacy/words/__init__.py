"""The words beside which private persons stand, by language, as text files."""
