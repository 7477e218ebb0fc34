"""Rendering by the workers of a cluster: each is sent records and decides on them itself.

Only :func:`colophon.disclosure.decide` makes a public record, on a worker too: what travels
is the record as it lies in the catalogue, with what is shown of its document.  Answers come
in the order of the records, so that what is published is the same byte for byte.
"""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Any

import msgspec

from colophon.config import Config
from colophon.crosswalk import FORMATS, Format, Frame
from colophon.disclosure import PublicRecord, decide
from colophon.disclosure.unread import policy_of
from colophon.model.errors import ClusterError, ColophonError
from colophon.model.record import Record
from colophon.processes import ProcessFault, Work
from colophon.processes.cluster import Facts, answers_on
from colophon.publish.appearance import Appearance
from colophon.publish.copies import NAME, Copies
from colophon.publish.pictures import ItemPictures, with_addresses
from colophon.publish.rendering import Rendering, render_record


class ToRender(msgspec.Struct, frozen=True):
    """A record to be rendered: as it was read, as it may be seen, what is shown of its document."""

    record: Record
    public: PublicRecord
    pictures: ItemPictures | None


class RenderingWorkers:
    """The workers ``where`` (see :func:`colophon.processes.cluster.answers_on`).

    ``facts`` tell of this machine what must be the same on theirs, given the arguments of
    :func:`open_rendering`.  ``appearance`` is how the pages look, ``words`` what a document
    says, where records are found by that: it is asked here, where the documents lie.
    """

    def __init__(
        self,
        where: str,
        facts: Facts,
        appearance: Appearance,
        words: Callable[[PublicRecord], str] | None,
    ) -> None:
        self._where = where
        self._facts = facts
        self._appearance = appearance
        self._words = words

    def render(
        self,
        records: Iterable[ToRender],
        formats: Iterable[Format],
        frame: Frame,
        config: Config,
        today: date,
    ) -> Iterator[Rendering | ProcessFault]:
        """The renderings in order; a fault for a record that ended its process.

        Nobody is asked where there is nothing to render.
        """
        records = iter(records)
        first = next(records, None)
        if first is None:
            return
        names = tuple(one.name for one in formats)
        arguments = (today, names, frame, config, self._appearance, self._words is not None)
        work = Work(open_work=open_rendering, arguments=arguments)
        tasks = (self._task(one) for one in chain((first,), records))
        for found in answers_on(self._where, work, tasks, self._facts):
            yield self._accept_answer(found)

    def _task(self, one: ToRender) -> tuple[bytes, ItemPictures | None, bytes | None]:
        words = self._words(one.public) if self._words and one.public.document else None
        return (
            msgspec.msgpack.encode(one.record),
            one.pictures,
            None if words is None else words.encode("utf-8", "surrogatepass"),
        )

    def _accept_answer(self, found: Any) -> Rendering | ProcessFault:
        if isinstance(found, Rendering | ProcessFault):
            return found
        if isinstance(found, ColophonError):
            raise found
        raise ClusterError(
            f"a worker fails ({type(found).__name__}: {found}).",
            place=self._where,
            remedy="Publish without --on, and tell the makers of the program.",
        )


# --- in the worker


class _SentPictures:
    """What was sent of the record that is rendered just now."""

    version = ""

    def __init__(self) -> None:
        self.pictures: ItemPictures | None = None
        self.words = ""

    def of(self, _: PublicRecord) -> ItemPictures | None:
        """What is shown of its document."""
        return self.pictures

    def is_awaited(self, _: str) -> bool:
        """Whether something is still to be made: known where the pictures lie, not here."""
        return False

    def text(self, _: PublicRecord) -> str:
        """What its document says."""
        return self.words


def open_rendering(
    today: date,
    names: tuple[str, ...],
    frame: Frame,
    config: Config,
    appearance: Appearance,
    finds_words: bool,
) -> Callable[[tuple[bytes, ItemPictures | None, bytes | None]], Rendering]:
    """Work that renders records in the formats of these names."""
    sent = _SentPictures()
    copies = Copies(appearance, sent, sent.text if finds_words else None)
    formats = [copies if name == NAME else FORMATS[name] for name in names]
    policy = policy_of(config, frame.profile)
    decoder = msgspec.msgpack.Decoder(Record)

    def render(task: tuple[bytes, ItemPictures | None, bytes | None]) -> Rendering:
        data, sent.pictures, words = task
        sent.words = words.decode("utf-8", "surrogatepass") if words else ""
        public = decide(decoder.decode(data), frame.profile, today, policy=policy).record
        if public is None:
            raise ValueError("nothing of the record may be seen")
        return render_record(with_addresses(public, sent.pictures, frame), formats, frame, config)

    return render
