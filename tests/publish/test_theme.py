"""Themes: what they may set, and what is refused with a sentence."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.errors import ConfigError
from colophon.publish.appearance import render
from colophon.publish.site_folder import open_appearance
from colophon.publish.theme import COLOURS, contrast, theme_css

COLOUR = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


def theme(folder: Path, text: str) -> str:
    path = folder / "theme.yaml"
    path.write_text(text, encoding="utf-8")
    return theme_css(path)


def test_colours_and_faces_become_variables(tmp_path: Path) -> None:
    css = theme(
        tmp_path,
        'light:\n  accent: "#123a7a"\ndark:\n  accent: "#9cf"\ntype:\n  headings: Futura, serif\n',
    )
    assert css.splitlines()[0] == ":root{--accent:#123a7a;--heading-face:Futura, serif}"
    assert css.splitlines()[1] == "@media (prefers-color-scheme:dark){:root{--accent:#9cf}}"


def test_a_colour_for_light_alone_is_not_seen_in_dark(tmp_path: Path) -> None:
    css = theme(tmp_path, 'light:\n  paper: "#ffffff"\n')
    paper = COLOURS["paper"][1]
    assert css.splitlines()[1] == f"@media (prefers-color-scheme:dark){{:root{{--paper:{paper}}}}}"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('light:\n  accent: "#ffff00"\n', "accent on paper"),
        ('dark:\n  ink: "#333"\n', "ink on paper"),
        ("light:\n  accent: red\n", "no colour"),
        ("light:\n  frame: '#000'\n", "not known"),
        ("dim:\n  ink: '#000'\n", "no part of a theme"),
        ("type:\n  text: 'Georgia;}body{display:none'\n", "no type faces"),
        ("- a\n- list\n", "no part of a theme"),
        ("light: {", "cannot be read"),
    ],
)
def test_what_cannot_be_a_theme_is_refused(tmp_path: Path, text: str, said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        theme(tmp_path, text)


def test_what_ships_can_be_read() -> None:
    for scheme in (0, 1):
        for name in ("ink", "accent", "quiet"):
            for ground in ("paper", "card"):
                assert contrast(COLOURS[name][scheme], COLOURS[ground][scheme]) >= 4.5


def test_the_style_sheet_has_the_colours_of_the_theme() -> None:
    css = Path(render.__code__.co_filename).with_name("assets") / "style.css"
    text = css.read_text(encoding="utf-8").lower()
    light, dark = text.split("prefers-color-scheme:dark", 1)
    for name, (bright, dim) in COLOURS.items():
        assert f"--{name}:{bright};" in light
        assert f"--{name}:{dim};" in dark


@given(COLOUR, COLOUR)
def test_contrast_is_the_same_both_ways(one: str, other: str) -> None:
    assert contrast(one, other) == contrast(other, one)
    assert 1 <= contrast(one, other) <= 21.0001
    assert contrast(one, one) == 1


def appearance(folder: Path) -> object:
    return open_appearance(folder, "The Box", "https://box.example.org/", "en")


def test_a_folder_that_is_not_there_changes_nothing(tmp_path: Path) -> None:
    found = open_appearance(tmp_path / "site", "The Box", "https://box.example.org/", "de")
    assert (found.style, found.logo, dict(found.about)) == ("", "", {})
    assert found.texts().language == "de"


def test_the_archives_own_files(tmp_path: Path) -> None:
    (tmp_path / "logo.svg").write_text("<svg/>", encoding="utf-8")
    (tmp_path / "style.css").write_text("h1{color:red}", encoding="utf-8")
    (tmp_path / "about.md").write_text("# We\n\n<script>x</script>\n\n[a](javascript:x)", "utf-8")
    (tmp_path / "about.de.md").write_text("# Wir\n", encoding="utf-8")
    found = open_appearance(tmp_path, "The Box", "https://box.example.org/", "en")
    assert (found.logo, found.style) == ("logo.svg", "h1{color:red}")
    assert "<h1>We</h1>" in found.about["en"]
    assert "<script" not in found.about["en"]
    assert 'href="javascript' not in found.about["en"]
    assert found.about["de"] == "<h1>Wir</h1>\n"


def test_templates_take_the_place_of_ours_and_can_do_no_harm(tmp_path: Path) -> None:
    folder = tmp_path / "templates"
    folder.mkdir()
    own = "{% extends 'base.html' %}{% block main %}<p>Own {{ title }}</p>{% endblock %}"
    (folder / "message.html").write_text(own, encoding="utf-8")
    before = open_appearance(tmp_path / "none", "The Box", "", "en").version
    found = open_appearance(tmp_path, "The Box", "", "en")
    assert found.version != before
    page = render("message.html", appearance=found, title="words").decode()
    assert "<p>Own words</p>" in page
    assert "assets/style.css" in page
    (folder / "about.html").write_text("{{ ''.__class__.__mro__ }}", encoding="utf-8")
    from jinja2.exceptions import SecurityError

    with pytest.raises(SecurityError):
        render("about.html", appearance=found, title="x")


def test_a_picture_too_large_for_every_page_is_refused(tmp_path: Path) -> None:
    (tmp_path / "logo.png").write_bytes(b"x" * 2_200_000)
    with pytest.raises(ConfigError, match="too large"):
        appearance(tmp_path)


def test_the_theme_in_the_manual_is_one(tmp_path: Path) -> None:
    manual = (Path(__file__).parents[2] / "src/colophon/manual/archivists.md").read_text("utf-8")
    shown = manual.partition("# site/theme.yaml\n")[2].partition("```")[0]
    assert "--accent:#a3241b" in theme(tmp_path, shown)
    for name in (*COLOURS, "text", "headings", "labels"):
        assert f"`{name}`" in manual
