"""A request for a page as its template sees it: where it lies, and in whose words."""

from typing import Any
from urllib.parse import quote, urlencode

import msgspec

from colophon.publish.appearance import Appearance, render
from colophon.publish.texts import LANGUAGES, LanguageTexts
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data import variants

_LANGUAGE = "lang"


_BROWSE, _DEEPEST_KEY = "browse/", 2


class PageView(msgspec.Struct, frozen=True):
    """How a request is answered with a page; ``t`` has the words of the language asked for."""

    appearance: Appearance
    t: LanguageTexts
    asked: ResourceRequest

    @property
    def path(self) -> str:
        """The path of the page below the catalogue, as it is written in links."""
        path = self.asked.path.removesuffix(variants.HTML.suffix)
        if not path.startswith(_BROWSE):
            return quote(path)
        # the last segment of a page of browsing is a key, whatever slashes are in it
        return "/".join(quote(one, safe="") for one in path.split("/", _DEEPEST_KEY))

    @property
    def up(self) -> str:
        """What leads from the page to the catalogue's address."""
        return "../" * self.path.count("/")

    @property
    def translated(self) -> bool:
        """Whether it is asked for in another language than the catalogue's."""
        return self.t.language != self.appearance.texts().language

    @property
    def start(self) -> int:
        """From which result on, as the argument of that name says; 0 for what is no number."""
        start = self.asked.argument("start", "0")
        return int(start) if start.isascii() and start.isdecimal() and len(start) < 9 else 0

    def render(self, template: str, **told: Any) -> bytes:
        query = urlencode([pair for pair in self.asked.query if pair[0] != _LANGUAGE])
        return render(
            template,
            appearance=self.appearance,
            t=self.t,
            here=self.path,
            query_kept=query,
            part=f"start={self.start}" if self.start else "",
            up=self.up,
            **told,
        )

    def answer(self, template: str, **told: Any) -> Answer:
        return Answer(media_type=variants.HTML.media_type, body=self.render(template, **told))


def view(appearance: Appearance, asked: ResourceRequest) -> PageView:
    """The view of a request: in the language it asks for, else in the catalogue's."""
    wanted = asked.argument(_LANGUAGE)
    language = wanted if wanted in LANGUAGES else ""
    return PageView(appearance, appearance.texts(language), asked)
