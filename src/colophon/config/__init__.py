"""records/catalogue.yaml → frozen Config: the catalogue's description of itself."""

import re
from ipaddress import ip_network
from pathlib import Path
from typing import Annotated, Any, Literal
from urllib.parse import urlsplit

import msgspec
import yaml
from msgspec import Meta

from colophon.config.addresses import is_loopback, require_index_url
from colophon.config.language_model import LanguageModel
from colophon.config.sets import Sets
from colophon.model.errors import ConfigError
from colophon.model.likeness import find_nearest

CC0 = "https://creativecommons.org/publicdomain/zero/1.0/"
NEVER = 2.0
"""a confidence that no suggestion has"""
FILE_FACTS = "file facts"
"""what is read off the file itself, as ``may_go_unread`` calls it"""
_SHARES = {"always": 0.0, "never": NEVER}
_PERCENT = re.compile(r"(?P<number>\d{1,3}(?:\.\d+)?)\s*(?P<percent>%|percent)?")


class Arks(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How ARKs are minted: ``naan`` 99999 is for tests."""

    naan: str = "99999"
    shoulder: str = ""
    template: str = "eedeedk"


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
    hosts: tuple[str, ...] = ()
    """names under which the doors, and the desk in a house, are asked; others are turned away"""
    log_addresses: Literal["short", "whole", "none"] = "short"
    """how much of a client's address the access log keeps"""
    connections_each: Annotated[int, Meta(ge=1)] = 100
    """connections that one client may have open with a worker at once"""
    metrics: tuple[str, ...] = ()
    """networks from which /metrics may be asked; nobody, unless said"""

    def __post_init__(self) -> None:
        for setting, networks in (("proxies", self.proxies), ("metrics", self.metrics)):
            for network in networks:
                try:
                    ip_network(network, strict=False)
                except ValueError as error:
                    raise ValueError(f"{setting}: {network!r} is not a network") from error


class ReadingSettings(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What reading and describing one document may take."""

    seconds: Annotated[float, Meta(gt=0)] = 120.0
    """of processor time"""
    megabytes: Annotated[int, Meta(ge=512)] = 2048
    """of memory"""


class Branding(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The collection icon that a service provider may show."""

    icon_url: str
    icon_link: str = ""
    icon_title: str = ""


class Agency(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """Who catalogues, and how: ``code`` is a MARC organisation code or an ISIL, ``rules`` the
    code of the rules followed (rda, dacs, aacr, isbd …), ``language`` that of the records."""

    code: str = ""
    name: str = ""
    rules: str = ""
    language: str = ""


class HarvestSource(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A repository that ``harvest --all`` asks, each setting as the option of that name.

    ``name`` is what the set of its records is called; empty for its address.
    """

    url: str
    name: str = ""
    prefix: str = ""
    set: str = ""
    accept: bool = False
    allow_private: bool = False


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
    ``topics`` the topic vocabularies in order of preference; ``language`` that in which
    is catalogued, ``languages`` others in which its documents are written (BCP 47): scans are
    read with tesseract's data for these first.

    ``id_from`` says what a record's permanent id is made of when it is first published:
    ``title``, ``ark``, or a field (by label or term) that holds the archive's own number.

    ``may_go_unread`` names the fields (by label or term) whose suggestions may go out
    though nobody has read them, each with how sure the program has to be: ``95 %``,
    ``0.95``, ``always`` or ``never``.  What is read off the file itself (its format and
    its digest) is named ``file facts`` and may always, unless it says ``never``.
    ``accept_unseen`` is its older name.

    ``second_review`` is the share of reviewed records that a second person looks at:
    ``10 %``, ``0.1``, ``always`` or ``never``.

    ``responsible_editors`` says whether who answers for an item by law (V.i.S.d.P. and its
    like) is ``public``, as on the item, or ``hidden``.

    ``sources`` are the repositories that are harvested again and again.

    ``index`` is the URL of a PostgreSQL database that holds the index, or empty for a file
    beside the catalogue's other derived files.

    ``demonstration`` says that the addresses are invented: such a catalogue is served to
    its own computer alone.

    ``pictures`` says what of the documents themselves is shown to everybody: ``none``, a small
    picture of the first page (``thumbnails``), or every page (``pages``); ``documents``,
    whether their files can be downloaded.  A picture shows whatever is printed on the page,
    names of private persons too.  ``search_documents`` says whether readers find records by
    the words of their documents as well, which are shown to nobody.  ``records`` says where
    the records lie: as ``files``, one each, or in one ``table``.
    """

    name: str = "Catalogue"
    repository: str = ""
    description: str = ""
    email: tuple[str, ...] = ()
    namespace: str = "https://catalogue.example/id/"
    base_url: str = "http://localhost:8000/oai"
    domain: str = "catalogue.example"
    agency: Agency = msgspec.field(default_factory=Agency)
    language: str = "en"
    languages: tuple[str, ...] = ()
    metadata_rights: str = CC0
    topics: tuple[str, ...] = ("topics",)
    sets: Sets = msgspec.field(default_factory=Sets)
    serving: Serving = msgspec.field(default_factory=Serving)
    reading: ReadingSettings = msgspec.field(default_factory=ReadingSettings)
    ark: Arks | None = None
    id_from: str = "title"
    friends: tuple[str, ...] = ()
    sources: tuple[HarvestSource, ...] = ()
    branding: Branding | None = None
    annif: Annif | None = None
    model: LanguageModel | None = None
    may_go_unread: dict[str, str] = {}
    accept_unseen: dict[str, str] = {}
    second_review: str = "never"
    responsible_editors: str = "public"
    pictures: Literal["none", "thumbnails", "pages"] = "none"
    documents: bool = False
    search_documents: bool = False
    demonstration: bool = False
    index: str = ""
    records: Literal["files", "table"] = "files"

    @property
    def placeholders(self) -> tuple[str, ...]:
        """The settings whose addresses nobody can own (the domain ``example``, RFC 2606)."""
        hosts = {"domain": self.domain, "namespace": urlsplit(self.namespace).hostname or ""}
        return tuple(name for name, host in hosts.items() if _PLACEHOLDER.search(host.lower()))

    @property
    def served_here(self) -> bool:
        """Whether ``base_url`` is an address of the computer itself."""
        return is_loopback(urlsplit(self.base_url).hostname or "")

    @property
    def unread(self) -> dict[str, float]:
        """The least confidence (0…1, or :data:`NEVER`) by the name of a field."""
        said = {**self.accept_unseen, **self.may_go_unread}
        shares = {name.strip(): _share(name, words) for name, words in said.items()}
        return {_check_known(name): share for name, share in shares.items()}

    @property
    def second_share(self) -> float:
        """The share of reviewed records that a second person looks at (0…1)."""
        said = self.second_review.strip().casefold()
        if said in ("always", "never"):
            return float(said == "always")
        found = _PERCENT.fullmatch(said)
        share = float(found["number"]) / (100 if found["percent"] else 1) if found else 2.0
        if share > 1:
            raise ValueError(
                f"second_review: {self.second_review!r} is none of 10 %, 0.1, always, never"
            )
        return share

    def __post_init__(self) -> None:
        _ = self.unread, self.second_share
        if self.responsible_editors not in ("public", "hidden"):
            raise ValueError(
                f"responsible_editors: {self.responsible_editors!r} is neither public nor hidden"
            )
        if not _DOMAIN.fullmatch(self.domain):
            raise ValueError(f"domain: {self.domain!r} cannot stand in an identifier")
        if self.index:
            require_index_url(self.index)
        door = urlsplit(self.base_url)
        if door.scheme not in ("http", "https") or not door.hostname or door.query or door.fragment:
            raise ValueError(f"base_url: {self.base_url!r} is not the address of a web page")


def _check_known(name: str) -> str:
    return FILE_FACTS if name.casefold() == FILE_FACTS else name


def _share(name: str, words: str) -> float:
    """``95 %``, ``0.95``, ``always`` or ``never`` as a least confidence."""
    said = words.strip().casefold()
    if said in _SHARES:
        return _SHARES[said]
    found = _PERCENT.fullmatch(said)
    share = float(found["number"]) / (100 if found["percent"] else 1) if found else NEVER
    if share > 1:
        raise ValueError(f"may_go_unread: {name}: {words!r} is none of 95 %, 0.95, always, never")
    return share


# every scalar is read as text (`no` is Norwegian), and converted by the setting's type
_LOADER = yaml.CBaseLoader if yaml.__with_libyaml__ else yaml.BaseLoader
_DOMAIN = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9.\-]*[A-Za-z0-9])?")
_PLACEHOLDER = re.compile(r"(?:^|\.)(?:example|invalid|test|localhost)\Z")
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
    data = _data(text, place)
    try:
        return msgspec.convert(data, Config, strict=False)
    except msgspec.ValidationError as error:
        raise _explain_error(error, text, place) from error


def faults(text: str, place: str = "catalogue.yaml") -> tuple[ConfigError, ...]:
    """Everything that is wrong with the settings in a YAML text, each tried by itself."""
    try:
        data = _data(text, place)
    except ConfigError as error:
        return (error,)
    found = []
    for key, value in data.items():
        try:
            msgspec.convert({key: value}, Config, strict=False)
        except msgspec.ValidationError as error:
            found.append(_explain_error(error, text, place))
    return tuple(found)


def _data(text: str, place: str) -> dict[str, Any]:
    """The settings as they stand in a YAML text; raises :class:`ConfigError`."""
    try:
        data = yaml.load(text, Loader=_LOADER) or {}
    except yaml.MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        raise ConfigError(
            f"is not YAML: {error.problem}.", place=f"{place}:{line}", remedy="Mend that line."
        ) from error
    except yaml.YAMLError as error:
        raise ConfigError(
            "is not YAML.", place=place, remedy="Save it as a UTF-8 text file."
        ) from error
    if not isinstance(data, dict) or not all(isinstance(key, str) for key in data):
        raise ConfigError(
            "has no settings.", place=place, remedy="Write lines of the form “name: value”."
        )
    return data


def _explain_error(error: msgspec.ValidationError, text: str, place: str) -> ConfigError:
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
            if key and re.match(rf"(?:[^#]*[\s{{,])?{re.escape(key)}\s*:", content)
        ),
        None,
    )
    said = f"there is no setting {key!r}" if unknown else _WHERE.sub("", message)
    names = Config.__struct_fields__
    near = find_nearest(key, names) if unknown else ()
    listed = f"Settings are: {', '.join(names)}." if unknown else "Mend that line."
    return ConfigError(
        f"{said}{f' (at {key})' if key and not unknown and not said_first else ''}.",
        place=f"{place}:{line}" if line else place,
        remedy=f"Did you mean {near[0]}?" if near else listed,
    )


def shipped_vocab() -> Path:
    """The folder with the profile and vocabularies that come with the program."""
    installed = Path(__file__).parents[1] / "shipped" / "vocab"
    return installed if installed.is_dir() else Path(__file__).parents[3] / "vocab"
