"""The dashboard at the desk, and the same report as a page of its own."""

import json
from typing import Any

from click.testing import CliRunner
from starlette.testclient import TestClient

from colophon.cli import cli


def test_the_dashboard_has_a_table_behind_each_plot(desk: TestClient) -> None:
    page = desk.get("/quality").text
    assert page.count('<svg class="plot"') >= 2
    assert "What waits, and why" in page
    assert page.count("<summary>The figures as a table</summary>") >= 2
    assert "style=" not in page


def test_the_report_is_text_json_or_a_page_that_needs_nothing_else(house: Any) -> None:
    def told(*arguments: str) -> str:
        done = CliRunner().invoke(cli, ["-C", str(house), "report", *arguments])
        assert done.exit_code == 0, done.output
        return done.output

    assert told().startswith("5 records: ")
    assert json.loads(told("--as", "json"))["records"] == 5
    page = told("--as", "html")
    assert page.startswith("<!doctype html>")
    assert "src=" not in page
    assert "/grid" not in page
    assert (house / ".colophon" / "parsed.sqlite").exists()
