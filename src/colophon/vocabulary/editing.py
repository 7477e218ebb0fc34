"""Additions to a vocabulary file: blocks of Turtle at its end, each of which can be taken back.

What a person wrote in the file, and its order, stay as they are: Turtle lets statements
about a concept stand anywhere.
"""

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import msgspec

from colophon.model import files
from colophon.model.errors import VocabularyError
from colophon.vocabulary import Label

SKOS = "http://www.w3.org/2004/02/skos/core#"
OWL = "http://www.w3.org/2002/07/owl#"
DCTERMS = "http://purl.org/dc/terms/"
FOAF = "http://xmlns.com/foaf/0.1/"

Node = str | Label
"""a URI, or a text with its language"""


class Addition(msgspec.Struct, frozen=True, kw_only=True):
    """Statements about one subject: property URI → values; ``remark`` says who and why."""

    subject: str
    values: Mapping[str, tuple[Node, ...]]
    remark: str = ""


def block(addition: Addition) -> str:
    """The addition as Turtle, beginning and ending with a line end."""
    lines = [
        f"    {_uri(name)} {', '.join(_node(one) for one in values)}"
        for name, values in addition.values.items()
    ]
    remark = " ".join(addition.remark.split())
    head = f"# {remark}\n" if remark else ""
    return f"\n{head}{_uri(addition.subject)}\n" + " ;\n".join(lines) + " .\n"


def append(path: Path, additions: Iterable[Addition]) -> str:
    """Write additions at the end of a Turtle file; returns the text that was added."""
    added = "".join(block(one) for one in additions)
    text = _read(path)
    _write(path, (text if text.endswith("\n") or not text else text + "\n") + added)
    return added


def restore(path: Path, added: str) -> None:
    """Write a block again that was taken back."""
    _write(path, _read(path) + added)


def take_back(path: Path, added: str) -> None:
    """Remove a block that was added; raises :class:`VocabularyError` where it is not there."""
    text = _read(path)
    place = text.rfind(added)
    if place < 0:
        raise VocabularyError(
            "what was added to it has been changed since.",
            place=str(path),
            remedy="Change the file by hand; the records are as they were.",
        )
    _write(path, text[:place] + text[place + len(added) :])


def concept(
    uri: str, scheme: str, name: Label, *, homepage: str = "", remark: str = ""
) -> Addition:
    """A new concept with its preferred label and homepage."""
    values: dict[str, tuple[Node, ...]] = {
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#type": (f"{SKOS}Concept",),
        f"{SKOS}inScheme": (scheme,),
        f"{SKOS}topConceptOf": (scheme,),
        f"{SKOS}prefLabel": (name,),
    }
    if homepage:
        values[f"{FOAF}homepage"] = (homepage,)
    return Addition(subject=uri, values=values, remark=remark)


def replace_concept(uri: str, by: str, remark: str = "") -> Addition:
    """A concept that another one stands for from now on."""
    values: dict[str, tuple[Node, ...]] = {
        f"{OWL}deprecated": (Label("true"),),
        f"{DCTERMS}isReplacedBy": (by,),
    }
    return Addition(subject=uri, values=values, remark=remark)


def _node(node: Node) -> str:
    if isinstance(node, str):
        return _uri(node)
    return _literal(node)


def _uri(uri: str) -> str:
    return "<" + "".join(_escaped_in_uri(uri)) + ">"


def _escaped_in_uri(uri: str) -> Iterator[str]:
    for one in uri:
        yield f"\\u{ord(one):04X}" if one <= " " or one in '<>"{}|^`\\' else one


_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}


def _literal(label: Label) -> str:
    text = "".join(_ESCAPES.get(one, one) for one in label.text)
    return f'"{text}"' + (f"@{label.language}" if label.language else "")


def _read(path: Path) -> str:
    if path.suffix != ".ttl":
        raise VocabularyError(
            "can be added to only as Turtle.",
            place=str(path),
            remedy="Save it as a .ttl file under the same name.",
        )
    return path.read_text(encoding="utf-8") if path.exists() else ""


def _write(path: Path, text: str) -> None:
    files.write(path, text.encode())
