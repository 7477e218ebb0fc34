"""What web servers are told so that every address of a catalogue answers from files.

Pages have links that need none of it.  With it, addresses without ``.html`` answer, formats
have their media types, and OAI-PMH is answered from the files that were made beforehand.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta

import msgspec

from colophon.services.linked_data import variants
from colophon.services.linked_data.signposts import LINKSETS
from colophon.site.day_patterns import FIRST, LAST, pattern
from colophon.site.oai_pages import SINGLE

_COMMON = {
    "html": "text/html", "xml": "text/xml", "atom": "application/atom+xml", "css": "text/css",
    "js": "text/javascript", "json": "application/json", "txt": "text/plain",
    "csv": "text/csv", "svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg",
    "jpeg": "image/jpeg", "webp": "image/webp", "gif": "image/gif", "ico": "image/x-icon",
    "pdf": "application/pdf", "gz": "application/gzip", "zip": "application/zip",
    "ris": "application/x-research-info-systems",
}  # fmt: skip


class ServedSite(msgspec.Struct, frozen=True, kw_only=True):
    """What servers have to know: ``base`` is the path of the site and ``oai`` that of the
    answers to harvesters, both begin with a slash; ``things`` is where records' own
    addresses lie below ``base``, or None; ``domain`` is that of OAI identifiers; ``days``
    are by format those on which its list goes on, in order."""

    base: str
    oai: str
    things: str | None
    domain: str
    days: Mapping[str, Sequence[str]]


def files(served: ServedSite) -> dict[str, bytes]:
    """The files for servers, by name."""
    return {
        "_server/nginx-http.conf": _text(_nginx_http(served)),
        "_server/nginx-server.conf": _text(_nginx_server(served)),
        ".htaccess": _text(_htaccess(served)),
        "_redirects": _text(_redirects(served)),
    }


def _text(lines: Iterable[str]) -> bytes:
    return ("\n".join(lines) + "\n").encode()


def _types() -> dict[str, str]:
    """Media type by the ending of a file."""
    found = dict(_COMMON)
    for one in (*(held.variant for held in variants.RECORD), *variants.GRAPH):
        found.setdefault(one.suffix.rpartition(".")[2], one.media_type.partition(";")[0])
    for suffix, media_type in LINKSETS.items():
        found.setdefault(suffix.rpartition(".")[2], media_type)
    return found


# --- nginx

_ARGUMENTS = r"(?!.*(?:^|&)([A-Za-z]+)=.*&\1=)"
"""no argument twice"""
_LISTS = "ListRecords|ListIdentifiers"
_LIST = rf"^{_ARGUMENTS}(?=(?:.*&)?verb=(?:{_LISTS})(?:&|$))"
_SINGLE = rf"^{_ARGUMENTS}(?=(?:.*&)?verb=GetRecord(?:&|$))(?=(?:.*&)?metadataPrefix=)"
_SHAPES = (
    "^verb=(?:Identify|ListSets|ListMetadataFormats)$",
    "^verb=ListSets&resumptionToken=[^&]+$",
    f"{_LIST}(?=(?:.*&)?metadataPrefix=)(?:(?:verb|metadataPrefix|from|until|set)=[^&]+(?:&|$))+$",
    f"{_LIST}(?=(?:.*&)?resumptionToken=)(?:(?:verb|resumptionToken)=[^&]+(?:&|$))+$",
    f"{_SINGLE}(?=(?:.*&)?identifier=)(?:(?:verb|metadataPrefix|identifier)=[^&]+(?:&|$))+$",
)
"""the queries of a request without a mistake"""


_DAY = r"(?!\d{4}-(?:02-3|(?:02|04|06|09|11)-31))\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"


def _nginx_http(served: ServedSite) -> Iterator[str]:
    """Which file answers a harvester: maps, which stand in ``http``."""
    yield "# In http { }: which file answers a harvester. Made anew by every build."
    yield from _map(
        "$args", "$colophon_right", [('""', "0"), *((f'"~{one}"', "1") for one in _SHAPES)]
    )
    yield from _map(
        '"$arg_metadataPrefix$arg_resumptionToken"', "$colophon_list",
        [("default", '"-"'), ('"~^(?<colophon_name>[A-Za-z0-9_-]+)$"', "$colophon_name")],
    )  # fmt: skip
    colon, domain = "(?::|%3[Aa])", re.escape(served.domain)
    local = "(?<colophon_local>[A-Za-z0-9][A-Za-z0-9._-]*)"
    yield from _map(
        "$arg_identifier", "$colophon_id",
        [("default", '"-"'), (f'"~^oai{colon}{domain}{colon}{local}$"', "$colophon_local")],
    )  # fmt: skip
    yield from _map('"$arg_metadataPrefix,$arg_from"', "$colophon_from", _from(served.days))
    yield from _map("$arg_until", "$colophon_until", _until(served.days.values()))
    listed = "$colophon_list$colophon_from"
    yield from _map(
        '"$colophon_right$colophon_until$arg_set:$arg_verb"', "$colophon_file",
        [
            ("default", '"-"'),
            ('"~^11:(?<colophon_verb>Identify|ListMetadataFormats)$"', "$colophon_verb"),
            (f'"~^11:(?<colophon_verb2>{_LISTS})$"', f'"$colophon_verb2/{listed}"'),
            ('"11:GetRecord"', '"GetRecord/$colophon_list/$colophon_id"'),
        ],
    )  # fmt: skip
    yield from _map(
        "$args", "$colophon_twice", [("default", '""'), ('"~(?:^|&)verb=.*&verb="', "2")]
    )
    asked = "$colophon_right$colophon_until:$arg_set:$colophon_from"
    asked += ":$arg_metadataPrefix:$arg_resumptionToken"
    yield from _map(f'"$colophon_twice$arg_verb:{asked}"', "$colophon_error", _errors(served.days))


def _map(source: str, variable: str, lines: Iterable[tuple[str, str]]) -> Iterator[str]:
    yield f"map {source} {variable} {{"
    yield from (f"    {key} {value};" for key, value in lines)
    yield "}"


def _from(days: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The part of a file's name that says from which day a list goes on."""
    yield "default", '"-"'
    yield '"~,$"', '""'
    yield f'"~,(?!{_DAY}$)"', '"!"'
    for prefix, known in days.items():
        low = FIRST
        for day in known:
            yield f'"~^{prefix},{pattern(low, day)}$"', f'",{day}"'
            low = f"{day[:-2]}{int(day[-2:]) + 1:02}"


def _until(days: Iterable[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Whether a list ends where it would without it (1), or before its beginning (2)."""
    known = sorted(day for each in days for day in each)
    latest, earliest = (known[-1], known[0]) if known else (FIRST, LAST)
    before = (date.fromisoformat(earliest) - timedelta(days=1)).isoformat() if known else LAST
    yield "default", "0"
    yield '""', "1"
    yield f'"~^{pattern(latest, LAST)}$"', "1"
    yield f'"~^{pattern(FIRST, before)}$"', "2"


def _errors(days: Mapping[str, Sequence[str]]) -> Iterator[tuple[str, str]]:
    """The error of a request for which there is no file."""
    known, verbs = "|".join(days), "Identify|ListMetadataFormats|ListSets|GetRecord"
    yield "default", "badArgument"
    yield f'"~^(?!(?:{verbs}|{_LISTS}):)"', "badVerb"
    yield f'"~^(?:{_LISTS}):1\\d:[^:]|^ListSets:1"', "noSetHierarchy"
    yield f'"~^(?:{_LISTS}):1\\d::[^:]*::[^:]"', "badResumptionToken"
    yield f'"~^(?:{_LISTS}):11::[^:]*:(?!(?:{known}):)"', "cannotDisseminateFormat"
    yield f'"~^(?:{_LISTS}):11::-:"', "noRecordsMatch"
    yield f'"~^(?:{_LISTS}):12::"', "noRecordsMatch"
    yield f'"~^GetRecord:11::[^:]*:(?!{SINGLE}:)"', "cannotDisseminateFormat"
    yield '"~^GetRecord:11:"', "idDoesNotExist"


def _nginx_server(served: ServedSite) -> Iterator[str]:
    base = served.base
    yield "# In server { }: the site lies below the root that is set there, at its own path."
    yield f"location {base} {{"
    yield "    index index.html;"
    yield "    charset utf-8;"
    yield f"    error_page 404 {base}404.html;"
    yield "    types {"
    yield from (f"        {kind} {ending};" for ending, kind in sorted(_types().items()))
    yield "    }"
    yield f'    rewrite "^({re.escape(base)}set/[^:]+):(.*)$" $1~3a$2;'
    yield "    try_files $uri $uri.html $uri/index.html =404;"
    yield "}"
    if served.things:
        yield f'location ~ "^{re.escape(base + served.things)}([A-Za-z0-9][A-Za-z0-9._-]*)/?$" {{'
        yield f"    return 303 {base}record/$1.html;"
        yield "}"
    yield f'location ~ "^{re.escape(base)}\\.(?:colophon|ht)" {{ return 404; }}'
    yield f"location = {served.oai} {{"
    yield "    types { }"
    yield "    default_type text/xml;"
    yield "    charset utf-8;"
    yield "    charset_types text/xml;"
    yield f"    try_files {base}oai/$colophon_file.xml {base}oai/error/$colophon_error.xml =404;"
    yield "}"


# --- others


def _htaccess(served: ServedSite) -> Iterator[str]:
    """For Apache, where ``.htaccess`` is heeded."""
    base = served.base
    yield "DirectoryIndex index.html"
    yield "Options -MultiViews"
    yield "AddDefaultCharset utf-8"
    yield f"ErrorDocument 404 {base}404.html"
    yield from (f"AddType {kind} .{ending}" for ending, kind in sorted(_types().items()))
    yield "<IfModule mod_rewrite.c>"
    yield "RewriteEngine On"
    # an address may be that of a page or of answers to harvesters, and of a folder too
    yield "DirectorySlash Off"
    yield "RewriteOptions AllowNoSlash"
    yield f"RewriteBase {base}"
    if base != "/":
        yield f"RewriteCond %{{REQUEST_URI}} ={base.rstrip('/')}"
        yield f"RewriteRule ^ {base} [R=301,L]"
    yield r"RewriteRule ^\.colophon - [F]"
    if served.things:
        things = f"^{served.things}([A-Za-z0-9][A-Za-z0-9._-]*)/?$"
        yield f"RewriteRule {things} record/$1.html [R=303,L]"
    if served.oai.startswith(base):
        yield from _htaccess_oai(served.oai[len(base) :], served.domain)
    yield "RewriteRule ^(set/[^:]+):(.*)$ $1~3a$2"
    yield "RewriteCond %{REQUEST_FILENAME}.html -f"
    yield "RewriteRule ^(.+)$ $1.html [L]"
    yield "</IfModule>"


def _htaccess_oai(oai: str, domain: str) -> Iterator[str]:
    """Whole lists, page by page, and single records; from a day on they are not answered."""
    name, verb = "([A-Za-z0-9_-]+)", "verb=([A-Za-z]+)"
    prefix, listed = f"metadataPrefix={name}", f"(?:metadataPrefix|resumptionToken)={name}"
    colon = "(?::|%3[Aa])"
    id = f"identifier=oai{colon}{re.escape(domain)}{colon}([A-Za-z0-9][A-Za-z0-9._-]*)"
    for query, file in (
        (f"^{verb}$", "oai/%1.xml"),
        (f"^{verb}&{listed}$", "oai/%1/%2.xml"),
        (f"^{listed}&{verb}$", "oai/%2/%1.xml"),
        (f"^{verb}&{prefix}&{id}$", "oai/%1/%2/%3.xml"),
        (f"^{verb}&{id}&{prefix}$", "oai/%1/%3/%2.xml"),
        (f"^{id}&{prefix}&{verb}$", "oai/%3/%2/%1.xml"),
        (f"^{prefix}&{id}&{verb}$", "oai/%3/%1/%2.xml"),
    ):
        yield f"RewriteCond %{{QUERY_STRING}} {query}"
        yield f"RewriteRule ^{oai}$ {file} [END]"


def _redirects(served: ServedSite) -> Iterator[str]:
    """For hosts that read a list of redirects (Netlify, Cloudflare Pages)."""
    if served.things:
        yield f"{served.base}{served.things}:id {served.base}record/:id.html 302"
    if served.base != "/":
        yield f"/ {served.base} 302"
