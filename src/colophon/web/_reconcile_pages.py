"""The manifest of a reconciliation service, and the small pages about its entities."""

from html import escape
from typing import Any

from colophon import __version__
from colophon.services.reconcile.answers import MatchedVocabulary

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_WIDTH, _HEIGHT = 420, 240
_LIMIT = {
    "name": "limit",
    "label": "Limit",
    "type": "number",
    "default": 0,
    "help_text": "The most values taken of an entity; 0 takes all.",
}
_LINES = (
    ("altLabel", "Also"),
    ("notation", "Notation"),
    ("broader", "Broader"),
    ("narrower", "Narrower"),
    ("exactMatch", "Same as"),
)


def manifest(authority: MatchedVocabulary, root: str) -> dict[str, Any]:
    """What the service can do; ``root`` is the address of all services."""
    name = authority.vocabulary.name
    place = f"/{name}"

    def suggest(kind: str) -> dict[str, str]:
        return {
            "service_url": root,
            "service_path": f"{place}/suggest/{kind}",
            "flyout_service_url": root,
            "flyout_service_path": f"{place}/flyout/{kind}?id=${{id}}",
        }

    return {
        "versions": ["0.1", "0.2"],
        "name": f"{authority.vocabulary.title} (Colophon)",
        "identifierSpace": authority.vocabulary.uri or f"{root}{place}",
        "schemaSpace": _SKOS,
        "serviceVersion": __version__,
        "defaultTypes": [{"id": uri, "name": label} for uri, label in authority.classes()],
        "view": {"url": f"{root}{place}/view?id={{{{id}}}}"},
        "preview": {
            "url": f"{root}{place}/preview?id={{{{id}}}}",
            "width": _WIDTH,
            "height": _HEIGHT,
        },
        "suggest": {kind: suggest(kind) for kind in ("entity", "property", "type")},
        "extend": {
            "propose_properties": {"service_url": root, "service_path": f"{place}/properties"},
            "property_settings": [_LIMIT],
        },
    }


def flyout(authority: MatchedVocabulary, kind: str, id_: str) -> str:
    """A few lines of HTML; where nothing is known, the id."""
    if kind == "entity":
        return _summary(authority, id_) or f"<p>{escape(id_)}</p>"
    pairs = dict(authority.properties() if kind == "property" else authority.classes())
    return f"<p><b>{escape(pairs.get(id_, id_))}</b></p><p>{escape(id_)}</p>"


def preview(authority: MatchedVocabulary, id_: str) -> str:
    """A page about an entity, or nothing where it is not known."""
    summary = _summary(authority, id_)
    if not summary:
        return ""
    return (
        '<!DOCTYPE html><html><head><meta charset="utf-8"><title>Preview</title><style>'
        "body{font:14px/1.4 sans-serif;margin:8px;overflow-wrap:anywhere}p{margin:0 0 6px}"
        f"</style></head><body>{summary}</body></html>"
    )


def _summary(authority: MatchedVocabulary, id_: str) -> str:
    entry = authority.get(id_)
    if entry is None:
        return ""
    lines = [f"<p><b>{escape(authority.label(entry))}</b></p>"]
    if about := authority.about(entry):
        lines.append(f"<p>{escape(about)}</p>")
    for property_, title in _LINES:
        texts = [one.text for one in authority.values(entry, property_)[:8]]
        if texts:
            lines.append(f"<p>{title}: {escape('; '.join(texts))}</p>")
    lines.append(f"<p><small>{escape(entry.uri)}</small></p>")
    return "".join(lines)
