"""Counts as sentences have them."""


def say_count(number: int, thing: str) -> str:
    """``1 record``, ``0 records``, ``1,200 records``: things whose plural has an s."""
    return f"{number:,} {thing}{'' if number == 1 else 's'}"
