"""Files in records/ that are none are named, and never waited for."""

import os
import socket
from collections.abc import Callable
from pathlib import Path

import pytest

from colophon.catalogue import Catalogue
from colophon.model.errors import RecordError
from colophon.model.problem import Problem


def pipe(path: Path) -> None:
    os.mkfifo(path)


def device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def folder(path: Path) -> None:
    path.mkdir()


def socket_file(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as made:
        made.bind(os.path.relpath(path))


def link_out(path: Path) -> None:
    outside = path.parents[2] / "secret.yaml"
    outside.write_text("id: odd\ntitle: Not ours\n", encoding="utf-8")
    path.symlink_to(outside)


def round_link(path: Path) -> None:
    path.symlink_to(path)


def scalar(path: Path) -> None:
    path.write_text(f'id: odd\ntitle: "{"a" * 15_000_000}"\n', encoding="utf-8")


def smaller_scalar(path: Path) -> None:
    path.write_text(f'id: odd\ntitle: "{"a." * 1_500_000}"\n', encoding="utf-8")


ODD = (pipe, device, folder, socket_file, link_out, round_link, scalar, smaller_scalar)


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
@pytest.mark.parametrize("made", ODD, ids=lambda one: one.__name__)
def test_odd_files_are_named(
    catalogue: Catalogue, draft: str, made: Callable[[Path], None]
) -> None:
    made(catalogue.folder / "records" / "odd.yaml")
    named = {one.subject for one in catalogue.check() if "odd.yaml" in one.subject}
    assert named
    assert [one.id for one in catalogue.records()] == [draft]
    assert any("odd" in one.subject for one in catalogue.problems)
    with pytest.raises(RecordError):
        catalogue.store.load("odd")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files")
def test_a_link_within_the_catalogue_is_followed(catalogue: Catalogue, draft: str) -> None:
    path = catalogue.folder / "records" / f"{draft}.yaml"
    kept = catalogue.folder / "kept.yaml"
    path.rename(kept)
    path.symlink_to(kept)
    assert not any(isinstance(one, Problem) for one in catalogue.load_all())
