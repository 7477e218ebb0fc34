"""Whether a file of a site is what its ending says, by a reader of that format."""

import gzip
import io
import zipfile
from collections.abc import Callable, Mapping
from xml.parsers.expat import ExpatError, ParserCreate
from zlib import error as NotCompressed

import msgspec
import pyoxigraph

_RDF = {
    "ttl": pyoxigraph.RdfFormat.TURTLE,
    "nt": pyoxigraph.RdfFormat.N_TRIPLES,
    "nq": pyoxigraph.RdfFormat.N_QUADS,
    "rdf": pyoxigraph.RdfFormat.RDF_XML,
}
_XML = "xml atom marcxml mods dcterms qdc edm openaire datacite svg".split()


def fault(name: str, content: bytes) -> str:
    """What is wrong with a file, empty where it is read without a fault."""
    ending = name.rpartition(".")[2]
    read = _READERS.get(ending)
    if read is None:
        return ""
    try:
        read(content)
    except (ValueError, SyntaxError, ExpatError, OSError, EOFError, NotCompressed) as error:
        return " ".join(str(error).split())[:200] or type(error).__name__
    except (msgspec.MsgspecError, zipfile.BadZipFile) as error:
        return str(error)
    return ""


def _rdf(format: pyoxigraph.RdfFormat) -> Callable[[bytes], None]:
    def read(content: bytes) -> None:
        for _ in pyoxigraph.parse(content, format):
            pass

    return read


def _xml(content: bytes) -> None:
    ParserCreate().Parse(content, True)


def _json(content: bytes) -> None:
    msgspec.json.decode(content)


def _page(content: bytes) -> None:
    if not content.rstrip().endswith(b"</html>"):
        raise ValueError("the page does not end")


def _gzip(content: bytes) -> None:
    with gzip.open(io.BytesIO(content)) as opened:
        while opened.read(1 << 20):
            pass


def _zip(content: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(content)) as opened:
        broken = opened.testzip()
        if broken:
            raise ValueError(f"{broken} is damaged")


_READERS: Mapping[str, Callable[[bytes], None]] = {
    **{ending: _rdf(format) for ending, format in _RDF.items()},
    **dict.fromkeys(_XML, _xml),
    **dict.fromkeys(("json", "jsonld"), _json),
    "html": _page,
    "gz": _gzip,
    "zip": _zip,
}
