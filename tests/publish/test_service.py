"""What the endpoint says of itself, from the configuration, and what is wrong with that."""

from typing import Any

import msgspec
import pytest

from colophon.config import Config
from colophon.model.errors import ConfigError
from colophon.services.oai import settings


def test_a_ready_configuration_has_no_problems(box: Any) -> None:
    assert list(settings.check(box.config)) == []


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("domain", "localhost", "no registered domain"),
        ("domain", "127.0.0.1", "no registered domain"),
        ("domain", "catalogue.example", "domain: as shipped"),
        ("namespace", "https://catalogue.example/id/", "namespace: as shipped"),
        ("demonstration", True, "an address for others"),
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


PLACEHOLDERS = Config(domain="catalogue.example", namespace="https://catalogue.example/id/")


@pytest.mark.parametrize(
    ("changes", "code", "way_out"),
    [
        ({}, "placeholder-address", "demonstration: true"),
        ({"domain": "archive.example.org"}, "placeholder-address", "your archive"),
        ({"namespace": "https://archive.example.org/id/"}, "placeholder-address", "your archive"),
        (
            {"demonstration": True, "base_url": "https://archive.example.org/oai"},
            "demonstration-for-others",
            "demonstration out",
        ),
    ],
)
def test_addresses_of_nobody_are_not_published(
    changes: dict[str, Any], code: str, way_out: str
) -> None:
    config = msgspec.structs.replace(PLACEHOLDERS, **changes)
    with pytest.raises(ConfigError, match=r"catalogue\.yaml") as caught:
        settings.require_own_addresses(config)
    assert caught.value.code == code
    assert way_out in caught.value.remedy


@pytest.mark.parametrize(
    "base_url", ["http://localhost:8000/oai", "http://127.0.0.1/oai", "http://[::1]:8000/oai"]
)
def test_a_demonstration_is_published_for_its_own_computer(base_url: str) -> None:
    config = msgspec.structs.replace(PLACEHOLDERS, demonstration=True, base_url=base_url)
    settings.require_own_addresses(config)
    assert [one for one in settings.check(config) if "email" not in one.message] == []


@pytest.mark.parametrize(
    ("url", "path"),
    [
        ("https://a.example.org/oai", "/oai.xsl"),
        ("https://a.example.org/oai/", "/oai.xsl"),
        ("https://a.example.org", "/oai.xsl"),
    ],
)
def test_the_stylesheet_lies_beside_the_endpoint(url: str, path: str) -> None:
    assert settings.stylesheet(Config(base_url=url)) == path


def test_only_formats_with_a_schema_are_offered(box: Any) -> None:
    box.formats[1].xml_schema = ""
    assert [one.name for one in box.identity().prefixes] == ["oai_dc"]
