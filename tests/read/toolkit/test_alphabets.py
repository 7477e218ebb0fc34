"""8-bit text that says no encoding: its smallest words tell the language, its letters the page."""

from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.read.toolkit.alphabets import ALPHABETS, languages, western_codec, without_tags
from colophon.read.toolkit.decoding import decode

SENTENCES = {
    "fr": "Le bac reste près de l'écluse depuis le printemps et personne ne sait où il ira.",
    "de": "Die Fähre liegt seit dem Frühling an der Schleuse und niemand weiß, wann sie fährt.",
    "es": "La barca está junto a la esclusa desde la primavera y nadie sabe cuándo irá a España.",
    "pt": "A balsa está junto à eclusa desde a primavera e ninguém sabe quando não voltará.",
    "it": "Il traghetto è fermo alla chiusa da primavera e nessuno sa perché non partirà più.",
    "ca": "La barca és a la resclosa des de la primavera i ningú no sap què passarà després.",
    "sv": "Färjan ligger vid slussen sedan våren och ingen vet när den åker över älven igen.",
    "da": "Færgen har ligget ved slusen siden foråret, og ingen ved, hvornår den sejler på åen.",
    "fi": "Lautta on seissyt sulun vieressä keväästä asti, eikä kukaan tiedä, milloin se lähtee.",
    "is": "Ferjan er við lokuna frá því í vor og ekki er ljóst hvenær hún fer yfir ána að nýju.",
    "pl": "Prom stoi przy śluzie od wiosny i nikt nie wie, kiedy znów popłynie na drugą stronę.",
    "cs": "Přívoz stojí u zdymadla od jara a nikdo neví, kdy se zase vydá přes řeku na druhý břeh.",
    "sk": "Prievoz stojí pri hati od jari a nikto nevie, kedy sa zas vydá cez rieku na druhý breh.",
    "hu": "A komp a zsilip mellett áll tavasz óta, és senki sem tudja, mikor indul az ősszel.",
    "hr": "Trajekt stoji kod brane od proljeća i nitko ne zna kada će opet krenuti preko rijeke.",
    "sl": "Trajekt stoji ob zapornici od pomladi in nihče ne ve, kdaj bo šel spet na žago.",
    "tr": "Feribot ilkbahardan beri kapının yanında duruyor ve kimse ne zaman gideceğini bilmiyor.",
    "lt": "Keltas nuo pavasario stovi prie užtvankos ir niekas nežino, kada jis vėl plauks į čia.",
    "lv": "Prāmis kopš pavasara stāv pie slūžām, un neviens nezina, kad tas atkal dosies pāri.",
    "et": "Parv seisab kevadest saati lüüsi juures ja keegi ei tea, millal see jälle jõe läheb.",
}  # fmt: skip
PAIRS = [
    (tag, codec)
    for tag in SENTENCES
    for codec in ALPHABETS[tag].codecs
    if SENTENCES[tag].encode(codec, "replace").decode(codec) == SENTENCES[tag]
]


@pytest.mark.parametrize(("tag", "codec"), PAIRS)
@pytest.mark.parametrize("form", ["{}", "<html><p class='a'>{}</p><p>{}</p></html>"])
def test_a_language_is_read_in_each_of_its_code_pages(tag: str, codec: str, form: str) -> None:
    text = form.format(*[SENTENCES[tag]] * 2)
    assert decode(text.encode(codec), "a.txt").text == text


@pytest.mark.parametrize("tag", ALPHABETS)
def test_the_smallest_words_of_a_language_are_its_own(tag: str) -> None:
    found = languages(Counter(ALPHABETS[tag].words))
    assert tag in [name for count, name in found if count == found[0][0]]


def test_the_sample_is_words_where_tags_stand_around_them() -> None:
    data = b"<html><style>p {a: b}</style><p class=x>Bread &amp; roses</p></html>"
    assert without_tags(data).split() == [b"Bread", b"roses"]
    assert without_tags(b"a < b and c > d") == b"a < b and c > d"


@given(st.binary(max_size=300))
def test_any_bytes_have_a_code_page_or_none(data: bytes) -> None:
    codec = western_codec(data)
    assert codec == "" or data.decode(codec, "replace") is not None


@given(st.sampled_from(sorted(SENTENCES)), st.integers(2, 40))
def test_leading_dots_are_no_letters(tag: str, dots: int) -> None:
    """Forms lead from the question to the margin by dots, in Windows often by ellipses."""
    text = f"{SENTENCES[tag]} {'…' * dots} {SENTENCES[tag]} {'…' * dots}."
    codec = next((one for one in ALPHABETS[tag].codecs if one.startswith("cp125")), "cp1252")
    assert decode(text.encode(codec), "a.txt").text == text
