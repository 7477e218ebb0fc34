"""Which lines of a head are running text."""

from colophon.describe.page import title_bounds as inner
from colophon.describe.page.layout import Line


def is_prose(line: Line, block: list[Line]) -> bool:
    """Running text: a drop capital, a long sentence, a wrapped paragraph."""
    text = line.text
    if line.heading:
        return False
    if inner.DROP_CAPITAL.match(text) and len(text) > 20 and not line.capital:
        return True
    if any(len(one) > 2 and one.isupper() for one in line.words[:8]) and len(block) == 1:
        return False  # words in capitals among small ones: set like a title
    lower = sum(one.islower() for one in text)
    content = [one for line_ in block for one in line_.words]
    capitals = sum(one[:1].isupper() for one in content)
    if len(block) == 1:
        sentence = text.rstrip('"”»’)').endswith((".", "!", "?", ":")) or len(text) > 240
        return (
            len(text) > 130
            and lower > 0.75 * len(text.replace(" ", ""))
            and sentence
            and capitals * 3 < len(content)
        ) or (text[:1].islower() and len(text) > 90)
    whole = [one for one in block if one.start >= line.start]
    length = sum(len(one.text) for one in whole)
    wide = sum(len(one.text) > 38 for one in whole)
    if len(whole) >= 3 and wide * 3 >= len(whole) * 2 and not line.capital and line.indent < 24:
        letters = sum(sum(c.islower() for c in one.text) for one in whole)
        if len(whole) >= 4 and wide * 5 >= len(whole) * 4 and letters > 0.6 * length:
            return True
        return letters > 0.7 * length - len(whole) and capitals * 5 < len(content) * 2
    sentence = len(block) == 2 and block[0].text[:1].isupper() and block[1].text.endswith(".")
    return sentence and len(block[0].text) > 60 and capitals * 3 < len(content)


def is_long_sentence(line: Line, block: list[Line]) -> bool:
    """A paragraph in one line that is too long to go on with a title."""
    small = sum(one.islower() for one in line.text) * 2 > len(line.text)
    return len(block) == 1 and len(line.text) > 200 and small and not line.heading
