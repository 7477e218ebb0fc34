"""Resumption tokens: stateless, opaque, versioned, signed.

A token carries every argument of the list, the place behind which it goes on, how many
records came before, how many there are, and until which datestamp the list runs.

http://www.openarchives.org/OAI/openarchivesprotocol.html#FlowControl
"""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error as NotBase64
from functools import lru_cache
from hashlib import blake2b
from hmac import compare_digest

import msgspec

from colophon.services.oai.errors import OaiCode, OaiRefusal
from colophon.services.oai.repository import Identity, ListPlace

VERSION = 2
_MAC = 16
_LONGEST = 4096


class ResumptionToken(msgspec.Struct, frozen=True, array_like=True):
    """``after`` is the last record given; ``given`` when the token was (epoch seconds).

    ``end`` is the last stamp of the list: what changes later belongs to the next harvest,
    so a list ends however fast records change.
    """

    version: int
    verb: str
    given: int
    cursor: int
    size: int
    after: ListPlace
    prefix: str = ""
    set: str = ""
    start: int | None = None
    end: int | None = None


def write(token: ResumptionToken, identity: Identity) -> str:
    """The token as text, in characters that need no escaping anywhere."""
    body = msgspec.msgpack.encode(token)
    return urlsafe_b64encode(_mac(body, identity) + body).rstrip(b"=").decode("ascii")


def read(written: str, verb: str, identity: Identity, now: int) -> ResumptionToken:
    """The token of this text; raises :class:`OaiRefusal` unless it is ours, whole and for this."""
    token = _open_token(written, identity)
    if token is None or token.version != VERSION or token.verb != verb:
        raise OaiRefusal((OaiCode.BAD_RESUMPTION_TOKEN, "This is not a token of this list."))
    if identity.token_days and now > expires(token, identity):
        raise OaiRefusal((OaiCode.BAD_RESUMPTION_TOKEN, "This token has expired."))
    return token


def expires(token: ResumptionToken, identity: Identity) -> int:
    """Until when a token is honoured, in epoch seconds."""
    return token.given + identity.token_days * 86_400


def _open_token(written: str, identity: Identity) -> ResumptionToken | None:
    if len(written) > _LONGEST or not written.isascii():
        return None
    try:
        raw = urlsafe_b64decode(written + "=" * (-len(written) % 4))
        if urlsafe_b64encode(raw).rstrip(b"=").decode("ascii") != written:
            return None
        mac, body = raw[:_MAC], raw[_MAC:]
        if not compare_digest(mac, _mac(body, identity)):
            return None
        return msgspec.msgpack.decode(body, type=ResumptionToken)
    except (NotBase64, ValueError, msgspec.MsgspecError):
        return None


def _mac(body: bytes, identity: Identity) -> bytes:
    """Signed with the secret and the address, so that no two repositories' tokens mix."""
    key = _key(identity.secret, identity.base_url)
    return blake2b(body, digest_size=_MAC, key=key).digest()


@lru_cache(maxsize=16)
def _key(secret: bytes, base_url: str) -> bytes:
    return blake2b(base_url.encode(), key=blake2b(secret).digest()).digest()
