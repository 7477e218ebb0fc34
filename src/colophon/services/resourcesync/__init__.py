"""ResourceSync 1.1: lists of resources and of changes, for those who keep copies.

http://www.openarchives.org/rs/1.1/resourcesync
"""

from colophon.services.resourcesync.documents import (
    SynchronisedSource,
    about_list,
    list_entry,
    list_times,
    part_entry,
    respond,
)

__all__ = ["SynchronisedSource", "about_list", "list_entry", "list_times", "part_entry", "respond"]
