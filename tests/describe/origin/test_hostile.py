"""Hostile text stays linear: a million domains, thousand-line imprints, endless numerals."""

from collections.abc import Callable

import pytest
from tests.costs import assert_proportional

from colophon.model.record import Statement

Origin = Callable[..., list[Statement]]

SHAPES: dict[str, Callable[[int], str]] = {
    "domains": lambda n: "hollowpress.org " * n,
    "domain lines": lambda n: "hollowpress.org\n" * n,
    "imprints": lambda n: "London, Printed for T. Barker at the Keys. 1681.\n" * n,
    "cues": lambda n: "printed by printed for sold by chez " * n,
    "dates": lambda n: "6 March 1644 " * n,
    "numerals": lambda n: "M. DC. XLIX. " * n,
    "numeral letters": lambda n: "M" * (n * 8),
    "copyright": lambda n: "© 1983 all rights reserved\n" * n,
    "colophons": lambda n: "Colophon\nPublished by A. Moor\n\n" * n,
    "spaces": lambda n: " " * (n * 16),
    "newlines": lambda n: "\n" * (n * 16),
    "one line": lambda n: "the tenants of the lower town " * n,
    "dashes": lambda n: "-. " * (n * 4),
    "brackets": lambda n: "([{" * (n * 4),
    "capitals": lambda n: "PARIS CHEZ A. " * n,
    "references": lambda n: "References\nMoor (2001). Rents, 3(4), 12. doi.org/10.1000/1\n" * n,
    "combining": lambda n: "e\u0301\u0300" * (n * 4),
    "dated cues": lambda n: "first published in may 1979 by printed in 1979 by " * n,
    "labels without capitals": lambda n: "発行：印刷：펴낸곳 인쇄처 الناشر: הוצאת " * n,
    "signs in circles": lambda n: "ⓒ 1979 모임 ℗ 1979 " * n,
    "quotation marks": lambda n: "Imprimerie « " * n,
    "addresses": lambda n: "14 Elm Row Street Lane Road " * n,
}  # fmt: skip


@pytest.mark.parametrize("shape", SHAPES)
def test_the_cost_grows_with_the_text_and_statements_are_bounded(
    origin: Origin, shape: str
) -> None:
    counts: list[int] = []
    assert_proportional(lambda text: counts.append(len(origin(text))), SHAPES[shape], 2_000, 16_000)
    assert counts
    assert max(counts) < 400
