"""Lists as a user imports them."""

from pathlib import Path

from tests.cli.conftest import Colophon

LIST = "Signatur;Titel;Jahr;Stapel\n0012;Die Gartenzeitung;1978;links\n"


def test_a_list_is_shown_imported_and_taken_back(colophon: Colophon, house: Path) -> None:
    (house.parent / "kiste.csv").write_text(LIST, encoding="utf-8")
    code, said, told = colophon("import", "../kiste.csv", "--dry-run")
    assert code == 0
    assert "  Signatur: callNumber\n" in said
    assert "  Stapel:\n" in said
    assert "Nothing was written." in told
    assert not (house / "imports").exists()
    code, said, told = colophon("import", "../kiste.csv")
    assert code == 0
    assert "row 2: new record die-gartenzeitung: Die Gartenzeitung" in said
    assert "Kept as internal notes, for no field takes them: Stapel (1)." in told
    assert "1 record: 1 new." in told
    mapping = house / "imports" / "kiste.map.yaml"
    mapping.write_text(mapping.read_text("utf-8").replace("Stapel:", "Stapel: folder"), "utf-8")
    code, said, _ = colophon("import", "../kiste.csv", "--diff", "diff.txt")
    assert code == 0
    assert "Folder: ‘links’ is added." in (house / "diff.txt").read_text("utf-8")
    assert colophon("undo")[0] == colophon("undo")[0] == 0
    assert colophon("list")[1].count("\n") <= 1


def test_mistakes_are_one_sentence(colophon: Colophon, house: Path) -> None:
    (house / "x.bin").write_bytes(b"\x00\x01\x02")
    for arguments, complaint in (
        (("none.csv",), "none.csv: cannot be opened"),
        (("x.bin",), "x.bin: is of no format that can be imported."),
        (("x.bin", "--as", "word"), "there is no importer 'word'."),
    ):
        code, _, told = colophon("import", *arguments)
        assert code == 2
        assert complaint in told
        assert "Traceback" not in told
