"""A new catalogue: what is in it, and which answers make one."""

import subprocess
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.catalogue import QUESTIONS, Catalogue, check_answer, make_catalogue
from colophon.config import parse
from colophon.model.errors import ConfigError

ANSWERS = {
    "name": "Our leaflets: a box",
    "repository": "Friends' Library",
    "email": "keeper@archive.example.org",
    "domain": "Archive.Example.org",
    "language": "pt-BR",
}


def test_a_new_catalogue_has_its_folders_settings_and_an_empty_authority(tmp_path: Path) -> None:
    config = parse(make_catalogue(tmp_path, ANSWERS).read_text(encoding="utf-8"))
    assert (config.name, config.repository) == ("Our leaflets: a box", "Friends' Library")
    assert (config.domain, config.language) == ("archive.example.org", "pt-BR")
    assert config.namespace == "https://archive.example.org/id/"
    assert config.placeholders == ()
    assert sorted(path.name for path in (tmp_path / "vocab").iterdir()) == [
        "context.jsonld", "fields.md", "profile.csv", "publishers.ttl", "shapes.ttl",
    ]  # fmt: skip
    authority = Catalogue.open(tmp_path).vocabularies["publishers"]
    assert authority.uri == "https://archive.example.org/id/publishers"
    assert list(authority) == []


def test_git_sees_nothing_that_can_be_made_anew(tmp_path: Path) -> None:
    make_catalogue(tmp_path, ANSWERS)
    subprocess.run(["git", "init", "-q", str(tmp_path)], check=True)
    (tmp_path / ".colophon").mkdir()
    (tmp_path / ".colophon" / "index.sqlite").touch()
    (tmp_path / "records" / ".writing-x.tmp").touch()
    (tmp_path / "records" / "bees.yaml").touch()
    listed = subprocess.run(
        ["git", "-C", str(tmp_path), "ls-files", "--others", "--exclude-standard"],
        capture_output=True,
        text=True,
        check=True,
    ).stdout.split()
    assert set(listed) == {
        *(".gitignore", "records/bees.yaml", "records/catalogue.yaml", "vocab/context.jsonld"),
        *("vocab/fields.md", "vocab/profile.csv", "vocab/publishers.ttl", "vocab/shapes.ttl"),
    }


def test_what_is_there_already_is_kept(tmp_path: Path) -> None:
    (tmp_path / "vocab").mkdir()
    mine = {".gitignore": "*.pdf\n", "vocab/publishers.ttl": "# mine\n"}
    for name, text in mine.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    make_catalogue(tmp_path, ANSWERS)
    assert {name: (tmp_path / name).read_text(encoding="utf-8") for name in mine} == mine
    with pytest.raises(ConfigError, match="already"):
        make_catalogue(tmp_path, ANSWERS)


@pytest.mark.parametrize(
    ("key", "answer", "remedy"),
    [
        ("domain", "https://archive.org/", "Write archive.org."),
        ("domain", "me@archive.org", "Write archive.org."),
        ("domain", "müller.org", "Write xn--mller-kva.org."),
        ("domain", "our archive", "archive.org"),
        ("domain", "archive", "archive.org"),
        ("email", "archive.org", "me@archive.org"),
        ("email", "me@archive", "me@archive.org"),
        ("language", "English", "Write en."),
        ("language", "Deutsch", "Write de."),
        ("language", "en-UK", "Write en-GB."),
        ("language", "eng", "Write en."),
        ("language", "Volapük of old", "BCP 47"),
        ("namespace", "archive.org/id/", "https://"),
        ("namespace", "https://archive.org/id", "Write https://archive.org/id/."),
        ("base_url", "archive.org/oai", "https://"),
        ("base_url", "https://archive.org/oai?verb=Identify", "https://"),
    ],
)
def test_an_answer_that_will_not_do_is_told_what_would(key: str, answer: str, remedy: str) -> None:
    with pytest.raises(ConfigError) as caught:
        check_answer(key, answer)
    assert caught.value.place == key
    assert remedy in caught.value.remedy


def test_all_answers_that_will_not_do_are_told_and_nothing_is_made(tmp_path: Path) -> None:
    answers = {**ANSWERS, "email": "nobody", "domain": "our archive", "language": "English"}
    with pytest.raises(ConfigError, match="3 answers") as caught:
        make_catalogue(tmp_path / "house", answers)
    assert [part in str(caught.value) for part in ("email:", "domain:", "language:")] == [True] * 3
    assert "namespace" not in str(caught.value)
    assert not (tmp_path / "house").exists()


def test_without_answers_the_addresses_are_placeholders(tmp_path: Path) -> None:
    config = parse(make_catalogue(tmp_path, {}).read_text(encoding="utf-8"))
    assert config.placeholders == ("domain", "namespace")
    assert set(QUESTIONS) == {"name", "repository", "email", "domain", "language"}


def test_placeholders_are_not_published_and_a_demonstration_is(tmp_path: Path) -> None:
    path = make_catalogue(tmp_path, {})
    with pytest.raises(ConfigError, match="still stand as shipped"):
        Catalogue.open(tmp_path).services.publish()
    with pytest.raises(ConfigError, match="still stand as shipped"):
        Catalogue.open(tmp_path).services.require_servable("127.0.0.1")
    assert not (tmp_path / "records" / "ledger.jsonl").exists()
    path.write_text(f"{path.read_text(encoding='utf-8')}demonstration: true\n", encoding="utf-8")
    services = Catalogue.open(tmp_path).services
    assert services.publish().live == 0
    services.require_servable("127.0.0.1")
    for host in ("0.0.0.0", "::", "archive.example.org"):
        with pytest.raises(ConfigError, match="demonstration"):
            services.require_servable(host)


@given(name=st.text(max_size=40), repository=st.text(max_size=40))
def test_any_name_is_kept(
    name: str, repository: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("house")
    try:
        path = make_catalogue(folder, {**ANSWERS, "name": name, "repository": repository})
    except ConfigError:
        assert not (folder / "records").exists()
        return
    config = parse(path.read_text(encoding="utf-8"))
    assert config.name == (" ".join(name.split()) or QUESTIONS["name"][1])
    assert config.repository == " ".join(repository.split())
