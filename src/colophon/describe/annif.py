"""Topics suggested by a configured Annif server, marked as its own.

https://github.com/NatLibFi/Annif/wiki/REST-API
"""

from collections.abc import Callable, Iterable, Sequence

import msgspec

from colophon.config import Annif as Server
from colophon.describe import Context, Describer
from colophon.model.document import Document
from colophon.model.record import Concept, Evidence, Statement

_SECONDS = 10
_MOST = 100_000
"""Characters of a document that are sent."""


class AnnifSuggestion(msgspec.Struct, frozen=True, kw_only=True):
    """One suggestion of the server; ``score`` lies in 0…1."""

    uri: str
    label: str | None = None
    score: float = 0.0


class _AnnifAnswer(msgspec.Struct, frozen=True):
    results: tuple[AnnifSuggestion, ...]


Ask = Callable[[Server, str], Sequence[AnnifSuggestion]]
"""Suggestions of a server for a text; raises OSError or ValueError when it fails."""


def ask(server: Server, text: str) -> Sequence[AnnifSuggestion]:
    """Ask over HTTP, for at most ten seconds."""
    # few ask a server: the others need not wait for HTTP and TLS to be imported
    from urllib.parse import quote, urlencode
    from urllib.request import Request, urlopen

    root = server.url.rstrip("/")
    root = root if root.endswith("/v1") else f"{root}/v1"
    if not root.startswith(("http://", "https://")):
        raise ValueError(f"{server.url} is no web address")
    form = urlencode({"text": text[:_MOST], "limit": server.limit}).encode()
    address = f"{root}/projects/{quote(server.project, safe='')}/suggest"
    request = Request(address, form, {"Accept": "application/json"})
    with urlopen(request, timeout=_SECONDS) as answer:
        return msgspec.json.decode(answer.read(), type=_AnnifAnswer).results


class AnnifGuest(Describer):
    """What a server suggests; nothing where none is configured or it does not answer."""

    name = "annif"
    version = "1"
    terms = ("subject",)
    after = ("topics",)

    def __init__(self, ask: Ask = ask) -> None:
        self._ask = ask

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The server's suggestions, best first."""
        server = context.config.annif
        if server is None or not document.text.strip():
            return
        try:
            results = self._ask(server, document.text)
        except (OSError, ValueError, msgspec.MsgspecError) as error:
            import logging

            log = logging.getLogger("colophon.annif")
            log.warning("%s: Annif at %s did not answer: %s", document.name, server.url, error)
            return
        for one in results:
            if one.uri:
                yield self._statement(one, server, context)

    def _statement(self, one: AnnifSuggestion, server: Server, context: Context) -> Statement:
        vocabulary = context.vocabularies.get(server.vocabulary)
        entry = vocabulary.get(one.uri) if vocabulary else None
        label = entry.label(context.config.language) if entry else None
        value = Concept(
            uri=one.uri,
            label=label.text if label else one.label or one.uri,
            language=label.language if label else "",
            scheme=vocabulary.uri if vocabulary else "",
            vocabulary=server.vocabulary,
        )
        evidence = Evidence(
            method=self.name,
            version=self.version,
            confidence=min(max(one.score, 0.0), 1.0),
            source=f"annif:{server.project}",
            note=f"Suggested by the Annif server at {server.url}, which gives no reason.",
            inferred=True,
        )
        return Statement(term="subject", value=value, evidence=(evidence,))


DESCRIBER = AnnifGuest()
