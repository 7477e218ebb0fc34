"""records/catalogue.yaml → frozen Config: the catalogue's description of itself."""

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
import yaml
from msgspec import Meta

from colophon.errors import ConfigError

CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"


class Arks(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How ARKs are minted: ``naan`` 99999 is for tests."""

    naan: str = "99999"
    shoulder: str = ""
    template: str = "eedeedk"


class Sets(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Which fields become OAI-PMH sets, by term; the set's first part is the name given."""

    by: dict[str, str] = msgspec.field(
        default_factory=lambda: {
            "collection": "isPartOf",
            "publisher": "publisher",
            "genre": "type",
            "topic": "subject",
            "language": "language",
        }
    )


class Serving(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How the doors answer."""

    page_size: Annotated[int, Meta(ge=1, le=5_000)] = 100
    token_days: Annotated[int, Meta(ge=0)] = 7
    max_requests: Annotated[int, Meta(ge=1)] = 64
    """requests answered at once; beyond it clients are told to come back"""
    retry_after: Annotated[int, Meta(ge=1)] = 10
    """seconds after which they are told to"""
    trust_proxy: bool = False
    """whether a proxy stands in front and tells who asks"""
    proxies: tuple[str, ...] = ()
    """the networks of all proxies, where there are several in a row"""

    def __post_init__(self) -> None:
        for network in self.proxies:
            try:
                ip_network(network, strict=False)
            except ValueError as error:
                raise ValueError(f"proxies: {network!r} is not a network") from error


class Branding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The collection icon that a service provider may show."""

    icon_url: str
    icon_link: str = ""
    icon_title: str = ""


class Annif(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An Annif server whose suggestions are asked for, marked as such."""

    url: str
    project: str
    vocabulary: str = "annif"
    limit: int = 10


class Config(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The catalogue: its name, its addresses, its habits.

    ``namespace`` is the URI to which record ids are appended; ``base_url`` the exact
    address of the OAI-PMH door; ``domain`` the namespace of OAI identifiers;
    ``topics`` the topic vocabularies in order of preference; ``accept_unseen`` the
    fields whose suggestions may be accepted without being looked at, with the least
    confidence for it.
    """

    name: str = "Catalogue"
    repository: str = ""
    description: str = ""
    email: tuple[str, ...] = ()
    namespace: str = "https://catalogue.example/id/"
    base_url: str = "http://localhost:8000/oai"
    domain: str = "catalogue.example"
    language: str = "en"
    metadata_rights: str = CC0
    topics: tuple[str, ...] = ("topics",)
    sets: Sets = msgspec.field(default_factory=Sets)
    serving: Serving = msgspec.field(default_factory=Serving)
    ark: Arks | None = None
    friends: tuple[str, ...] = ()
    branding: Branding | None = None
    annif: Annif | None = None
    accept_unseen: dict[str, float] = {}

    def __post_init__(self) -> None:
        if not _DOMAIN.fullmatch(self.domain):
            raise ValueError(f"domain: {self.domain!r} cannot stand in an identifier")
        door = urlsplit(self.base_url)
        if door.scheme not in ("http", "https") or not door.hostname or door.query or door.fragment:
            raise ValueError(f"base_url: {self.base_url!r} is not the address of a web page")


# every scalar is read as text (`no` is Norwegian), and converted by the setting's type
_LOADER = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?")
_WHERE = re.compile(r" - at `\$\.?(?P<key>[^`]*)`$")


def load(path: Path) -> Config:
    """The configuration in this file; raises :class:`ConfigError` with its line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise ConfigError(
            f"cannot be read ({error.strerror}).", place=str(path), remedy="Run colophon init."
        ) from error
    return parse(text, str(path))


def parse(text: str, place: str = "catalogue.yaml") -> Config:
    """The configuration in a YAML text; ``place`` names it in messages."""
    try:
        data = yaml.load(text, Loader=_LOADER)
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(
            f"is not YAML: {error.problem}.", place=f"{place}:{line}", remedy="Mend that line."
        ) from error
    except yaml.YAMLError as error:
        raise ConfigError(
            "is not YAML.", place=place, remedy="Save it as a UTF-8 text file."
        ) from error
    try:
        return msgspec.convert(data or {}, Config, strict=False)
    except msgspec.ValidationError as error:
        raise _explained(error, text, place) from error


def _explained(error: msgspec.ValidationError, text: str, place: str) -> ConfigError:
    message = str(error)
    unknown = re.search(r"unknown field `([^`]+)`", message)
    where = _WHERE.search(message)
    said_first = re.match(r"(\w+): ", message)  # by us, of several settings together
    named = said_first[1] if said_first else where.group("key").split(".")[-1] if where else ""
    key = unknown.group(1) if unknown else re.sub(r"\[.*", "", named)
    line = next(
        (
            number
            for number, content in enumerate(text.splitlines(), 1)
            if key and re.match(rf"\s*{re.escape(key)}\s*:", content)
        ),
        None,
    )
    said = f"there is no setting {key!r}" if unknown else _WHERE.sub("", message)
    return ConfigError(
        f"{said}{f' (at {key})' if key and not unknown else ''}.",
        place=f"{place}:{line}" if line else place,
        remedy=f"Settings are: {', '.join(Config.__struct_fields__)}.",
    )


def shipped_vocab() -> Path:
    """The folder with the profile and vocabularies that come with the program."""
    installed = Path(__file__).parent / "shipped" / "vocab"
    return installed if installed.is_dir() else Path(__file__).parents[2] / "vocab"
