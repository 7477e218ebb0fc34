"""Writing XML text that no reader can stumble over."""

from colophon.model import characters

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def legal(value: str) -> bool:
    """Whether XML 1.0 can carry every character."""
    return characters.legal(value) == value


def text(value: str) -> str:
    """Content of an element; what XML cannot carry is dropped."""
    return characters.content(value)


def attribute(value: str) -> str:
    """Content of an attribute in double quotes; what XML cannot carry is dropped."""
    escaped = text(value).replace('"', "&quot;")
    return escaped.replace("\n", "&#10;").replace("\t", "&#9;")


def element(name: str, value: str) -> str:
    """An element that holds text."""
    return f"<{name}>{text(value)}</{name}>"


def root_tag(name: str, namespace: str, schema: str, more: str = "") -> str:
    """A start tag that declares its namespace and where its schema lies."""
    return (
        f'<{name} xmlns="{namespace}" xmlns:xsi="{XSI}"'
        f' xsi:schemaLocation="{namespace} {schema}"{more}>'
    )
