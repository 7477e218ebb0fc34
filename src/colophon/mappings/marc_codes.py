"""Codes of MARC 21: content, media and carrier, kinds of material, articles, typed numbers.

https://www.loc.gov/standards/valuelist/rdacontent.html ·
https://www.loc.gov/marc/bibliographic/bd008.html ·
https://www.loc.gov/marc/bibliographic/bd007.html ·
https://www.loc.gov/marc/bibliographic/bdapp-e.html
"""

from collections.abc import Mapping

TYPE_OF_RECORD: Mapping[str, str] = {
    "Text": "a",
    "Image": "k",
    "StillImage": "k",
    "Sound": "i",
    "Software": "m",
    "Dataset": "m",
    "InteractiveResource": "m",
    "MovingImage": "g",
    "PhysicalObject": "r",
    "Collection": "p",
}
"""DCMI type → leader/06"""

MATERIAL: Mapping[str, str] = {
    "a": "||||||||||||||" + " " + "||",
    "k": "nnn" + " " + "|" + "     " + "||" + "   " + "|" + "n",
    "g": "|||" + " " + "|" + "     " + "||" + "   " + "||",
    "r": "nnn" + " " + "|" + "     " + "||" + "   " + "|" + "n",
    "i": "|||" + "|" + "||" + "||||||" + "||" + " " + "|" + " ",
    "m": "    " + "||" + "  " + "|" + " " + "|" + "      ",
    "p": "     " + "|" + "           ",
}
"""leader/06 → 008/18-34: nothing is claimed of illustrations, audience or contents"""

PHYSICAL: Mapping[str, str] = {"a": "tu", "k": "ku uuu"}
"""leader/06 → 007: that it is text, or a picture; no more is known"""

CONTENT: Mapping[str, tuple[str, str]] = {
    "Text": ("text", "txt"),
    "Image": ("still image", "sti"),
    "StillImage": ("still image", "sti"),
    "MovingImage": ("two-dimensional moving image", "tdi"),
    "Sound": ("sounds", "snd"),
    "Software": ("computer program", "cop"),
    "Dataset": ("computer dataset", "cod"),
    "PhysicalObject": ("three-dimensional form", "tdf"),
}
"""DCMI type → term and code of 336"""

UNMEDIATED = ("unmediated", "n")
PRINTED = frozenset(("Text", "Image", "StillImage"))
"""types that are looked at without a machine"""
VOLUME, SHEET = ("volume", "nc"), ("sheet", "nb")

POSTERS = frozenset(
    (
        "http://vocab.getty.edu/aat/300027221",
        "http://id.loc.gov/authorities/genreForms/gf2014026152",
    )
)
"""genres that 007/01 has a code for (k)"""

SHEETS = frozenset(
    (
        "http://vocab.getty.edu/aat/300027221",
        "http://id.loc.gov/authorities/genreForms/gf2014026152",
        "http://id.loc.gov/authorities/genreForms/gf2014026151",
        "http://vocab.getty.edu/aat/300026739",
        "http://vocab.getty.edu/aat/300211825",
        "http://vocab.getty.edu/aat/300224742",
        "https://w3id.org/colophon/vocab/genres/handbills",
        "https://w3id.org/colophon/vocab/genres/stickers",
    )
)
"""genres of one sheet: posters, postcards, broadsides, leaflets, fliers, handbills, stickers"""
SHEET_WORDS = (
    r"(?i)\b(?:1|one|ein|une?|una) (?:folded |gefaltetes )?"
    r"(?:sheet|leaf|blatt|feuille|hoja|foglio)\b"
)
"""extents of one sheet"""


SOURCE_OF_DESCRIPTION = (
    r"(?i)(?:(?:cover |caption |supplied )?title (?:from|supplied)|description based on"
    r"|titel (?:vom|von|nach|aus)|titre (?:de|d['’])|título (?:de|tomado)|titolo (?:da|del))\b"
)
"""how a note begins that says from where the description is: 588 instead of 500"""

RELATOR_TERMS: Mapping[str, str] = {
    "aft": "author of afterword, colophon, etc.", "art": "artist", "aui": "author of introduction,"
    " etc.", "aut": "author", "bnd": "binder", "cll": "calligrapher", "cmp": "composer",
    "com": "compiler", "cov": "cover designer", "cre": "creator", "ctb": "contributor",
    "dnr": "donor", "drm": "draftsman", "dst": "distributor", "dte": "dedicatee",
    "edt": "editor", "fnd": "funder", "grt": "graphic technician", "ill": "illustrator",
    "isb": "issuing body", "ive": "interviewee", "ivr": "interviewer", "lyr": "lyricist",
    "pbd": "publishing director", "pbl": "publisher", "pfr": "proofreader",
    "pht": "photographer", "prt": "printer", "rth": "research team head", "spk": "speaker",
    "spn": "sponsor", "trl": "translator", "tyd": "type designer", "tyg": "typographer",
    "win": "writer of introduction", "wpr": "writer of preface",
}  # fmt: skip
"""relator code → the term in words (https://id.loc.gov/vocabulary/relators)"""

LANGUAGES = frozenset(
    """
aar abk ace ach ada ady afa afh afr ain aka akk alb ale alg alt amh ang anp apa ara arc arg arm arn
arp art arw asm ast ath aus ava ave awa aym aze bad bai bak bal bam ban baq bas bat bej bel bem ben
ber bho bih bik bin bis bla bnt bos bra bre btk bua bug bul bur byn cad cai car cat cau ceb cel cha
chb che chg chi chk chm chn cho chp chr chu chv chy cmc cnr cop cor cos cpe cpf cpp cre crh crp csb
cus cze dak dan dar day del den dgr din div doi dra dsb dua dum dut dyu dzo efi egy eka elx eng enm
epo est ewe ewo fan fao fat fij fil fin fiu fon fre frm fro frr frs fry ful fur gaa gay gba gem geo
ger gez gil gla gle glg glv gmh goh gon gor got grb grc gre grn gsw guj gwi hai hat hau haw heb her
hil him hin hit hmn hmo hrv hsb hun hup iba ibo ice ido iii ijo iku ile ilo ina inc ind ine inh ipk
ira iro ita jav jbo jpn jpr jrb kaa kab kac kal kam kan kar kas kau kaw kaz kbd kha khi khm kho kik
kin kir kmb kok kom kon kor kos kpe krc krl kro kru kua kum kur kut lad lah lam lao lat lav lez lim
lin lit lol loz ltz lua lub lui lun luo lus mac mad mag mah mai mak mal man mao map mar mas may mdf
mdr men mga mic min mis mkh mlg mlt mnc mni mno moh mon mos mul mun mus mwl mwr myn myv nah nai nap
nau nav nbl nde ndo nds nep new nia nic niu nno nob nog non nor nqo nso nub nwc nya nym nyn nyo nzi
oci oji ori orm osa oss ota oto paa pag pal pam pan pap pau peo per phi phn pli pol pon por pra pro
pus que raj rap rar roa roh rom rum run rup rus sad sag sah sai sal sam san sas sat scn sco sel sem
sga sgn shn sid sin sio sit sla slo slv sma sme smi smj smn smo sms sna snd snk sog som son sot spa
srd srn srp srr ssa ssw suk sun sus sux swa swe syc syr tah tai tam tat tel tem ter tet tgk tgl tha
tib tig tir tiv tkl tlh tli tmh tog ton tpi tsi tsn tso tuk tum tup tur tut tvl twi tyv udm uga uig
ukr umb und urd uzb vai ven vie vol vot wak wal war was wel wen wln wol xal xho yao yap yid yor ypk
zap zbl zen zha znd zul zun zxx zza
""".split()
)
"""the MARC code list for languages (https://www.loc.gov/marc/languages/); others are told as
codes of ISO 639-3"""
