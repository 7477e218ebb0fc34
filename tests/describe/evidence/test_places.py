"""Where in the text evidence stands."""

from colophon.describe.evidence.places import quoted_places
from colophon.model.record import Evidence, Statement, Text


def test_what_the_text_does_not_say_has_no_place() -> None:
    pieces = (
        Evidence(method="rule", start=3, end=9),
        Evidence(method="rule", source="file"),
        Evidence(method="rule", start=0, end=2),
    )
    one = Statement(term="title", value=Text(text="Rye"), evidence=pieces)
    assert list(quoted_places(one)) == [(3, 9), (0, 2)]
