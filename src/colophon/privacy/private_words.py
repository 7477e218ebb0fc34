"""Words of a text that tell of a private person."""

from enum import StrEnum

import msgspec


class PrivateKind(StrEnum):
    """What is told of the person."""

    PERSON = "person"
    ADDRESS = "address"
    TELEPHONE = "phone"
    MAIL = "mail"
    ACCOUNT = "account"
    BIRTH = "birth"


class PrivateWords(msgspec.Struct, frozen=True, kw_only=True):
    """text[start:end] tells of a private person.

    ``beside`` says what the name of a person stands beside: ``contact``, ``reach`` (a
    telephone, mail, account or home address), ``list``, ``death`` or ``letter``.  ``sure``
    is false where it may as well be the name of a body.
    """

    kind: PrivateKind
    start: int
    end: int
    words: str
    beside: str = ""
    sure: bool = True
