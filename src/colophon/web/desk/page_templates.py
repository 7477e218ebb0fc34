"""The templates of the desk's pages, compiled once a process, whatever catalogues are open."""

from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from colophon.desk import LANGUAGES


def page_template(name: str) -> Template:
    """A template by the name of its file in ``templates``."""
    return _environment().get_template(name)


@cache
def _environment() -> Environment:
    found = Environment(
        loader=PackageLoader("colophon.web.desk"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,  # what ships does not change while it is in use
    )
    found.globals["language_terms"] = LANGUAGES
    return found
