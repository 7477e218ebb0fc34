"""Authority pages: what is known of a publisher, who a name is, mergers shown and undone."""

import html
import re
from pathlib import Path
from urllib.parse import quote

import pytest
from starlette.testclient import TestClient

from colophon.catalogue import Catalogue

TRAIL = "the-packhorse-trail"
BREAD = "bread-by-the-member"
MOORFOOT, LOAF = "Moorfoot Footpaths Society", "Loaf Press"


def post(desk: TestClient, path: str, **form: str) -> str:
    mark = re.search(r'name="mark" value="([0-9a-f]+)"', desk.get("/keys").text)
    assert mark
    answer = desk.post(path, data={"mark": mark[1], **form})
    assert answer.status_code == 200, answer.text
    return html.unescape(answer.text)


def uri_of(house: Path, id_: str) -> str:
    value = Catalogue.open(house).record(id_).first("publisher")
    assert value is not None
    return value.uri


def baked(desk: TestClient) -> None:
    """The bread was published by a press that nobody knows."""
    post(desk, f"/records/{BREAD}/decide", act="replace", term="publisher", value=LOAF)


@pytest.fixture
def settled(desk: TestClient, house: Path) -> tuple[str, str]:
    """Both publishers are known; their addresses."""
    baked(desk)
    for name in (MOORFOOT, LOAF):
        post(desk, "/publishers/resolve", name=name, uri="")
    return uri_of(house, TRAIL), uri_of(house, BREAD)


def test_who_is_it_shows_the_lines_that_ask(desk: TestClient) -> None:
    page = desk.get(f"/who?name={quote(MOORFOOT)}").text
    assert f"Who is “{MOORFOOT}”?" in page
    assert f'<a href="/records/{TRAIL}">' in page
    assert f"<mark>{MOORFOOT}</mark>" in page
    assert desk.get("/who?name=Nobody").status_code == 404


def test_who_is_it_is_asked_within_the_record(desk: TestClient, house: Path) -> None:
    page = desk.get(f"/records/{TRAIL}/who", params={"name": MOORFOOT, "back": f"/records/{TRAIL}"})
    asking = page.text
    assert "<html" not in asking
    assert asking.count(f"<mark>{MOORFOOT}</mark>") == 1
    assert f'name="back" value="/records/{TRAIL}"' in asking
    assert "data-answer" in asking
    assert f'data-asking="/records/{TRAIL}/who?name=' in desk.get(f"/records/{TRAIL}").text
    shown = post(desk, "/publishers/resolve", name=MOORFOOT, uri="", back=f"/records/{TRAIL}")
    assert 'id="record-title"' in shown
    assert uri_of(house, TRAIL)


def test_a_publisher_is_made_where_its_name_is_written(desk: TestClient, house: Path) -> None:
    form = {"act": "replace", "term": "publisher", "value": LOAF, "authority": "new"}
    post(desk, f"/records/{BREAD}/decide", **form)
    assert uri_of(house, BREAD).endswith("/loaf-press")
    assert LOAF in desk.get(f"/authority?uri={quote(uri_of(house, BREAD))}").text


def test_a_name_that_nobody_knows_becomes_a_publisher_so_called(
    desk: TestClient, house: Path
) -> None:
    baked(desk)
    post(desk, "/publishers/resolve", name=LOAF, uri="Quarter Loaf Press")
    assert uri_of(house, BREAD).endswith("/quarter-loaf-press")
    page = desk.get(f"/authority?uri={quote(uri_of(house, BREAD))}").text
    assert "Quarter Loaf Press" in page
    assert LOAF in page
    post(desk, "/publishers/resolve", name=MOORFOOT, uri=MOORFOOT)
    assert uri_of(house, TRAIL).endswith("/moorfoot-footpaths-society")


def test_candidates_are_offered_by_likeness(desk: TestClient, house: Path) -> None:
    baked(desk)
    post(desk, "/publishers/resolve", name=LOAF, uri="")
    post(desk, f"/records/{TRAIL}/decide", act="replace", term="publisher", value="Loaf Presse")
    page = desk.get("/who?name=Loaf%20Presse").text
    assert "It may be" in page
    assert uri_of(house, BREAD) in page
    post(desk, "/publishers/resolve", name="Loaf Presse", uri=uri_of(house, BREAD))
    assert uri_of(house, TRAIL) == uri_of(house, BREAD)


def test_the_page_of_a_publisher_says_what_is_known(
    desk: TestClient, settled: tuple[str, str]
) -> None:
    page = desk.get(f"/authority?uri={quote(settled[0])}").text
    assert MOORFOOT in page
    assert "One record" in page
    assert f'href="/records/{TRAIL}"' in page
    assert settled[0] in page
    assert desk.get("/authority?uri=https://example.org/none").status_code == 404


def test_a_merger_is_shown_then_done_and_undone_in_one_step(
    desk: TestClient, house: Path, settled: tuple[str, str]
) -> None:
    moor, loaf = settled
    given = {"way": "merge", "uri": loaf, "into": MOORFOOT, "back": "/publishers"}
    shown = post(desk, "/authority/merge", **given)
    assert f"“{LOAF}” becomes one with “{MOORFOOT}”" in shown
    assert f"It takes over the names {LOAF}." in shown
    assert "One record would change." in shown
    assert uri_of(house, BREAD) == loaf
    post(desk, "/authority/merge", **{**given, "into": moor, "sure": "1"})
    assert uri_of(house, BREAD) == moor
    assert LOAF in desk.get(f"/authority?uri={quote(moor)}").text
    assert "It is another one by now" in desk.get(f"/authority?uri={quote(loaf)}").text
    post(desk, "/undo")
    assert uri_of(house, BREAD) == loaf
    assert "another one by now" not in desk.get(f"/authority?uri={quote(loaf)}").text


def test_a_name_becomes_a_publisher_of_its_own(
    desk: TestClient, house: Path, settled: tuple[str, str]
) -> None:
    moor, loaf = settled
    post(desk, "/authority/merge", way="merge", uri=loaf, into=moor, sure="1")
    given = {"way": "split", "uri": moor, "name": LOAF, "back": "/publishers"}
    shown = post(desk, "/authority/merge", **given)
    assert f"“{LOAF}” leaves “{MOORFOOT}”" in shown
    assert BREAD in shown
    assert TRAIL not in shown.split("<ul")[-1]
    post(desk, "/authority/merge", **given, sure="1")
    assert uri_of(house, BREAD) not in settled
    assert uri_of(house, TRAIL) == moor
