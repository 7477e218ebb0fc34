"""What a language model suggests, as far as it quotes words that stand in the document.

It is asked on request only, or where the catalogue is set up for it: ``model:`` in
``records/catalogue.yaml``.
"""

from collections.abc import Iterable

from colophon.describe import Context, Describer
from colophon.describe.suggesting.request import METHOD, VERSION
from colophon.model.document import Document
from colophon.model.record import Statement


class ModelDescriber(Describer):
    """Suggestions of the model with which the context's catalogue consults, verified."""

    name = METHOD
    version = VERSION
    terms = (
        "title", "subtitle", "alternative", "statementOfResponsibility", "creator", "contributor",
        "publisher", "printer", "distributor", "issuingBody", "responsiblePerson",
        "placeOfPublication", "issued", "created", "dateCopyrighted", "edition", "series",
        "issue", "price", "language", "type", "subject", "spatial", "temporal", "abstract",
        "rights", "rightsHolder", "license", "identifier", "audience",
    )  # fmt: skip
    after = ("reader", "topics", "genre", "extent", "annif", "dummy")
    on_request = True

    def describe(self, document: Document, context: Context) -> Iterable[Statement]:
        """The verified values, in the order in which the model gave them."""
        consultation = context.consultation
        if consultation is None or consultation.ask is None:
            return ()
        # few ask a model: the others need not wait for what that takes
        from colophon.describe.suggesting.prompt import request
        from colophon.describe.suggesting.verification import verify

        asked = request(document, context, consultation)
        answer = consultation.ask(asked)
        return verify(document, context, asked, answer, consultation).statements


DESCRIBER = ModelDescriber()
