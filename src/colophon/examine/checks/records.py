"""Records and headers: both lists are answered, agree, and agree with GetRecord.

https://www.openarchives.org/OAI/openarchivesprotocol.html#Record
"""

from urllib.parse import quote

from colophon.examine.check import Fault, Faults, check
from colophon.examine.clauses import Clause
from colophon.examine.exchange import Exchange, Unexamined
from colophon.examine.item import ExaminedItem, canonical
from colophon.examine.provider import DC, Provider

_EMPTY = ("noRecordsMatch",)


def _check_answer(exchange: Exchange) -> Faults:
    if exchange.content is None and exchange.errors != _EMPTY:
        yield Fault(f"{exchange.verb} as oai_dc is answered with {exchange.said}.", exchange)


@check("list-records", Clause.LIST_RECORDS, "Answer ListRecords with the records.")
def list_records(provider: Provider) -> Faults:
    """ListRecords is answered with records, or with noRecordsMatch while there are none."""
    yield from _check_answer(provider.records)


@check("list-identifiers", Clause.LIST_IDENTIFIERS, "Answer ListIdentifiers with the headers.")
def list_identifiers(provider: Provider) -> Faults:
    """ListIdentifiers is answered with headers, or with noRecordsMatch while there are none."""
    yield from _check_answer(provider.headers)


def _get_item(provider: Provider, item: ExaminedItem) -> Exchange:
    return provider.ask("GetRecord", identifier=item.identifier, metadataPrefix=DC)


@check("get-record", Clause.GET_RECORD, "Give by GetRecord each record that the lists give.")
def get_record(provider: Provider) -> Faults:
    """GetRecord gives the record that the lists gave."""
    item = provider.sample
    answer = _get_item(provider, item)
    if [one.identifier for one in answer.items] != [item.identifier]:
        yield Fault(f"GetRecord does not give {item.identifier}: {answer.said}.", answer)


@check("get-record-same", Clause.GET_RECORD, "Make GetRecord and ListRecords say the same.")
def get_record_same(provider: Provider) -> Faults:
    """GetRecord gives the datestamp, the sets and the metadata that ListRecords gave."""
    listed = next((one for one in provider.records.items if not one.deleted), None)
    if listed is None:
        raise Unexamined("ListRecords gave no record that is not deleted.")
    answer = _get_item(provider, listed)
    for found in answer.items:
        if found.identifier != listed.identifier:
            continue
        for name, one, other in _compare_items(found, listed):
            if one != other:
                message = f"The {name} of {listed.identifier} differs from ListRecords."
                yield Fault(message, answer, f"{one}, in ListRecords {other}"[:300])


def _compare_items(found: ExaminedItem, listed: ExaminedItem) -> list[tuple[str, str, str]]:
    return [
        ("datestamp", found.datestamp, listed.datestamp),
        ("sets", ", ".join(sorted(found.sets)), ", ".join(sorted(listed.sets))),
        ("metadata", canonical(found.metadata), canonical(listed.metadata)),
    ]


@check("lists-agree", Clause.LIST_IDENTIFIERS, "Make both lists from the same selection.")
def lists_agree(provider: Provider) -> Faults:
    """ListIdentifiers gives the headers that ListRecords gives."""
    records, headers = provider.records, provider.headers
    ours = {one.identifier: _header(one) for one in records.items}
    theirs = {one.identifier: _header(one) for one in headers.items}
    for name in ours.keys() & theirs.keys():
        if ours[name] != theirs[name]:
            yield Fault(f"The two lists have different headers of {name}.", headers)
    # where pages are of different length or order, only whole lists must hold the same
    if not records.next and not headers.next and ours.keys() != theirs.keys():
        alone = sorted(ours.keys() ^ theirs.keys())
        yield Fault(f"Only one of the two lists holds {alone[0]}.", headers)
    if not ours.keys() & theirs.keys():
        raise Unexamined("The first pages of the two lists have no record in common.")


def _header(item: ExaminedItem) -> tuple[str, bool, tuple[str, ...]]:
    return item.datestamp, item.deleted, tuple(sorted(item.sets))


@check("encoded-argument", Clause.HTTP_REQUEST, "Decode %XX in arguments, once, as URLs want it.")
def encoded_argument(provider: Provider) -> Faults:
    """An identifier is understood with its special characters encoded, and without."""
    identifier = provider.sample.identifier
    for safe in ("", ":/?@!$'()*,;~"):
        written = quote(identifier, safe=safe)
        query = f"verb=GetRecord&metadataPrefix={DC}&identifier={written}"
        answer = provider.raw(query)
        if [one.identifier for one in answer.items] != [identifier]:
            yield Fault(f"{identifier} is not found when asked for as {written}.", answer)
