"""How the allocator treats pages of answers: large, short-lived, one after the other."""

import ctypes
import sys

_TRIM_THRESHOLD, _MMAP_THRESHOLD = -1, -3  # malloc.h
_LARGEST = 16 * 1024 * 1024
_KEPT = 32 * 1024 * 1024


def keep_freed() -> None:
    """Let glibc use the memory of the last page for the next one.

    By default it gives large blocks back to the system at once and takes them again, page
    fault by page fault: half the cost of an answer.  Other systems are left as they are.
    """
    if not sys.platform.startswith("linux"):
        return
    try:
        mallopt = ctypes.CDLL(None).mallopt
    except (OSError, AttributeError):  # another C library
        return
    mallopt(_MMAP_THRESHOLD, _LARGEST)
    mallopt(_TRIM_THRESHOLD, _KEPT)
