"""What aggregators demand is looked for where one is named."""

import pytest
from tests.publish.examine.fake import Fake, repository

from colophon.catalogue.examining import PROFILES
from colophon.examine import ExaminationBounds, Finding, examine
from colophon.examine.profiles import profile_checks
from colophon.harvest.client import OaiClient


def found(profile: str) -> dict[str, Finding]:
    client = OaiClient("https://fake.example.org/oai", Fake(repository(5)))
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
    assert len(codes) == len(set(codes)) >= 3
