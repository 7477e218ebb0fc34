"""SHACL shapes, computed from a profile.

https://www.w3.org/TR/shacl/ : what blocks publication is a violation; what a cataloguer
should look at again (length, URI of another vocabulary) is a warning.
"""

from collections.abc import Iterator

from colophon.profile import Field, Kind, Profile, Shape

SHAPES = "https://w3id.org/colophon/shapes#"
DETAILS = {"date": "dateDetail", "role": "roleDetail"}
"""shapes of the nodes on which more is said of a date or a role, and their properties"""


def write(profile: Profile) -> bytes:
    """The shapes in Turtle."""
    return ("\n".join(_lines(profile)) + "\n").encode()


def _lines(profile: Profile) -> Iterator[str]:
    yield "# Computed from profile.csv; a change belongs there."
    yield f"@prefix shapes: <{SHAPES}> ."
    yield "@prefix sh: <http://www.w3.org/ns/shacl#> ."
    for prefix, namespace in profile.prefixes.items():
        yield f"@prefix {prefix}: <{namespace}> ."
    yield ""
    yield "shapes:record a sh:NodeShape ;"
    yield "  sh:targetSubjectsOf colophon:stage"
    for field in profile.fields:
        yield from _field(field, profile, record=True)
    yield "."
    for shape in profile.shapes:
        yield from _shape(shape, profile)


def _shape(shape: Shape, profile: Profile) -> Iterator[str]:
    yield ""
    yield f"shapes:{shape.id} a sh:NodeShape"
    if shape.id in DETAILS:
        yield f"; sh:targetObjectsOf colophon:{DETAILS[shape.id]}"
    for field in shape.fields:
        yield from _field(field, profile, record=False)
    yield "."


def _field(field: Field, profile: Profile, *, record: bool) -> Iterator[str]:
    if field.private:
        # the value must not be in any graph: were it there, it would have leaked
        yield _property(field, ["sh:maxCount 0"], "Violation", f"{field.label} is private.")
        return
    for weight, terms, message in _rules(field, profile, record):
        if terms:
            yield _property(field, terms, weight, message)


def _property(field: Field, terms: list[str], severity: str, message: str) -> str:
    said = [
        f"sh:path <{field.property}>",
        f"sh:name {_quote_text(field.label)}@en",
        *terms,
        f"sh:severity sh:{severity}",
        f"sh:message {_quote_text(message)}@en",
    ]
    return f";\n  sh:property [ {' ; '.join(said)} ]"


def _rules(field: Field, profile: Profile, record: bool) -> Iterator[tuple[str, list[str], str]]:
    count = ["sh:minCount 1"] if field.mandatory else []
    count += [] if field.repeatable else ["sh:maxCount 1"]
    yield "Violation", count, f"{field.label}: {_count_shape(field)}."
    yield (
        "Violation",
        _nature(field, profile, record),
        f"{field.label} takes {_expect_shape(field)}.",
    )
    yield "Violation", _content(field), f"{field.label}: the value is not one of those allowed."
    warned = [f"sh:minLength {field.min_length}"] if field.min_length is not None else []
    warned += [f"sh:maxLength {field.max_length}"] if field.max_length is not None else []
    yield "Warning", warned, f"{field.label}: the length is unusual."
    if field.stems:
        pattern = "|".join(_escape_stem(stem) for stem in field.stems)
        begin = [f"sh:pattern {_quote_text(f'^({pattern})')}"]
        yield "Warning", begin, f"{field.label} has a URI from elsewhere."


def _nature(field: Field, profile: Profile, record: bool) -> list[str]:
    shapes = {shape.id for shape in profile.shapes}
    node = [f"sh:node shapes:{field.shape}"] if field.shape in shapes and not field.or_text else []
    match field.kind:
        case Kind.AGENT:
            # of an authority that has an address others say what it is called
            either = f"[ sh:nodeKind sh:IRI ] [ {' ; '.join(('sh:nodeKind sh:BlankNode', *node))} ]"
            return [f"sh:or ( {either} )"]
        case Kind.CONCEPT if field.or_agent:
            kind = "IRIOrLiteral" if field.or_text else "IRI"
            agents = [f"[ sh:node shapes:{one} ]" for one in ("agent",) if one in shapes]
            return [f"sh:or ( {' '.join((f'[ sh:nodeKind sh:{kind} ]', *agents))} )"]
        case Kind.CONCEPT | Kind.LINK if field.or_text:
            return ["sh:nodeKind sh:IRIOrLiteral"]
        case Kind.CONCEPT | Kind.LINK:
            return ["sh:nodeKind sh:IRI", *node]
        case Kind.DATE if not record:
            return [f"sh:datatype <{field.datatype}>"]
        case _:
            return ["sh:nodeKind sh:Literal"]


def _content(field: Field) -> list[str]:
    terms = []
    if field.picklist:
        terms.append(f"sh:in ( {' '.join(_quote_text(one) for one in field.picklist)} )")
    if field.pattern:
        terms.append(f"sh:pattern {_quote_text(f'^(?:{field.pattern})$')}")
    if field.languages:
        terms.append(f"sh:languageIn ( {' '.join(_quote_text(one) for one in field.languages)} )")
    return terms


def _count_shape(field: Field) -> str:
    least = "at least one value" if field.mandatory else "any number of values"
    return least if field.repeatable else "one value" if field.mandatory else "at most one value"


def _expect_shape(field: Field) -> str:
    names = {Kind.AGENT: "a person or body", Kind.CONCEPT: "a concept", Kind.LINK: "a URI"}
    name = names.get(field.kind, "a literal")
    return f"{name} or text" if field.or_text else name


def _escape_stem(stem: str) -> str:
    return "".join(f"\\{mark}" if mark in ".?+*()[]{}|^$\\" else mark for mark in stem)


def _quote_text(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return '"' + escaped.replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t") + '"'
