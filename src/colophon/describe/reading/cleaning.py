"""Values as a cataloguer gives them: spacing, misread letters, line ends, trailing words."""

import re
from collections.abc import Iterable

from colophon.describe.imprint.domains import host_of
from colophon.describe.imprint.gazetteer import known_places
from colophon.describe.imprint.role_words import names_a_role
from colophon.describe.reading.cues import announcement_length
from colophon.describe.wording.place_capitals import capital_initials
from colophon.languages import word_pattern
from colophon.model.folding import fold

_GAP = re.compile(r"\s{2,}")
_MARKUP = re.compile(r"[_*]{1,3}(?=\w)|(?<=[\w.,:;!?\"”»)])[_*]{1,3}")
_HYPHEN = re.compile(r"(?<=[^\W\d_])[-¬\u00ad]\s*\n\s*(?=[^\W\d_])")
_BLANKS = re.compile(r"([ \u00a0]+)")
_APART = 0.7
"""share of the words of a line that are single letters, from which it is letter-spaced"""
_LETTERS = re.compile(r"(?:[^\W_][ \u00a0]){2,}[^\W_](?![^\W_])")
_CODE = re.compile(r"^(?:[A-Z]{1,3}[ -])?\d{3,6}\s+(?=\D)|(?:\s+[A-Z]{0,2}\d\w{0,3})+$")
"""postal codes and districts: ``10119 Berlin``, ``F-75011 Paris``, ``London N1 9DX``"""
_OCR = str.maketrans("015l", "OISI")
_ORNAMENT = re.compile(
    r"[\u2190-\u21ff\u2500-\u25ff\u2600-\u27bf\u2b00-\u2bff\ufffd\U0001f000-\U0001faff†‡×¤¶§~^=<>#|_*•·●■◆★]+"
)
_STAGE = re.compile(
    r"""
      ^\s*\([^()\n]{1,40}\)[ \t]*\n\s*(?=\S)
    | ^\s*\[[^\]\n]{1,40}\]\s*(?=\S)
    | (?<=\S)\s*\[[^\]\n]{1,40}\]\s*$
    """,
    re.VERBOSE,
)
"""what describes the page rather than being on it: ``[Cover]``, ``[logo]``"""
_POINTED = re.compile(r"(?<!\w)(?:[^\W\d_] ?[·•∙] ?){3,}[^\W\d_](?!\w)")
"""letters set apart by points: ``N·E·B·E·L``"""
_PLACEHOLDER = re.compile(r"\{\{[^{}\n]{0,80}\}\}|<%[^%\n]{0,80}%>|%%\w{1,40}%%")
"""what a program was to fill in"""
_RULE = re.compile(r"(?:[-–—=_.*~═─━┄]\s?){4,}")


def join_spaced(text: str) -> str:
    """Letters set apart put together: ``S A T Z U N G   und`` → ``SATZUNG und``."""
    return "\n".join(map(_close_up, text.split("\n")))


def _close_up(line: str) -> str:
    """A line whose letters stand apart by blanks, its words by more blanks than those."""
    parts = _BLANKS.split(line)
    words, gaps = parts[::2], [len(one) for one in parts[1::2]]
    single = [len(one) <= 2 and sum(map(str.isalnum, one)) <= 1 for one in words]
    letters = sum(one.isalnum() for one in words if len(one) == 1)
    if letters < 3 or sum(single) < _APART * len(words):
        return _LETTERS.sub(lambda found: _BLANKS.sub("", found.group()), line)
    narrow = min((gap for gap, one, other in zip(gaps, single, single[1:], strict=False)
                  if one and other), default=0)  # fmt: skip
    made = words[0]
    for gap, word, one, other in zip(gaps, words[1:], single, single[1:], strict=False):
        made += word if gap <= narrow and one and other else f" {word}"
    return made


def misread(text: str) -> str:
    """Digits within words read as the letters they stand for: ``C0MMITTEE``, ``al1``."""
    words = []
    for word in text.split(" "):
        letters = sum(map(str.isalpha, word))
        digits = sum(one in "015" for one in word)
        upper = sum(map(str.isupper, word))
        if "l" in word and upper >= 2 and upper + word.count("l") == letters:
            word = word.translate(_OCR)
        elif 0 < upper == letters <= 4 and word.count("0") == digits == 1:
            word = word.replace("0", "O")
        elif letters >= 2 and digits and letters > 2 * digits and not re.search(r"\d{2}", word):
            if upper * 2 > letters and not word[-1:].islower():
                word = word.translate(_OCR)
            else:
                word = word.replace("0", "o").replace("1", "l").replace("5", "s")
        words.append(word)
    return " ".join(words)


_CONTROLS = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
"""line ends and other signs that are no letters; a text may have more than ``\\n``"""


def one_line(text: str) -> str:
    """Text in one line: hyphens at line ends, markup and long s undone."""
    text = _HYPHEN.sub("", text.replace("ſ", "s"))
    text = _HYPHEN.sub("", join_spaced(_MARKUP.sub("", text)))
    return misread(_GAP.sub(" ", _CONTROLS.sub(" ", text)).strip())


def title(text: str) -> str:
    """A title or subtitle as transcribed."""
    text = _PLACEHOLDER.sub(" ", _RULE.sub(" ", _STAGE.sub("", text)))
    line = one_line(_without_repeats(_POINTED.sub(_without_points, text))).strip(" ,;:·•–—-=/|#~")
    line = _once(_trim_ornaments(line))
    if line.endswith(".") and not line.endswith("..") and not re.search(r"\b\w\.$", line):
        line = line[:-1]
    if line[:1] in "(" and line.endswith(")"):
        line = line[1:-1].strip()
    return _unquote(line).strip()


def _without_points(found: re.Match[str]) -> str:
    """Letters that points set apart, put together."""
    return "".join(filter(str.isalpha, found.group()))


def _once(line: str) -> str:
    """A phrase that is said several times running, once: two words or more, or a word thrice."""
    words = line.split(" ")
    plain = [word.strip(_EDGES + ".!?").casefold() for word in words]
    for length in range(1, len(words) // 2 + 1):
        times, rest = divmod(len(words), length)
        if not rest and plain == plain[:length] * times and (length > 1 or times > _TWICE):
            return " ".join(words[:length])
    return line


_TWICE = 2
"""times that a word may stand beside itself in a name"""


def _without_repeats(text: str) -> str:
    """Lines that are the same as the one before, once."""
    lines = text.split("\n")
    kept = [line for before, line in zip(["", *lines], lines, strict=False)
            if not line.strip() or line.split() != before.split()]  # fmt: skip
    return "\n".join(kept)


def _trim_ornaments(line: str) -> str:
    """A line without the ornaments at its edges."""
    begun = _ORNAMENT.match(line)
    line = line[begun.end() :].lstrip() if begun else line
    bare = line.rstrip()
    while bare and _ORNAMENT.fullmatch(bare[-1]):
        bare = bare[:-1].rstrip()
    return bare or line


def _unquote(line: str) -> str:
    pairs = {'"': '"', "“": "”", "„": "“", "«": "»", "「": "」", "『": "』"}
    if len(line) > 2 and pairs.get(line[0]) == line[-1] and line.count(line[0]) <= 2:
        return line[1:-1].strip()
    return line


_address = word_pattern(
    r"[,.;:(\s]+(?:{addresses.behind_names}|www\.|https?:).*$", re.IGNORECASE | re.DOTALL
)
"""An address or office that follows a name."""


def name(text: str) -> str:
    """A name as transcribed, without the words that announce it and the address behind it."""
    line = one_line(_STAGE.sub("", text)).strip(_EDGES)
    line = _address().sub("", max(line.split("|"), key=len)).strip(_EDGES)
    return _close_brackets(line[announcement_length(line) :])


def host_or_name(value: str) -> str:
    """A web address as its host, as addresses are found elsewhere; a name as it is."""
    written_out = value.lower().startswith(_WEB)
    return (host_of(value) if written_out else "") or value


_WEB = ("http://", "https://", "www.")
_EDGES = " ,;:·•–—-=/|#~©"
"""what may stand about a name"""


def _close_brackets(line: str) -> str:
    """A name without half a pair of brackets, and without quotation marks about it."""
    if line.endswith(")") and "(" not in line:
        line = line[:-1]
    return _unquote(line).strip()


def place(text: str, dates: Iterable[tuple[int, int]] = ()) -> str:
    """The name of a place without ``dates`` in it and postal codes; empty where it is none.

    No place has figures in its name, or words of who printed or published something.
    """
    for start, end in sorted(dates, reverse=True):
        text = f"{text[:start].rstrip(' ([')} {text[end:].lstrip(' )]')}"
    line = _CODE.sub("", _close_brackets(one_line(text).strip(_EDGES)))
    line = line.strip(_EDGES + ".").strip()
    if any(map(str.isdigit, line)) or not any(map(str.isalpha, line)) or names_a_role(line):
        return ""
    return capital_initials(line) if line.islower() and _is_known(line) else line


def _is_known(line: str) -> bool:
    """Whether a line is the name of a known place."""
    folded = fold(line)
    return any(hit.end - hit.start == len(folded) for hit in known_places().find(folded))
