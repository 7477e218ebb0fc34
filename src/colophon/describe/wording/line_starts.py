"""Where lines of a text begin, looked for no further back than is asked for."""


def line_start(text: str, at: int, most: int) -> int:
    """Where the line that an offset stands in begins, or the last ``most`` characters of it.

    What is found does not grow with a text that has no line ends.
    """
    low = max(at - most, 0)
    return max(text.rfind("\n", low, at) + 1, low)
