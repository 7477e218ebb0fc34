"""Telephones, mail, accounts, postal addresses and dates of birth in a text.

Telephones by the numbering plans of ``phonenumbers``, IBANs by their check digits
(ISO 13616, ``stdnum.iban``).
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING

from colophon.languages import every, word_pattern
from colophon.privacy.addresses import addresses
from colophon.privacy.phrases import phrases
from colophon.privacy.private_words import PrivateKind, PrivateSpans, PrivateWords

if TYPE_CHECKING:
    from phonenumbers import PhoneNumber

MAIL = re.compile(
    r"""
    (?<!\w)[\w.+%-]{1,64}(?:@|\s?\[at\]\s?|\s?\(at\)\s?)[\w-]{1,63}
    (?:\.[\w-]{1,63}){1,8}
    """,
    re.VERBOSE,
)
_AT = re.compile(r"@|[\[(]at[\])]")
_HOST = re.compile(r"\s?[\w-]{1,63}\.[\w-]")
"""the beginning of what stands behind the sign"""
_NUMBER = re.compile(
    r"""
    (?<![\w.,/+-])(?:\+|00)?\(?\+?\d[\d ()/.\-–\u00a0]{4,22}\d(?![\w@]|[-/.,]\d)
    """,
    re.VERBOSE,
)
_EXCHANGE = re.compile(
    r"""
    \s?(?P<stop>[.:]?)\s{0,3}
    (?P<number>
        (?P<exchange>(?:[^\W\d_a-zß-öø-ÿ][\w'’-]{1,24}[ ]){0,3}|[^\W\d_]{4,24}[ ](?=\d{5}))
        (?P<figures>\d{2,6}|\d{2}[ ]\d{2,3}|\d{3}[ ]\d{2})
    )
    (?![\w@%€£$]|[-/.,:][\w]|[ ]\d)
    """,
    re.VERBOSE,
)
"""what follows a word of telephones: a number of two to six figures, as before direct dialling,
alone or behind the name of its exchange, which zines write small"""
_YEAR = re.compile(r"1[4-9]\d\d|20\d\d")
_DATE = re.compile(
    r"""
    \D*
    (?:
        \d{1,2}[./-]\d{1,2}[./-](?:\d{2}|\d{4})
      | \d{4}[./-]\d{1,2}[./-]\d{1,2}
      | (?:1[4-9]|20)\d\d[ ]?[-–/][ ]?(?:(?:1[4-9]|20)\d\d|\d\d)
    )
    (?!\d)
    """,
    re.VERBOSE,
)
_YEARS = re.compile(r"(?:1[4-9]|20)\d\d[ ]?[-/][ ]?(?:(?:1[4-9]|20)\d\d|\d\d)")
_not_called = word_pattern(
    r"(?:isbn|issn|ismn|doi|ark|orcid|€|£|\$|eur|usd|gbp|{private.not_called})"
    r"(?:[- ]?1[03])?[:.]?\s*$",
    re.IGNORECASE,
)
_IBAN = re.compile(r"(?<!\w)[A-Za-z]{2}\d{2}(?:[ \u00a0]?[A-Za-z0-9]{1,4}){3,9}(?!\w)")
_account = word_pattern(r"(?<!\w){private.accounts}\W{0,4}\Z", re.IGNORECASE)
"""What ends with a word for the number of an account."""
_LONG_NUMBER = re.compile(r"(?<![^\W_])[A-Za-z]{0,2}\d[\d /-]{4,34}\d")
_DAY = re.compile(
    r"""
      \d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?\d{2,4}
    | \d{4}-\d\d-\d\d
    | \d{1,2}(?:\.|er|º|st|nd|rd|th)?\s+(?:de\s+|of\s+)?[^\W\d_]{3,14}\.?,?\s+
      (?:de\s+)?\d{4}
    | [^\W\d_]{3,14}\s+\d{1,2},?\s+\d{4}
    | (?:1[89]|20)\d\d
    """,
    re.VERBOSE,
)
_born_pattern = word_pattern(r"(?<!\w)(?:{private.births}|\*)", re.IGNORECASE)
"""What of the words of obituaries speaks of a birth."""
_born_behind = word_pattern(r"(?<!\w){private.births_behind}", re.IGNORECASE)
_STAR = re.compile(
    r"""
    (?:\*|(?<=\()b\.)\s?
    (?=
        \d{1,2}\s?[./]\s?\d{1,2}\s?[./]
      | \d{1,2}\.?[ ][^\W\d_]{3,14}[ ]\d{4}
      | (?:1[89]|20)\d\d
    )
    """,
    re.VERBOSE,
)
_GAP = 30
"""characters between a word of birth and its date"""
MOST_TRIED = 300
"""numbers of a text that are looked up in the numbering plans"""
_SAID = 28
"""characters before a number in which it is said to be an account's"""
_BEFORE = 16
"""characters before a number in which it is said what number it is"""
_TRUNK = re.compile(r"\(?0\d{2,4}\)?[ /-]\d{3,4}[ -]?\d{2,5}")
"""a national number with its trunk prefix, whether or not a plan has assigned it"""
_REGIONS = {
    "en": "GB IE US AU CA NZ", "de": "DE AT CH", "fr": "FR BE CH CA", "es": "ES MX AR CL CO",
    "it": "IT CH", "pt": "PT BR", "nl": "NL BE", "ca": "ES", "gl": "ES", "eu": "ES FR",
    "da": "DK", "sv": "SE FI", "nb": "NO", "fi": "FI", "et": "EE", "lv": "LV", "lt": "LT",
    "pl": "PL", "cs": "CZ", "sk": "SK", "sl": "SI", "hr": "HR BA", "sr": "RS BA ME", "hu": "HU",
    "ro": "RO MD", "bg": "BG", "mk": "MK", "uk": "UA", "be": "BY", "ru": "RU BY KZ", "el": "GR CY",
    "tr": "TR", "sq": "AL XK", "he": "IL", "ar": "EG MA TN LB SY JO", "fa": "IR", "hi": "IN",
    "zh": "CN TW HK", "ja": "JP", "ko": "KR", "cy": "GB", "ga": "IE", "is": "IS",
}  # fmt: skip
"""where a number without its country may be dialled, by language"""


def contacts(text: str, language: str = "") -> Iterator[PrivateWords]:
    """Everything in a text by which a person is reached, paid or known by birth."""
    yield from mails(text)
    if not re.search(r"\d", text):
        return
    taken = [*accounts(text), *births(text)]
    yield from taken
    spans = PrivateSpans((one.start, one.end) for one in taken)
    for one in (*telephones(text, language), *exchange_numbers(text)):
        if not spans.overlap(one.start, one.end):
            yield one
    yield from addresses(text)


def mails(text: str) -> Iterator[PrivateWords]:
    """Addresses of electronic mail, with ``@`` or ``[at]``."""
    done = 0
    for sign in _AT.finditer(text):
        if not _HOST.match(text, sign.end()):
            continue
        found = MAIL.search(text, max(sign.start() - 65, done), sign.end() + 600)
        if found and found.start() < sign.end() and sign.start() >= done:
            done = found.end()
            yield _make_words(PrivateKind.MAIL, found.start(), found.end(), text)


def accounts(text: str) -> Iterator[PrivateWords]:
    """IBANs whose check digits are right, and numbers that a word calls an account's."""
    spans = []
    for found in _IBAN.finditer(text):
        end = _iban_end(found[0])
        if end:
            spans.append((found.start(), found.start() + end))
    known = PrivateSpans(spans)
    for found in _LONG_NUMBER.finditer(text):
        before = text[max(found.start() - _SAID, 0) : found.start()]
        if known.overlap(*found.span()) or _YEARS.fullmatch(found[0]):
            continue
        if _account().search(before):
            spans.append(found.span())
    for start, end in sorted(spans):
        yield _make_words(PrivateKind.ACCOUNT, start, end, text)


def _iban_end(words: str) -> int:
    """Where in a candidate its IBAN ends, 0 where it is none."""
    from stdnum import iban

    ends = [len(words), *(one.start() for one in reversed(list(re.finditer(r"[ \u00a0]", words))))]
    for end in ends:
        if len(words[:end]) < 15:
            return 0
        if iban.is_valid(words[:end], check_country=False):
            return end
    return 0


def telephones(text: str, language: str = "") -> Iterator[PrivateWords]:
    """Numbers that a word calls a telephone's, or that can be dialled."""
    tried = 0
    for found in _NUMBER.finditer(text):
        number = found[0]
        figures = sum(map(str.isdigit, number))
        if not 6 <= figures <= 15 or _DATE.match(number):
            continue
        before = text[max(found.start() - _BEFORE, 0) : found.start()]
        called = _is_called(before)
        if not called:
            tried += 1
            called = (
                tried <= MOST_TRIED
                and not _not_called().search(before)
                and _can_be_dialled(number, language)
            )
        if called:
            yield _make_words(PrivateKind.TELEPHONE, found.start(), found.end(), text)


def exchange_numbers(text: str) -> Iterator[PrivateWords]:
    """Short numbers behind a word of telephones: ``Tel. 4471``, ``ring Upper Mill 2215``."""
    for hit in phrases("telephone").find(text):
        found = _EXCHANGE.match(text, hit.end)
        if found is None:
            continue
        figures = sum(map(str.isdigit, found["figures"]))
        stop, named = found["stop"], found["exchange"].strip()
        if named.islower() and named in _function_words():
            continue
        if named:
            sure = bool(stop) or (figures >= 3 and not _YEAR.fullmatch(found["figures"]))
        else:
            sure = figures >= 3 and bool(stop) and not _begins_sentence(text, found)
        if sure:
            yield _make_words(PrivateKind.TELEPHONE, *found.span("number"), text)


@cache
def _function_words() -> frozenset[str]:
    return frozenset((*every("texts.commonest"), *every("texts.function")))


def _begins_sentence(text: str, found: re.Match[str]) -> bool:
    """Whether a full stop ends a sentence there: a year behind it, and more words."""
    more = text[found.end("figures") :][:2]
    return found["stop"] == "." and bool(_YEAR.fullmatch(found["figures"])) and bool(more.strip())


def _is_called(before: str) -> bool:
    """Whether a word just before a number says that it is a telephone's."""
    if "☎" in before or "📞" in before or "✆" in before:
        return True
    hits = list(phrases("telephone").find(before))
    return bool(hits) and not re.search(r"[^\W_]", before[hits[-1].end :])


def _can_be_dialled(number: str, language: str) -> bool:
    """Whether a numbering plan has this number, of the world or where the language is spoken."""
    import phonenumbers

    wide = number.lstrip("( ").startswith(("+", "00"))
    if not wide and not re.search(r"\d[ /()–-]+\d", number):
        return False
    if _TRUNK.fullmatch(number) and 9 <= sum(map(str.isdigit, number)) <= 11:
        return True
    regions = [None] if wide else _REGIONS.get(language.split("-")[0], "").split()
    said = number.replace("00", "+", 1) if number.startswith("00") else number
    for region in regions:
        try:
            parsed = phonenumbers.parse(said, region)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_possible_number(parsed) if wide else _is_valid(parsed, number):
            return True
    return False


def _is_valid(parsed: "PhoneNumber", number: str) -> bool:
    """Whether a national number is assigned and written as one: beginning with its 0 or grouped."""
    import phonenumbers

    return bool(phonenumbers.is_valid_number(parsed)) and (
        number.lstrip("(").startswith("0") or len(re.findall(r"\d+", number)) >= 3
    )


def births(text: str) -> Iterator[PrivateWords]:
    """Dates behind a word for being born, or behind its sign (``* 1931``, ``(b. 1931)``)."""
    places = [
        (hit.start, hit.end)
        for hit in phrases("deaths").find(text)
        if _born_pattern().match(text, hit.start)
    ]
    places += [found.span() for found in _STAR.finditer(text)]
    yield from _dated_before(text)
    for start, end in sorted(places):
        window = text[end : end + _GAP + 24].split("\n\n")[0]
        found = _DAY.search(window)
        if found and found.start() <= _GAP:
            yield _make_words(PrivateKind.BIRTH, start, end + found.end(), text)


def _dated_before(text: str) -> Iterator[PrivateWords]:
    """Dates before the word: ``12 Mart 1950 doğumlu``, ``1950 г. р.``"""
    for found in _born_behind().finditer(text):
        before = list(_DAY.finditer(text[max(found.start() - 24, 0) : found.start()]))
        if before:
            begin = max(found.start() - 24, 0) + before[-1].start()
            yield _make_words(PrivateKind.BIRTH, begin, found.end(), text)


def _make_words(kind: PrivateKind, start: int, end: int, text: str) -> PrivateWords:
    return PrivateWords(kind=kind, start=start, end=end, words=" ".join(text[start:end].split()))
