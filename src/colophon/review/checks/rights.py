"""Addresses of rights statements and licences, which aggregators compare as strings.

https://rightsstatements.org/en/documentation/usage_guidelines.html ·
https://creativecommons.org/licenses/list.en
"""

import re
from collections.abc import Callable

from colophon.model.problem import Severity
from colophon.model.record import Concept, Link
from colophon.review.checks import CheckedCase, Found, RecordFault, finds_in_value

STATEMENTS = frozenset(
    """
    InC InC-OW-EU InC-EDU InC-NC InC-RUU NoC-CR NoC-NC NoC-OKLR NoC-US CNE UND NKC
    """.split()
)
"""the twelve statements of rightsstatements.org, all in version 1.0"""

_EVERY = frozenset(("1.0", "2.0", "2.1", "2.5", "3.0", "4.0"))
KINDS = {
    **dict.fromkeys(("by", "by-sa", "by-nd", "by-nc", "by-nc-sa", "by-nc-nd"), _EVERY),
    **dict.fromkeys(("by-nd-nc", "sa", "nd", "nc", "nc-sa", "nd-nc"), frozenset(("1.0", "2.0"))),
    **dict.fromkeys(("sampling", "sampling+", "nc-sampling+"), frozenset(("1.0",))),
    "devnations": frozenset(("2.0",)),
}
"""licences of Creative Commons, retired ones too, and their versions"""

PORTS = frozenset(
    """
    ae am ar at au az be bg bo br by ca ch cl cn co cr cz de dk ec ee eg es fi fr ge gr gt hk hr
    hu id ie igo il in it jo jp kr kz lb lk lu lv ma mk mt mx my ng ni nl no nz pa pe ph pl pr ps
    pt py qa ro rs ru sa scotland se sg si sk sn sv th tn tr tw ua ug uk us uy ve vn za
    """.split()
)
"""jurisdictions that licences up to version 3.0 were ported to"""

_STATEMENT = re.compile(
    r"""
    https?://(?:www\.)?rightsstatements\.org/(?:vocab|page|data)/(?P<name>[\w-]+)
    (?:/(?P<version>[\d.]+))?/?(?:\?.*)?\Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_LICENCE = re.compile(
    r"""
    (?P<scheme>https?)://(?:www\.)?creativecommons\.org/licen[cs]es/
    (?P<kind>[a-z+-]+)/(?P<version>\d\.\d)(?:/(?P<port>[a-z]+))?/?
    (?:(?:deed|legalcode|rdf)(?:[._][\w.-]*)?)?\Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_PUBLIC = re.compile(
    r"""
    (?P<scheme>https?)://(?:www\.)?creativecommons\.org/publicdomain/
    (?P<kind>zero|mark)(?:/(?P<version>\d\.\d))?/?
    (?:(?:deed|legalcode|rdf)(?:[._][\w.-]*)?)?\Z
    """,
    re.IGNORECASE | re.VERBOSE,
)
_OLD_PUBLIC = re.compile(
    r"https?://creativecommons\.org/(?:licenses/publicdomain|publicdomain/certification/1\.0/us)/\Z"
)
_PARTS = ("by", "nc", "nd", "sa")


def statement(uri: str) -> str:
    """The exact address of the rights statement meant by a URI, or empty."""
    found = _STATEMENT.match(uri)
    names = {one.casefold(): one for one in STATEMENTS}
    name = names.get(found["name"].casefold(), "") if found else ""
    return f"http://rightsstatements.org/vocab/{name}/1.0/" if name else ""


def licence(uri: str) -> str:
    """The exact address of the Creative Commons licence or deed meant by a URI, or empty."""
    if _OLD_PUBLIC.match(uri):
        return uri
    if found := _PUBLIC.match(uri):
        return f"{_address(found['scheme'])}/publicdomain/{found['kind'].lower()}/1.0/"
    found = _LICENCE.match(uri)
    if found is None:
        return ""
    kind, version, port = (found[name] or "" for name in ("kind", "version", "port"))
    kind, port = kind.lower(), port.lower()
    if not _exists(kind, version):
        kind = _order_parts(kind)
    if not _exists(kind, version) or (port and port not in PORTS):
        return ""
    ported = f"{port}/" if port and version != "4.0" else ""
    return f"{_address(found['scheme'])}/licenses/{kind}/{version}/{ported}"


def _address(scheme: str) -> str:
    return f"{scheme.lower()}://creativecommons.org"


def _exists(kind: str, version: str) -> bool:
    return version in KINDS.get(kind, ())


def _order_parts(kind: str) -> str:
    """The parts of a licence in the order of its address: ``by-sa-nc`` → ``by-nc-sa``."""
    parts = kind.split("-")
    known = set(parts) <= set(_PARTS) and len(set(parts)) == len(parts)
    return "-".join(part for part in _PARTS if part in parts) if known else kind


@finds_in_value(
    "rights-address",
    Severity.WARNING,
    "Choose one of the twelve statements; the vocabulary rights has them.",
    "https://rightsstatements.org/en/documentation/usage_guidelines.html",
)
def rights_address(case: CheckedCase) -> Found:
    """An address of rightsstatements.org is not that of a statement, to the letter."""
    yield from _addresses(case, "rightsstatements.org/", statement, "rights statement")


@finds_in_value(
    "licence-address",
    Severity.WARNING,
    "Write the address of the licence, without deed or legalcode, with a / at its end.",
    "https://creativecommons.org/licenses/list.en",
)
def licence_address(case: CheckedCase) -> Found:
    """An address of creativecommons.org is not that of a licence, to the letter."""
    yield from _addresses(case, "creativecommons.org/", licence, "licence")


def _addresses(case: CheckedCase, host: str, exact: Callable[[str], str], what: str) -> Found:
    for field, one in case.live():
        uri = one.value.uri
        if isinstance(one.value, Link | Concept) and host in uri.casefold():
            right = exact(uri)
            if right != uri:
                message = f"{uri[:200]} is the exact address of no {what}"
                yield RecordFault(field.term, message, f"Write {right}." if right else "", right)
