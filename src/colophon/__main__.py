"""The command ``colophon``; the version is answered before anything is imported."""

import sys


def main() -> None:
    """Run the command line."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from colophon import __version__

        print(f"colophon {__version__}")
        return
    from colophon.cli import run

    run()


if __name__ == "__main__":
    main()
