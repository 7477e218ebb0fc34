"""Records of imported lists that wait for their documents: which scan belongs to which."""

from typing import TYPE_CHECKING

from colophon.catalogue.deciding import is_erased
from colophon.store.ids import slug

if TYPE_CHECKING:
    from colophon.catalogue.catalogue import Catalogue


class Awaited:
    """Records without a document, by the name of the file that their list gave them, or by
    their call number or barcode as the name of a file (``PAM 12`` ← ``pam-12.pdf``)."""

    def __init__(self, catalogue: "Catalogue") -> None:
        self._catalogue = catalogue
        self._names: dict[str, set[str]] = {}
        ledger = catalogue.imports.ledger
        if ledger.is_empty:
            return
        for record in catalogue.records():
            if record.source is None and not is_erased(record):
                for one in record.of("callNumber", "barcode"):
                    self._names.setdefault(slug(str(one.value)), set()).add(record.id)

    def record_named(self, name: str) -> str:
        """The id of the one record whose row of a list names a file of this name, or empty."""
        found = self._catalogue.imports.ledger.records_describing(name)
        return found[0] if len(found) == 1 else ""

    def get(self, name: str) -> str | None:
        """The id of the one record that waits for a file of this name, or None."""
        listed = [
            one
            for one in self._catalogue.imports.ledger.records_describing(name)
            if one in self._catalogue.store and self._catalogue.record(one).source is None
        ]
        found = listed or list(self._names.get(slug(name.rpartition(".")[0] or name), ()))
        return found[0] if len(found) == 1 else None
