"""Bounds: how much, and how long, a client may ask for."""

import msgspec


class ConnectionBounds(msgspec.Struct, frozen=True, kw_only=True):
    """Of the connections of one worker.

    ``connections`` are open at once, ``each`` of them from one address that is not among
    the networks ``exempt`` (proxies); others are told to come back after ``retry_after``
    seconds.  One that asks nothing, or not to the end, for ``idle_seconds`` is closed; so
    is one whose request and header lines are longer than ``head_bytes``.  One that does
    not read what it asked for is given up after ``stalled_seconds``, or after
    ``parting_seconds`` when the server ends.
    """

    connections: int = 1_000
    each: int = 100
    exempt: tuple[str, ...] = ("127.0.0.0/8", "::1/128")
    retry_after: int = 10
    idle_seconds: float = 15.0
    head_bytes: int = 32_768
    stalled_seconds: float = 30.0
    parting_seconds: float = 3.0
