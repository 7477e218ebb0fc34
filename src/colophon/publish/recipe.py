"""What a rendering is made from: when none of it has changed, nothing is rendered again."""

from collections.abc import Iterable
from hashlib import blake2b

import msgspec

from colophon.config import Config
from colophon.crosswalk import Format, Frame
from colophon.model.record import Record

VERSION = "4"
"""raised when this room would make other bytes of the same"""

_ENCODER = msgspec.msgpack.Encoder(order="deterministic")


def digest(formats: Iterable[Format], frame: Frame, config: Config) -> str:
    """Of all that renders a record, beside the record."""
    return _digest(
        [
            VERSION,
            [(one.name, one.version, one.xml_namespace) for one in formats],
            frame.namespace,
            frame.metadata_rights,
            frame.provider,
            list(frame.profile.fields),
            sorted(frame.profile.prefixes.items()),
            config.domain,
            config.metadata_rights,
            list(config.sets.by.items()),
            *_named_sources(config),
            [msgspec.to_builtins(one) for one in config.sets.chosen],
            sorted(config.unread.items()),
        ]
    )


def _named_sources(config: Config) -> list[object]:
    """What the sets of sources are called; nothing where there are none."""
    first = config.sets.sources
    return [[first, *((one.url, one.name) for one in config.sources)]] if first else []


def of_record(record: Record) -> str:
    return _digest(record)


def source(record: str, recipe: str) -> str:
    """Of a record and what renders it, from their digests."""
    return blake2b(f"{record}\0{recipe}".encode(), digest_size=10).hexdigest()


def _digest(value: object) -> str:
    return blake2b(_ENCODER.encode(value), digest_size=16).hexdigest()
