"""What must be the same on every machine that renders records, so that it makes the same."""

from typing import Any

from colophon.catalogue.worker_facts import state_of, versions
from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS
from colophon.publish import recipe


def rendering_facts(*given: Any) -> dict[str, str]:
    """Versions of the program, and what renders a record there, of the arguments of
    :func:`colophon.publish.workers.open_rendering`."""
    _, names, frame, config, appearance, _ = given
    formats = [FORMATS[name] for name in names if name in FORMATS]
    templates = appearance.templates
    return {
        **versions(),
        "the shipped vocabularies in": state_of(shipped_vocab()),
        "formats in": f"state {recipe.digest(formats, frame, config)}",
        **({f"in {templates}": state_of(templates)} if templates else {}),
    }
