"""Writing XML text that no reader can stumble over."""

import re

_ILLEGAL = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_PLAIN = re.compile(r"[A-Za-z0-9_.:/ \-]*")
_TEXT = {ord("&"): "&amp;", ord("<"): "&lt;", ord(">"): "&gt;", ord("\r"): "&#13;"}
_ATTRIBUTE = {**_TEXT, ord('"'): "&quot;", ord("\n"): "&#10;", ord("\t"): "&#9;"}

XSI = "http://www.w3.org/2001/XMLSchema-instance"


def legal(value: str) -> bool:
    """Whether XML 1.0 can carry every character."""
    return _ILLEGAL.search(value) is None


def text(value: str) -> str:
    """Content of an element; what XML cannot carry is dropped."""
    if _PLAIN.fullmatch(value):
        return value
    return _ILLEGAL.sub("", value).translate(_TEXT)


def attribute(value: str) -> str:
    """Content of an attribute in double quotes; what XML cannot carry is dropped."""
    if _PLAIN.fullmatch(value):
        return value
    return _ILLEGAL.sub("", value).translate(_ATTRIBUTE)


def element(name: str, value: str) -> str:
    """An element that holds text."""
    return f"<{name}>{text(value)}</{name}>"


def rooted(name: str, namespace: str, schema: str, more: str = "") -> str:
    """A start tag that declares its namespace and where its schema lies."""
    return (
        f'<{name} xmlns="{namespace}" xmlns:xsi="{XSI}"'
        f' xsi:schemaLocation="{namespace} {schema}"{more}>'
    )
