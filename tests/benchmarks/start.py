"""Start-up: `colophon --version` against a bare interpreter, and one short text described.

python tests/benchmarks/start.py [--smoke]
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

TEXT = """\
The Allotment Gate

A notice to all plot holders

The gate at the lower end stays open on Sundays until the seed swap is over.
Bring beans, bring string, bring a chair.

Lower Meadow Allotment Society, 2019
lowermeadow.example
"""


def cpu_seconds(command: list[str], cwd: Path) -> float:
    """User and system time of one run of a command, in seconds."""
    before = _children()
    subprocess.run(command, check=True, cwd=cwd, capture_output=True)
    return _children() - before


def _children() -> float:
    """CPU-seconds of all ended children; to the microsecond where the system counts so."""
    try:
        import resource
    except ImportError:
        times = os.times()
        return times.children_user + times.children_system
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the figures; interleaved runs, medians."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--smoke", action="store_true", help="few runs")
    runs = 5 if parser.parse_args().smoke else 25
    colophon = str(Path(sys.executable).with_name("colophon"))
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "gate.txt").write_text(TEXT, encoding="utf-8")
        commands = {
            "bare interpreter": [sys.executable, "-c", "pass"],
            "colophon --version": [colophon, "--version"],
            "colophon describe gate.txt": [colophon, "describe", "gate.txt"],
        }
        times: dict[str, list[float]] = {key: [] for key in commands}
        for _ in range(runs):
            for key, command in commands.items():
                times[key].append(cpu_seconds(command, folder))
    bare = statistics.median(times["bare interpreter"])
    for key, values in times.items():
        middle = statistics.median(values)
        print(f"{key:<30}{middle * 1000:8.1f} ms CPU   {middle / bare:6.2f} × bare")


if __name__ == "__main__":
    main()
