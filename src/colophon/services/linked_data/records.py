"""Records: the thing's own address, its page and its formats, or why it is gone."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property

from colophon.index.interface import IndexReader, ServedItem
from colophon.model.characters import iri
from colophon.model.namespaces import COLOPHON, DCTERMS
from colophon.publish import copies, places
from colophon.publish.copies import Copy
from colophon.publish.page import page_html
from colophon.services.answer import Answer, ResourceRequest
from colophon.services.linked_data import variants
from colophon.services.linked_data.about import About
from colophon.services.linked_data.negotiation import choose_variant
from colophon.services.linked_data.signposts import (
    LINKSETS,
    NOTHING,
    SignpostFacts,
    Signposts,
    as_json,
    as_text,
)
from colophon.services.linked_data.variants import HeldVariant
from colophon.services.linked_data.views import PageView
from colophon.services.linked_data.views import view as view_of

_OPENING, _CLOSING = b"<metadata>", b"</metadata>"
_LONGEST_ACCEPT = 4_000
_DECLARATION = b'<?xml version="1.0" encoding="UTF-8"?>\n'


class Records:
    """The records of a catalogue as resources; ``base`` is the path it is served under."""

    def __init__(
        self,
        reader: IndexReader,
        signposts: Signposts,
        base: str,
        about: About,
        label: Callable[[str, str], str],
    ) -> None:
        """``label`` tells what a concept is called in a language, by its URI; or nothing."""
        self._reader = reader
        self._signposts = signposts
        self._base = base
        self._label = label
        self._appearance = about.look
        self._held = tuple(
            one for one in variants.RECORD if not one.prefix or one.prefix in about.prefixes
        )

        self._having: dict[tuple[str, ...], tuple[HeldVariant, ...]] = {}

    @cached_property
    def _by_suffix(self) -> dict[str, HeldVariant]:
        # the longest first: ".schema.json" before ".json"
        return {one.variant.suffix: one for one in sorted(self._held, key=_length)}

    def thing(self, id: str) -> Answer | None:
        """The thing itself: see its description; None where there is no such thing."""
        if self._reader.offered_formats(id) is None:
            return None
        return see(self._base + places.record_path(id))

    def describe_thing(self, path: str, view: PageView) -> Answer | None:
        """The description of a thing: by suffix, or as Accept would have it."""
        forms = self._forms(path)
        if forms is not None:
            return self._negotiate(path, view, forms) if forms else self._answer_gone(path, view)
        for suffix, held in self._by_suffix.items():
            id = path.removesuffix(suffix)
            forms = self._forms(id) if id != path else None
            if forms is not None:
                if not forms:
                    return self._answer_gone(id, view)
                if held in forms:
                    return self._send_copy(id, held, forms, view)
                return _not_offered(id, forms)
        return self._linkset(path, view)

    def _forms(self, id: str) -> tuple[HeldVariant, ...] | None:
        """The forms a record has: none where it was withdrawn, None for no such thing."""
        live = self._reader.offered_formats(id)
        return None if live is None else self._forms_of(live)

    def _forms_of(self, live: tuple[str, ...]) -> tuple[HeldVariant, ...]:
        """The forms of a record that is live in these formats."""
        if live not in self._having:
            own = (one for one in self._held if not one.prefix or one.prefix in live)
            self._having[live] = tuple(own) if copies.NAME in live else ()
        return self._having[live]

    def _linkset(self, path: str, view: PageView) -> Answer | None:
        """All links of all forms of a record in one file."""
        for suffix, media_type in LINKSETS.items():
            id = path.removesuffix(suffix)
            forms = self._forms(id) if id != path else None
            if forms is not None:
                found = self._reader.item(id, copies.NAME)
                if found is None or not found.digest:
                    return self._answer_gone(id, view)
                links = self._signposts.linkset(id, forms, _told_of(copies.read(found.body)))
                write = as_json if suffix.endswith("json") else as_text
                return Answer(media_type=media_type, body=write(links), stamp=found.stamp)
        return None

    def _negotiate(self, id: str, view: PageView, forms: tuple[HeldVariant, ...]) -> Answer:
        accept = view.asked.accept[:_LONGEST_ACCEPT]
        wanted = choose_variant(accept, tuple(one.variant for one in forms))
        if wanted is None:
            return _not_acceptable(id, forms)
        held = next(one for one in forms if one.variant is wanted)
        return self._send_copy(id, held, forms, view, vary="Accept")

    def _send_copy(
        self,
        id: str,
        held: HeldVariant,
        forms: tuple[HeldVariant, ...],
        view: PageView,
        vary: str = "",
    ) -> Answer:
        found = self._reader.item(id, held.prefix or copies.NAME)
        if found is None or not found.digest:
            return self._answer_gone(id, view)
        variant = held.variant
        copy = None if held.prefix else copies.read(found.body)
        told = _told_of(copy) if copy else NOTHING
        page = copy if variant is variants.HTML and view.translated else None
        translated = self._translate_copy(page, view) if page else b""
        return Answer(
            media_type=variant.media_type,
            body=translated or (copy.parts[held.part] if copy else _metadata(found)),
            zipped=copy is not None and not translated,
            tag=f"{found.digest}{variant.suffix}{view.t.language if translated else ''}",
            stamp=found.stamp,
            links=self._signposts.of_record(id, variant, forms, told),
            vary=vary,
        )

    def files(
        self, id: str, served: Mapping[str, ServedItem], copy: Copy | None
    ) -> dict[str, bytes]:
        """All that is answered for a record, by suffix: every form it has, and its links.

        ``served`` is the record in every format, ``copy`` its copies; of one that was
        withdrawn there are none, and there is the page that says so.
        """
        if copy is None:
            return {variants.HTML.suffix: self._answer_gone(id, self._plain(id)).body}
        live = [name for name, one in served.items() if one.digest]
        forms = self._forms_of(tuple(live))
        files = {
            one.variant.suffix: (
                _metadata(served[one.prefix])
                if one.prefix
                else copies.unzip_member(copy.parts[one.part])
            )
            for one in forms
        }
        links = self._signposts.linkset_files(id, forms, _told_of(copy))
        files[".linkset.json"], files[".linkset"] = links
        return files

    def _plain(self, id: str) -> PageView:
        """A record's page as it is seen where nothing else is said."""
        return view_of(self._appearance, ResourceRequest(path=places.record_path(id)))

    def _translate_copy(self, copy: Copy, view: PageView) -> bytes:
        """The page of a record in another language than the catalogue's."""
        page = copies.read_page(copy)
        values = (one for group in page.groups for row in group.rows for one in row.values)
        codes = {one.code for one in values if "://" in one.code}
        named = {code: self._label(code, view.t.language) for code in codes}
        data = copies.unzip_member(copy.parts["schemaorg"])
        return page_html(page, data, view.appearance, view.t, named)

    def _answer_gone(self, id: str, view: PageView) -> Answer:
        address = places.thing_path(id, self._signposts.namespace)
        body = view.render(
            "message.html",
            title=view.t("message.withdrawn"),
            message=view.t("message.withdrawn_lead"),
            text="",
            detail=view.t("message.withdrawn_address", address=address),
        )
        return Answer(status=410, media_type=variants.HTML.media_type, body=body)


def _not_acceptable(id: str, forms: Sequence[HeldVariant]) -> Answer:
    said = f"There is no such form of this record. There are:\n{_list_forms(id, forms)}\n"
    return Answer(status=406, body=said.encode(), vary="Accept")


def _not_offered(id: str, forms: Sequence[HeldVariant]) -> Answer:
    """Of a record that lacks what a format demands."""
    said = f"This record is not offered in this form. There are:\n{_list_forms(id, forms)}\n"
    return Answer(status=404, body=said.encode())


def _list_forms(id: str, forms: Sequence[HeldVariant]) -> str:
    return "\n".join(
        f"{places.record_path(id, one.variant.suffix)}  {one.variant.media_type}" for one in forms
    )


def see(path: str) -> Answer:
    """That something is described elsewhere."""
    return Answer(status=303, location=path, body=f"See {path}\n".encode())


def _told_of(copy: Copy) -> SignpostFacts:
    """Who made it and where it can be read, by their addresses."""
    web = [
        (property, iri(uri))
        for property, uri in copy.fields.points
        if uri.startswith(("http://", "https://")) and iri(uri)
    ]
    authors, files = (
        tuple(uri for property, uri in web if property == wanted)
        for wanted in (DCTERMS + "creator", COLOPHON + "fileAddress")
    )
    return SignpostFacts(authors, files)


def _metadata(found: ServedItem) -> bytes:
    """The metadata of an OAI record as an XML file of its own."""
    body = found.body
    return _DECLARATION + body[len(_OPENING) : body.rindex(_CLOSING)]


def _length(held: HeldVariant) -> int:
    return -len(held.variant.suffix)
