"""Deleted records, in all answers that came: tombstones and what they may carry.

https://www.openarchives.org/OAI/openarchivesprotocol.html#DeletedRecords
"""

from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import ExaminedItem
from colophon.examine.provider import DC, Provider


def _deleted_items(provider: Provider) -> list[tuple[Exchange, ExaminedItem]]:
    """The deleted records and headers that came."""
    found = [
        (exchange, item)
        for exchange, item in provider.items_seen("No record was given.")
        if item.deleted
    ]
    if not found:
        raise Unexamined("No deleted record was seen.")
    return found


@check("get-record-deleted", Clause.DELETED, "Answer GetRecord for a tombstone with its header.")
def get_record_deleted(provider: Provider) -> Faults:
    """GetRecord gives a deleted record as a header that says so, not as an error."""
    ours = [item for exchange, item in _deleted_items(provider) if exchange.prefix == DC]
    if not ours:
        raise Unexamined("No deleted record was seen in oai_dc.")
    asked = ours[0].identifier
    answer = provider.ask("GetRecord", identifier=asked, metadataPrefix=DC)
    if not any(one.deleted for one in answer.items):
        message = f"{asked} is deleted in the list, and GetRecord gives {answer.said}."
        yield Fault(message, answer)


@check("deleted-bare", Clause.DELETED, "Give a deleted record as its header alone.")
def deleted_bare(provider: Provider) -> Faults:
    """A deleted record carries neither metadata nor about."""
    found = [
        (exchange, item) for exchange, item in _deleted_items(provider) if item.record is not None
    ]
    if not found:
        raise Unexamined("No deleted record was seen, but headers alone.")
    for exchange, item in found:
        if item.metadata is not None or item.abouts:
            yield Fault(f"{item.identifier} is deleted and carries more than a header.", exchange)


@check("deleted-policy", Clause.DELETED, "Declare deletedRecord as transient or persistent.")
def deleted_policy(provider: Provider) -> Faults:
    """No deleted record is shown where deletedRecord is no."""
    for exchange, item in _deleted_items(provider):
        if provider.say_identity("deletedRecord") == "no":
            message = f"deletedRecord is no, and {item.identifier} is shown as deleted."
            yield Fault(message, exchange)
