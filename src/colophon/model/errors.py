"""The exception tree: every way in which an operation can be refused.

::

    ColophonError
    ├── UsageError               asked for something that does not exist
    │   ├── CatalogueNotFound        no catalogue here
    │   ├── RecordNotFound           no record of that id
    │   ├── UnknownTerm              the profile has no such field
    │   ├── UnknownFormat            no crosswalk of that name
    │   └── UnknownVocabulary        no vocabulary of that name
    ├── DocumentError            a document cannot be read
    │   ├── UnsupportedDocument      no reader for this kind of file
    │   ├── DamagedDocument          truncated, not what its name says, not well-formed
    │   ├── EncryptedDocument        needs a password
    │   ├── HostileDocument          bombs, external entities, paths that leave the archive
    │   └── DocumentTooLarge         beyond the configured bounds
    ├── RecordError              a record cannot be used
    │   ├── RecordSyntaxError        the YAML file has a mistake (file, line, field)
    │   ├── RecordConflict           somebody else changed it meanwhile
    │   └── RecordWithheld           nothing of it may be published
    ├── VocabularyError          a vocabulary cannot be loaded
    ├── ProfileError             the application profile has a mistake
    ├── ConfigError              catalogue.yaml has a mistake
    ├── DecisionError            a decision that cannot be carried out or undone
    ├── HarvestError             a remote repository cannot be harvested
    ├── ModelError               a language model cannot be asked, or what it answers is no use
    ├── ImportRefused            a file that cannot be imported, or a mapping with a mistake
    ├── ClusterError             the machines that shall help cannot
    ├── IndexUnusable            what harvesters are answered from is damaged or missing
    └── MissingComponent         something to install (tesseract, an optional extra)

Every exception says what happened, where, and what to do about it.  It knows
neither command line nor web: those decide what becomes of it.
"""


class ColophonError(Exception):
    """An operation that cannot be carried out.

    ``message`` is one sentence without the place; ``place`` says where (a file,
    ``file:line``, a record id, a URL) or is empty; ``remedy`` is one sentence in
    the imperative or empty; ``code`` is stable and kebab-case.
    """

    code = "error"

    def __init__(self, message: str, *, place: str = "", remedy: str = "", code: str = "") -> None:
        self.message = message
        self.place = place
        self.remedy = remedy
        if code:
            self.code = code
        super().__init__(message, place, remedy)

    def __str__(self) -> str:
        text = f"{self.place}: {self.message}" if self.place else self.message
        return f"{text} {self.remedy}".strip()

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle with keyword arguments, so that it survives a process pool."""
        return _rebuild, (type(self), self.message, self.place, self.remedy, self.code)


def _rebuild(
    kind: type[ColophonError], message: str, place: str, remedy: str, code: str
) -> ColophonError:
    return kind(message, place=place, remedy=remedy, code=code)


class UsageError(ColophonError):
    """Something was asked for that does not exist."""

    code = "usage"


class CatalogueNotFound(UsageError):
    """There is no catalogue in this folder or above it."""

    code = "no-catalogue"


class RecordNotFound(UsageError):
    """The catalogue has no record of that id."""

    code = "no-record"


class UnknownTerm(UsageError):
    """The application profile has no field of that name."""

    code = "unknown-term"


class UnknownFormat(UsageError):
    """No crosswalk writes a format of that name."""

    code = "unknown-format"


class UnknownVocabulary(UsageError):
    """The catalogue has no vocabulary of that name."""

    code = "unknown-vocabulary"


class DocumentError(ColophonError):
    """A document cannot be read."""

    code = "unreadable-document"


class UnsupportedDocument(DocumentError):
    """No reader takes this kind of file."""

    code = "unsupported-document"


class DamagedDocument(DocumentError):
    """Truncated, not well-formed, or not what its name says."""

    code = "damaged-document"


class EncryptedDocument(DocumentError):
    """The document opens only with a password."""

    code = "encrypted-document"


class HostileDocument(DocumentError):
    """Bombs, external entities, paths that leave the archive."""

    code = "hostile-document"


class DocumentTooLarge(DocumentError):
    """The document, or a part of it, is beyond the bounds."""

    code = "document-too-large"


class RecordError(ColophonError):
    """A record cannot be used."""

    code = "record-error"


class RecordSyntaxError(RecordError):
    """A record file has a mistake; ``place`` is ``file:line``."""

    code = "record-syntax"


class RecordConflict(RecordError):
    """The record was changed by somebody else since it was read."""

    code = "record-conflict"


class RecordWithheld(RecordError):
    """Nothing of the record may be published (it was erased at request)."""

    code = "record-withheld"


class VocabularyError(ColophonError):
    """A vocabulary cannot be loaded."""

    code = "vocabulary-error"


class ProfileError(ColophonError):
    """The application profile has a mistake."""

    code = "profile-error"


class ConfigError(ColophonError):
    """catalogue.yaml has a mistake."""

    code = "config-error"


class DecisionError(ColophonError):
    """A decision cannot be carried out, undone or redone."""

    code = "decision-error"


class HarvestError(ColophonError):
    """A remote repository cannot be harvested."""

    code = "harvest-error"


class ModelError(ColophonError):
    """A language model cannot be asked, or its answer is of no use."""

    code = "model-error"


class ClusterError(ColophonError):
    """The cluster of machines that shall do the work cannot be reached, or is not fit for it."""

    code = "cluster-error"


class ImportRefused(ColophonError):
    """A file cannot be imported, or its mapping has a mistake."""

    code = "import-refused"


class IndexUnusable(ColophonError):
    """The index cannot be read or written, or is not there though records were published."""

    code = "index-unusable"


class MissingComponent(ColophonError):
    """Something has to be installed first."""

    code = "missing-component"
