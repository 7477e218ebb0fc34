"""The examination as a whole: other right providers, honesty, and who answers at all."""

from unittest.mock import patch

import pytest
from tests.examine.fake import (
    Fake,
    body,
    case,
    days,
    examined,
    faults,
    http,
    repository,
    usual_repository,
)
from tests.examine.spoilings.responses import busy

from colophon.examine import OUT_OF_SIGHT, Finding
from colophon.harvest.transport import HttpAnswer
from colophon.model.errors import HarvestError


def by_code(findings: list[Finding]) -> dict[str, Finding]:
    return {one.code: one for one in findings}


def test_a_provider_of_days_is_right_too() -> None:
    findings = examined(case(days()).transport())
    assert faults(findings) == set()
    assert by_code(findings)["finer-refused"].outcome == "pass"
    assert by_code(findings)["until-day"].outcome == "not-examined"


def test_a_server_that_says_when_to_come_again_is_right_too() -> None:
    findings = examined(case(busy(1, retry_after="3")).transport())
    assert faults(findings) == set()
    assert by_code(findings)["retry-after"].outcome == "pass"


def test_sets_on_several_pages_are_followed() -> None:
    with patch("colophon.services.oai.verbs.list_sets.PAGE", 2):
        findings = examined(Fake(repository()))
    assert faults(findings) == set()
    assert by_code(findings)["set-pages"].outcome == "pass"


def test_one_page_shows_nothing_of_the_next() -> None:
    findings = by_code(examined(Fake(repository(5))))
    for code in (
        "token-next",
        "token-again",
        "token-last-records",
        "token-alone",
        "cursor",
        "list-size",
    ):
        assert findings[code].outcome == "not-examined", code
        assert "one page" in findings[code].message


def test_a_provider_without_records_or_sets_is_right_too() -> None:
    findings = examined(Fake(repository(0)))
    assert faults(findings) == set()
    assert by_code(findings)["get-record"].outcome == "not-examined"


def test_many_faults_of_a_kind_are_one_finding() -> None:
    spoiled = case(body(r"<datestamp>([^<]*)Z<", r"<datestamp>\1.0Z<"))
    found = by_code(examined(spoiled.transport()))["datestamp-form"]
    assert found.count > 20
    assert len(found.more) == 9


def test_what_a_terminal_would_obey_is_not_passed_on() -> None:
    spoiled = case(body("<baseURL>https://archive", "<baseURL>&#x9b;2J\u202e", "Identify"))
    found = by_code(examined(spoiled.transport()))["base-url"]
    assert "\\x9b" in found.message
    assert found.message.isprintable()
    assert all(one.isprintable() for one in found.came)


def test_nobody_there_ends_it() -> None:
    class Nobody(Fake):
        def get(self, url: str) -> HttpAnswer:
            raise HarvestError("does not answer.", place=url, code="no-answer")

    with pytest.raises(HarvestError, match="does not answer"):
        examined(Nobody(usual_repository()))


@pytest.mark.parametrize("status", [200, 404, 500])
def test_a_web_page_is_no_provider(status: int) -> None:
    fake = Fake(
        usual_repository(), lambda query, ask: http(b"<html><p>Hello</html>", status=status)
    )
    with pytest.raises(HarvestError) as caught:
        examined(fake)
    assert caught.value.code == "no-provider"
    assert len(fake.asked) == 2


def test_what_is_out_of_sight_is_said() -> None:
    assert {"datestamps-move", "deletions-persist"} <= set(OUT_OF_SIGHT)
