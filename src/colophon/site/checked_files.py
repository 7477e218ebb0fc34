"""The files of a site that is checked: in a folder, or where a web server has them."""

import os
import re
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from posixpath import normpath
from urllib.parse import quote, unquote

from colophon.model.errors import ConfigError
from colophon.site.layout import INDEX

_TIMEOUT = 30.0
_LARGEST = 256 * 1024 * 1024
_ABSENT = "there-is-nothing-here/and-never-was.html"
_REFRESH = re.compile(rb'http-equiv="refresh" content="0; url=([^"]*)"')
BEGINNINGS = (
    INDEX, "records.html", "404.html", "sitemap.xml", "feed.atom", "robots.txt", "resourcesync.xml",
    "search/index.js", "oai/Identify.xml", "oai/static-repository.xml",
)  # fmt: skip
"""files that nothing need lead to"""


class SiteFiles(ABC):
    """Files by their names below the site's address."""

    @abstractmethod
    def read(self, name: str) -> bytes | None:
        """A file, None where there is none."""

    @abstractmethod
    def exists(self, name: str) -> bool:
        """Whether there is such a file."""

    @abstractmethod
    def names(self) -> Iterator[str]:
        """The files, those that were told of meanwhile too."""

    @abstractmethod
    def led_to(self, address: str) -> str:
        """The file that an address without one leads to in the end; empty where to none."""

    def tell(self, name: str, teller: str) -> None:  # noqa: B027
        """That ``teller`` leads to a file."""

    def teller(self, name: str) -> str:
        """What was the first to lead to a file; empty where that is not known."""
        return ""


class FolderFiles(SiteFiles):
    """The files of a folder; hidden ones are none of the site's."""

    def __init__(self, folder: Path) -> None:
        if not (folder / INDEX).is_file():
            raise ConfigError(
                "there is no site in this folder.",
                place=str(folder),
                remedy="Build it with colophon site build FOLDER.",
                code="no-site",
            )
        self._folder = folder

    def read(self, name: str) -> bytes | None:
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return None

    def exists(self, name: str) -> bool:
        return os.path.isfile(os.path.join(self._folder, name))

    def led_to(self, address: str) -> str:
        here = f"{address}/{INDEX}"
        return _refresh_target(self.read(here) or b"", here)

    def names(self) -> Iterator[str]:
        for folder, inside, names in os.walk(self._folder):
            inside[:] = sorted(name for name in inside if not name.startswith("."))
            start = Path(folder).relative_to(self._folder).as_posix()
            for name in sorted(names):
                if not name.startswith("."):
                    yield name if start == "." else f"{start}/{name}"


class WebFiles(SiteFiles):
    """What a web server has below an address, as far as links lead."""

    def __init__(self, address: str) -> None:
        self._address = address if address.endswith("/") else f"{address}/"
        self._waiting = deque(BEGINNINGS)
        self._tellers = dict.fromkeys(BEGINNINGS, "")
        # some hosts answer with a page, as if all were well, where there is nothing
        self._nothing: bytes | None = None
        self._nothing = self.read(_ABSENT)
        if self.read(INDEX) is None:
            raise ConfigError(
                "there is no site at this address.",
                place=self._address,
                remedy="Name the address of its first page, without index.html.",
                code="no-site",
            )

    def read(self, name: str) -> bytes | None:
        found = self._fetch(name)
        return None if found is None or found[0] == self._nothing else found[0]

    def led_to(self, address: str) -> str:
        content, there = self._fetch(address) or (b"", "")
        if not there.startswith(self._address):
            return ""
        here = unquote(there[len(self._address) :])
        return _refresh_target(content, f"{here}{INDEX}" if here.endswith("/") else here) or here

    def _fetch(self, name: str) -> tuple[bytes, str] | None:
        """What is answered, and the address where it was in the end."""
        asked = urllib.request.Request(
            self._address + quote(name), headers={"User-Agent": "colophon site check"}
        )
        try:
            with urllib.request.urlopen(asked, timeout=_TIMEOUT) as answer:
                return bytes(answer.read(_LARGEST)), str(answer.url)
        except urllib.error.HTTPError:
            return None
        except (OSError, ValueError) as error:
            raise ConfigError(
                f"this cannot be fetched ({error}).", place=self._address + name
            ) from error

    def exists(self, name: str) -> bool:
        """Whether it is known; what is told of is fetched, and missed then."""
        return True

    def names(self) -> Iterator[str]:
        while self._waiting:
            yield self._waiting.popleft()

    def tell(self, name: str, teller: str) -> None:
        if name not in self._tellers:
            self._tellers[name] = teller
            self._waiting.append(name)

    def teller(self, name: str) -> str:
        return self._tellers.get(name, "")


def _refresh_target(page: bytes, here: str) -> str:
    """The file that a page leads on to at once; empty where it does not."""
    found = _REFRESH.search(page)
    if found is None:
        return ""
    path = unquote(unescape(found[1].decode("utf-8", "replace")))
    return normpath(f"{here.rpartition('/')[0]}/{path}").lstrip("/")
