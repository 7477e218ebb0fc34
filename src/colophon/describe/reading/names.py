"""Candidates for names: every stretch that could name a maker, a body, a place.

Tested by recall alone; scoring chooses.  Names stand on lines of their own, between
separators, in runs of capitalised words, after labels, over line ends, as addresses.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from colophon.describe.imprint.domains import OTHERS, bare
from colophon.describe.reading.lines import Lines, ReadingLine
from colophon.describe.reading.vocabulary import AND, JOINING, LABELS

LONGEST = 120
"""characters of a name"""
SHORT = 60
"""characters of a stretch between separators that is no clause of a sentence"""
MOST_WORDS = 14
MOST = 700
"""candidates of a document"""

_SEPARATOR = re.compile(
    r"[,;:|•·●∙■◆★*/()\[\]{}<>«»“”„\"…!?=「」『』【】〈〉、。，：；（）｜・]+|\s[-–—]+\s|[–—]+|\s{3,}|\t+|->|→"
    r"|(?<=[^\W\d_]{4})\.\s+(?=\S)|(?<=[\d)])\.\s+(?=\S)|\.$"
)
_WORD = re.compile(r"[^\W_](?:[\w'’.&-]*[^\W_]\.?)?|&")
_TRIM_LEFT = " \t.,;:–—-*•·_#>|~=+&/"
_DOMAIN = re.compile(
    r"(?<![@\w.-])(?:https?://)?(?:www\.)?(?P<host>[a-z0-9](?:[a-z0-9-]{0,62}\.){1,5}[a-z]{2,18})"
    r"(?P<path>/[^\s<>()\[\]\"'|,]{0,120})?(?![@\w])",
    re.I,
)
_MAIL = re.compile(r"[\w.+-]{1,64}@(?P<host>[\w-]{1,63}(?:\.[\w-]{1,63}){1,4})")
_HANDLE = re.compile(r"(?<![\w.@/])@\w[\w.]{2,40}")
_QUOTED = re.compile(
    r"[^\W\d_][\w'’&./-]*(?: [\w'’&./-]+){0,5} ?(?:„[^\n„“”\"]{2,50}[“”\"]|“[^\n“”]{2,50}”"
    r"|«[^\n«»]{2,50}»|\"[^\n\"]{2,50}\"|\([^\n()]{2,40}\))(?P<more>,? (?:[^\W\d_]+ )?[^\W\d_]\w+)?"
)
"""words before a name in quotation marks or brackets, with it: ``Komitee „Neue Zeit“``"""
_CAPITAL = re.compile(r"(?<!\w)[^\W\d_a-zà-öø-ÿа-яё]")
_CASELESS = re.compile(r"[\u0590-\u07ff\u0900-\u137f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class NameCandidate(msgspec.Struct):
    """text[start:end] may be a value; ``line`` is where it starts.

    ``kind`` is how it was found: ``line``, ``segment``, ``joined``, ``run``, ``part``,
    ``across``, ``domain``, ``mail``, ``handle``, ``rule``, ``announced``, ``place``,
    ``quoted``.  ``value`` is set where it is not the words themselves (a domain).
    """

    start: int
    end: int
    line: ReadingLine
    kind: str
    value: str = ""


def candidates(
    lines: Lines,
    hints: Iterable[tuple[int, int]] = (),
    announced: Iterable[tuple[int, int]] = (),
    places: Iterable[tuple[int, int]] = (),
) -> list[NameCandidate]:
    """Candidates in order of the text; one for each stretch.

    Beside what the lines give, stretches that rules found, those ``announced`` by the
    words before them, and known ``places``.  Lines are looked at from both ends inwards:
    where there are too many, those of the middle are left out.
    """
    found: dict[tuple[int, int], NameCandidate] = {}
    text = lines.text

    def add(start: int, end: int, line: ReadingLine, kind: str) -> None:
        start, end = pair_marks(text, *trim(text, start, end))
        if 2 <= end - start <= LONGEST and (start, end) not in found and len(found) < MOST:
            found[start, end] = NameCandidate(start, end, line, kind)

    for kind, spans in (("rule", hints), ("announced", announced), ("place", places)):
        for start, end in spans:
            line = lines.at(trim(text, start, end)[0])
            if line is not None:
                add(start, end, line, kind)
    for before, line in _inwards(lines.all):
        for one in _addresses(line):
            found.setdefault((one.start, one.end), one)
        for start, end, kind in _of_line(line):
            add(start, end, line, kind)
        if before is not None and before.block == line.block and before.tail == line.tail:
            for start, end in _across(before, line):
                add(start, end, before, "across")
    return sorted(found.values(), key=lambda one: (one.start, one.end))


def _inwards(all_: Sequence[ReadingLine]) -> Iterator[tuple[ReadingLine | None, ReadingLine]]:
    """The lines in turns from both ends, each with the one before it."""
    pairs = list(zip([None, *all_], all_, strict=False))
    middle = (len(pairs) + 1) // 2
    for index in range(middle):
        yield pairs[index]
        if len(pairs) - 1 - index > index:
            yield pairs[-1 - index]


_CLOSING = {
    "(": ")", "[": "]", "„": "”“\"", "“": "”", "«": "»", "‹": "›", '"': '"', "「": "」", "『": "』",
}  # fmt: skip


def pair_marks(text: str, start: int, end: int) -> tuple[int, int]:
    """The span with the bracket or quotation mark right behind it that closes one within."""
    behind = text[end : end + 1]
    if behind and behind in _CLOSES:
        words = text[start:end]
        for opening in _CLOSES[behind]:
            at = words.rfind(opening)
            closed = any(one in words[at + 1 :] for one in _CLOSING[opening])
            if at > 0 and not closed and (opening != behind or words.count(behind) % 2):
                return start, end + 1
    return start, end


_CLOSES: dict[str, list[str]] = {}
for _opening, _signs in _CLOSING.items():
    for _sign in _signs:
        _CLOSES.setdefault(_sign, []).append(_opening)


def trim(text: str, start: int, end: int) -> tuple[int, int]:
    """The span without blanks and punctuation about it; brackets and quotes stay in pairs."""
    while start < end and (text[start] in _TRIM_LEFT or text[start].isspace()):
        start += 1
    while end > start and (text[end - 1] in " \t\n,;:–—-*•·_#|~=+&/" or text[end - 1].isspace()):
        end -= 1
    if (
        end - start > 4
        and text[end - 1] == "."
        and text[end - 2].islower()
        and (text[end - 4 : end - 1].isalpha())
    ):
        end -= 1
    return start, end


def _prose(line: ReadingLine) -> bool:
    features = line.features
    return len(line.text) > 48 and features[29] > 0.18 and features[6] < 0.5


def _of_line(line: ReadingLine) -> Iterator[tuple[int, int, str]]:
    text, at = line.text, line.start
    prose = _prose(line)
    if len(text) <= LONGEST and len(line.words) <= MOST_WORDS and not prose:
        yield at, at + len(text), "line"
    segments = _segments(text)
    yield from _of_segments(text, at, segments, prose)
    for match in _QUOTED.finditer(text):
        begun = _CAPITAL.search(text, match.start(), match.end())
        for end in {match.end(), match.start("more")} - {-1}:
            yield at + (begun or match).start(), at + end, "quoted"
    yield from _within_segments(text, at, segments, prose)


def _of_segments(
    text: str, at: int, segments: list[tuple[int, int]], prose: bool
) -> Iterator[tuple[int, int, str]]:
    """Segments of a line, alone and with those behind them; of prose those that stand short."""
    if not prose:
        for index, (start, end) in enumerate(segments):
            yield at + start, at + end, "segment"
            for further in segments[index + 1 : index + 3]:
                yield at + start, at + further[1], "joined"
    elif len(segments) > 1:
        for start, end in segments:
            if end - start <= SHORT and not text[start:end].strip()[:1].isupper():
                yield at + start, at + end, "segment"


def _within_segments(
    text: str, at: int, segments: list[tuple[int, int]], prose: bool
) -> Iterator[tuple[int, int, str]]:
    """What stands within segments: behind labels, at their ends, runs of capitalised words."""
    caseless = bool(_CASELESS.search(text))
    for start, end in segments:
        if caseless:
            yield from ((at + a, at + b, "part") for a, b in _split_labels(text, start, end))
        if not prose and (caseless or text[start:end].isupper()):
            yield from ((at + a, at + b, "part") for a, b in _ends(text, start, end))
        for a, b in _runs(text, start, end):
            if not prose or b - a > 3:
                yield at + a, at + b, "run"
            yield from ((at + c, at + d, "part") for c, d in _run_parts(text, a, b, prose))


def _segments(text: str) -> list[tuple[int, int]]:
    parts = []
    position = 0
    for match in _SEPARATOR.finditer(text):
        if match.start() > position and text[position : match.start()].strip():
            parts.append((position, match.start()))
        position = match.end()
    if text[position:].strip():
        parts.append((position, len(text)))
    return parts[:24]


def _split_labels(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What stands before and behind a label that no blank sets apart."""
    for match in LABELS.finditer(text, start, end):
        if match.end() < end:
            yield match.end(), end
        if match.start() > start:
            yield start, match.start()


def _ends(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """The segment without its first or last words, where no capitals tell a name."""
    words = [(one.start(), one.end()) for one in _WORD.finditer(text, start, end)]
    if not 2 <= len(words) <= 10:
        return
    for index in range(1, min(len(words), 5)):
        yield words[index][0], end
        yield start, words[-index - 1][1]


def _runs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Capitalised words with the small words that join them."""
    first = last = -1
    for match in _WORD.finditer(text, start, end):
        word = match.group()
        if word[0].isupper() or (first >= 0 and word[0].isdigit() and len(word) < 5):
            if first < 0:
                first = match.start()
            last = match.end()
        elif first >= 0 and word.lower() in JOINING and match.start() - last <= 12:
            continue
        elif first >= 0:
            yield first, last
            first = -1
    if first >= 0:
        yield first, last


def _run_parts(text: str, start: int, end: int, prose: bool) -> Iterator[tuple[int, int]]:
    """A run parted at “and”, and without its first or last word."""
    position = start
    for match in AND.finditer(text, start, end):
        yield position, match.start()
        yield match.end(), end
        position = match.end()
    words = [(one.start(), one.end()) for one in _WORD.finditer(text, start, end)]
    if prose or not 2 <= len(words) <= 8:
        return
    yield words[1][0], end
    if len(words) > 2:
        yield start, words[-2][1]
        yield words[2][0], end
    if len(words) > 3:
        yield start, words[-3][1]


def _across(before: ReadingLine, line: ReadingLine) -> Iterator[tuple[int, int]]:
    """The end of a line with the beginning of the next."""
    if before.text[-1] in ".;:!?":
        return
    last = _segments(before.text)[-1:]
    first = _segments(line.text)[:1]
    if not last or not first or last[0][1] < len(before.text):
        return
    whole = (before.start + last[0][0], line.start + first[0][1])
    if len(before.text) - last[0][0] + first[0][1] <= LONGEST and not (
        _prose(before) and _prose(line)
    ):
        yield whole
        yield before.start, whole[1]
    left = list(_runs(before.text, *last[0]))[-1:]
    right = list(_runs(line.text, *first[0]))[:1]
    if left and right and _joins(before.text[left[0][1] :]) and _joins(line.text[: right[0][0]]):
        yield before.start + left[0][0], line.start + right[0][1]


def _joins(between: str) -> bool:
    """Whether nothing but a small word stands between the end of a run and the line's."""
    words = between.split()
    return len(between) <= 1 or (
        len(words) <= _SMALL and all(word.lower().strip("'’") in JOINING for word in words)
    )


_SMALL = 2
"""small words that join the parts of a name, one behind another: ``of the``"""


def _addresses(line: ReadingLine) -> Iterator[NameCandidate]:
    text, at = line.text, line.start
    if "." not in text and "@" not in text:
        return
    for match in _MAIL.finditer(text):
        host = bare(match["host"])
        if not _hosts_others(host):
            yield NameCandidate(at + match.start(), at + match.end(), line, "mail", host)
    for match in _DOMAIN.finditer(text):
        host = bare(match["host"])
        if not _hosts_others(host) and host.rsplit(".", 1)[-1] not in _FILES:
            yield NameCandidate(at + match.start(), at + match.end(), line, "domain", host)
    for match in _HANDLE.finditer(text):
        yield NameCandidate(at + match.start(), at + match.end(), line, "handle", match.group())


_FILES = frozenset("pdf jpg png html htm txt doc docx zip mp3 gif svg".split())


def _hosts_others(host: str) -> bool:
    parts = host.split(".")
    return ".".join(parts[-2:]) in OTHERS or ".".join(parts[-3:]) in OTHERS
