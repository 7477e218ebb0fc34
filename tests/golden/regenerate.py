"""Write the golden files anew; read the difference before committing it.

python tests/golden/regenerate.py
"""

import runpy
import sys
from pathlib import Path

from colophon.crosswalk import FORMATS

sys.path.insert(0, str(Path(__file__).parents[2]))
from tests.public import write

HERE = Path(__file__).parent


def main() -> None:
    """One file a format and sample, and nothing else in the folders."""
    samples = runpy.run_path(str(HERE / "samples.py"))
    frame = samples["frame"]()
    for name, crosswalk in FORMATS.items():
        folder = HERE / name
        folder.mkdir(exist_ok=True)
        for stale in folder.iterdir():
            stale.unlink()
        for record in samples["SAMPLES"]:
            path = folder / f"{record.id}{crosswalk.suffix}"
            path.write_bytes(write(crosswalk, record, frame))


if __name__ == "__main__":
    main()
