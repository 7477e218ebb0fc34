"""Concepts, agents and languages of the vocabularies of a field, by URI or exact label."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from colophon.model.language_tags import canonical, is_registered
from colophon.model.record import Agent, AgentKind, Concept, Text
from colophon.profile import Field, Kind

if TYPE_CHECKING:
    from colophon.catalogue.workspace import Workspace


LANGUAGES = frozenset(("language", "originalLanguage"))
"""fields whose values are tags of languages"""
LANGUAGE_NAMES = "languages"
"""the vocabulary of languages"""


def matches(workspace: "Workspace", field: Field, text: str) -> Iterator[Concept | Agent | Text]:
    """What of the field's vocabularies has this URI, or exactly this label."""
    if field.term in LANGUAGES:
        yield from _languages(workspace, text)
        return
    names = field.vocabularies or (("publishers",) if field.kind is Kind.AGENT else ())
    if field.term == "subject":
        names = tuple(dict.fromkeys((*workspace.config.topics, *names)))
    for name in names:
        if name in workspace.vocabularies:
            yield from _matches(workspace, name, text, field)


def _languages(workspace: "Workspace", text: str) -> Iterator[Text]:
    """The tags of languages of this name; a tag itself, as BCP 47 writes it."""
    if is_registered(text):
        return
    vocabulary = workspace.vocabularies.get(LANGUAGE_NAMES)
    tags = [
        one.notation[0] for one in (vocabulary.find(text) if vocabulary else ()) if one.notation
    ]
    written = canonical(text)
    if not tags and is_registered(written):
        tags = [written]
    yield from (Text(text=one) for one in tags)


def _matches(
    workspace: "Workspace", name: str, text: str, field: Field
) -> Iterator[Concept | Agent]:
    vocabulary = workspace.vocabularies[name]
    entry = vocabulary.get(text)
    language = workspace.config.language
    for one in (entry,) if entry else vocabulary.find(text):
        label = one.label(language)
        if field.kind is Kind.AGENT:
            shown = text if text != one.uri else label.text
            kind = AgentKind.PERSON if one.is_person else AgentKind.BODY
            yield Agent(name=shown, heading=label.text, uri=one.uri, kind=kind)
        else:
            yield Concept(
                uri=one.uri,
                label=label.text,
                language=label.language,
                scheme=vocabulary.uri,
                vocabulary=name,
            )
