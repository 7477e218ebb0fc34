"""Lines that thank, fund, license or settle accounts, in several languages."""

import pytest

from colophon.describe.imprint.credit_lines import LONGEST, is_credit


@pytest.mark.parametrize(
    "line",
    [
        "© 1983 Hollow Press",
        "(c) Hollow Press",
        "* © Hollow Press",
        "Printed by the Hollow Press",
        "Supported by the Lower Town Fund",
        "Gefördert von der Stadt",
        "Gedruckt bei Brand & Söhne",
        "Avec le soutien de la ville",
        "Con el apoyo del ayuntamiento",
    ],
)
def test_credits(line: str) -> None:
    assert is_credit(line)
    assert is_credit(line.upper())
    assert not is_credit(line + " and so on" * (LONGEST // 10))


@pytest.mark.parametrize(
    "line",
    [
        "",
        "The tenants of the lower town",
        "We thank nobody, and nobody thanks us",
        "What is printed by whom",
        "…",
    ],
)
def test_no_credits(line: str) -> None:
    assert not is_credit(line)
