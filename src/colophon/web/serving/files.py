"""How many files and connections the system lets a process have open."""

import sys
from contextlib import suppress

_OTHERS = 64
"""files beside connections: the index, shelves, vocabularies"""


def room_for(connections: int) -> int:
    """Ask for room for so many connections; returns for how many there is."""
    if sys.platform == "win32":
        return connections
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * connections + _OTHERS  # a connection may be held twice
    if soft != resource.RLIM_INFINITY and soft < wanted:
        soft = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        with suppress(OSError, ValueError):
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
        return max(min(connections, (soft - _OTHERS) // 2), 1)
    return connections
