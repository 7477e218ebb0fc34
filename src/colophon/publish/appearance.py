"""How the public pages look: the templates and files that ship, and an archive's own.

An archive's own lie in ``site/`` of the catalogue's folder: ``theme.yaml`` (colours and
type faces), ``style.css``, ``logo.svg`` or ``logo.png``, ``about.md`` and ``templates/``.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

import jinja2
import msgspec
from jinja2.sandbox import ImmutableSandboxedEnvironment
from markupsafe import Markup

from colophon.publish.texts import LANGUAGES, LanguageTexts, open_texts


class Appearance(msgspec.Struct, frozen=True, kw_only=True):
    """``name`` is the catalogue's, ``base`` its address, ``language`` that of its pages where
    none is asked for.

    ``languages`` are those in which pages are had beside one another.

    ``style`` is CSS that follows the one that ships; ``logo`` the name of the file in
    ``assets/``, or empty; ``about`` the page about the archive by language (HTML);
    ``templates`` the folder of templates that take the place of those that ship; ``files``
    the archive's files by their names in ``assets/``; ``version`` is other where record
    pages are.
    """

    name: str = ""
    base: str = ""
    language: str = "en"
    languages: tuple[str, ...] = tuple(LANGUAGES)
    style: str = ""
    logo: str = ""
    about: Mapping[str, str] = {}
    templates: Path | None = None
    files: Mapping[str, bytes] = {}
    version: str = ""

    def texts(self, language: str = "") -> LanguageTexts:
        """The words of a language of the pages, or of the catalogue's."""
        wanted = language.partition("-")[0].lower()
        return open_texts(wanted if wanted in LANGUAGES else self.language)


PLAIN = Appearance()


def render(
    template: str,
    *,
    appearance: Appearance = PLAIN,
    t: LanguageTexts | None = None,
    here: str | None = None,
    query_kept: str = "",
    part: str = "",
    **told: Any,
) -> bytes:
    """A page of this template; ``t`` has the words it is written with.

    ``here`` is the page's own path below the catalogue, by which with ``query_kept`` it is had
    in other languages; None where it is only to be had in one.  ``part`` is the query that
    tells a page of a list from the others.  ``up`` leads from the page to the catalogue's
    address.
    """
    own = appearance.texts()
    links = _LanguageLinks(told.setdefault("up", ""), own, t or own, appearance.languages)
    told.setdefault("pictures", ())
    told.setdefault("catalogue", appearance.name)
    own_address = links.address(f"{here or ''}?{part}" if part else here or "")
    told.setdefault("canonical", f"{appearance.base}{own_address}")
    page = _environment(appearance.templates).get_template(template)
    return page.render(
        t=links.t,
        site=appearance,
        here=here or "",
        link=links.link,
        asked_tag=links.tag,
        asked_language=links.field,
        translations=[] if here is None else links.translations(here, query_kept),
        **told,
    ).encode()


class _LanguageLinks:
    """Links to other pages in the language of this one."""

    def __init__(
        self, up: str, own: LanguageTexts, t: LanguageTexts, languages: Sequence[str]
    ) -> None:
        self._up = up
        self._own = own
        self._languages = languages
        self.t = t
        self.tag = "" if t.language == own.language else t.language

    def link(self, path: str) -> str:
        """A page by its path below the catalogue, from this page."""
        return f"{self._up}{self.address(path)}" or "./"

    def address(self, path: str) -> str:
        """The path of a page in the language of this one."""
        if not self.tag:
            return path
        path, mark, part = path.partition("#")
        join = "&" if "?" in path else "?"
        return f"{path}{join}lang={self.tag}{mark}{part}"

    @property
    def field(self) -> Markup:
        """What keeps the language of a form."""
        field = '<input type="hidden" name="lang" value="{}">'
        return Markup(field).format(self.tag) if self.tag else Markup("")

    def translations(self, here: str, query: str) -> list[tuple[str, str, str]]:
        """(language, its name, path) of the same page in all languages."""
        found = []
        for tag in self._languages:
            asked = "" if tag == self._own.language else f"lang={tag}"
            asked = "&".join(part for part in (query, asked) if part)
            found.append((tag, LANGUAGES[tag], f"{here}?{asked}" if asked else here))
        return found


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
        # what ships does not change while it is in use
        return jinja2.Environment(loader=shipped, auto_reload=False, **shape)
    # templates that come with a folder must not be able to do more than show
    loader = jinja2.ChoiceLoader([jinja2.FileSystemLoader(own), shipped])
    return ImmutableSandboxedEnvironment(loader=loader, **shape)
