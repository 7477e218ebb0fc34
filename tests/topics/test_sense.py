"""Words of many meanings are believed in company; a text that only sounds like a topic is not."""

import pytest

from colophon.topics.structured_text import StructuredText
from colophon.topics.suggest import suggest
from colophon.vocabulary.matching import CompiledVocabulary

SURE = 0.5
"""confidence from which on a draft is given a topic"""

DEMAND = """FINAL DEMAND

Dear tenant, your royalty payments for the lease of the mineral ground are overdue. Royalty
payments for the half year to Michaelmas come to four pounds. Royalty payments not made within
seven days will be recovered with costs. The rent of the cottage is also due to the landlord."""
ORDER = """BY THE JUSTICES

To all constables and tithing-men of the hundred. You shall cry this order at the next assembly,
that hedges by the lane be cut before Lammas. Tithing-men who neglect it answer for it."""
SUMMONS = """To the Constables and Tithing-men of the Hundred

You are ordered to summon twelve able men to the inn on Thursday, and to make a true return of all
between eighteen and forty-five. Constables who fail herein answer for the same."""
CARDS = """THE GAME OF PIQUET

Piquet is played by two with thirty-two cards. The dealer gives twelve to each. In piquet the
party who makes the point counts first. Strike out the score when the party is over."""
CARDS_FR = """LE JEU DE PIQUET

Le piquet se joue à deux avec trente-deux cartes. Au piquet, celui qui donne coupe. La partie
est de cent points, et le piquet se joue en six coups."""
PICNIC = """PICNIC

The Industrial Workers of the World invite you to a picnic in the grove by the lake. Races, ice
cream and a band. The Industrial Workers of the World will supply the lemonade."""
OUTING = """GRAND PICNIC
of the
INDUSTRIAL WORKERS OF THE WORLD

Sunday at the grove. Bring your basket; the streetcar goes to the gate."""
LEAVERS = """Work wanted

Those who left school at fourteen are sent home. She was leaving school when the works closed."""
CARS = """Neues vom Haus am Anger

Parkplätze vor dem Haus sind wieder frei. Die Parkplätze vor dem Haus bleiben am Sonntag gesperrt.
Kaffee und Kuchen ab drei Uhr."""
STAGE = """Spielplan der Kleinen Bühne

Bei der Wahl der Stücke haben wir an alle gedacht. Die Wahl der Stücke traf das Ensemble; die Wahl
fiel auf zwei Lustspiele und ein Märchen. Beginn acht Uhr im Keller."""
UNION = """Join the union!

The boss wants you alone. Sign a card today, bring a friend to the meeting and stand together:
that is how we won the last raise. Your boss is afraid of the union."""


def topics(text: str, language: str, vocabulary: CompiledVocabulary) -> list[str]:
    title = ((0, text.find("\n")),)
    found = suggest(
        StructuredText(text=text, language=language, title=title), [vocabulary], least=SURE
    )
    return [one.uri.rsplit("/", 1)[1] for one in found]


@pytest.mark.parametrize(
    ("text", "language", "nonsense"),
    [
        (DEMAND, "en", {"monarchy"}),
        (ORDER, "en", {"popular-assemblies", "parliament", "roads-and-traffic"}),
        (SUMMONS, "en", {"police", "popular-assemblies"}),
        (CARDS, "en", {"strikes", "picketing", "political-parties"}),
        (CARDS_FR, "fr", {"picketing", "strikes", "political-parties"}),
        (PICNIC, "en", {"internationalism", "trade-unions", "work-and-labour"}),
        (OUTING, "en", {"internationalism", "trade-unions", "work-and-labour"}),
        (LEAVERS, "en", {"schools"}),
        (CARS, "de", {"parks", "roads-and-traffic", "housing"}),
        (STAGE, "de", {"elections", "voting-rights"}),
    ],
)
def test_no_nonsense(
    text: str, language: str, nonsense: set[str], shipped: CompiledVocabulary
) -> None:
    assert not nonsense & set(topics(text, language, shipped))


def test_the_rent_demand_is_about_rent(shipped: CompiledVocabulary) -> None:
    assert {"rent", "tenants"} & set(topics(DEMAND, "en", shipped))


def test_a_slogan_is_told_from_a_name(shipped: CompiledVocabulary) -> None:
    slogan = "May Day\n\nWorkers of the world, unite! You have nothing to lose but your chains."
    assert "internationalism" in topics(slogan, "en", shipped)


def test_constables_are_police_in_company(shipped: CompiledVocabulary) -> None:
    arrests = (
        "Arrests\n\nConstables made arrests at the gate. The constables beat them in the cells."
    )
    assert "police" in topics(arrests, "en", shipped)


def test_company_decides(shipped: CompiledVocabulary) -> None:
    assert topics(UNION, "en", shipped)[0] == "trade-unions"
    pipes = "Pipe fittings\n\nScrew the union on by hand. A union joins two pipes; unions leak."
    assert "trade-unions" not in topics(pipes, "en", shipped)


def test_a_word_repeated_is_one_topic_at_most(shipped: CompiledVocabulary) -> None:
    assert len(topics("Strike! " * 2_000, "en", shipped)) <= 1


def test_a_text_in_three_languages(shipped: CompiledVocabulary) -> None:
    text = "Die Miete steigt.\n\nLe loyer augmente.\n\nThe rent goes up."
    passages = ((0, 18, "de"), (19, 38, "fr"), (39, len(text), "en"))
    found = suggest(StructuredText(text=text, language="de", passages=passages), [shipped], least=0)
    assert found[0].uri.endswith("/rent")
    assert {text[start:end] for start, end in found[0].spans} >= {"Miete", "loyer", "rent"}
