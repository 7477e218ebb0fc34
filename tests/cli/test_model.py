"""``describe --with model``, ``model check`` and ``model drafts`` at the terminal."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue, make_catalogue
from colophon.cli import run
from colophon.suggesting.fake import Fake, false, serve_fake

LEAFLET = "BREAD FOR ALL\n\nA leaflet on baking\n\nPublished by Otter Press, Leeds, May 1987\n"


def ended(*words: str) -> int:
    with pytest.raises(SystemExit) as end:
        run(list(words))
    return end.value.code if isinstance(end.value.code, int) else 0


@pytest.fixture
def server() -> Fake:
    return Fake()


@pytest.fixture
def house(tmp_path: Path, server: Fake, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A catalogue with a model, and a box of leaflets; the working folder."""
    folder = tmp_path / "house"
    make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
    (tmp_path / "box").mkdir()
    for number in range(3):
        text = LEAFLET.replace("ALL", f"ALL {number}")
        (tmp_path / "box" / f"{number}.txt").write_text(text, encoding="utf-8")
    monkeypatch.chdir(folder)
    with serve_fake(server) as address:
        with (folder / "records" / "catalogue.yaml").open("a", encoding="utf-8") as file:
            file.write(f"model: {{address: '{address}', name: fake-1}}\n")
        yield folder


def test_it_says_once_what_is_sent_and_what_came(
    house: Path, server: Fake, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended("describe", "--with", "model", "../box") == 0
    said = capsys.readouterr().err
    assert "which is this computer, will be asked" in said
    assert "The model was asked about 3 documents." in said
    assert "9 values of it stand in the documents." in said
    assert ended("describe", "--with", "model", "../box") == 0
    again = capsys.readouterr().err
    assert "will be asked" not in again
    assert "3 described before and passed over" in again
    assert len(server.asked) == 3


def test_a_dry_run_shows_the_request_and_sends_nothing(
    house: Path, server: Fake, capsys: pytest.CaptureFixture[str]
) -> None:
    assert ended("describe", "--with", "model", "--dry-run", "../box/0.txt") == 0
    shown = capsys.readouterr().out
    assert "POST http://127.0.0.1" in shown
    assert "Otter Press" in shown
    assert server.keys == []
    assert list(Catalogue.open(house).store.ids()) == []


def test_another_computer_is_asked_only_after_a_yes(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = house / "records" / "catalogue.yaml"
    text = path.read_text("utf-8").splitlines()[:-1]
    setting = "model: {address: 'https://models.example/v1', name: m, attempts: 1, seconds: 1}"
    path.write_text("\n".join([*text, setting]) + "\n", "utf-8")
    assert ended("describe", "--with", "model", "../box") == 2
    said = capsys.readouterr().err
    assert "which is another computer" in said
    assert "nobody has agreed" in said
    assert list(Catalogue.open(house).store.ids()) == []


def test_a_model_that_invents_costs_nothing(
    house: Path, server: Fake, capsys: pytest.CaptureFixture[str]
) -> None:
    server.say = false
    assert ended("describe", "--with", "model", "../box") == 0
    said = capsys.readouterr().err
    assert "0 values of it stand in the documents." in said
    assert "12 with a quote that does not stand in the document" in said


@pytest.mark.slow
def test_a_server_that_is_gone_is_told_once(
    house: Path, server: Fake, capsys: pytest.CaptureFixture[str]
) -> None:
    server.fail_after = 0
    assert ended("describe", "--with", "model", "../box") == 1
    said = capsys.readouterr()
    assert "3 drafted without it, or left as they were." in said.err
    assert len(list(Catalogue.open(house).store.ids())) == 3


def test_checking(house: Path, server: Fake, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("model", "check") == 0
    shown = capsys.readouterr().out
    assert "fake-1 at http://127.0.0.1" in shown
    assert shown.count("honoured, quotes truly") == 3
    server.fail_after = 0
    assert ended("model", "check") == 1
    assert "does not answer" in capsys.readouterr().err


def test_drafts_made_with_it(house: Path, server: Fake, capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("describe", "--with", "model", "../box") == 0
    capsys.readouterr()
    assert ended("model", "drafts") == 0
    assert capsys.readouterr().out.count("fake-1 d1 prompt 1") == 3
    assert ended("model", "drafts", "--old") == 0
    assert capsys.readouterr().out == ""
    server.digest = "d2"
    assert ended("model", "drafts", "--old") == 0
    assert capsys.readouterr().out.count("fake-1 d1 prompt 1") == 3


def test_without_a_model_it_is_said_what_to_write(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    make_catalogue(tmp_path / "bare", {"domain": "archive.example.org"})
    monkeypatch.chdir(tmp_path / "bare")
    (tmp_path / "leaflet.txt").write_text(LEAFLET, encoding="utf-8")
    for words in (("describe", "--with", "model", "../leaflet.txt"), ("model", "check")):
        assert ended(*words) == 2
        assert "Write model: with address: and name:" in capsys.readouterr().err
