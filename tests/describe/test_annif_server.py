"""A real Annif, from PyPI, is asked; its Python is named by ANNIF_PYTHON."""

import os
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from colophon.config import Annif
from colophon.describe.annif import ask

PYTHON = os.environ.get("ANNIF_PYTHON", "")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not PYTHON, reason="ANNIF_PYTHON names no environment with Annif"),
]

GUEST = """
import nltk.tokenize as tokenize
from nltk.tokenize.punkt import PunktSentenceTokenizer
sentences = PunktSentenceTokenizer()  # the trained one would be downloaded
tokenize._get_punkt_tokenizer = lambda language="english": sentences
from annif.cli import cli
cli()
"""
PROJECT = """[trades]
name=trades
language=en
backend=tfidf
analyzer=snowball(english)
vocab=trades
limit=5
"""
VOCABULARY = """@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
<https://example.org/bread> a skos:Concept ; skos:prefLabel "Bread"@en .
<https://example.org/boats> a skos:Concept ; skos:prefLabel "Boats"@en .
"""
CORPUS = (
    "rye loaves and ovens of the bakers\t<https://example.org/bread>\n"
    "flour, yeast and loaves\t<https://example.org/bread>\n"
    "sails and oars in the harbour\t<https://example.org/boats>\n"
    "a keel, a mast, sails\t<https://example.org/boats>\n"
)


@pytest.fixture
def server(tmp_path: Path) -> Iterator[str]:
    """The address of an Annif that has learnt of bread and boats."""
    files = {
        "projects.cfg": PROJECT, "guest.py": GUEST, "trades.ttl": VOCABULARY, "corpus.tsv": CORPUS,
    }  # fmt: skip
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    command = [PYTHON, "guest.py"]
    for step in (["load-vocab", "trades", "trades.ttl"], ["train", "trades", "corpus.tsv"]):
        subprocess.run([*command, *step], cwd=tmp_path, check=True, capture_output=True)
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = str(probe.getsockname()[1])
    with subprocess.Popen(
        [*command, "run", "--host", "127.0.0.1", "--port", port],
        cwd=tmp_path, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    ) as process:  # fmt: skip
        try:
            _await(int(port))
            yield f"http://127.0.0.1:{port}"
        finally:
            process.terminate()


def _await(port: int) -> None:
    for _ in range(300):
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.2)
    pytest.fail("Annif did not start within a minute")


def test_it_suggests(server: str) -> None:
    results = ask(Annif(url=server, project="trades"), "The bakers sold loaves of rye.")
    assert results[0].uri == "https://example.org/bread"
    assert results[0].label == "Bread"
    assert 0 < results[0].score <= 1


def test_an_unknown_project_is_an_error(server: str) -> None:
    with pytest.raises(OSError, match="404"):
        ask(Annif(url=server, project="none"), "Loaves.")
