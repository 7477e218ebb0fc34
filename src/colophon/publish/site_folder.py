"""The folder ``site/`` of a catalogue: what an archive puts in place of what ships.

https://spec.commonmark.org/0.31.2/
"""

from collections.abc import Mapping
from hashlib import blake2b
from pathlib import Path

from markdown_it import MarkdownIt

from colophon.model.errors import ConfigError
from colophon.publish.appearance import Appearance
from colophon.publish.texts import LANGUAGES
from colophon.publish.theme import theme_css

_LOGOS = ("logo.svg", "logo.png", "logo.webp", "logo.jpg")
_PICTURES = frozenset((".svg", ".png", ".webp", ".jpg", ".jpeg", ".gif"))
_LARGEST = 2 * 1024 * 1024
"""bytes of a file that is served with the pages"""
_MARKDOWN = MarkdownIt("commonmark", {"html": False}).enable("table")


def open_appearance(folder: Path, name: str, base: str, language: str) -> Appearance:
    """How the pages of a catalogue look; ``folder`` is its ``site/``, which need not be.

    Raises :class:`ConfigError` for a file in it that cannot be used.
    """
    style = theme_css(folder / "theme.yaml") if (folder / "theme.yaml").is_file() else ""
    own = _text(folder / "style.css")
    files = _pictures(folder)
    templates = folder / "templates" if (folder / "templates").is_dir() else None
    logo = next((one for one in _LOGOS if one in files), "")
    about = _about(folder, language)
    return Appearance(
        name=name,
        base=base,
        language=language,
        style="\n".join(part for part in (style, own) if part),
        logo=logo,
        about=about,
        templates=templates,
        files=files,
        version=_version(name, base, language, logo, bool(about), _templates(templates)),
    )


def _version(*parts: object) -> str:
    """What decides the bytes of record pages: styles and pictures are files beside them."""
    return blake2b(repr(parts).encode(), digest_size=8).hexdigest()


def _templates(folder: Path | None) -> list[tuple[str, str]]:
    found = sorted(folder.glob("*.html")) if folder else []
    return [(one.name, _text(one)) for one in found]


def _about(folder: Path, language: str) -> Mapping[str, str]:
    """The page about the archive by language: ``about.md``, ``about.de.md``, …"""
    own = language.partition("-")[0].lower()
    names = {tag: f"about.{tag}.md" for tag in LANGUAGES}
    texts = {tag: _text(folder / name) for tag, name in names.items()}
    plain = _text(folder / "about.md")
    if plain:
        texts[own] = plain
    return {tag: str(_MARKDOWN.render(text)) for tag, text in texts.items() if text.strip()}


def _pictures(folder: Path) -> dict[str, bytes]:
    found = sorted(one for one in folder.glob("*") if one.suffix.lower() in _PICTURES)
    for one in found:
        if one.stat().st_size > _LARGEST:
            raise ConfigError(
                "is too large to be sent with every page (2 MB at most).",
                place=str(one),
                remedy="Make the picture smaller.",
            )
    return {one.name: one.read_bytes() for one in found if one.is_file()}


def _text(path: Path) -> str:
    if not path.is_file():
        return ""
    try:
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(
            "cannot be read as text.", place=str(path), remedy="Save it as UTF-8."
        ) from error
