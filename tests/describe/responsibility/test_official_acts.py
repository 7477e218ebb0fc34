"""Official acts and the bodies and sovereigns that issued them."""

import pytest

from colophon.describe.responsibility.official_acts import issuers


@pytest.mark.parametrize(
    ("title", "rest", "names"),
    [
        ("Declaration du Roy, portant que le pain sera vendu au poids", "1650", ["Louis XIV"]),
        ("Déclaration du Roi, concernant le pain", "1723", ["Louis XV"]),
        ("ÉDIT DU ROI, concernant le pain", "1776", ["Louis XVI"]),
        ("Règlement du Roi, sur le pain", "1650", ["Louis XIV"]),
        ("LETTRES PATENTES DV ROY", "M. DC. XXX", ["Louis XIII"]),
        ("Arreſt du Conseil d'Estat, sur le fait du pain", "1650", ["Conseil d'État", "Louis XIV"]),
        ("ARREST DE LA COUR DE PARLEMENT, sur le fait du pain", "1651", ["Parlement de Paris"]),
        ("Arrest du Parlement de Rouen, sur le fait du pain", "1651", ["Parlement de Rouen"]),
        ("Arrêt du Parlement de Besançon", "1751", ["Parlement de Besançon"]),
        ("An Act for the Relief of the Poor", "1649", ["England and Wales. Parliament"]),
        ("By the Mayor. Of the price of bread", "1649", ["City of London (England). Lord Mayor"]),
        ("By the King. A Proclamation of the price of bread", "1665",
         ["England and Wales. Sovereign (1660-1685 : Charles II)"]),
        ("A Proclamation by the Governor of Vermont", "1781", ["Vermont. Governor"]),
        # the year tells no reign, or nothing tells an act
        ("Déclaration du Roi, concernant le pain", "1823", []),
        ("By the King. A Proclamation of the price of bread", "", []),
        ("THE RENT", "1649", []),
        ("A letter to the landlord", "We ask the council to act on the rent.", []),
        ("", "", []),
    ],
)  # fmt: skip
def test_issuers(title: str, rest: str, names: list[str]) -> None:
    text = f"{title}\n\n{rest}\n"
    found = issuers(text, 0, len(title))
    assert [one.name.name for one in found] == names
    for one in found:
        assert 0 <= one.start < one.end <= len(title)
        assert one.note.startswith(("An act of", "The act was"))
