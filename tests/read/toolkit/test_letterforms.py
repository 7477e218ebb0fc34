"""Letters in the form that type gives them, and what stands in their places."""

import pytest

from colophon.read.toolkit.letterforms import (
    is_tex_code,
    plain_forms,
    tex_ligature,
    without_controls,
)

TEX = (
    "CMR10 CMBX12 CMCSC10 ABCDEF+CMR10 SFRM1000 SFBX1200 LMRoman10-Regular ABCDEF+LMSans8-Bold"
    " LMMono10 ecrm1000 dcbx1200 ECRM1000"
)
OTHERS = (
    "Helvetica Cambria Comic-Sans-MS CMRoman Ecology12 ABCDEF+Ecology1200 SFPro SFNSText12 LMNo"
    " Decker1000 Nikosh ?"
)


@pytest.mark.parametrize("font", ["", *TEX.split()])
def test_fonts_of_tex_have_ligatures_in_the_places_of_control_characters(font: str) -> None:
    found = "".join(tex_ligature(one, font) for one in "\x0b\x0c\x0d\x0e\x0f\x1b\x1c\x1d\x1e\x1f")
    assert found == "fffiflffifflfffiflffiffl"


@pytest.mark.parametrize("font", OTHERS.split())
def test_other_fonts_have_not(font: str) -> None:
    assert tex_ligature("\x0d", font) == "\x0d"


def test_other_characters_are_no_codes_of_ligatures() -> None:
    codes = [number for number in range(0x3000) if is_tex_code(chr(number))]
    assert codes == [*range(0x0B, 0x10), *range(0x1B, 0x20)]


@pytest.mark.parametrize(
    ("lines", "made"),
    [
        ("Bread", "Bread"),
        ("Bread  and\nroses", "Bread  and\nroses"),
        ("Bread\r", "Bread"),
        ("\x0bBread \r \x1dand\nroses", "Bread and\nroses"),
        ("\r\n\x0c", "\n"),
        ("Bread\x01", "Bread\x01"),
    ],
)
def test_control_characters_are_one_blank_and_lines_stay_as_many(lines: str, made: str) -> None:
    assert without_controls(lines) == made


@pytest.mark.parametrize(
    ("shown", "plain"),
    [
        ("ﬁrst oﬃce aﬄuent ﬅ", "first office affluent st"),
        ("ﻣﺮﺣﺒﺎ", "مرحبا"),
        ("ﷲ", "الله"),
        ("ﬓ", "մն"),
        ("½ ① Ⅳ ㎏ ²", "½ ① Ⅳ ㎏ ²"),
        ("שׂ", "שׂ"),
    ],
)
def test_forms_of_type_are_letters_and_signs_stay(shown: str, plain: str) -> None:
    """Figures and signs of one character mean something of their own, ``²`` not ``2``."""
    assert plain_forms(shown) == plain
