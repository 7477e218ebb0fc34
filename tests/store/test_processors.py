"""Record files as other JSON-LD processors read them: PyLD and jsonld.js agree with our Turtle."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml
from pyld import jsonld
from rdflib import Graph
from rdflib.compare import graph_diff, to_isomorphic
from store_samples import FULL, PROFILE
from tests.node import answers
from tests.public import as_filed, write

from colophon.crosswalk import Frame
from colophon.model.record import Record, Statement, Status, Text
from colophon.profile import generate, load
from colophon.store.records import RecordStore

REPOSITORY = Path(__file__).parents[2]
BASE = "https://colophon.example/id/"
SHIPPED = [one for one in (REPOSITORY / "records").glob("*.yaml") if one.stem != "catalogue"]


def documents(store: RecordStore) -> Iterator[tuple[Record, dict[str, Any]]]:
    """Records and the JSON-LD that their files are, the context inside."""
    own = load(REPOSITORY / "vocab" / "profile.csv")
    kept = RecordStore(REPOSITORY / "records", own)
    context = json.loads(generate(PROFILE)["context.jsonld"])["@context"]
    odd = Statement(term="language", value=Text(text="en", language="en"), status=Status.EDITED)
    records = [FULL, Record(id="odd", statements=(odd,))]
    records += [kept.load(one.stem).record for one in SHIPPED]
    for record in records:
        data = yaml.load(store.render(record), Loader=yaml.BaseLoader)
        yield record, data | {"@context": context}


def expected(record: Record) -> Graph:
    written = write("turtle", record, Frame(profile=PROFILE, namespace=BASE))
    return as_filed(Graph().parse(data=written, format="turtle"))


def same(nquads: str, record: Record) -> None:
    found = to_isomorphic(as_filed(Graph().parse(data=nquads, format="nt")))
    _, more, missing = graph_diff(found, to_isomorphic(expected(record)))
    assert (record.id, set(more), set(missing)) == (record.id, set(), set())


def test_pyld_reads_what_we_say(files_store: RecordStore) -> None:
    read = 0
    for record, data in documents(files_store):
        same(jsonld.to_rdf(data, {"format": "application/n-quads", "base": BASE}), record)
        read += 1
    assert read > 20


def test_jsonld_js_reads_what_we_say(files_store: RecordStore) -> None:
    given = list(documents(files_store))
    lines = [json.dumps({"data": data, "base": BASE}) for _, data in given]
    script = Path(__file__).parent / "read_jsonld.cjs"
    said = [json.loads(one) for one in answers(script, "jsonld", "\n".join(lines) + "\n")]
    assert len(said) == len(given)
    for (record, _), one in zip(given, said, strict=True):
        if "error" in one:
            pytest.fail(f"{record.id}: {one['error']}")
        same(one["nquads"], record)
