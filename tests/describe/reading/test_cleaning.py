"""Values as a cataloguer gives them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from colophon.describe.reading import cleaning


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("S A T Z U N G", "SATZUNG"),
        ("T H E   L A N T E R N", "THE LANTERN"),
        ("THE L0CAL C0MMITTEE", "THE LOCAL COMMITTEE"),
        ("the loca1 co1umn", "the local column"),
        ("Room 101 and 1984", "Room 101 and 1984"),
        ("Mani-\nfesto", "Manifesto"),
        ("a  line\nand another", "a line and another"),
        ("**Bold** words", "Bold words"),
        ("T  I  E  N  D  R  A", "TIENDRA"),
        ("O N   N E   D I T   R I E N", "ON NE DIT RIEN"),
        ("T H E   B l G   W A L L", "THE BIG WALL"),
        ("N0VENA T0 0UR LADY", "NOVENA TO OUR LADY"),
        ("McAll and the mill", "McAll and the mill"),
    ],
)
def test_one_line(text: str, wanted: str) -> None:
    assert cleaning.one_line(text) == wanted


def test_titles_lose_what_is_about_them() -> None:
    assert cleaning.title("Slow Bread. ") == "Slow Bread"
    assert cleaning.title("(an appeal)") == "an appeal"
    assert cleaning.title("“Slow Bread”") == "Slow Bread"
    assert cleaning.title("- Slow Bread -") == "Slow Bread"
    assert cleaning.title("In the time of J. B.") == "In the time of J. B."


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("[cover]\nSlow Bread", "Slow Bread"),
        ("KITCHEN RADIO\nKITCHEN  RADIO", "KITCHEN RADIO"),
        ("** NOT A PENNY **", "NOT A PENNY"),
        ("✠\nNovena", "Novena"),
        ("Slow Bread\n----------", "Slow Bread"),
        ("***", ""),
    ],
)
def test_titles_lose_what_describes_or_adorns_the_page(text: str, wanted: str) -> None:
    assert cleaning.title(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Published by the Ferry Users", "the Ferry Users"),
        ("Herausgegeben von der Lampengruppe", "Lampengruppe"),
        ("A cura della Lega dei Muratori", "Lega dei Muratori"),
        ("Slow Bell Press, P.O. Box 9, Leith", "Slow Bell Press"),
        ("Lampengruppe | Ort", "Lampengruppe"),
        ("Verlag Neue Lampe", "Verlag Neue Lampe"),
        ("Journal of Hydrology Group", "Journal of Hydrology Group"),
        ("By Moonlight Press", "By Moonlight Press"),
    ],
)
def test_names_lose_what_announces_them_and_their_address(text: str, wanted: str) -> None:
    assert cleaning.name(text) == wanted


def test_names_lose_verbs_and_what_describes_the_page() -> None:
    assert cleaning.name("Izdala Skupina Jutro") == "Skupina Jutro"
    assert cleaning.name("Välja andnud Jõeäärse selts") == "Jõeäärse selts"
    assert cleaning.name("A publication of Slow Bell") == "Slow Bell"
    assert cleaning.name("[logo] Slow Bell Press") == "Slow Bell Press"
    assert cleaning.name("Verlag Neue Lampe") == "Verlag Neue Lampe"


def test_names_lose_what_is_about_them() -> None:
    assert cleaning.name("Slow Bell Press,") == "Slow Bell Press"
    assert cleaning.name("Slow Bell Press)") == "Slow Bell Press"
    assert cleaning.name("Rowe (Leith)") == "Rowe (Leith)"


@pytest.mark.parametrize(
    ("text", "dates", "wanted"),
    [
        ("Otterham", (), "Otterham"),
        ("Otterham, March 1931", ("March 1931",), "Otterham"),
        ("Borgo Santo MCMXXXI", ("MCMXXXI",), "Borgo Santo"),
        ("1931. Otterham (1932)", ("1931", "1932"), "Otterham"),
        ("10119 Otterstadt", (), "Otterstadt"),
        ("F-75011 Otterville", (), "Otterville"),
        ("Otterham N1 9DX", (), "Otterham"),
        ("Printed by Slow Bell Press, March 1931", ("March 1931",), ""),
        ("Herausgegeben vom Verein", (), ""),
        ("Weir Lane 14b, Otterham", (), ""),
        ("1931", ("1931",), ""),
        ("genova", (), "Genova"),
        ("frankfurt am main", (), "Frankfurt am Main"),
        ("Druck", (), "Druck"),
    ],
)
def test_places_lose_dates_and_codes_and_hold_nothing_else(text, dates, wanted) -> None:
    spans = [(text.index(one), text.index(one) + len(one)) for one in dates]
    assert cleaning.place(text, spans) == wanted


@given(st.text(max_size=80))
@example("0\x85.")
@example("Bread\x1f and roses")
@example("Lower Meadow Press\u2003)")
def test_a_value_is_one_line_without_blanks_about_it(text: str) -> None:
    for clean in (cleaning.title, cleaning.name, cleaning.place):
        value = clean(text)
        assert value == value.strip()
        assert not any("\x00" <= one < " " or "\x7f" <= one <= "\x9f" for one in value)
    assert not any(map(str.isdigit, cleaning.place(text)))


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Songs for the Gate Songs for the Gate", "Songs for the Gate"),
        ("Bread bread BREAD", "Bread"),
        ("Walla Walla", "Walla Walla"),
        ("L·A·N·T·E·R·N", "LANTERN"),
        ("Bread · Roses · Rent", "Bread · Roses · Rent"),
        ("Dear {{ first_name }}", "Dear"),
        ("The Gate <% issue %>", "The Gate"),
    ],
)
def test_titles_are_said_once_and_whole(text: str, wanted: str) -> None:
    assert cleaning.title(text) == wanted


@pytest.mark.parametrize(
    ("written", "given"),
    [
        ("www.Slack-Water.example", "slack-water.example"),
        ("https://slack-water.example/", "slack-water.example"),
        ("Slack Water Press", "Slack Water Press"),
        ("St. Agnes", "St. Agnes"),
        ("www.slack-water.example and friends", "www.slack-water.example and friends"),
    ],
)
def test_a_web_address_is_given_as_its_host(written: str, given: str) -> None:
    assert cleaning.host_or_name(written) == given
