"""The files of a site that is checked: in a folder, or where a web server has them."""

import os
import urllib.error
import urllib.request
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

from colophon.model.errors import ConfigError
from colophon.site.layout import INDEX

_TIMEOUT = 30.0
_LARGEST = 256 * 1024 * 1024
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

    def tell(self, name: str) -> None:  # noqa: B027
        """That something leads to a file."""


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
        """See :class:`SiteFiles`."""
        try:
            return (self._folder / name).read_bytes()
        except OSError:
            return None

    def exists(self, name: str) -> bool:
        """See :class:`SiteFiles`."""
        return os.path.isfile(os.path.join(self._folder, name))

    def names(self) -> Iterator[str]:
        """See :class:`SiteFiles`."""
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
        self._known = set(BEGINNINGS)
        if self.read(INDEX) is None:
            raise ConfigError(
                "there is no site at this address.",
                place=self._address,
                remedy="Name the address of its first page, without index.html.",
                code="no-site",
            )

    def read(self, name: str) -> bytes | None:
        """See :class:`SiteFiles`."""
        asked = urllib.request.Request(
            self._address + quote(name), headers={"User-Agent": "colophon site check"}
        )
        try:
            with urllib.request.urlopen(asked, timeout=_TIMEOUT) as answer:
                return bytes(answer.read(_LARGEST))
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
        """See :class:`SiteFiles`."""
        while self._waiting:
            yield self._waiting.popleft()

    def tell(self, name: str) -> None:
        """See :class:`SiteFiles`."""
        if name not in self._known:
            self._known.add(name)
            self._waiting.append(name)
