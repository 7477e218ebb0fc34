"""Names behind labels, on the line of the label or below it."""

import pytest

LONG = "The reading room opens at nine and closes when the last lamp is out. " * 8
LABELLED = {
    "en": ("AUTHOR(S): Hannah Oakes, Tomas Brand", ["Oakes, Hannah", "Brand, Tomas"]),
    "en below": (
        "AUTHOR(S):\nHannah Oakes, Tomas Brand\nISBN:\n1",
        ["Oakes, Hannah", "Brand, Tomas"],
    ),
    "en filed": ("Author: Oakes, Hannah", ["Oakes, Hannah"]),
    "en body": ("Author: Committee of Night Bakers", ["Committee of Night Bakers"]),
    "en loose": ("Words: Hannah Oakes", ["Oakes, Hannah"]),
    "de": ("Autorinnen: Hanne Muster und Berta Beispiel", ["Muster, Hanne", "Beispiel, Berta"]),
    "de inner colon": ("Autor:innen: Hanne Muster", ["Muster, Hanne"]),
    "fr": ("Auteure : Louise Exemple", ["Exemple, Louise"]),
    "es": ("Texto: Ana Ejemplo", ["Ejemplo, Ana"]),
    "sv": ("Författare: Astrid Exempel", ["Exempel, Astrid"]),
    "no": ("Forfatter: Hanne Eik", ["Eik, Hanne"]),
    "da": ("Tekst: Niels Eksempel", ["Eksempel, Niels"]),
    "fi": (
        "Kirjoittajat: Aino Esimerkki ja Eino Esimerkki",
        ["Esimerkki, Aino", "Esimerkki, Eino"],
    ),
    "pl": ("Autorzy: Jan Przykładowski, Zofia Wzór", ["Przykładowski, Jan", "Wzór, Zofia"]),
    "cs": ("Autorka: Božena Vzorová", ["Vzorová, Božena"]),
    "hu": ("Szerző: Minta Anna", ["Minta Anna"]),
    "tr": ("Yazar: Zeynep Örnek", ["Örnek, Zeynep"]),
    "ru": ("Автор: Иван Примеров", ["Примеров, Иван"]),
    "uk": ("Авторка: Олена Зразок", ["Зразок, Олена"]),
    "el": ("Συγγραφέας: Γιώργος Παραδειγματίδης", ["Παραδειγματίδης, Γιώργος"]),
}


@pytest.mark.parametrize(("label", "headings"), LABELLED.values(), ids=LABELLED.keys())
def test_labels_name_makers_in_many_languages(values, label: str, headings: list[str]) -> None:
    assert values(f"Reading rooms of the north\n\n{LONG}\n\n{label}", "creator") == headings


@pytest.mark.parametrize(
    "line",
    [
        "Text: see the leaflet of last year",
        "Text: Garamond, 11 on 13 point",
        "Author: unknown",
        "Author's copy: Hannah Oakes",
        "Photo: Hannah Oakes",
        "Contact: Hannah Oakes",
    ],
)
def test_other_labels_name_no_author(values, line: str) -> None:
    assert values(f"Reading rooms of the north\n\n{LONG}\n\n{line}", "creator") == []


def test_a_byline_goes_before_a_label_of_a_part(values) -> None:
    text = f"Reading rooms of the north\n\nby Hannah Oakes\n\n{LONG}\n\nText: Tomas Brand"
    assert values(text, "creator") == ["Oakes, Hannah"]


@pytest.mark.parametrize(
    ("line", "role"),
    [
        ("Translation: Berta Muster", "trl"),
        ("Oversettelse: Berta Muster", "trl"),
        ("Prijevod: Berta Muster", "trl"),
        ("Illustrations: Berta Muster", "ill"),
        ("Redaktör: Berta Muster", "edt"),
    ],
)
def test_labels_give_contributors_their_role(described, made, line: str, role: str) -> None:
    found = described(made(f"Reading rooms of the north\n\n{LONG}\n\n{line}"))
    (one,) = [one for one in found if one.term == "contributor"]
    assert str(one.value) == "Muster, Berta"
    assert one.value.role.endswith(f"/{role}")
