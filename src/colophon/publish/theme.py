"""The theme of the public pages: the colours and type faces that an archive chooses.

``site/theme.yaml`` sets a few variables; colours that cannot be read on their ground are
refused (https://www.w3.org/TR/WCAG22/#contrast-minimum).
"""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from colophon.model.errors import ConfigError

COLOURS: Mapping[str, tuple[str, str]] = {
    "paper": ("#f7f2e8", "#191714"),
    "ink": ("#1b1a17", "#efe8da"),
    "accent": ("#a3241b", "#ff9580"),
    "quiet": ("#5a5347", "#bcb3a2"),
    "line": ("#cabfaa", "#4d463b"),
    "card": ("#fffdf7", "#221f1b"),
}
"""the colours, and what they are in light and in dark where nothing else is said"""

FACES = {"text": "text-face", "headings": "heading-face", "labels": "label-face"}
"""what the type faces are called in a theme, and in the style sheet"""

_READ = ("ink", "accent", "quiet")
"""colours that words are written in, on paper and on cards"""
_LEAST = 4.5
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_FACE = re.compile(r"""[\w .,'"\-]{1,300}""")
_SCHEMES = ("light", "dark")


def theme_css(path: Path) -> str:
    """The style sheet of a theme; raises :class:`ConfigError` for what cannot be one."""
    said = _read(path)
    light, dark, faces = (_part(said, name, path) for name in ("light", "dark", "type"))
    colours = [_colours(light, 0, path), _colours(dark, 1, path)]
    for scheme, found in zip(_SCHEMES, colours, strict=True):
        _require_contrast(found, scheme, path)
    rules = [_rule({name: colours[0][name] for name in light} | _faces(faces, path))]
    if light or dark:
        # what is set for light alone must not be seen in dark
        inner = _rule({name: colours[1][name] for name in {**light, **dark}})
        rules.append(f"@media (prefers-color-scheme:dark){{{inner}}}")
    return "\n".join(rules)


def contrast(one: str, other: str) -> float:
    """The contrast of two colours (``#rgb`` or ``#rrggbb``), from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _read(path: Path) -> dict[str, object]:
    try:
        said = yaml.safe_load(path.read_text(encoding="utf-8-sig")) or {}
    except (OSError, UnicodeDecodeError, yaml.YAMLError) as error:
        raise ConfigError(
            "cannot be read as YAML.", place=str(path), remedy="Mend it, or take it away."
        ) from error
    wanted = {*_SCHEMES, "type"}
    if not isinstance(said, dict) or not wanted.issuperset(said):
        raise ConfigError(
            "has something that is no part of a theme.",
            place=str(path),
            remedy="Its parts are light, dark and type.",
        )
    return said


def _part(said: Mapping[str, object], name: str, path: Path) -> dict[str, str]:
    part = said.get(name) or {}
    known = FACES if name == "type" else COLOURS
    if not isinstance(part, dict) or not set(known).issuperset(part):
        raise ConfigError(
            f"has something under {name} that is not known there.",
            place=str(path),
            remedy=f"Known are: {', '.join(known)}.",
        )
    return {key: str(value) for key, value in part.items()}


def _colours(part: Mapping[str, str], scheme: int, path: Path) -> dict[str, str]:
    for name, value in part.items():
        if not _COLOUR.fullmatch(value):
            raise ConfigError(
                f"{name}: {value!r} is no colour.",
                place=str(path),
                remedy='Write it as "#a3241b", in quotation marks.',
            )
    return {name: both[scheme] for name, both in COLOURS.items()} | dict(part)


def _faces(part: Mapping[str, str], path: Path) -> dict[str, str]:
    for name, value in part.items():
        if not _FACE.fullmatch(value):
            raise ConfigError(
                f"{name}: {value!r} names no type faces.",
                place=str(path),
                remedy="Write their names with commas between: Georgia, serif.",
            )
    return {FACES[name]: value for name, value in part.items()}


def _require_contrast(colours: Mapping[str, str], scheme: str, path: Path) -> None:
    for name, ground, found in _contrasts(colours):
        if found < _LEAST:
            raise ConfigError(
                f"{name} on {ground} cannot be read by everybody ({scheme}: a contrast of"
                f" {found:.1f}, where {_LEAST} is needed).",
                place=str(path),
                remedy=f"Choose a {name} further from {ground}.",
            )


def _contrasts(colours: Mapping[str, str]) -> Iterator[tuple[str, str, float]]:
    for name in _READ:
        for ground in ("paper", "card"):
            yield name, ground, contrast(colours[name], colours[ground])


def _luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2, definitions)."""
    digits = colour[1:] if len(colour) == 7 else "".join(one * 2 for one in colour[1:])
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _rule(variables: Mapping[str, str]) -> str:
    return f":root{{{';'.join(f'--{name}:{value}' for name, value in variables.items())}}}"
