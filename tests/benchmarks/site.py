"""The static site: building it, and building it again, in CPU time.

    python tests/benchmarks/site.py [--smoke] [--records N] [--folder FOLDER]

Records are generated and the index is written directly, as for the benchmark of addresses,
in the formats that the index of that has (oai_dc and marcxml beside the copies for the
web).  Pages are the HTML files of the site; the other files are counted by themselves.
What the system spends on writing files is in the times; it depends on the file system, so
the folder can be named: by default it is one of the system's temporary folders.
"""

import argparse
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))
import msgspec
from tests.benchmarks import addresses
from tests.benchmarks.oai import CONFIG, frame

from colophon.config import shipped_vocab
from colophon.crosswalk import FORMATS
from colophon.index.sqlite import SqliteIndex
from colophon.publish import dumps, finding, places
from colophon.publish.rendering import offered_formats
from colophon.services.linked_data.about import About
from colophon.services.oai.indexed import IndexedRepository
from colophon.services.oai.settings import identity
from colophon.site.build_parts import SiteSource
from colophon.site.building import Building, Built
from colophon.vocabulary import open_vocabularies


def source(folder: Path) -> SiteSource:
    """The published records as a site is built from them."""
    index = folder / "index.sqlite"
    formats = [FORMATS[name] for name in ("oai_dc", "marcxml")]
    said = identity(CONFIG, formats, secret=b"")
    said = msgspec.structs.replace(said, token_days=0, has_sets=False, stylesheet="")
    return SiteSource(
        about=About(
            name=CONFIG.name,
            namespace=frame().namespace,
            oai=CONFIG.base_url,
            prefixes=frozenset(one.name for one in offered_formats(FORMATS.values())),
            dumps=folder / "dumps",
        ),
        index=SqliteIndex(index),
        search=folder / "search.sqlite",
        vocabularies=open_vocabularies(shipped_vocab()),
        repository=IndexedRepository(said, SqliteIndex(index)),
        address=places.base(frame().namespace),
    )


def build(folder: Path, site: Path) -> Built:
    """Build the site."""
    building = Building(source(folder), site)
    for _ in building.run():
        pass
    return building.built


def spent(what: str, task: Callable[[], Built]) -> float:
    """CPU seconds of a build, printed with what it wrote."""
    begun = time.process_time()
    built = task()
    seconds = time.process_time() - begun
    print(f"{what:<28}{seconds:8.2f} CPU-s, {built.written:,} files written", flush=True)
    return seconds


def follow(folder: Path) -> None:
    """Bring up what publication makes of the index."""
    index = folder / "index.sqlite"
    finding.bring_up(index, folder / "search.sqlite")
    dumps.make(index, folder / "dumps", frame().namespace)


def sizes(site: Path) -> dict[str, tuple[int, int]]:
    """(files, bytes) of the parts of a site."""
    found: dict[str, tuple[int, int]] = {}
    for directory, _, names in os.walk(site):
        for name in names:
            path = Path(directory) / name
            part = path.relative_to(site).parts[0] if path.parent != site else "others"
            part = "pages" if part == "record" and name.endswith(".html") else part
            count, size = found.get(part, (0, 0))
            found[part] = (count + 1, size + path.stat().st_size)
    return found


def measure(folder: Path, site: Path, count: int) -> None:
    """Build, build again, change one, withdraw nothing."""
    filling = addresses.Filling(folder)
    filling.write(range(count))
    follow(folder)
    first = spent("all", lambda: build(folder, site))
    _print_sizes(sizes(site), first, sum(1 for _ in site.rglob("*.html")))
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"{'most memory':<28}{most:8.0f} MB")
    spent("nothing changed", lambda: build(folder, site))
    for turn in range(3):
        filling.write([count // 2 + turn], more="Seen again.", known=True)
        follow(folder)
        again = spent("one changed", lambda: build(folder, site))
    print(f"one changed in {again:.2f} CPU-s (at most 2)")


def _print_sizes(found: dict[str, tuple[int, int]], seconds: float, pages: int) -> None:
    records = found["pages"][0]
    files = sum(count for count, _ in found.values())
    for part, (number, size) in sorted(found.items()):
        print(f"  {part:<26}{number:>10,} files {size / 1e6:10.1f} MB")
    print(f"{files:,} files, {sum(size for _, size in found.values()) / 1e6:,.0f} MB in all")
    print(f"{records / seconds:,.0f} records a CPU-second with all their formats")
    print(f"{pages / seconds:,.0f} pages a CPU-second (at least 1,500)")
    print(f"{files / seconds:,.0f} files a CPU-second")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--smoke", action="store_true", help="a few records: does it run")
    parser.add_argument("--records", type=int, default=100_000)
    parser.add_argument("--bases", type=int, default=addresses.BASES, help="records written whole")
    parser.add_argument("--folder", help="where all of it is written")
    chosen = parser.parse_args()
    count = 60 if chosen.smoke else chosen.records
    addresses.BASES = min(chosen.bases, count)
    with tempfile.TemporaryDirectory(dir=chosen.folder) as folder:
        measure(Path(folder), Path(folder) / "site", count)


if __name__ == "__main__":
    main()
