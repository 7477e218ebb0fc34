"""Values of the reading that contradict a better one are left out."""

from colophon.describe.imprint.contradictions import consistent, stands_behind
from colophon.model.record import Agent, AgentKind, Evidence, Statement, Text


def chosen(term: str, name: str, confidence: float, *rules: str) -> Statement:
    """A value that the reading chose, and the rules that agree."""
    evidence = [Evidence(method="reader", confidence=confidence)]
    evidence += [Evidence(method=rule, confidence=confidence) for rule in rules]
    agent = term not in ("title", "placeOfPublication")
    value = Agent(name=name, kind=AgentKind.BODY) if agent else Text(text=name)
    return Statement(term=term, value=value, evidence=tuple(evidence))


TITLE = chosen("title", "The ovens of the lower town", 0.9)


def kept(*statements: Statement) -> list[tuple[str, str]]:
    found = consistent((TITLE, *statements), "reader")
    return [(one.term, str(one.value)) for one in found if one.term != "title"]


def test_the_title_is_no_publisher_unless_it_is_a_body() -> None:
    assert kept(chosen("publisher", "THE OVENS OF THE LOWER TOWN", 0.41)) == []
    assert kept(chosen("publisher", "The ovens of the lower town", 0.45, "publishers"))
    title = chosen("title", "The Lower Town Bakers' Union", 0.9)
    body = chosen("publisher", "Lower Town Bakers' Union", 0.45)
    assert len(consistent((title, body), "reader")) == 2


def test_one_agent_has_the_role_for_which_more_speaks() -> None:
    label = chosen("publisher", "Low Oven Press", 0.36, "publishers")
    assert kept(label, chosen("printer", "Low Oven Press", 0.44)) == [
        ("publisher", "Low Oven Press")
    ]
    printed = chosen("printer", "Oven Litho", 0.98, "publishers")
    assert kept(chosen("publisher", "Oven Litho", 0.42), printed) == [("printer", "Oven Litho")]
    both = chosen("publisher", "Oven Litho", 0.6, "publishers")
    assert len(kept(both, printed)) == 2


def test_what_little_speaks_for_is_not_offered() -> None:
    for weak in (
        chosen("printer", "Newgate Street", 0.36),
        chosen("placeOfPublication", "Oven", 0.38),
        chosen("publisher", "aol.example", 0.35),
    ):
        assert kept(weak) == []
    assert kept(chosen("publisher", "Oven Committee", 0.35)) != []


def test_values_of_rules_stay() -> None:
    rule = Statement(
        term="printer",
        value=Agent(name="Oven Litho"),
        evidence=(Evidence(method="publishers", confidence=0.2),),
    )
    assert kept(rule) == [("printer", "Oven Litho")]


def test_a_place_ends_the_imprint_of_its_publisher() -> None:
    text = "Published by the Low Oven Press, Ovington, 1982\nPrinted by A. Baker in Dough\n"

    def at(term: str, words: str) -> Statement:
        start = text.index(words)
        evidence = Evidence(method="place", start=start, end=start + len(words), quote=words)
        return Statement(term=term, value=Text(text=words), evidence=(evidence,))

    press = [at("publisher", "Low Oven Press")]
    assert stands_behind(at("placeOfPublication", "Ovington"), press, text)
    assert not stands_behind(at("placeOfPublication", "Dough"), press, text)
    assert not stands_behind(at("placeOfPublication", "Ovington"), [], text)


def test_a_notice_of_rights_and_a_date_are_no_subtitle() -> None:
    notice = Statement(
        term="rights",
        value=Text(text="You may not copy any part of this."),
        evidence=(Evidence(method="rights"),),
    )
    subtitle = Statement(
        term="subtitle",
        value=Text(text="you may not copy any part of this"),
        evidence=(Evidence(method="title"),),
    )
    assert consistent((subtitle,), "reader", (notice,)) == []
    assert consistent((subtitle,), "reader") == [subtitle]
    line = Evidence(method="title", quote="Publié le 3 mars 2015")
    dated = Statement(term="subtitle", value=Text(text="publié le 3 mars 2015"), evidence=(line,))
    issued = Statement(
        term="issued",
        value=Text(text="2015"),
        evidence=(Evidence(method="dates", quote="3 mars 2015"),),
    )
    assert consistent((dated, issued), "reader") == [issued]
