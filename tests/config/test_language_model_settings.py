"""The setting ``model``: mistakes are told in sentences, and no key is repeated."""

import pytest

from colophon.config import Config, parse
from colophon.model.errors import ConfigError

GOOD = "model: {address: 'http://localhost:8080/v1', name: some-model}"


def faulty(text: str) -> str:
    with pytest.raises(ConfigError) as caught:
        parse(text)
    return str(caught.value)


def test_nothing_is_asked_by_itself() -> None:
    assert Config().model is None
    found = parse(GOOD).model
    assert found is not None
    assert not found.always
    assert not found.summary
    assert not found.pictures
    assert found.here


def test_private_words_are_hidden_from_other_computers() -> None:
    here, away = parse(GOOD).model, parse(GOOD.replace("http://localhost:8080", "https://m.org"))
    assert here is not None
    assert not here.hides_private_words
    assert away.model is not None
    assert away.model.hides_private_words
    both = "model: {{address: '{}', name: m, sent: {{private_words: {}}}}}"
    sent = parse(both.format("https://m.org/v1", "sent")).model
    hidden = parse(both.format("http://localhost/v1", "hidden")).model
    assert sent is not None
    assert not sent.hides_private_words
    assert hidden is not None
    assert hidden.hides_private_words


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("model: {name: m}", "address"),
        ("model: {address: 'https://m.org/v1'}", "name"),
        ("model: {address: 'https://m.org/v1', name: ' '}", "say which model"),
        ("model: {address: 'http://m.org/v1', name: m}", "only this computer is asked by http"),
        ("model: {address: 'http://10.0.0.7/v1', name: m}", "only this computer"),
        ("model: {address: 'ftp://localhost', name: m}", "write it as https://host/v1"),
        ("model: {address: 'http://[', name: m}", "no web address"),
        ("model: {address: 'http://localhost:x/v1', name: m}", "no web address"),
        (GOOD.replace("}", ", seconds: 0}"), "seconds"),
        (GOOD.replace("}", ", schema: xml}"), "xml"),
        (GOOD.replace("}", ", concurrency: 99}"), "concurrency"),
        (GOOD.replace("}", ", colour: red}"), "colour"),
        (GOOD.replace("}", ", sent: {head: 1}}"), "head"),
    ],
)
def test_mistakes_are_told(text: str, said: str) -> None:
    assert said in faulty(text)


@pytest.mark.parametrize(
    "text",
    [
        "model: {address: 'https://m.org/v1', name: m, key: sk-very-secret}",
        "model: {address: 'https://me:sk-very-secret@m.org/v1', name: m}",
        "model: {address: 'https://m.org/v1?key=sk-very-secret', name: m}",
    ],
)
def test_a_key_in_the_file_is_refused_and_not_repeated(text: str) -> None:
    said = faulty(text)
    assert "sk-very-secret" not in said
    assert "model" in said or "key" in said or "address" in said
