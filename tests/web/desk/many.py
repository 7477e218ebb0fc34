"""A catalogue of thousands of drafts, written as files in the program's own form."""

import os
from pathlib import Path

from colophon.catalogue import make_catalogue

WORDS = "bread rent water lanterns winter neighbours river garden strike radio tenants tram".split()
PRESSES = (
    "Lantern Press",
    "Press, Lantern",
    "Lantern  press",
    "Hill Street Printers",
    "Weir & Co.",
)
PEOPLE = ("Anna Muster", "Bo Example", "The Tenants of Weir Lane", "C. Sample", "Kollektiv Laterne")
FORM = """\
"@context": "../vocab/context.jsonld"
id: {id}
stage: draft
title: {title}
creator:
  name: {creator}
publisher:
  name: {publisher}
issued: "{year}"
language: {language}
unconfirmed:
- field: title
  value: {title}
  confidence: "0.82"
- field: issued
  value: "{year}"
  confidence: "0.55"
evidence:
  title:
  - for: {title}
    status: suggested
    because:
    - method: title
      confidence: 0.82
  creator:
  - for: {creator}
    status: accepted
    by: ann
    at: "2026-05-01T10:00:00Z"
  publisher:
  - for: {publisher}
    status: accepted
    by: ann
    at: "2026-05-01T10:00:00Z"
  issued:
  - for: "{year}"
    status: suggested
    because:
    - method: dates
      confidence: 0.55
  language:
  - for: {language}
    status: accepted
    by: ann
    at: "2026-05-01T10:00:00Z"
"""


def many(folder: Path, number: int) -> Path:
    """A catalogue with so many drafts, old enough to be settled."""
    make_catalogue(folder, {})
    records = folder / "records"
    for at in range(number):
        first, second = WORDS[at % 12], WORDS[at // 12 % 12]
        text = FORM.format(
            id=f"leaflet-{at:05d}",
            title=f"{first.title()} and {second}, leaflet {at}",
            creator=PEOPLE[at % 5],
            publisher=PRESSES[at // 7 % 5],
            year=1900 + at * 7 % 120,
            language=("en", "de", "fr", "es")[at // 3 % 4],
        )
        path = records / f"leaflet-{at:05d}.yaml"
        path.write_text(text, encoding="utf-8", newline="\n")
        os.utime(path, (1_700_000_000, 1_700_000_000))
    return folder
