"""The field reference in Markdown, computed from a profile."""

from collections.abc import Iterator

from colophon.profile import Field, Kind, Profile

KINDS = {
    Kind.TEXT: "text",
    Kind.CONCEPT: "concept",
    Kind.AGENT: "person or body",
    Kind.DATE: "date",
    Kind.LINK: "link",
}


def write(profile: Profile) -> bytes:
    """The reference: a table of all fields, then a section a field."""
    return ("\n".join(_lines(profile)) + "\n").encode()


def _lines(profile: Profile) -> Iterator[str]:
    yield "# Fields of a record"
    yield ""
    yield "Computed from `profile.csv`; a change belongs there."
    yield ""
    yield "| Field | Label | Value | Needed | Repeatable |"
    yield "|---|---|---|---|---|"
    for field in profile.fields:
        needed = "yes" if field.mandatory else ""
        again = "yes" if field.repeatable else ""
        yield f"| `{field.term}` | {_cell(field.label)} | {kind(field)} | {needed} | {again} |"
    for field in profile.fields:
        yield ""
        yield f"## {field.label} (`{field.term}`)"
        yield ""
        yield from _about(field, profile)


def _about(field: Field, profile: Profile) -> Iterator[str]:
    if field.note:
        yield field.note
        yield ""
    yield f"- property: `{profile.compact(field.property)}`"
    yield f"- value: {kind(field)}"
    yield from (f"- {line}" for line in rules(field))


def kind(field: Field) -> str:
    """The kind of value in words."""
    return f"{KINDS[field.kind]} or text" if field.or_text else KINDS[field.kind]


def rules(field: Field) -> Iterator[str]:
    """What a value has to keep to, a line each."""
    if field.private:
        yield "private: never leaves the house"
    if field.vocabularies:
        yield f"vocabularies: {', '.join(field.vocabularies)}"
    if field.picklist:
        yield f"one of: {', '.join(f'`{one}`' for one in field.picklist)}"
    if field.stems:
        yield f"URI begins with: {' or '.join(f'`{one}`' for one in field.stems)}"
    if field.languages:
        yield f"languages: {', '.join(field.languages)}"
    if field.pattern:
        yield f"pattern: `{field.pattern}`"
    if field.min_length is not None:
        yield f"at least {field.min_length} characters"
    if field.max_length is not None:
        yield f"at most {field.max_length} characters"
    if field.min_inclusive:
        yield f"not below {field.min_inclusive}"
    if field.max_inclusive:
        yield f"not above {field.max_inclusive}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")
