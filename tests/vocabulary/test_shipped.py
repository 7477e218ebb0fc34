"""The vocabularies that ship: sound SKOS, four languages, no identifier nobody verified."""

import csv
import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from rdflib import OWL, Graph, Literal, Node, URIRef
from rdflib.namespace import DCTERMS, FOAF, RDF, SKOS

VOCAB = Path(__file__).parents[2] / "vocab"
RECORDS = VOCAB.parent / "records"
OURS = "https://w3id.org/colophon/vocab/"
CC0 = URIRef("https://creativecommons.org/publicdomain/zero/1.0/")
LANGUAGES = ("de", "en", "es", "fr")
OF_TOPICS = tuple(sorted((*LANGUAGES, "it", "pt", "nl", "pl", "el", "ru")))
AAT = "http://vocab.getty.edu/aat/"
LCGFT = "http://id.loc.gov/authorities/genreForms/"

LEAST = {
    "genres": 80,
    "languages": 90,
    "publishers": 3,
    "rights": 43,
    "roles": 25,
    "signals": 8,
    "topics": 380,
}
"""The scheme and the fewest concepts it holds."""

STEMS = {
    "genres": ("http://purl.org/dc/dcmitype/", AAT, LCGFT),
    "languages": ("http://id.loc.gov/vocabulary/iso639-2/",),
    "publishers": (),
    "rights": (
        "http://rightsstatements.org/vocab/",
        "https://creativecommons.org/licenses/",
        "https://creativecommons.org/publicdomain/",
    ),
    "roles": ("http://id.loc.gov/vocabulary/relators/",),
    "signals": (),
    "topics": (),
}
"""Whose concepts a scheme may hold beside our own."""

LCSH = "http://id.loc.gov/authorities/subjects/"
VERIFIED_AAT = frozenset({"300220572", "300026739", "300211825", "300224742", "300248280"}) | {
    "300027219"
}
"""Terms of the Art and Architecture Thesaurus seen in two independent sources or more."""

VERIFIED_MAPPINGS = {(f"{LCGFT}gf2014026152", f"{AAT}300027221")}
"""Two addresses of one concept, each seen in two independent sources or more."""

LINKED_TOPICS = """
anti-racism homoit0002269 sh2007000043
asexual-people homoit0000071 sh2016000237
bisexual-people homoit0000170 sh93003390
black-lives-matter homoit0002398 sh2016001442
censorship homoit0000245 sh85021828
children homoit0000255 sh85023418
feminism homoit0000437 sh85047741
friendship sh85051992 homoit0000455
health-care homoit0001004 sh85082871
homophobia homoit0000646 sh88006552
intersex-people homoit0000618 sh2007003860
lgbtq-people homoit0000915 sh2004003385
marriage homoit0000990 sh85081416
police homoit0001119 sh85104183
pornography homoit0001128 sh85105008
racism homoit0002038 sh85110266
sex-education homoit0001271 sh85120630
sex-work homoit0001136 sh85107626
sexism homoit0001278 sh85120678
sexual-violence homoit0001305 sh85120572
social-media homoit0001321 sh2006007023
transgender-people homoit0001378 sh2007003708
women homoit0001509 sh85147274
youth homoit0001520 sh85149310
"""
"""topics and their numbers in the Homosaurus and LCSH, as a table of such pairs has them with
their labels (named at the head of the file)"""
VERIFIED_MAPPINGS |= {
    (
        f"{OURS}topics/{topic}",
        f"{'https://homosaurus.org/v3/' if one[0] == 'h' else LCSH}{one}",
    )
    for topic, *numbers in map(str.split, LINKED_TOPICS.strip().splitlines())
    for one in numbers
}

with (Path(__file__).parent / "verified_links.tsv").open(encoding="utf-8", newline="") as _file:
    LINKS = list(csv.DictReader(_file, delimiter="\t"))
"""each link out of topics, genres and publishers that a public source bears out: its relation,
the label there, and that source"""
VERIFIED_MAPPINGS |= {(one["concept"], one["linked"]) for one in LINKS}

RELATORS = frozenset(
    "aut ctb edt trl ill art pht pbl prt dst isb cmp com aui aft ivr ive bkd cov dnr fmo own "
    "dub cre oth".split()
)


@pytest.fixture(scope="module", params=sorted(LEAST))
def name(request: pytest.FixtureRequest) -> str:
    return cast(str, request.param)


@pytest.fixture(scope="module")
def graph(name: str) -> Graph:
    return Graph().parse(VOCAB / f"{name}.ttl", format="turtle")


@pytest.fixture(scope="module")
def topics() -> Graph:
    return Graph().parse(VOCAB / "topics.ttl", format="turtle")


def concepts(graph: Graph) -> list[Node]:
    return list(graph.subjects(RDF.type, SKOS.Concept))


def labels(graph: Graph, concept: Node, *kinds: URIRef) -> Iterator[Literal]:
    for kind in kinds:
        yield from cast(Iterator[Literal], graph.objects(concept, kind))


def _languages(name: str) -> tuple[str, ...]:
    """The languages in which this vocabulary names everything."""
    return OF_TOPICS if name == "topics" else LANGUAGES


def above(graph: Graph, concept: Node) -> set[Node]:
    """Everything broader, at any distance."""
    found: set[Node] = set()
    ahead = list(graph.objects(concept, SKOS.broader))
    while ahead:
        one = ahead.pop()
        if one not in found:
            found.add(one)
            ahead.extend(graph.objects(one, SKOS.broader))
    return found


def test_every_vocabulary_of_ours_is_examined() -> None:
    ours = {
        path.stem
        for path in VOCAB.glob("*.ttl")
        if f"<{OURS}{path.stem}> a skos:ConceptScheme" in path.read_text(encoding="utf-8")
    }
    assert ours == set(LEAST)


def test_scheme_says_what_it_is_and_that_it_is_free(graph: Graph, name: str) -> None:
    scheme = URIRef(OURS + name)
    assert list(graph.subjects(RDF.type, SKOS.ConceptScheme)) == [scheme]
    assert list(graph.objects(scheme, DCTERMS.license)) == [CC0]
    assert sorted(str(one.language) for one in labels(graph, scheme, DCTERMS.title)) == [
        *_languages(name)
    ]


def test_there_are_enough_concepts(graph: Graph, name: str) -> None:
    assert len(concepts(graph)) >= LEAST[name]


def test_one_preferred_label_a_language(graph: Graph, name: str) -> None:
    for concept in concepts(graph):
        if (concept, OWL.deprecated, None) in graph:
            continue
        said = Counter(one.language for one in labels(graph, concept, SKOS.prefLabel))
        assert max(said.values()) == 1, concept
        if name != "publishers":  # bodies have names, not translations
            assert sorted(str(one) for one in said) == [*_languages(name)], concept


def test_kinds_of_labels_share_nothing(graph: Graph) -> None:
    for concept in concepts(graph):
        kinds = (SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel)
        said = Counter(one for kind in kinds for one in set(labels(graph, concept, kind)))
        assert {one for one, times in said.items() if times > 1} == set(), concept


def test_no_label_is_preferred_twice(graph: Graph) -> None:
    owners: dict[tuple[str, str | None], set[Node]] = defaultdict(set)
    for concept in concepts(graph):
        for one in labels(graph, concept, SKOS.prefLabel):
            owners[str(one).casefold(), one.language].add(concept)
    assert {label: who for label, who in owners.items() if len(who) > 1} == {}


def test_labels_are_clean(graph: Graph) -> None:
    for concept in concepts(graph):
        for one in labels(graph, concept, SKOS.prefLabel, SKOS.altLabel, SKOS.hiddenLabel):
            assert str(one), concept
            assert str(one) == " ".join(str(one).split()), (concept, one)
            assert not any(sign in str(one) for sign in ("|", "~", ";")), (concept, one)


def test_every_concept_is_in_its_scheme(graph: Graph, name: str) -> None:
    for concept in concepts(graph):
        assert list(graph.objects(concept, SKOS.inScheme)) == [URIRef(OURS + name)], concept


def test_a_concept_has_a_broader_one_or_is_at_the_top(graph: Graph, name: str) -> None:
    scheme = URIRef(OURS + name)
    for concept in concepts(graph):
        if (concept, OWL.deprecated, None) in graph:
            continue
        on_top = (concept, SKOS.topConceptOf, scheme) in graph
        assert on_top != bool(list(graph.objects(concept, SKOS.broader))), concept


def test_relations_lead_to_concepts(graph: Graph) -> None:
    known = set(concepts(graph))
    for relation in (SKOS.broader, SKOS.narrower, SKOS.related, SKOS.hasTopConcept):
        assert {one for one in graph.objects(None, relation) if one not in known} == set()


def test_hierarchy_has_no_cycle_and_is_apart_from_what_is_related(graph: Graph) -> None:
    for concept in concepts(graph):
        ancestors = above(graph, concept)
        assert concept not in ancestors
        for other in graph.objects(concept, SKOS.related):
            assert (other, SKOS.related, concept) in graph, (concept, other)
            assert other not in ancestors, (concept, other)
            assert concept not in above(graph, other), (concept, other)


def test_concepts_are_ours_or_of_a_stem_that_was_verified(graph: Graph, name: str) -> None:
    stems = (f"{OURS}{name}/", *STEMS[name])
    assert [str(one) for one in concepts(graph) if not str(one).startswith(stems)] == []


def test_nothing_is_mapped_to_what_nobody_verified(graph: Graph) -> None:
    for mapping in (SKOS.exactMatch, SKOS.closeMatch, SKOS.broadMatch, SKOS.narrowMatch):
        for concept, other in graph.subject_objects(mapping):
            assert (str(concept), str(other)) in VERIFIED_MAPPINGS


@pytest.mark.parametrize("name", ["topics", "genres", "publishers"], scope="module", indirect=True)
def test_every_verified_link_stands_as_it_was_verified(graph: Graph) -> None:
    """With its relation, and to a thing that one concept alone is the same as."""
    own = {str(one) for one in concepts(graph)}
    for one in LINKS:
        if one["concept"] in own:
            concept, other = URIRef(one["concept"]), URIRef(one["linked"])
            assert (concept, SKOS[one["relation"]], other) in graph, one
            assert one["label in the source"], one
            assert one["source"], one
    same = [str(other) for other in graph.objects(None, SKOS.exactMatch)]
    assert len(same) == len(set(same))


@pytest.mark.parametrize("name", ["genres"], scope="module", indirect=True)
def test_genres_hold_only_verified_numbers(graph: Graph) -> None:
    numbers = {str(one).removeprefix(AAT) for one in concepts(graph) if str(one).startswith(AAT)}
    assert numbers == VERIFIED_AAT


@pytest.mark.parametrize("name", ["roles"], scope="module", indirect=True)
def test_roles_are_the_relators_we_know(graph: Graph) -> None:
    assert {str(one).rpartition("/")[2] for one in concepts(graph)} == RELATORS


@pytest.mark.parametrize("name", ["languages"], scope="module", indirect=True)
def test_languages_have_their_codes(graph: Graph) -> None:
    tags = []
    for concept in concepts(graph):
        codes = {one.datatype: str(one) for one in labels(graph, concept, SKOS.notation)}
        assert codes[URIRef(DCTERMS + "ISO639-2")] == str(concept).rpartition("/")[2]
        tags.append(codes[None])
    assert len(tags) == len(set(tags))
    assert {"en", "el", "grc", "und", "mul", "zxx"} <= set(tags)


@pytest.mark.parametrize("name", ["rights"], scope="module", indirect=True)
def test_rights_uris_are_what_aggregators_compare(graph: Graph) -> None:
    for concept in concepts(graph):
        (code,) = (str(one) for one in graph.objects(concept, SKOS.notation))
        uri = str(concept)
        assert uri.endswith("/")
        if code.startswith("CC "):
            _, kind, version = code.split()
            assert uri.endswith(f"/licenses/{kind.lower()}/{version}/")
        elif uri.startswith("http://rightsstatements.org/"):
            assert uri == f"http://rightsstatements.org/vocab/{code}/1.0/"


@pytest.mark.parametrize("name", ["publishers"], scope="module", indirect=True)
def test_publishers_are_bodies_or_persons_found_by_their_domains(graph: Graph) -> None:
    for concept in concepts(graph):
        kinds = {FOAF.Organization, FOAF.Person} & set(graph.objects(concept, RDF.type))
        assert len(kinds) == 1, concept
        hidden = {str(one) for one in graph.objects(concept, SKOS.hiddenLabel)}
        for page in graph.objects(concept, FOAF.homepage):
            domain = str(page).removeprefix("https://").rstrip("/")
            assert domain in hidden, concept
        notes = " ".join(labels(graph, concept, SKOS.scopeNote))
        assert notes, concept
        if any(domain.endswith(".example") for domain in hidden):
            assert notes.startswith("Invented"), concept


def test_a_topic_label_leads_to_one_topic(topics: Graph) -> None:
    """A word that means two topics would suggest both, one of them wrongly."""
    owners: dict[tuple[str, str | None], set[Node]] = defaultdict(set)
    for concept in concepts(topics):
        for one in labels(topics, concept, SKOS.prefLabel, SKOS.altLabel):
            owners[str(one).casefold(), one.language].add(concept)
    assert {label: who for label, who in owners.items() if len(who) > 1} == {}


def test_records_name_only_concepts_that_ship() -> None:
    known = {
        str(one)
        for name in LEAST
        for one in concepts(Graph().parse(VOCAB / f"{name}.ttl", format="turtle"))
    }
    for path in sorted(RECORDS.glob("*.yaml")):
        named = set(re.findall(rf"{re.escape(OURS)}\w+/[\w-]+", path.read_text(encoding="utf-8")))
        assert named <= known, path.name


def test_topics_have_other_words_to_be_found_by(topics: Graph) -> None:
    for concept in concepts(topics):
        said = Counter(one.language for one in labels(topics, concept, SKOS.altLabel))
        assert said["en"] >= 1, concept
