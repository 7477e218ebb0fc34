"""What decoding JSON or MessagePack raises where the bytes are spoilt.

Besides its own errors ``msgspec`` lets through that of text which is no UTF-8, and that of
values too deep within each other.
"""

import msgspec

SPOILT = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)
