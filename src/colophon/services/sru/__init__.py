"""SRU 1.1, 1.2 and 2.0: search and retrieve by URL, with CQL.

http://www.loc.gov/standards/sru/ ·
http://docs.oasis-open.org/search-ws/searchRetrieve/v1.0/searchRetrieve-v1.0-part3-sru2.0.html
"""

from colophon.services.sru.respond import Searching

__all__ = ["Searching"]
