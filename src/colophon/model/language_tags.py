"""Language tags as BCP 47 writes them, whatever a file or a person wrote.

https://www.rfc-editor.org/rfc/rfc5646 · ISO 639-1, 639-2, 639-3 · ISO 3166-1
"""

import re
from functools import lru_cache
from itertools import takewhile

# two letters: ISO 639-1; then ISO 639-3 (for macrolanguages their own code)
PAIRS = """
aa:aar ab:abk ae:ave af:afr ak:aka am:amh an:arg ar:ara as:asm av:ava ay:aym az:aze ba:bak
be:bel bg:bul bi:bis bm:bam bn:ben bo:bod br:bre bs:bos ca:cat ce:che ch:cha co:cos cr:cre
cs:ces cu:chu cv:chv cy:cym da:dan de:deu dv:div dz:dzo ee:ewe el:ell en:eng eo:epo es:spa
et:est eu:eus fa:fas ff:ful fi:fin fj:fij fo:fao fr:fra fy:fry ga:gle gd:gla gl:glg gn:grn
gu:guj gv:glv ha:hau he:heb hi:hin ho:hmo hr:hrv ht:hat hu:hun hy:hye hz:her ia:ina id:ind
ie:ile ig:ibo ii:iii ik:ipk io:ido is:isl it:ita iu:iku ja:jpn jv:jav ka:kat kg:kon ki:kik
kj:kua kk:kaz kl:kal km:khm kn:kan ko:kor kr:kau ks:kas ku:kur kv:kom kw:cor ky:kir la:lat
lb:ltz lg:lug li:lim ln:lin lo:lao lt:lit lu:lub lv:lav mg:mlg mh:mah mi:mri mk:mkd ml:mal
mn:mon mr:mar ms:msa mt:mlt my:mya na:nau nb:nob nd:nde ne:nep ng:ndo nl:nld nn:nno no:nor
nr:nbl nv:nav ny:nya oc:oci oj:oji om:orm or:ori os:oss pa:pan pi:pli pl:pol ps:pus pt:por
qu:que rm:roh rn:run ro:ron ru:rus rw:kin sa:san sc:srd sd:snd se:sme sg:sag sh:hbs si:sin
sk:slk sl:slv sm:smo sn:sna so:som sq:sqi sr:srp ss:ssw st:sot su:sun sv:swe sw:swa ta:tam
te:tel tg:tgk th:tha ti:tir tk:tuk tl:tgl tn:tsn to:ton tr:tur ts:tso tt:tat tw:twi ty:tah
ug:uig uk:ukr ur:urd uz:uzb ve:ven vi:vie vo:vol wa:wln wo:wol xh:xho yi:yid yo:yor za:zha
zh:zho zu:zul
"""
THREE = dict(pair.split(":") for pair in PAIRS.split())
"""ISO 639-1 → ISO 639-3"""

_BIBLIOGRAPHIC = dict(
    pair.split(":")
    for pair in (
        "tib:bo cze:cs wel:cy ger:de gre:el baq:eu per:fa fre:fr arm:hy ice:is geo:ka mac:mk"
        " mao:mi may:ms bur:my dut:nl rum:ro slo:sk alb:sq chi:zh scr:hr scc:sr mol:ro"
    ).split()
)
"""ISO 639-2/B → ISO 639-1"""
_SHORT = {three: two for two, three in THREE.items()} | _BIBLIOGRAPHIC
_WITHDRAWN = {"iw": "he", "in": "id", "ji": "yi", "jw": "jv", "mo": "ro"}
"""codes that ISO 639 withdrew → what stands in their place"""
_COUNTRIES = {"jp": "ja", "cz": "cs", "gr": "el", "dk": "da", "cn": "zh", "ua": "uk"}
"""codes of countries that people write for languages, and that are no codes of languages"""
REGIONS = frozenset(
    """
    AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ
    BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM
    DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS
    GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN
    KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ
    MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM
    PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV
    SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI
    VN VU WF WS XK YE YT ZA ZM ZW
    """.split()
)
"""ISO 3166-1 alpha-2, and XK"""
_FORMER = {
    "UK": "GB", "BU": "MM", "DD": "DE", "FX": "FR", "TP": "TL", "YD": "YE", "ZR": "CD",
    "SU": "RU", "YU": "RS", "CS": "RS", "EL": "GR",
}  # fmt: skip
"""codes that are not registered for regions, or no longer → the one that is meant"""
_TAG = re.compile(r"(?P<language>[a-z]{2,3})(?P<rest>(?:-[a-z0-9]{1,8})*)")
_LOCALE = re.compile(r"[.@].*")


@lru_cache(maxsize=512)
def canonical(written: str) -> str:
    """A tag in its shortest registered form and usual case, or empty where it is none.

    ``en-UK`` → ``en-GB``; ``eng`` → ``en``; ``pt_br.UTF-8`` → ``pt-BR``; ``iw`` → ``he``.
    A region that is not registered is left out: ``en-EN`` → ``en``.
    """
    tag = _LOCALE.sub("", written.strip()).replace("_", "-").lower()
    found = _TAG.fullmatch(tag)
    if not found:
        return ""
    language = found["language"]
    for table in (_SHORT, _WITHDRAWN, _COUNTRIES):
        language = table.get(language, language)
    subtags: list[str] = []
    private = False
    for one in found["rest"].split("-")[1:]:
        private = private or len(one) == 1
        subtags += [one] if private else _subtag(one, first=not subtags)
    return "-".join((language, *subtags))


def _subtag(one: str, *, first: bool) -> list[str]:
    """A script or region in its usual case; what is no registered region is nothing."""
    if len(one) == 4 and one.isalpha():
        return [one.title()] if first else [one]
    if len(one) == 2:
        region = _FORMER.get(one.upper(), one.upper())
        return [region] if region in REGIONS else []
    return [one]


# section 2.1 of the RFC, without its irregular heirlooms
_WELL_FORMED = re.compile(
    r"""
      (?:[a-z]{2,3}(?:-[a-z]{3}){0,3}|[a-z]{4}|[a-z]{5,8})(?:-[a-z]{4})?
      (?:-(?:[a-z]{2}|\d{3}))?(?:-(?:[a-z0-9]{5,8}|\d[a-z0-9]{3}))*
      (?:-[a-wy-z0-9](?:-[a-z0-9]{2,8})+)*(?:-x(?:-[a-z0-9]{1,8})+)?\Z
    | x(?:-[a-z0-9]{1,8})+\Z
    """,
    re.IGNORECASE | re.ASCII | re.VERBOSE,
)
_LONGEST = 100
"""characters beyond which a text is no tag, whatever it is"""
_NO_REGIONS = frozenset(("UK", "EL"))
"""codes that the register of languages takes for regions, and BCP 47 does not"""


@lru_cache(maxsize=4096)
def is_registered(tag: str) -> bool:
    """Whether a tag is made of registered subtags, its language by its shortest code.

    The register is that of ``langcodes``, which is imported for other tags than the plain
    two-letter ones.
    """
    if tag in THREE:
        return True
    if len(tag) > _LONGEST or not _WELL_FORMED.match(tag):
        return False
    language = tag.partition("-")[0].lower()
    if language in _SHORT or language in _WITHDRAWN:
        return False
    # behind a single letter stand extensions and private subtags
    public = takewhile(lambda one: len(one) > 1, tag.upper().split("-"))
    return _NO_REGIONS.isdisjoint(public) and _is_valid(tag)


def _is_valid(tag: str) -> bool:
    from langcodes import tag_is_valid

    try:
        return tag_is_valid(tag)
    except ValueError:  # what langcodes cannot take apart
        return False
