"""Importing, measured: MARC records beside pymarc's own reading, a spreadsheet out and in.

    python tests/benchmarks/importing.py [--smoke] [--only marc|xlsx] [--records N] [--rows N]

CPU seconds of one run.  MARC: bytes → statements with their evidence, and for comparison
bytes → records of pymarc.  XLSX: a working copy written, and read back by an import in
which nothing changed.  The records are made up.
"""

import argparse
import random
import resource
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pymarc

from colophon.catalogue import Catalogue, make_catalogue
from colophon.catalogue.exporting import working_copy
from colophon.importing import IMPORTERS, Options
from colophon.model.record import Record, Statement, Status, Text

WORDS = "water gate bean pipe meadow garden seed tap shed road rent bread winter plot tea".split()
NAMES = "Oakes Brand Wren Moss Vale Thorn Ash Reed Marsh Hill Ford Lane Field Stone".split()
FORENAMES = "Hannah Tomas Lucy Ada Berta Ida Otto Maria Jonas Clara Emma Paul".split()


def timed(work: Callable[[], object]) -> float:
    """CPU seconds."""
    start = time.process_time()
    work()
    return time.process_time() - start


def marc_records(count: int) -> Iterator[bytes]:
    """Records as a library has them, some twenty fields each."""
    dice = random.Random(12)

    def words(number: int) -> str:
        return " ".join(dice.choices(WORDS, k=number))

    def field(tag: str, indicators: str, *rest: str) -> pymarc.Field:
        subfields = [pymarc.Subfield(*one) for one in zip(rest[::2], rest[1::2], strict=True)]
        return pymarc.Field(tag, pymarc.Indicators(*indicators), subfields)

    for number in range(count):
        made = pymarc.Record(leader="00000nam a2200000 i 4500")
        made.add_field(pymarc.Field("001", data=str(number)), pymarc.Field("003", data="XX-M"))
        made.add_field(pymarc.Field("008", data="760101s1976    xx            000 0 eng d"))
        name = f"{dice.choice(NAMES)}, {dice.choice(FORENAMES)}"
        made.add_field(
            field("020", "  ", "a", "9780306406157"),
            field("040", "  ", "a", "XX-M", "b", "eng", "e", "rda"),
            field("100", "1 ", "a", f"{name},", "d", "1950-", "e", "author."),
            field("245", "10", "a", f"{words(5)} :", "b", f"{words(4)} /", "c", "by the author."),
            field("264", " 1", "a", "Otterham :", "b", f"{words(2)} Press,", "c", "1976."),
            field("300", "  ", "a", "24 pages :", "b", "illustrations ;", "c", "21 cm"),
            field("336", "  ", "a", "text", "b", "txt", "2", "rdacontent"),
            field("337", "  ", "a", "unmediated", "b", "n", "2", "rdamedia"),
            field("338", "  ", "a", "volume", "b", "nc", "2", "rdacarrier"),
            field("500", "  ", "a", f"{words(8)}."),
            field("520", "  ", "a", f"{words(40)}."),
            *[field("650", " 0", "a", words(2), "x", "History.") for _ in range(3)],
            field("655", " 7", "a", "Zines.", "2", "lcgft"),
            field("700", "1 ", "a", f"{dice.choice(NAMES)}, {dice.choice(FORENAMES)},", "4", "ill"),
            field("852", "8 ", "a", "Meadow Archive", "j", f"PAM {number}"),
            field("856", "40", "u", f"https://a.example/{number}.pdf"),
        )
        yield made.as_marc()


def measure_marc(count: int) -> None:
    """Our importer beside pymarc, on the same bytes."""
    data = b"".join(marc_records(count))
    importer = IMPORTERS["marc21"]
    timed(lambda: list(importer.read(data[: data.index(b"\x1d") + 1], "x.mrc", Options())))
    theirs = timed(lambda: [one for one in pymarc.MARCReader(data) if one is not None])
    ours = timed(
        lambda: sum(len(one.statements) for one in importer.read(data, "x.mrc", Options()))
    )
    print(f"MARC-21, {count} records, {len(data) / count:.0f} bytes each")
    print(f"  pymarc, reading alone   {theirs:7.2f} CPU-s  {count / theirs:8.0f} records/s")
    print(f"  ours, to statements     {ours:7.2f} CPU-s  {count / ours:8.0f} records/s")
    print(f"  ours at {theirs / ours:.2f} of pymarc's speed")


def filled(folder: Path, rows: int) -> Catalogue:
    """A catalogue of so many reviewed records."""
    make_catalogue(folder, {"domain": "archive.example.org", "email": "a@archive.example.org"})
    catalogue = Catalogue.open(folder)
    dice = random.Random(12)
    for number in range(rows):
        title = " ".join(dice.choices(WORDS, k=5))
        given = [
            ("title", title), ("subtitle", " ".join(dice.choices(WORDS, k=4))),
            ("placeOfPublication", "Otterham"), ("series", "Meadow papers"), ("language", "en"),
            ("extent", "24 pages"), ("abstract", " ".join(dice.choices(WORDS, k=40))),
            ("note", "Cover title."), ("box", str(number // 100)), ("callNumber", f"PAM {number}"),
        ]  # fmt: skip
        statements = tuple(
            Statement(term=term, value=Text(text=text), status=Status.ACCEPTED, by="m", at="2026")
            for term, text in given
        )
        path = catalogue.store.path(f"r{number}")
        path.write_text(catalogue.store.render(Record(id=f"r{number}", statements=statements)))
    return catalogue


def measure_xlsx(rows: int) -> None:
    """A working copy out, and in again."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name) / "house"
        catalogue = filled(folder, rows)
        first = timed(lambda: sum(1 for _ in catalogue.records()))
        target = Path(name) / "sheet.xlsx"
        out = timed(lambda: working_copy(catalogue, "xlsx", ()).into_file(target))
        changed: list[int] = []
        back = timed(lambda: changed.append(len(catalogue.imports.plan([target], by="m").written)))
        most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(f"XLSX, {rows} rows, {target.stat().st_size / 2**20:.1f} MB")
        print(f"  record files parsed first {first:6.2f} CPU-s")
        print(f"  out                       {out:6.2f} CPU-s")
        print(f"  in, nothing changed       {back:6.2f} CPU-s; {changed[0]} records differ")
        print(f"  at most                   {most:6.0f} MB")


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--smoke", action="store_true")
    arguments.add_argument("--only", choices=("marc", "xlsx"))
    arguments.add_argument("--records", type=int, default=10_000)
    arguments.add_argument("--rows", type=int, default=50_000)
    given = arguments.parse_args()
    if given.only != "xlsx":
        measure_marc(500 if given.smoke else given.records)
    if given.only != "marc":
        measure_xlsx(200 if given.smoke else given.rows)
    return 0


if __name__ == "__main__":
    sys.exit(main())
