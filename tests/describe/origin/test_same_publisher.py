"""A publisher's name, its address and its handle are one publisher."""

import pytest

from colophon.describe.imprint.same_publisher import state_once
from colophon.model.record import Agent, Evidence, Statement


def said(name: str, confidence: float = 0.6, term: str = "publisher", uri: str = "") -> Statement:
    evidence = (Evidence(method="reader", confidence=confidence, quote=name),)
    return Statement(term=term, value=Agent(name=name, uri=uri), evidence=evidence)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        (["slack-water.example", "Slack Water"], ["Slack Water"]),
        (["@slackwater", "https://slack-water.example/"], ["https://slack-water.example/"]),
        (["slackwater@post.example", "Slack Water"], ["Slack Water"]),
        (["2019.slack-water.example", "slack-water.example"], ["2019.slack-water.example"]),
        (["slack-water.example", "Ropewalk Press"], ["slack-water.example", "Ropewalk Press"]),
        (["Slack Water", "Slack Water Press"], ["Slack Water", "Slack Water Press"]),
        (["tea.example", "Tea"], ["tea.example", "Tea"]),
        (["Slack Water Committee", "The Slack Water Committee"], ["Slack Water Committee"]),
        (["SLACK WATER LTD", "Slack Water Ltd."], ["SLACK WATER LTD"]),
        (["Der Wasserverein", "wasserverein"], ["Der Wasserverein"]),
    ],
)
def test_each_publisher_is_stated_once(given: list[str], kept: list[str]) -> None:
    assert [str(one.value) for one in state_once(map(said, given))] == kept


def test_the_likelier_of_two_addresses_is_kept() -> None:
    (one,) = state_once([said("a.reed.example", 0.5), said("reed.example", 0.7)])
    assert str(one.value) == "reed.example"


def test_evidence_is_kept_and_makes_nothing_surer() -> None:
    (one,) = state_once([said("slack-water.example", 0.9), said("Slack Water", 0.55)])
    assert one.confidence == 0.55
    assert {each.quote for each in one.evidence} == {"slack-water.example", "Slack Water"}


def test_what_an_authority_knows_and_other_fields_are_left_alone() -> None:
    statements = [
        said("slack-water.example", uri="https://archive.example/agents/1"),
        said("Slack Water"),
        said("slack-water.example", term="issuingBody"),
        said("slack-water.example", term="printer"),
    ]
    assert state_once(statements) == statements
