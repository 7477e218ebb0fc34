"""A new catalogue: its folders, its configuration, its own copies of the vocabularies."""

import re
import shutil
from collections.abc import Mapping
from pathlib import Path

from colophon.config import parse, shipped_vocab
from colophon.model.errors import ConfigError

CONFIG = "records/catalogue.yaml"

_OWN_COPIES = ("profile.csv", "context.jsonld", "shapes.ttl", "fields.md", "publishers.ttl")
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
"""

_IGNORED = """\
# can be made anew at any time, and holds words of the documents that must not travel
.colophon/
"""

QUESTIONS: Mapping[str, tuple[str, str]] = {
    "name": ("What is the catalogue called", "Pamphlet collection"),
    "repository": ("Which institution holds the documents", ""),
    "email": ("Which e-mail address may harvesters write to", "archive@catalogue.example"),
    "domain": ("Which internet domain is yours", "catalogue.example"),
    "language": ("Which language do you catalogue in (en, fr, de …)", "en"),
}
"""Setting → question and default, in the order asked."""


def found(folder: Path, answers: Mapping[str, str]) -> Path:
    """Make a catalogue in ``folder``; refuses where there is one already.

    ``answers`` has a text for each of :data:`QUESTIONS` (missing: the default), and may
    have ``namespace`` and ``base_url``.  Returns the path of its catalogue.yaml.
    """
    target = folder / CONFIG
    if target.exists():
        raise ConfigError(
            "there is a catalogue here already.",
            place=str(folder),
            remedy="Choose another folder, or edit records/catalogue.yaml.",
        )
    text = _settings(answers)
    parse(text, str(target))
    target.parent.mkdir(parents=True, exist_ok=True)
    vocab = folder / "vocab"
    vocab.mkdir(exist_ok=True)
    for name in _OWN_COPIES:
        if not (vocab / name).exists():
            shutil.copyfile(shipped_vocab() / name, vocab / name)
    target.write_text(text, encoding="utf-8", newline="\n")
    ignore = folder / ".gitignore"
    if not ignore.exists():
        ignore.write_text(_IGNORED, encoding="utf-8", newline="\n")
    return target


def _settings(answers: Mapping[str, str]) -> str:
    given = {key: answers.get(key) or default for key, (_, default) in QUESTIONS.items()}
    domain = given["domain"].strip().lower()
    if not re.fullmatch(r"[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)+", domain):
        raise ConfigError(
            f"{domain!r} is not an internet domain.", remedy="Write it like archive.example."
        )
    given["domain"] = domain
    given["namespace"] = answers.get("namespace") or f"https://{domain}/id/"
    given["base_url"] = answers.get("base_url") or "http://localhost:8000/oai"
    return _SETTINGS.format(**{key: _quoted(value) for key, value in given.items()})


def _quoted(value: str) -> str:
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
