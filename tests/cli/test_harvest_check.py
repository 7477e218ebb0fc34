"""``colophon harvest-check``: a table for people, JSON for programs, an exit code."""

import json
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from tests.examine.fake import BASE, NOW, Fake, Spoiling, body, http, repository

from colophon.harvest.client import OaiClient

Check = Callable[..., tuple[int, str, str]]


@pytest.fixture
def check(colophon: Any, monkeypatch: pytest.MonkeyPatch) -> Check:
    """Run the command against a fake provider."""

    def run(spoiling: Spoiling | None, *options: str, url: str = BASE) -> tuple[int, str, str]:
        fake = Fake(repository(), spoiling)
        monkeypatch.setattr("colophon.catalogue.examining.HttpTransport", lambda **_: fake)
        now = partial(OaiClient, clock=NOW.timestamp)
        monkeypatch.setattr("colophon.catalogue.examining.OaiClient", now)
        result: tuple[int, str, str] = colophon("harvest-check", url, "--pause", "0", *options)
        return result

    return run


WRONG = body("<adminEmail>[^<]*", "<adminEmail>nobody")


def test_nothing_wrong_is_exit_0(check: Check) -> None:
    code, out, _ = check(None)
    assert code == 0
    assert "Identify: 11 fine\n" in out
    assert "145 checks: 142 fine, 3 not examined." in out
    assert "  ?     retry-after             The server was never busy." in out


def test_something_wrong_is_exit_1_and_one_line_with_the_remedy(check: Check) -> None:
    code, out, _ = check(WRONG)
    assert code == 1
    (line,) = [line for line in out.splitlines() if "admin-email" in line]
    assert line.startswith("  FAIL  admin-email")
    assert line.endswith("'nobody' is no address. Write the address of whoever answers for the"
                         " repository.")  # fmt: skip
    assert "Identify: 10 fine, 1 failed\n" in out


def test_a_warning_is_a_finding(check: Check) -> None:
    code, out, _ = check(body(">persistent<", ">transient<"))
    assert code == 1
    assert "1 warned of" in out


def test_verbose_says_what_was_asked_what_came_and_where_it_is_written(check: Check) -> None:
    _, out, _ = check(WRONG, "--verbose")
    assert f"asked   {BASE}?verb=Identify\n" in out
    assert "came    Identify\n" in out
    assert "openarchivesprotocol.html#Identify" in out
    assert "  pass  repository-name" in out
    assert "What cannot be seen from outside:" in out


def test_programs_get_a_line_of_json_for_each_check(check: Check) -> None:
    code, out, _ = check(WRONG, "--json")
    assert code == 1
    findings = [json.loads(line) for line in out.splitlines()]
    assert len(findings) == 145
    (wrong,) = [one for one in findings if one["outcome"] == "fail"]
    assert set(wrong) >= {"code", "group", "message", "asked", "came", "remedy", "link", "count"}


@pytest.mark.parametrize("url", ["nowhere", "ftp://archive.example.org", "http://127.0.0.1:9/oai"])
def test_who_cannot_be_reached_is_exit_2(colophon: Any, url: str) -> None:
    code, out, err = colophon("harvest-check", url, "--allow-private", "--pause", "0")
    assert (code, out) == (2, "")
    assert err.startswith("colophon: ")
    assert "Traceback" not in err


def test_a_web_page_is_exit_2(check: Check) -> None:
    code, _, err = check(lambda query, ask: http(b"<html/>"))
    assert code == 2
    assert "no OAI-PMH provider" in err


def test_a_pasted_request_is_cut_to_its_address(check: Check) -> None:
    code, _, _ = check(None, url=f"{BASE}?verb=Identify")
    assert code == 0


def test_requests_are_bounded(check: Check) -> None:
    code, out, _ = check(None, "--requests", "20")
    assert code == 0
    assert "bound of 20 requests" in out
