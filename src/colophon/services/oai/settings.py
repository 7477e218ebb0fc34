"""From the catalogue's configuration to what the endpoint says of itself."""

import re
from collections.abc import Iterable
from urllib.parse import urlsplit

from colophon.config import Config
from colophon.crosswalk import Format
from colophon.model.errors import ConfigError
from colophon.model.problem import Problem, Severity
from colophon.publish.rendering import offered_formats
from colophon.services.oai.repository import Icon, Identity, Prefix, SetTold

_DOMAIN = re.compile(r"[A-Za-z][A-Za-z0-9\-]*(?:\.[A-Za-z][A-Za-z0-9\-]*)+")
_EMAIL = re.compile(r"[^\s@]+@(?:[^\s.@]+\.)+[^\s.@]+")
_PLACE = "records/catalogue.yaml"
_GUIDELINES = "http://www.openarchives.org/OAI/2.0/guidelines-oai-identifier.htm"


def identity(config: Config, formats: Iterable[Format], *, secret: bytes) -> Identity:
    """What the repository says of itself."""
    icon = config.branding
    return Identity(
        name=config.repository or config.name,
        base_url=config.base_url,
        emails=config.email or (f"postmaster@{config.domain}",),
        domain=config.domain,
        prefixes=tuple(
            Prefix(one.name, one.xml_namespace, one.xml_schema) for one in offered_formats(formats)
        ),
        rights=config.metadata_rights,
        friends=config.friends,
        icon=Icon(icon.icon_url, icon.icon_link, icon.icon_title) if icon else None,
        page_size=config.serving.page_size,
        token_days=config.serving.token_days,
        secret=secret,
        stylesheet=stylesheet(config),
        has_sets=bool(config.sets.by or config.sets.sources or config.sets.chosen),
        sets=tuple(SetTold(one.spec, one.description, one.hidden) for one in config.sets.chosen),
    )


def stylesheet(config: Config) -> str:
    """The path under which the XSL is served: the endpoint's own, with ``.xsl``."""
    return f"{urlsplit(config.base_url).path.rstrip('/') or '/oai'}.xsl"


def check(config: Config) -> list[Problem]:
    """What in the configuration would make harvesters stumble."""
    return [
        _problem(message, remedy)
        for wrong, message, remedy in (
            (
                not _DOMAIN.fullmatch(config.domain),
                f"domain: {config.domain!r} is no registered domain, as OAI identifiers need.",
                "Write the archive's own domain, say archive.example.org.",
            ),
            (
                bool(_DOMAIN.fullmatch(config.domain) and config.placeholders)
                and not config.demonstration,
                f"{' and '.join(config.placeholders)}: as shipped, no address of yours.",
                "Write the archive's own domain: identifiers cannot change later.",
            ),
            (
                config.demonstration and not config.served_here,
                "demonstration: base_url is an address for others.",
                "Write the archive's own addresses, and take demonstration out.",
            ),
            (
                not all(_EMAIL.fullmatch(one) for one in config.email) or not config.email,
                "email: an address of whoever answers for the repository is missing.",
                "Write at least one address.",
            ),
        )
        if wrong
    ]


def require_own_addresses(config: Config) -> None:
    """Refuse to publish under addresses that nobody owns; raises :class:`ConfigError`.

    Harvesters keep identifiers for ever.  A catalogue that calls itself a demonstration
    may have such addresses as long as nobody else can reach it.
    """
    if config.demonstration:
        if not config.served_here:
            raise ConfigError(
                f"a demonstration is not published for others, as base_url {config.base_url} is.",
                place=_PLACE,
                remedy="Write your own addresses there and take demonstration out.",
                code="demonstration-for-others",
            )
    elif config.placeholders:
        names = " and ".join(config.placeholders)
        raise ConfigError(
            f"{names} still {'stands' if len(config.placeholders) == 1 else 'stand'} as shipped,"
            " and harvesters would keep such identifiers for ever.",
            place=_PLACE,
            remedy="Write the domain of your archive there; to try it out on this computer"
            " alone, write demonstration: true.",
            code="placeholder-address",
        )


def _problem(message: str, remedy: str) -> Problem:
    return Problem(
        code="unready-endpoint",
        severity=Severity.WARNING,
        message=message,
        subject="catalogue.yaml",
        remedy=remedy,
        link=_GUIDELINES,
    )
