"""Where things lie below the address of a catalogue.

The namespace of the records says where the catalogue is: ``https://archive.example/id/``
stands for a catalogue at ``https://archive.example/``, whose records have their pages
below ``record/``.  A namespace of another form is itself the catalogue's address.
"""

import re
from urllib.parse import quote, urlsplit

from colophon.profile import VOCABULARY_STEM

ID = "id/"
RECORD = "record/"
VOCABULARY = "vocab/"
BROWSE = "browse/"
_SAFE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._~%()*+,;=@:/-]*")


def base(namespace: str) -> str:
    """The address of the catalogue, which ends in a slash."""
    start = namespace.removesuffix(ID)
    return start if start.endswith("/") else f"{start.partition('#')[0].rstrip('/')}/"


def base_path(namespace: str) -> str:
    """The path of that address, which begins and ends with a slash."""
    return urlsplit(base(namespace)).path or "/"


def thing_path(id: str, namespace: str) -> str:
    """Where a thing's own address lies below the catalogue."""
    return f"{namespace[len(base(namespace)) :]}{quote(id)}"


def record_path(id: str, suffix: str = "") -> str:
    """Where the description of a thing lies below the catalogue."""
    return f"{RECORD}{quote(id)}{suffix}"


def local(uri: str, namespace: str) -> str:
    """Where a URI is served below the catalogue, or empty where it is none of ours."""
    start = base(namespace)
    if uri.startswith(VOCABULARY_STEM):
        rest = VOCABULARY + uri[len(VOCABULARY_STEM) :]
    elif uri.startswith(namespace):
        # ids of records have no slash: what has one is a concept of the catalogue's own
        own = uri[len(namespace) :]
        rest = (VOCABULARY if "/" in own else RECORD) + own
    elif uri.startswith(start + VOCABULARY):
        rest = uri[len(start) :]
    else:
        return ""
    return rest if _SAFE.fullmatch(rest) and "//" not in rest and "/." not in rest else ""
