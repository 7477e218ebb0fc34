"""Users are written by a command and read by the desk."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from colophon.cli.review import review_command
from colophon.model.errors import ConfigError
from colophon.web.desk.users import Users, line


def test_a_user_is_added_and_may_enter(tmp_path: Path) -> None:
    file = tmp_path / "users.txt"
    done = CliRunner().invoke(
        review_command,
        ["--users", str(file), "--add-user", "Maria", "--role", "publisher"],
        input="a long one\na long one\n",
    )
    assert done.exit_code == 0, done.output
    users = Users.read(file)
    user = users.find_entrant("Maria", "a long one")
    assert user is not None
    assert user.publishes
    assert users.find_entrant("Maria", "another") is None
    assert "a long one" not in file.read_text(encoding="utf-8")


def test_a_file_is_needed() -> None:
    done = CliRunner().invoke(review_command, ["--add-user", "Maria"])
    assert done.exit_code == 2
    assert "--users" in done.output


@pytest.mark.parametrize("name", ["", "a:b", "# x", "a\nb"])
def test_names_that_the_file_could_not_hold_are_refused(name: str) -> None:
    with pytest.raises(ConfigError):
        line(name, "cataloguer", "secret")
