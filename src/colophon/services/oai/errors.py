"""The eight errors of the protocol: a closed set.

http://www.openarchives.org/OAI/openarchivesprotocol.html#ErrorConditions
"""

from enum import StrEnum


class OaiCode(StrEnum):
    """The codes as the specification writes them."""

    BAD_VERB = "badVerb"
    BAD_ARGUMENT = "badArgument"
    BAD_RESUMPTION_TOKEN = "badResumptionToken"
    CANNOT_DISSEMINATE_FORMAT = "cannotDisseminateFormat"
    ID_DOES_NOT_EXIST = "idDoesNotExist"
    NO_RECORDS_MATCH = "noRecordsMatch"
    NO_METADATA_FORMATS = "noMetadataFormats"
    NO_SET_HIERARCHY = "noSetHierarchy"


BARE = frozenset({OaiCode.BAD_VERB, OaiCode.BAD_ARGUMENT})
"""errors with which the request element carries no attributes"""


class OaiRefusal(Exception):
    """An answer that is an error: (code, message) pairs, at least one."""

    def __init__(self, *faults: tuple[OaiCode, str]) -> None:
        self.faults = faults
        super().__init__(*faults)

    @property
    def bare(self) -> bool:
        """Whether the request element must carry no attributes."""
        return any(code in BARE for code, _ in self.faults)
