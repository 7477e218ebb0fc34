"""What the door says of itself, from the configuration, and what is wrong with that."""

from typing import Any

import msgspec
import pytest

from colophon.config import Config
from colophon.services.oai import settings


def test_a_ready_configuration_has_no_problems(box: Any) -> None:
    assert list(settings.check(box.config)) == []


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("domain", "localhost", "no registered domain"),
        ("domain", "127.0.0.1", "no registered domain"),
        ("domain", "catalogue.example", "as it was shipped"),
        ("email", (), "an address"),
        ("email", ("nobody",), "an address"),
    ],
)
def test_what_would_make_harvesters_stumble(box: Any, setting: str, value: Any, said: str) -> None:
    config = msgspec.structs.replace(box.config, **{setting: value})
    problems = list(settings.check(config))
    assert len(problems) == 1
    assert said in problems[0].message
    assert problems[0].remedy


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://a.example.org/oai", "/oai.xsl"),
        ("https://a.example.org/oai/", "/oai.xsl"),
        ("https://a.example.org", "/oai.xsl"),
    ],
)
def test_the_stylesheet_lies_beside_the_door(url: str, path: str) -> None:
    assert settings.stylesheet(Config(base_url=url)) == path


def test_only_formats_with_a_schema_are_offered(box: Any) -> None:
    box.formats[1].xml_schema = ""
    assert [one.name for one in box.identity().prefixes] == ["oai_dc"]
