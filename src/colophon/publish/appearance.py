"""How the public pages look: the templates and files that ship, and an archive's own.

An archive's own lie in ``site/`` of the catalogue's folder: ``theme.yaml`` (colours and
type faces), ``style.css``, ``logo.svg`` or ``logo.png``, ``about.md`` and ``templates/``.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from jinja2.sandbox import ImmutableSandboxedEnvironment

from colophon.publish.texts import LANGUAGES, Texts, open_texts


class Appearance(msgspec.Struct, frozen=True, kw_only=True):
    """``name`` is the catalogue's, ``language`` that of its pages where none is asked for.

    ``style`` is CSS that follows the one that ships; ``logo`` the name of the file in
    ``assets/``, or empty; ``about`` the page about the archive by language (HTML);
    ``templates`` the folder of templates that take the place of those that ship; ``files``
    the archive's files by their names in ``assets/``; ``version`` is other where record
    pages are.
    """

    name: str = ""
    language: str = "en"
    style: str = ""
    logo: str = ""
    about: Mapping[str, str] = {}
    templates: Path | None = None
    files: Mapping[str, bytes] = {}
    version: str = ""

    def texts(self, language: str = "") -> Texts:
        """The words of a language of the pages, or of the catalogue's."""
        wanted = language.partition("-")[0].lower()
        return open_texts(wanted if wanted in LANGUAGES else self.language)


PLAIN = Appearance()


def render(
    template: str, *, appearance: Appearance = PLAIN, t: Texts | None = None, **told: Any
) -> bytes:
    """A page of this template; ``t`` has the words it is written with.

    ``here`` is the page's own path below the catalogue, by which it is had in other
    languages; empty where it is only to be had in one.
    """
    words = t or appearance.texts()
    told.setdefault("up", "")
    told.setdefault("here", "")
    told.setdefault("pictures", ())
    told.setdefault("catalogue", appearance.name)
    page = _environment(appearance.templates).get_template(template)
    return page.render(t=words, site=appearance, languages=LANGUAGES, **told).encode()


@cache
def _environment(own: Path | None) -> jinja2.Environment:
    shipped = jinja2.PackageLoader("colophon.publish")
    shape: dict[str, Any] = {
        "autoescape": True,
        "trim_blocks": True,
        "lstrip_blocks": True,
        "undefined": jinja2.StrictUndefined,
    }
    if own is None:
        return jinja2.Environment(loader=shipped, **shape)
    # templates that come with a folder must not be able to do more than show
    loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(own), shipped])
    return ImmutableSandboxedEnvironment(loader=loader, **shape)
