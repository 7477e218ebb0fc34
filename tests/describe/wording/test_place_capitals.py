"""Names of places in capitals, as running text writes them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.describe.wording.place_capitals import capital_initials, write_place


@pytest.mark.parametrize(
    ("printed", "language", "written"),
    [
        ("LOWTOWN", "en", "Lowtown"),
        ("KING'S LYNN", "en", "King's Lynn"),
        ("KING’S LYNN", "en", "King’s Lynn"),
        ("STOKE-ON-TRENT", "en", "Stoke-on-Trent"),
        ("NEWCASTLE UPON TYNE", "en", "Newcastle upon Tyne"),
        ("PAR1S", "fr", "Par1s"),
        ("L'AQUILA", "it", "L'Aquila"),
        ("'S-GRAVENHAGE", "nl", "'s-Gravenhage"),
        ("RIO DE JANEIRO", "pt", "Rio de Janeiro"),
        ("FRANKFURT AM MAIN", "de", "Frankfurt am Main"),
        ("DEN HAAG", "nl", "Den Haag"),
        ("LA HABANA", "es", "La Habana"),
        ("SAINT-ÉTIENNE", "fr", "Saint-Étienne"),
        ("İZMİR", "tr", "İzmir"),
        ("İZMİR", "en", "İzmir"),
        ("DIYARBAKIR", "tr", "Dıyarbakır"),
        ("ΑΘΗΝΑΙΣ", "el", "Αθηναις"),
        ("САНКТ-ПЕТЕРБУРГ", "ru", "Санкт-Петербург"),
        ("WASHINGTON, D.C.", "en", "Washington, D.C."),
        ("LOWTOWN, NY", "en", "Lowtown, NY"),
        # as they stand: no capitals, an abbreviation, a script without case
        ("Newcastle upon Tyne", "en", "Newcastle upon Tyne"),
        ("NY", "en", "NY"),
        ("東京", "ja", "東京"),
        ("القاهرة", "ar", "القاهرة"),
        ("", "", ""),
    ],
)
def test_capitals_of_places(printed: str, language: str, written: str) -> None:
    assert write_place(printed, language) == written


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("vic", "Vic"),
        ("new york", "New York"),
        ("frankfurt am main", "Frankfurt am Main"),
        ("stoke-on-trent", "Stoke-on-Trent"),
        ("l'aquila", "L'Aquila"),
        ("king's lynn", "King's Lynn"),
        ("straßburg", "Straßburg"),
        ("αθήνα", "Αθήνα"),
    ],
)
def test_names_in_small_letters(printed: str, written: str) -> None:
    assert capital_initials(printed) == written


@given(st.text(max_size=30), st.sampled_from(("", "tr", "en")))
def test_a_name_stays_as_long_and_is_written_once(name: str, language: str) -> None:
    written = write_place(name, language)
    assert len(written) == len(name)
    assert write_place(written, language) == written
