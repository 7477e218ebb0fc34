"""Holders of rights: before and behind the year, behind every sign, in every script."""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from colophon.config import Config
from colophon.describe import DESCRIBERS, Context
from colophon.model.document import Document
from colophon.model.record import Agent, Concept, Date, Statement
from colophon.vocabulary import Vocabularies

Made = Callable[..., Document]

BODY = (
    "The tenants of the lower town have asked for repairs since the spring, and nobody came. " * 3
)
HOLDERS = [
    ("© 1979 Harbour Group", "Harbour Group"),
    ("© Harbour Group 1979", "Harbour Group"),
    ("© Harbour Group, 1979", "Harbour Group"),
    ("© Harbour Group (1979)", "Harbour Group"),
    ("© Harbour Group 1979. All rights reserved.", "Harbour Group"),
    ("© 1979 Harbour Group. All rights reserved.", "Harbour Group"),
    ("© 1979 by Ann Marlow", "Ann Marlow"),
    ("Copyright 1979 by Ann Marlow", "Ann Marlow"),
    ("Copyright © 1979 Ann Marlow", "Ann Marlow"),
    ("Copyright © 1979 by Ann Marlow", "Ann Marlow"),
    ("Copyright, 1907, by Ann Marlow", "Ann Marlow"),
    ("Copyright: 1979 Ann Marlow", "Ann Marlow"),
    ("(c) 1979 Ann Marlow", "Ann Marlow"),
    ("(C) Ann Marlow 1979", "Ann Marlow"),
    ("© 1979, 1983 Harbour Group", "Harbour Group"),
    ("© 1979-1983 Harbour Group", "Harbour Group"),
    ("© 1979 Verlag Neue Gasse, Kiel", "Verlag Neue Gasse"),
    ("© Éditions du Port, Paris 1979", "Éditions du Port"),
    ("© 1979 Editorial Luna, Madrid", "Editorial Luna"),
    ("© 1979 Edizioni del Ponte", "Edizioni del Ponte"),
    ("© Издательство «Жилец», 1991", "Издательство «Жилец»"),
    ("© Видавництво «Мешканець», 1991", "Видавництво «Мешканець»"),
    ("© Εκδόσεις Ενοικιαστής, 1979", "Εκδόσεις Ενοικιαστής"),
    ("© Wydawnictwo Lokator, Kraków 1981", "Wydawnictwo Lokator"),
    ("© Nakladatelství Svoboda, 1968", "Nakladatelství Svoboda"),
    ("© Bérlők Szövetsége, 1989", "Bérlők Szövetsége"),
    ("© Kiracılar Derneği, 1979", "Kiracılar Derneği"),
    ("ⓒ 세입자회 1989", "세입자회"),
    ("ⓒ 김철수, 1989", "김철수"),
    ("ⓒ1989 아랫마을 세입자회", "아랫마을 세입자회"),
    ("© 1989 아랫마을 세입자회", "아랫마을 세입자회"),
    ("© 1979 下町借家人組合", "下町借家人組合"),
    ("© 下町借家人組合 1979", "下町借家人組合"),
    ("©下町借家人組合 1979", "下町借家人組合"),
    ("Ⓒ 山田太郎 1979", "山田太郎"),
    ("版权所有 © 1979 下城租户协会", "下城租户协会"),
    ("© 下城租戶協會 1979", "下城租戶協會"),
    ("© 1979 اتحاد المستأجرين", "اتحاد المستأجرين"),
    ("© אגודת הדיירים 1979", "אגודת הדיירים"),
    ("℗ 1979 Harbour Group", "Harbour Group"),
    ("℗ & © 1979 Harbour Group", "Harbour Group"),
    ("ⓟ Harbour Group 1979", "Harbour Group"),
    ("© 1979", None),
    ("© all of us 1979", None),
    ("© 1979 and ever after", None),
    ("© 1979 Leeds", None),
]  # fmt: skip


@pytest.fixture(scope="module")
def origin(made: Made) -> Callable[[str], list[Statement]]:
    """What is said of rights and dates of a text with a notice at its foot."""

    def describe(notice: str) -> list[Statement]:
        context = Context(Config(), Vocabularies({}), date(2026, 11, 23))
        document = made(f"THE RENT\n\n{BODY}\n\n{BODY}\n\n{notice}\n")
        for name in ("dates", "rights"):
            context.found.extend(DESCRIBERS[name].describe(document, context))
        return context.found

    return describe


def names(found: list[Statement]) -> list[str]:
    return [
        one.value.name
        for one in found
        if one.term == "rightsHolder" and isinstance(one.value, Agent)
    ]


@pytest.mark.parametrize(("notice", "holder"), HOLDERS)
def test_who_holds_the_rights(
    origin: Callable[[str], list[Statement]], notice: str, holder: str | None
) -> None:
    assert names(origin(notice)) == ([holder] if holder else [])


@pytest.mark.parametrize("sign", list("©ⓒⒸ℗ⓟⓅ"))
def test_every_sign_claims_and_dates(origin: Callable[[str], list[Statement]], sign: str) -> None:
    found = origin(f"{sign} 1979 Harbour Group")
    values = {one.term: one.value for one in found}
    signal, claimed, issued = (
        values[term] for term in ("rightsSignal", "dateCopyrighted", "issued")
    )
    assert isinstance(signal, Concept)
    assert signal.uri.endswith("/copyright-claimed")
    assert isinstance(claimed, Date)
    assert isinstance(issued, Date)
    assert (claimed.edtf, issued.edtf) == ("1979", "1979?")


@pytest.mark.parametrize(
    "line", ["Ã©tÃ© 1979", "caf© 1979", "x©y 1979", "price ⓒ5", "see note ⓟ below"]
)
def test_a_sign_within_letters_is_none(origin: Callable[[str], list[Statement]], line: str) -> None:
    assert names(origin(line)) == []


@settings(deadline=None, max_examples=40)
@given(
    year=st.integers(1900, 2025),
    sign=st.sampled_from(["©", "ⓒ", "(c)", "Copyright", "℗"]),
    behind=st.booleans(),
)
def test_a_holder_is_the_same_on_either_side_of_the_year(
    origin: Callable[[str], list[Statement]], year: int, sign: str, behind: bool
) -> None:
    notice = f"{sign} {year} Hollow Press" if behind else f"{sign} Hollow Press {year}"
    assert names(origin(notice)) in (["Hollow Press"], [])
    if sign in "©ⓒ℗":
        assert names(origin(notice)) == ["Hollow Press"]


@settings(deadline=None, max_examples=60)
@given(st.text(alphabet="©ⓒ(c)1979 HarbouGp.,下町借家인조\n-–Lds", max_size=60))
def test_evidence_of_a_holder_is_its_name(
    origin: Callable[[str], list[Statement]], made: Made, notice: str
) -> None:
    text = made(f"THE RENT\n\n{BODY}\n\n{BODY}\n\n{notice}\n").text
    for one in origin(notice):
        if one.term == "rightsHolder" and isinstance(one.value, Agent):
            (evidence,) = one.evidence
            assert evidence.start is not None
            quoted = " ".join(text[evidence.start : evidence.end].split())
            assert quoted == one.value.name
