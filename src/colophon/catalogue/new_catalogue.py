"""A new catalogue: its folders, its configuration, its own copies of the vocabularies."""

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from urllib.parse import urlsplit

from colophon.config import parse, shipped_vocab
from colophon.model.errors import ConfigError
from colophon.model.language_tags import canonical, is_registered
from colophon.vocabulary import open_vocabulary

CONFIG = "records/catalogue.yaml"

_OWN_COPIES = ("profile.csv", "context.jsonld", "shapes.ttl", "fields.md")
"""What a catalogue changes itself; the other vocabularies are used as shipped."""

_SETTINGS = """\
# What this catalogue says of itself. Lines that start with # are remarks.
name: {name}
# the institution that holds the documents
repository: {repository}
email:
- {email}
# a record's address is this and its id: choose it once, keep it for ever
namespace: {namespace}
# the exact address under which libraries will harvest (OAI-PMH)
base_url: {base_url}
# the domain in the identifiers that harvesters see
domain: {domain}
# the language you catalogue in
language: {language}
# topic vocabularies, the preferred one first
topics:
- topics
# what a record's permanent id is made of when it is first published: title, ark, or a
# field that holds your own number, such as Call number
id_from: title
# what may go out though nobody has read it: fields, and how sure the program has to be
# (such as Language: 95 %); file facts are the format and the digest of the file
may_go_unread:
  file facts: always
# who answers for an item by law (V.i.S.d.P. and its like) is public, unless you write
# responsible_editors: hidden
"""

_AUTHORITY = """\
# The publishers of this catalogue. It grows when you say who a name is:
#   colophon publishers resolve 'Lower Meadow Press'
# and may be edited by hand, in this shape:
#   <{uri}/lower-meadow-press> a skos:Concept, foaf:Organization ;
#       skos:prefLabel "Lower Meadow Press" ;
#       skos:altLabel "The Lower Meadow Press" ;
#       foaf:homepage <https://lowermeadow.example/> ;
#       skos:inScheme <{uri}> ;
#       skos:topConceptOf <{uri}> .
@prefix dcterms: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<{uri}> a skos:ConceptScheme ;
    dcterms:title "Publishers"@en ;
    skos:prefLabel "Publishers"@en .
"""

_IGNORED = """\
# what can be made anew at any time: the index, caches, what was learnt; and words of the
# documents that must not travel
.colophon/
# texts of scans that were corrected here: words of the documents too
texts/
# files that are being written
.writing-*.tmp
"""

QUESTIONS: Mapping[str, tuple[str, str]] = {
    "name": ("What is the catalogue called", "Pamphlet collection"),
    "repository": ("Which institution holds the documents", ""),
    "email": ("Which e-mail address may harvesters write to", "archive@catalogue.example"),
    "domain": ("Which internet domain is yours", "catalogue.example"),
    "language": ("Which language do you catalogue in (en, fr, de …)", "en"),
}
"""Setting → question and default, in the order asked."""


def make_catalogue(folder: Path, answers: Mapping[str, str]) -> Path:
    """Make a catalogue in ``folder``; refuses where there is one already.

    ``answers`` has a text for each of :data:`QUESTIONS` (missing: the default), and may
    have ``namespace`` and ``base_url``.  Returns the path of its catalogue.yaml.
    Raises :class:`ConfigError` naming every answer that will not do.
    """
    target = folder / CONFIG
    if target.exists():
        raise ConfigError(
            "there is a catalogue here already.",
            place=str(folder),
            remedy="Choose another folder, or edit records/catalogue.yaml.",
        )
    given = _settings(answers)
    text = _SETTINGS.format(**{key: _quote_scalar(value) for key, value in given.items()})
    parse(text, str(target))
    vocab = folder / "vocab"
    target.parent.mkdir(parents=True, exist_ok=True)
    vocab.mkdir(exist_ok=True)
    for name in _OWN_COPIES:
        if not (vocab / name).exists():
            shutil.copyfile(shipped_vocab() / name, vocab / name)
    uri = f"{given['namespace']}publishers"
    _write_new(vocab / "publishers.ttl", _AUTHORITY.format(uri=uri))
    _write_new(folder / ".gitignore", _IGNORED)
    target.write_text(text, encoding="utf-8", newline="\n")
    return target


def _write_new(path: Path, text: str) -> None:
    if not path.exists():
        path.write_text(text, encoding="utf-8", newline="\n")


def _settings(answers: Mapping[str, str]) -> dict[str, str]:
    """The settings that the answers come to; raises :class:`ConfigError` with all faults."""
    given: dict[str, str] = {}
    faults: list[ConfigError] = []
    said = {key: answers.get(key, "").strip() for key in QUESTIONS}
    asked = {key: said[key] or default for key, (_, default) in QUESTIONS.items()}
    domain = asked["domain"].strip().lower()
    asked["namespace"] = answers.get("namespace") or f"https://{domain}/id/"
    asked["base_url"] = answers.get("base_url") or "http://localhost:8000/oai"
    made_of_domain = {} if answers.get("namespace") else {"namespace": "domain"}
    for key, answer in asked.items():
        try:
            given[key] = check_answer(key, answer)
        except ConfigError as error:
            if made_of_domain.get(key) not in {one.place for one in faults}:
                faults.append(error)
    if len(faults) == 1:
        raise faults[0]
    if faults:
        listed = "\n".join(f"  {one}" for one in faults)
        raise ConfigError(f"{len(faults)} answers will not do:\n{listed}")
    return given


def check_answer(key: str, answer: str) -> str:
    """An answer as it is written into the settings; raises :class:`ConfigError`.

    The place of the error is the setting.
    """
    answer = " ".join(answer.split())
    check = _CHECKS.get(key)
    return check(answer) if check is not None else answer


def _domain(answer: str) -> str:
    domain = answer.lower()
    if re.fullmatch(r"[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+", domain):
        return domain
    host = urlsplit(domain if "//" in domain else f"//{domain.rpartition('@')[2]}").hostname or ""
    try:
        meant = host.encode("idna").decode("ascii")
    except UnicodeError:
        meant = ""
    remedy = (
        f"Write {meant}." if "." in meant and " " not in meant else "Write it like archive.org."
    )
    raise ConfigError(f"{answer!r} is not an internet domain.", place="domain", remedy=remedy)


def _email(answer: str) -> str:
    if not re.fullmatch(r"[^\s@]+@(?:[^\s.@]+\.)+[^\s.@]+", answer):
        raise ConfigError(
            f"{answer!r} is no e-mail address.",
            place="email",
            remedy="Write it like me@archive.org.",
        )
    return answer


def _language(answer: str) -> str:
    if is_registered(answer):
        return answer
    known = open_vocabulary("languages", shipped_vocab() / "languages.ttl").find(answer)
    meant = canonical(answer) or (known[0].notation[0] if known else "")
    remedy = f"Write {meant}." if is_registered(meant) else "Write a BCP 47 tag: en, fr, pt-BR."
    raise ConfigError(f"{answer!r} is no language tag.", place="language", remedy=remedy)


def _namespace(answer: str) -> str:
    parts = urlsplit(answer)
    if parts.scheme not in ("http", "https") or not parts.hostname or " " in answer:
        raise ConfigError(
            f"{answer!r} is not the beginning of a web address.",
            place="namespace",
            remedy="Write it like https://archive.org/id/.",
        )
    if answer[-1] not in "/#=":
        raise ConfigError(
            f"the ids of records stand behind {answer!r}, with nothing between.",
            place="namespace",
            remedy=f"Write {answer}/.",
        )
    return answer


def _base_url(answer: str) -> str:
    parts = urlsplit(answer)
    if parts.scheme not in ("http", "https") or not parts.hostname or parts.query or " " in answer:
        raise ConfigError(
            f"{answer!r} is not the address of a web page.",
            place="base_url",
            remedy="Write it like https://archive.org/oai.",
        )
    return answer


_CHECKS: Mapping[str, Callable[[str], str]] = {
    "domain": _domain,
    "email": _email,
    "language": _language,
    "namespace": _namespace,
    "base_url": _base_url,
}
"""setting → what takes an answer or refuses it"""


def _quote_scalar(value: str) -> str:
    """A YAML double-quoted scalar where plain text could be read as something else."""
    if re.fullmatch(r"[A-Za-z][A-Za-z0-9 ./@-]*(?<! )", value):
        return value
    escaped = value.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def find(start: Path) -> Path | None:
    """The folder of the catalogue at ``start`` or above it, or None."""
    for folder in (start, *start.parents):
        if (folder / CONFIG).is_file():
            return folder
    return None
