"""What a file says is a value, stands in evidence, or is told: nothing is dropped in silence."""

import string
from collections.abc import Iterator

import pytest

from colophon.importing import IMPORTERS, Incoming, Options
from colophon.importing.toolkit.gathering import Gathering
from colophon.importing.toolkit.marc import MarcField, MarcRecord
from colophon.importing.toolkit.marc_fields import gather
from colophon.mappings.marc_reading import PASSED_OVER

DECLARED = {*PASSED_OVER, "046"}
"""tags that say how the record was made, and dates beside those in words"""
MODS = """<mods xmlns="http://www.loc.gov/mods/v3">
<titleInfo><nonSort>@</nonSort><title>@</title><subTitle>@</subTitle><partNumber>@</partNumber>
 <partName>@</partName></titleInfo>
<titleInfo type="uniform"><title>@</title><partName>@</partName></titleInfo>
<name type="personal"><namePart type="family">@</namePart><namePart type="given">@</namePart>
 <namePart type="date">@</namePart><affiliation>@</affiliation>
 <role><roleTerm type="text">@</roleTerm></role></name>
<name><etal>@</etal></name><typeOfResource>@</typeOfResource><genre>@</genre>
<originInfo><place><placeTerm type="text">@</placeTerm></place><publisher>@</publisher>
 <dateIssued>@</dateIssued><dateCaptured>@</dateCaptured><dateOther>@</dateOther>
 <displayDate>@</displayDate><edition>@</edition><agent><namePart>@</namePart></agent></originInfo>
<originInfo eventType="manufacture"><place><placeTerm type="text">@</placeTerm></place>
 <publisher>@</publisher><dateOther>@</dateOther></originInfo>
<originInfo eventType="production"><dateCreated>@</dateCreated></originInfo>
<language><languageTerm>@</languageTerm><scriptTerm>@</scriptTerm></language>
<physicalDescription><form>@</form><reformattingQuality>@</reformattingQuality>
 <extent>@</extent><note type="condition">@</note></physicalDescription>
<abstract>@</abstract><tableOfContents>@</tableOfContents><targetAudience>@</targetAudience>
<note type="bibliography">@</note><note displayLabel="Donor">@</note>
<subject><topic>@</topic><geographic>@</geographic><temporal>@</temporal></subject>
<subject><hierarchicalGeographic><country>@</country><city>@</city></hierarchicalGeographic>
</subject><subject><cartographics><scale>@</scale></cartographics></subject>
<subject><name><namePart>@</namePart><affiliation>@</affiliation></name></subject>
<classification>@</classification>
<relatedItem type="series"><titleInfo><nonSort>@</nonSort><title>@</title>
 <subTitle>@</subTitle><partNumber>@</partNumber></titleInfo><name><namePart>@</namePart></name>
 <part><detail><number>@</number></detail></part></relatedItem>
<relatedItem type="host"><titleInfo><title>@</title><subTitle>@</subTitle></titleInfo>
 <name><namePart>@</namePart></name><part><extent><start>@</start></extent></part>
 <identifier>@</identifier><location><physicalLocation>@</physicalLocation></location>
</relatedItem><relatedItem><name><namePart>@</namePart></name></relatedItem>
<identifier>@</identifier><location><physicalLocation>@</physicalLocation>
 <shelfLocator>@</shelfLocator><url access="object in context">@</url><holdingSimple>
 <copyInformation><subLocation>@</subLocation><note>@</note>
 <itemIdentifier>@</itemIdentifier></copyInformation></holdingSimple></location>
<accessCondition>@</accessCondition><part><detail><number>@</number></detail><date>@</date></part>
<extension><own xmlns="">@</own></extension></mods>"""

EAD = """<ead xmlns="http://ead3.archivists.org/schema/"><archdesc level="fonds"><dsc>
<c level="item"><did><unitid>@</unitid><unitid localtype="identifier">@</unitid>
<unittitle>@</unittitle><unittitle label="other title">@</unittitle>
<unitdate>@</unitdate><unitdate datechar="creation">@</unitdate>
<container localtype="box">@</container><container localtype="drawer">@</container>
<origination><persname relator="illustrator"><part>@</part></persname></origination>
<langmaterial><language>@</language></langmaterial>
<physdesc label="Dimensions">@</physdesc><physdesc>@ <extent>@</extent></physdesc>
<physdescstructured><quantity>@</quantity><unittype>@</unittype></physdescstructured>
<didnote label="Series">@</didnote><abstract>@</abstract><materialspec>@</materialspec>
<physloc>@</physloc><dao href="scan.pdf"><descriptivenote><p>@</p></descriptivenote></dao></did>
<accessrestrict><p>@</p></accessrestrict><userestrict><p>@</p><p>@</p></userestrict>
<scopecontent><head>Content</head><p>@</p><p>@</p></scopecontent>
<odd><list><item>@</item></list><p>@</p></odd><acqinfo><p>@</p></acqinfo>
<fileplan><p>@</p></fileplan><bibliography><bibref>@</bibref></bibliography>
<controlaccess><subject><part>@</part></subject><corpname relator="pbl"><part>@</part></corpname>
<geogname relator="pup"><part>@</part></geogname><function><part>@</part></function>
<controlaccess><genreform><part>@</part></genreform></controlaccess></controlaccess>
</c></dsc></archdesc></ead>"""


def mentioned(found: Incoming) -> str:
    """All that an importer made of a record."""
    return repr([(one.value, one.evidence) for one in found.statements]) + repr(found.unplaced)


def fields() -> Iterator[tuple[str, str]]:
    for number in range(10, 900):
        for code in string.ascii_lowercase:
            # 041 $h holds codes of three letters, and nothing else
            if f"{number:03}" not in DECLARED and (number, code) != (41, "h"):
                yield f"{number:03}", code


def test_every_subfield_of_marc_comes_to_something() -> None:
    silent = []
    for tag, code in fields():
        subfields = ((code, "Zqtoken"),) if code == "a" else (("a", "Words"), (code, "Zqtoken"))
        record = Gathering("file", "record 1")
        gather(MarcRecord("", {}, (MarcField(tag, "  ", subfields),)), record)
        if "Zqtoken" not in mentioned(record.make_incoming()):
            silent.append(f"{tag} ${code}")
    assert silent == []


@pytest.mark.parametrize("tag", ["260", "264"])
def test_a_second_date_of_publication_is_told(tag: str) -> None:
    record = Gathering("file", "record 1")
    twice = tuple(MarcField(tag, " 1", (("c", year),)) for year in ("1976", "1977-1980"))
    gather(MarcRecord("", {}, twice), record)
    assert "1977-1980" in mentioned(record.make_incoming())


def numbered(text: str) -> tuple[str, list[str]]:
    """The text with a word of its own in each place, and those words."""
    first, *rest = text.split("@")
    words = [f"Tk{number}q" for number in range(len(rest))]
    return first + "".join(map("".join, zip(words, rest, strict=True))), words


@pytest.mark.parametrize(("importer", "text"), [("mods", MODS), ("ead", EAD)])
def test_every_element_comes_to_something(importer: str, text: str) -> None:
    data, words = numbered(text)
    (found,) = IMPORTERS[importer].read(data.encode(), "file.xml", Options())
    assert [one for one in words if one not in mentioned(found)] == []
