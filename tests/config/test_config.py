"""catalogue.yaml: read as it is meant, and every mistake named with its line and setting."""

import tomllib
from pathlib import Path

import pytest

from colophon.config import Config, faults, parse
from colophon.model.errors import ConfigError

BAD = {
    "page_size: 0": "serving:\n  page_size: 0",
    "page_size: -5": "serving:\n  page_size: -5",
    "page_size: a": "serving:\n  page_size: many",
    "max_requests: 0": "serving:\n  max_requests: 0",
    "retry_after: 0": "serving:\n  retry_after: 0",
    "proxies": "serving:\n  proxies: [my proxy]",
    "domain: a blank": "\ndomain: my archive",
    "domain: empty": '\ndomain: ""',
    "domain: a path": "\ndomain: a.example.org/x",
    "base_url: words": "\nbase_url: not a url",
    "base_url: empty": '\nbase_url: ""',
    "base_url: a query": "\nbase_url: https://a.example.org/oai?x=1",
    "base_url: another scheme": "\nbase_url: ftp://a.example.org/oai",
    "unknown": "\nnonsense: 1",
    "unknown below": "serving:\n  nonsense: 1",
}


@pytest.mark.parametrize("name", BAD)
def test_a_mistake_is_named_with_its_line(name: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse(BAD[name])
    assert caught.value.place == "catalogue.yaml:2"
    assert caught.value.remedy


def test_proxies() -> None:
    found = parse("serving: {trust_proxy: true, proxies: [10.0.0.0/8, 192.0.2.1]}").serving
    assert found.trust_proxy is True
    assert found.proxies == ("10.0.0.0/8", "192.0.2.1")


def test_everything_has_a_default() -> None:
    assert parse("") == Config()


def test_all_faults_are_found_each_at_its_line() -> None:
    text = "nmae: x\nbase_url: nowhere\nname: Bees\ndomain: a b\nserving: {page_size: 0}\n"
    found = faults(text, "catalogue.yaml")
    assert [one.place.rpartition(":")[2] for one in found] == ["1", "2", "4", "5"]
    assert found[0].remedy == "Did you mean name?"
    assert faults("name: Bees\n") == ()
    assert len(faults("name: [Bees\n")) == 1
    assert len(faults("- Bees\n")) == 1


def test_every_vocabulary_is_shipped() -> None:
    root = Path(__file__).parents[2]
    built = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["hatch"]
    shipped = built["build"]["targets"]["wheel"]["force-include"]
    kept = {f"vocab/{path.name}" for path in (root / "vocab").iterdir()}
    assert set(shipped) == kept - {"vocab/publishers.ttl"}
    assert all(target == f"colophon/shipped/{path}" for path, target in shipped.items())
