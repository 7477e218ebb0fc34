"""The command ``colophon``; the version is answered before anything is imported."""

import signal
import sys


def main() -> None:
    """Run the command line; an interrupt is one sentence at whatever moment it comes."""
    if sys.argv[1:] in (["--version"], ["-V"]):
        from colophon import __version__

        print(f"colophon {__version__}")
        return
    try:
        from colophon.cli import run

        run()
    except KeyboardInterrupt:  # while something was imported, or somebody was told
        sys.stderr.write("colophon: Interrupted; what was saved is kept.\n")
        sys.exit(130)
    finally:
        # what ends now ends anyway
        signal.signal(signal.SIGINT, signal.SIG_IGN)


if __name__ == "__main__":
    main()
