"""What aggregators demand is looked for where one is named."""

import pytest
from tests.examine.fake import Fake, body, deaf, http, repository, together

from colophon.catalogue.examining import PROFILES
from colophon.examine import ExaminationBounds, Finding, examine
from colophon.examine.profiles import profile_checks
from colophon.harvest.client import OaiClient
from colophon.harvest.transport import HttpAnswer


def found(profile: str, fake: Fake | None = None) -> dict[str, Finding]:
    client = OaiClient("https://fake.example.org/oai", fake or Fake(repository(5)))
    findings = examine(client, ExaminationBounds(pause=0), profile)
    return {one.code: one for one in findings if one.code.startswith(f"{profile}-")}


def test_the_demands_of_one_aggregator_are_examined() -> None:
    findings = found("europeana")
    assert findings["europeana-prefix"].outcome == "warn"
    assert findings["europeana-title"].outcome == "pass"
    assert findings["europeana-rights"].outcome == "fail"
    assert "Europeana" in findings["europeana-rights"].message
    assert findings["europeana-rights"].link.startswith("https://")


@pytest.mark.parametrize("profile", PROFILES)
def test_every_profile_has_checks_of_its_own(profile: str) -> None:
    codes = [one.code for one in profile_checks(profile)]
    assert len(codes) == len(set(codes)) >= 2


PAGE = b'<head><meta name="citation_title" content="x"><meta name=DC.title content=x></head>'


class WithPages(Fake):
    """Records have addresses, the second of which answers nobody; others have a page."""

    def get_page(self, url: str) -> HttpAnswer:
        self.asked.append(url)
        return http(PAGE, url, 404 if url.endswith("1") else 200)


@pytest.fixture
def pages() -> WithPages:
    identified = body(
        r"<dc:title xml:lang=\"en\">Leaflet (\d)",
        r"<dc:identifier>https://archive.example.org/id/\1</dc:identifier>\g<0>",
    )
    return WithPages(repository(5), identified)


def test_addresses_of_records_are_followed(pages: WithPages) -> None:
    findings = found("base", pages)
    assert findings["base-address"].outcome == "pass"
    answers = findings["base-answers"]
    assert (answers.outcome, answers.count) == ("fail", 1)
    assert "https://archive.example.org/id/1 does not answer: HTTP 404" in answers.message
    assert findings["base-deletions"].outcome == "pass"
    assert len([one for one in pages.asked if "/id/" in one]) == 3


def test_pages_must_have_what_a_search_engine_reads(pages: WithPages) -> None:
    page = found("scholar", pages)["scholar-page"]
    assert page.outcome == "fail"
    assert "no citation_author, citation_publication_date" in page.message


def test_a_set_that_an_aggregator_looks_for_is_missed() -> None:
    findings = found("openaire")
    assert findings["openaire-set"].outcome == "warn"
    assert findings["openaire-record-access"].outcome == "not-examined"


def test_a_set_that_is_not_listed_but_answers_is_there() -> None:
    answering = deaf("&set=openaire", "", "ListIdentifiers")
    findings = found("openaire", Fake(repository(5), answering))
    assert findings["openaire-set"].outcome == "pass"


def test_records_are_judged_in_the_format_that_an_aggregator_reads() -> None:
    """What stands as titles is given under the name of Europeana's format."""
    renamed = body("<metadataPrefix>titles<", "<metadataPrefix>edm<", "ListMetadataFormats")
    asked = deaf("metadataPrefix=edm", "metadataPrefix=titles")
    findings = found("europeana", Fake(repository(5), together(asked, renamed)))
    assert findings["europeana-prefix"].outcome == "pass"
    assert findings["europeana-record-rights"].outcome == "fail"
    assert "as edm: Its edm:rights is none" in findings["europeana-record-rights"].message


def test_deletions_that_are_forgotten_are_told() -> None:
    forgetting = body("<deletedRecord>persistent", "<deletedRecord>transient")
    findings = found("dini", Fake(repository(5), forgetting))
    assert findings["dini-deletions"].outcome == "warn"
