from pathlib import Path

from colophon.site.folder import Folder


def test_a_file_of_pieces_is_all_of_them_in_order(tmp_path: Path) -> None:
    large = bytes(range(256)) * 3_000
    (tmp_path / "large").write_bytes(large)
    (tmp_path / "small").write_bytes(b"small")
    folder = Folder(tmp_path / "site")
    folder.open()
    pieces = (b"[", tmp_path / "large", b",", tmp_path / "small", tmp_path / "large", b"]")
    folder.copy("dump/all.gz", pieces)
    assert (tmp_path / "site/dump/all.gz").read_bytes() == b"[%b,small%b]" % (large, large)


def test_a_file_lies_in_folders_that_were_not_there(tmp_path: Path) -> None:
    folder = Folder(tmp_path)
    folder.open()
    for file in ("id/a/index.html", "id/index.html", "id/b/index.html"):
        assert folder.write(file, file.encode())
    found = sorted(path for path in tmp_path.rglob("*.html"))
    assert [path.relative_to(tmp_path).as_posix() for path in found] == [
        "id/a/index.html",
        "id/b/index.html",
        "id/index.html",
    ]
