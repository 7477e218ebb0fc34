"""The client keeps to what a server honours, has patience with load, and keeps its key."""

import traceback
from collections.abc import Callable
from typing import Any

import msgspec
import pytest
from tests.suggesting.conftest import asked

from colophon.describe.suggesting.request import ModelAnswer
from colophon.model.errors import ModelError
from colophon.suggesting.client import ModelClient
from colophon.suggesting.fake import Fake, false, truthful

Make = Callable[..., ModelClient]


def test_an_answer_tells_who_gave_it(client: Make) -> None:
    answer = client(Fake(), temperature=0.2).ask(asked())
    assert msgspec.json.decode(answer.content)["title"][0]["value"] == "Leaflet 0"
    told = answer.generation
    assert (told.model, told.digest, told.server) == ("fake-1", "d1", "http://localhost:1")
    assert (told.prompt, told.temperature, told.at) == ("1", 0.2, "2026-11-23T12:00:00Z")
    assert answer.input_tokens
    assert answer.output_tokens
    assert answer.mode == "json_schema"


def test_what_is_sent(client: Make) -> None:
    fake = Fake()
    client(fake, answer_tokens=300).ask(asked())
    (sent,) = fake.asked
    assert sent["model"] == "fake-1"
    assert sent["temperature"] == 0
    assert sent["max_tokens"] == 300
    assert sent["stream"] is False
    form = sent["response_format"]["json_schema"]
    assert form["strict"] is True
    assert form["schema"]["properties"]["title"]["maxItems"] == 1
    assert [one["role"] for one in sent["messages"]] == ["system", "user"]


@pytest.mark.parametrize(
    ("modes", "mode"),
    [
        ({"json_object"}, "json_object"),
        ({""}, "words"),
        ({"json_schema", ""}, "json_schema"),
    ],
)
def test_a_form_that_is_refused_gives_way_to_another(
    client: Make, modes: set[str], mode: str
) -> None:
    fake = Fake(modes=frozenset(modes))
    asking = client(fake)
    assert asking.ask(asked()).mode == mode
    asking.ask(asked(1))
    assert len(fake.asked) == 2
    if mode != "json_schema":
        assert "JSON Schema" in fake.asked[0]["messages"][1]["content"]


def test_a_server_that_refuses_all_forms_is_named(client: Make) -> None:
    with pytest.raises(ModelError, match="status 400"):
        client(Fake(modes=frozenset())).ask(asked())


class Choosy(Fake):
    """Knows neither max_tokens nor temperature."""

    def _chat(self, request: dict[str, Any]) -> tuple[int, bytes]:
        for name in ("max_tokens", "temperature"):
            if name in request:
                hint = "use max_completion_tokens" if name == "max_tokens" else "temperature is set"
                return 400, hint.encode()
        return super()._chat(request)


def test_parameters_that_are_refused_are_taken_back(client: Make) -> None:
    fake = Choosy()
    assert client(fake).ask(asked()).mode == "json_schema"
    assert fake.asked[0]["max_completion_tokens"] == 1_500


@pytest.mark.parametrize("status", [429, 503, 500])
def test_load_is_waited_out(client: Make, status: int) -> None:
    asking = client(Fake(statuses=(status, status)))
    assert isinstance(asking.ask(asked()), ModelAnswer)
    pauses = client.pauses  # type: ignore[attr-defined]
    assert len(pauses) == 2
    assert pauses == sorted(pauses)
    assert max(pauses) <= 60


def test_patience_has_an_end(client: Make) -> None:
    fake = Fake(statuses=(503,) * 9)
    with pytest.raises(ModelError, match="503") as caught:
        client(fake, attempts=2).ask(asked())
    assert caught.value.code == "model-busy"
    assert len(client.pauses) == 1  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("fake", "code"),
    [(Fake(fail_after=0), "model-silent"), (Fake(seconds=500), "model-slow")],
)
def test_silence_and_slowness(client: Make, fake: Fake, code: str) -> None:
    with pytest.raises(ModelError) as caught:
        client(fake, attempts=2).ask(asked())
    assert caught.value.code == code
    assert caught.value.remedy or code


def test_the_key_comes_from_the_environment_and_goes_nowhere_else(client: Make) -> None:
    secret = "sk-0123456789abcdef"
    fake = Fake(key=secret)
    asking = client(fake, {"MODEL_KEY": secret}, key="MODEL_KEY")
    answer = asking.ask(asked())
    assert secret not in msgspec.json.encode(answer).decode()
    assert f"Bearer {secret}" in fake.keys
    assert secret not in repr(asking.settings)
    assert secret not in msgspec.json.encode(fake.asked).decode()


def test_a_wrong_key_is_not_repeated(client: Make) -> None:
    wrong = "sk-wrong-wrong-wrong"
    asking = client(Fake(key="sk-right"), {"MODEL_KEY": wrong}, key="MODEL_KEY")
    with pytest.raises(ModelError) as caught:
        asking.ask(asked())
    said = "".join(traceback.format_exception(caught.value))
    assert wrong not in said  # though the fake repeats it
    assert "MODEL_KEY" in str(caught.value)


class Telling(Fake):
    """A server whose refusal repeats the key that came."""

    def _chat(self, request: dict[str, Any]) -> tuple[int, bytes]:
        return 404, f"no model here for {self.keys[-1]}".encode()


def test_a_refusal_that_repeats_the_key_is_cut(client: Make) -> None:
    asking = client(Telling(), {"MODEL_KEY": "sk-secret"}, key="MODEL_KEY")
    with pytest.raises(ModelError, match="404") as caught:
        asking.ask(asked())
    assert "sk-secret" not in str(caught.value)


@pytest.mark.parametrize("value", ["", "  ", "two\nlines", "schlüssel"])
def test_a_key_that_is_missing_or_odd_is_told_by_its_variable(client: Make, value: str) -> None:
    with pytest.raises(ModelError, match="MODEL_KEY holds no key"):
        client(Fake(), {"MODEL_KEY": value}, key="MODEL_KEY").ask(asked())


@pytest.mark.parametrize("body", [b"<html>", b"{}", b'{"choices": []}', b"\xff", b"[" * 9_000])
def test_what_is_no_answer_of_the_protocol(client: Make, body: bytes) -> None:
    class Odd(Fake):
        def _chat(self, request: dict[str, Any]) -> tuple[int, bytes]:
            return 200, body

    with pytest.raises(ModelError, match="no answer of the chat protocol"):
        client(Odd()).ask(asked())


def test_a_picture_goes_with_the_words(client: Make) -> None:
    fake = Fake()
    assert client(fake).ask(msgspec.structs.replace(asked(), picture=b"\xff\xd8jpeg")).pictured
    words, picture = fake.asked[0]["messages"][1]["content"]
    assert words["type"] == "text"
    assert picture["image_url"]["url"].startswith("data:image/jpeg;base64,/9hqcGVn")


class Blind(Fake):
    """Takes no pictures."""

    def _chat(self, request: dict[str, Any]) -> tuple[int, bytes]:
        if isinstance(request["messages"][1]["content"], list):
            return 500, b'{"error": "image input is not supported"}'
        return super()._chat(request)


def test_a_server_that_takes_no_pictures_gets_the_words(client: Make) -> None:
    fake = Blind()
    answer = client(fake).ask(msgspec.structs.replace(asked(), picture=b"\xff\xd8jpeg"))
    assert not answer.pictured
    assert isinstance(fake.asked[0]["messages"][1]["content"], str)


def test_the_state_of_a_model(client: Make) -> None:
    assert client(Fake(digest="abc")).digest == "abc"
    assert client(Fake(fail_after=0)).digest == ""
    assert client(Fake(name="another-model")).models()[0].name == "another-model"


@pytest.mark.parametrize("say", [truthful, false])
def test_the_fake_answers_what_it_is_shown(client: Make, say: Any) -> None:
    content = msgspec.json.decode(client(Fake(say)).ask(asked(7)).content)
    assert (content["title"][0]["value"] == "Leaflet 7") == (say is truthful)
