"""What is claimed of language, rights and topics."""

import re
import unicodedata

from tests.describe.claims.claim import Claim, always, before, words

from colophon.describe.wording.language_detection import guess, mostly
from colophon.model.document import Document
from colophon.model.record import Evidence

DESCRIBERS = ("language", "rights", "topics")


def _script(name: str):
    def holds(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
        letters = [one for one in evidence.quote if one.isalpha()]
        return sum(name in unicodedata.name(one, "") for one in letters) * 2 > len(letters)

    return holds


def _common(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """So many of the words are the commonest of the language, by any one that is guessed."""
    found = guess(document.text)
    return found is not None and match.group() == found.note and int(match["share"]) <= 100


def _own_script(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    letters = [one for one in evidence.quote if one.isalpha()]
    return sum(not unicodedata.name(one, "LATIN").startswith("LATIN") for one in letters) * 2 > len(
        letters
    )


def _declared(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return evidence.source not in ("text", "file")


def _further(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    main = guess(document.text)
    return main is not None and not mostly(evidence.quote, main.tag)


def _words_of(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    said = " ".join(words(match["phrase"])) or match["phrase"]
    return said in (" ".join(words(evidence.quote)) or "") or match["phrase"] in evidence.quote


def _holder_first(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    lead = before(document, evidence, 24).casefold()
    behind = document.text[evidence.end : (evidence.end or 0) + 8]
    signed = any(sign in lead for sign in (*"©ⓒ℗ⓟ", "(c)", "copyright"))
    return signed and re.match(r"[\s,(]{0,3}\d{4}", behind) is not None


def _of_rights(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    sign = (
        r"(?i)[©ⓒ℗ⓟ]|\(c\)|cop[iy]|right|recht|droit|dirit|derech|direit|licen|repro|domain|drui?k"
    )
    return re.search(sign, evidence.quote) is not None


def _licence(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    return re.search(r"(?i)\bcc\b|creative|public domain|licen|dominio", evidence.quote) is not None


def _link(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    start, end = evidence.start or 0, evidence.end or 0
    return any(one.start < end and start < one.end for one in document.links)


def _holder(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    led = before(document, evidence, 60).casefold()
    return bool(re.search(r"[©ⓒ℗ⓟ]|\(c\)|copyright", led)) and bool(re.search(r"\d{4}", led))


def _topic(document: Document, evidence: Evidence, match: re.Match[str]) -> bool:
    """Every word of the label stands in the text, alike in its first letters or within one."""
    said = [_plain(one) for one in words(document.text)]
    label = [_plain(one) for one in words(match["label"] or match["only"])]
    return all(any(one[:4] == each[:4] or one[:-2] in each for each in said) for one in label)


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.casefold())
    return "".join(one for one in folded if not unicodedata.combining(one))


_COMPARED = r"(?:, compared by [\w ,.-]+)?(?:; the same concept is .+)?"
CLAIMS = (
    Claim(r"(?P<share>\d+) of 100 words are its commonest words\.", _common),
    Claim(r"Few words, most of them its commonest\.", always),
    Claim(r"By its letter sequences \(py3langid\)\.", always),
    Claim(r"Greek script; Greek in print is taken for modern, whatever its accents\.", _script(
        "GREEK"
    )),
    Claim(r"The script is used by this language almost alone\.", _own_script),
    Claim(r"Letters that only this language uses\.", _own_script),
    Claim(r"The script, without the letters of its other languages\.", _own_script),
    Claim(r"Declared by the file\.", _declared),
    Claim(r"Whole paragraphs are in this language too\.", _further),
    Claim(r"the document's own words about rights", _of_rights),
    Claim(r"the words “(?P<phrase>.+)”", _words_of),
    Claim(r"the licence that the words name", _licence),
    Claim(r"the licence that a link in these words leads to", _link),
    Claim(r"suggested only: .+", lambda document, evidence, match: evidence.inferred),
    Claim(r"the name behind the notice of copyright and its year", _holder),
    Claim(r"the name behind the sign of copyright, before its year", _holder_first),
    Claim(
        r"Words of this topic \(\w+\) stand (?P<times>once|twice|\d+ times) in the text"
        rf"(?:, those of “(?P<label>.+?)” among them|, “(?P<only>.+?)”){_COMPARED}\.",
        _topic,
    ),
    Claim(r"A record with similar words was given this topic\.", lambda document, evidence, match: (
        evidence.source == "record"
    )),
    Claim(r"", lambda document, evidence, match: evidence.method == "topics"),
)  # fmt: skip

_ENGLISH = (
    "The tap in the yard has been dry since the spring, and nobody has come to look at it, though\n"
    "we wrote to the water board in May and again in June, and were told to wait for winter.\n"
)
_GERMAN = (
    "Der Hahn im Hof ist seit dem Frühjahr trocken, und niemand ist gekommen, um ihn sich\n"
    "anzusehen, obwohl wir im Mai und noch einmal im Juni an das Wasserwerk geschrieben haben.\n"
)
SAMPLES = (
    f"{_ENGLISH}\n{_ENGLISH}\n{_GERMAN}\n{_GERMAN}",
    "Кран во дворе сухой с весны, и никто не пришёл посмотреть, что с ним случилось.\n" * 3,
    "Кран у дворі сухий з весни, і ніхто не прийшов подивитися, що з ним сталося.\n" * 3,
    "春から庭の蛇口が乾いている。だれも見に来なかった。私たちは水道局に手紙を書いた。\n" * 3,
    f"THE DRY TAP\n\n{_ENGLISH}\n\n© 1987 Hollow Press. All rights reserved.\n",
    f"THE DRY TAP\n\n{_ENGLISH}\n\nThis leaflet is licensed under CC BY 4.0.\n",
)
"""texts that make each rule speak"""
