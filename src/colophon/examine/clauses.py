"""The clauses that findings refer to: the specification and its implementation guidelines.

https://www.openarchives.org/OAI/openarchivesprotocol.html
https://www.openarchives.org/OAI/2.0/guidelines.htm
"""

from enum import StrEnum

_PROTOCOL = "https://www.openarchives.org/OAI/openarchivesprotocol.html#"
_GUIDE = "https://www.openarchives.org/OAI/2.0/guidelines-"


class Clause(StrEnum):
    """The address of each clause."""

    UNIQUE_IDENTIFIER = _PROTOCOL + "UniqueIdentifier"
    RECORD = _PROTOCOL + "Record"
    HEADER = _PROTOCOL + "header"
    DELETED = _PROTOCOL + "DeletedRecords"
    SET = _PROTOCOL + "Set"
    BY_DATE = _PROTOCOL + "SelectiveHarvestingandDatestamps"
    BY_SET = _PROTOCOL + "SelectiveHarvestingandSets"
    HTTP_REQUEST = _PROTOCOL + "HTTPRequestFormat"
    HTTP_RESPONSE = _PROTOCOL + "HTTPResponseFormat"
    COMPRESSION = _PROTOCOL + "ResponseCompression"
    XML_RESPONSE = _PROTOCOL + "XMLResponse"
    SCHEMA = _PROTOCOL + "OAIPMHschema"
    DATES = _PROTOCOL + "Dates"
    METADATA = _PROTOCOL + "MetadataNamespaces"
    FLOW_CONTROL = _PROTOCOL + "FlowControl"
    ERRORS = _PROTOCOL + "ErrorConditions"
    GET_RECORD = _PROTOCOL + "GetRecord"
    IDENTIFY = _PROTOCOL + "Identify"
    LIST_IDENTIFIERS = _PROTOCOL + "ListIdentifiers"
    LIST_FORMATS = _PROTOCOL + "ListMetadataFormats"
    LIST_RECORDS = _PROTOCOL + "ListRecords"
    LIST_SETS = _PROTOCOL + "ListSets"
    DUBLIN_CORE = _PROTOCOL + "dublincore"
    GUIDE_REPOSITORY = _GUIDE + "repository.htm"
    GUIDE_HIERARCHY = _GUIDE + "repository.htm#Sets-Hierarchy"
    GUIDE_FLOW_CONTROL = _GUIDE + "repository.htm#FlowControl"
    GUIDE_IDENTIFIER = _GUIDE + "oai-identifier.htm"
    GUIDE_PROVENANCE = _GUIDE + "provenance.htm"
    GUIDE_CONTAINERS = "https://www.openarchives.org/OAI/2.0/guidelines.htm"
