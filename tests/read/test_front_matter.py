"""Front matter: every notation, every shape of title and names, and what is wrong with it."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from colophon.model.document import Document
from colophon.read import read_bytes

BODY = "\n\nThe ferry stops at six, and those who are late walk round by the lock.\n"


def made(source: str, name: str = "text.md") -> Document:
    return read_bytes((source + BODY).encode(), name)


def said(source: str, key: str) -> list[str]:
    """The values under a key of the front matter."""
    wanted = f"markdown:front-matter/{key}"
    return [one.value for one in made(source).embedded if one.source == wanted]


YAML = "title: The Late Ferry\nauthor: Mina Holt\ndate: 2019-03-04\n"
JSON = '{\n "title": "The Late Ferry",\n "author": "Mina Holt", "date": "2019-03-04"}'
NOTATIONS = {
    "yaml": f"---\n{YAML}---",
    "yaml, closed by points": f"---\n{YAML}...",
    "yaml, behind a blank line": f"\n---\n{YAML}---",
    "yaml, keys in capitals": f"---\n{YAML.title()}---",
    "toml": '+++\ntitle = "The Late Ferry"\nauthor = "Mina Holt"\ndate = 2019-03-04\n+++',
    "json": JSON,
    "json in a fence": f"---json\n{JSON}\n---",
    "title block": "% The Late Ferry\n% Mina Holt\n% 2019-03-04",
    "lines": YAML.replace("title", "Title").strip(),
    "hugo's params": "---\n" + YAML.replace("author", "params:\n  author") + "---",
}


@pytest.mark.parametrize("source", NOTATIONS.values(), ids=NOTATIONS)
def test_every_notation_says_the_same(source: str) -> None:
    document = made(source)
    found = {
        one.source.removeprefix("markdown:front-matter/"): one.value for one in document.embedded
    }
    assert found == {"title": "The Late Ferry", "author": "Mina Holt", "date": "2019-03-04"}
    assert document.text.startswith("The ferry stops at six")
    assert document.problems == ()


NAMES = {
    "a list": "author:\n- Mina Holt\n- Otto Brandt",
    "a list in a line": "author: [Mina Holt, Otto Brandt]",
    "semicolons": "author: Mina Holt; Otto Brandt",
    "objects": "author:\n- name: Mina Holt\n  email: mina@holt.example\n- name: Otto Brandt",
    "texts": "author:\n- text: Mina Holt\n- text: Otto Brandt\n  role: author",
    "keys": "author:\n- Mina Holt:\n    institute: lock\n- Otto Brandt:\n    institute: ferry",
}


@pytest.mark.parametrize("names", NAMES.values(), ids=NAMES)
def test_every_shape_of_a_list_of_names(names: str) -> None:
    assert said(f"---\ntitle: The Late Ferry\n{names}\n---", "author") == [
        "Mina Holt",
        "Otto Brandt",
    ]


PARTS = {
    "quarto": "author:\n- name:\n    given: Mina\n    family: van den Holt",
    "csl": "author:\n- given: Mina\n  family: Holt\n  non-dropping-particle: van den",
    "citation file format": "authors:\n- given-names: Mina\n  family-names: van den Holt",
    "short": "author:\n  first: Mina\n  last: van den Holt",
}


@pytest.mark.parametrize("names", PARTS.values(), ids=PARTS)
def test_names_whose_parts_are_told_apart_are_filed(names: str) -> None:
    key = names.partition(":")[0]
    assert said(f"---\n{names}\n---", key) == ["van den Holt, Mina"]


def test_roles_and_what_else_is_said_of_a_person() -> None:
    source = (
        "---\ncreator:\n- role: author\n  text: Mina Holt\n- role: translator\n"
        "  text: Otto Brandt\n  orcid: 0000-0001\neditor: Lea Marsh\n---"
    )
    assert said(source, "creator") == ["Mina Holt"]
    assert said(source, "creator/translator") == ["Otto Brandt"]
    assert said(source, "creator/orcid") == ["0000-0001"]
    assert said(source, "editor") == ["Lea Marsh"]


TITLES = {
    "types": "title:\n- type: main\n  text: The Late Ferry\n- type: subtitle\n  text: A Timetable",
    "main and sub": "title:\n  main: The Late Ferry\n  sub: A Timetable",
    "a key of its own": "title: The Late Ferry\nsubtitle: A Timetable",
}


@pytest.mark.parametrize("titles", TITLES.values(), ids=TITLES)
def test_titles_and_subtitles(titles: str) -> None:
    source = f"---\n{titles}\n---"
    assert (said(source, "title"), said(source, "subtitle")) == (
        ["The Late Ferry"],
        ["A Timetable"],
    )


def test_a_title_block_may_lack_fields_and_go_on() -> None:
    source = "% The Late\n  Ferry\n%\n% March 2019"
    assert said(source, "title") == ["The Late Ferry"]
    assert (said(source, "author"), said(source, "date")) == ([], ["March 2019"])
    source = "% The Late Ferry\n% Mina Holt\n  Otto Brandt"
    assert said(source, "author") == ["Mina Holt", "Otto Brandt"]


WRONG = {
    "an unquoted colon": "title: The Late Ferry: a Timetable",
    "a colon in a list": "note: x\ntitle: The Late Ferry: a Timetable\ntags:\n- one: two: three",
    "a tabulator": "params:\n\tlayout: wide\ntitle: The Late Ferry: a Timetable",
    "an at": "title: The Late Ferry: a Timetable\nby: @mina",
    "a quotation that goes on": 'title: The Late Ferry: a Timetable\nmotto: "Late" is late',
    "a bracket left open": "title: The Late Ferry: a Timetable\ntags: [one, two",
    "an indent too deep": "title: The Late Ferry: a Timetable\n   tags: x\n  more: y",
}


@pytest.mark.parametrize("lines", WRONG.values(), ids=WRONG)
def test_what_yaml_does_not_allow_is_read_line_by_line(lines: str) -> None:
    source = f"---\n{lines}\nauthor: Mina Holt\ndate: Mon, 04 Mar 2019 10:00:00 +0000\n---"
    assert said(source, "title") == ["The Late Ferry: a Timetable"]
    assert said(source, "author") == ["Mina Holt"]
    assert said(source, "date") == ["Mon, 04 Mar 2019 10:00:00 +0000"]
    (problem,) = made(source).problems
    assert problem.code == "front-matter"
    assert "not valid YAML" in problem.message
    assert "line by line" in problem.message


def test_the_problem_names_the_line() -> None:
    (problem,) = made("---\nauthor: Mina Holt\ntitle: The Late Ferry: a Timetable\n---").problems
    assert problem.line == 3


def test_toml_and_json_that_are_wrong_keep_what_their_lines_say() -> None:
    source = (
        '+++\ntitle = "The Late Ferry"\ndate = soon\nauthor = "Mina Holt"\ntags = ["a", "b"]\n+++'
    )
    assert said(source, "title") == ["The Late Ferry"]
    assert said(source, "tags") == ["a", "b"]
    (problem,) = made(source).problems
    assert "not valid TOML" in problem.message
    assert problem.line == 3
    (problem,) = made('---json\n{"title": }\n---').problems
    assert "not valid JSON" in problem.message


@pytest.mark.parametrize(
    "source",
    [
        "---\n\nA rule, and no front matter.\n\n---\n",
        "---\ntitle: never closed\n",
        "{{< figure >}}\n",
        "{ not json }\n",
        "%100 of the ferries\n",
        "Note: one line of a text that has a colon\n\n",
        "Monday: closed\nTuesday: open\n\n",
    ],
)
def test_what_only_looks_like_front_matter_stays_text(source: str) -> None:
    document = made(source)
    assert document.embedded == ()
    first = next(word for word in source.split() if word.isalpha())
    assert first in document.text


@given(
    st.dictionaries(
        st.text("abcdefgh", min_size=1, max_size=8),
        st.recursive(
            st.text(max_size=20) | st.integers() | st.none() | st.booleans(),
            lambda inner: (
                st.lists(inner, max_size=4)
                | st.dictionaries(st.sampled_from(["name", "given", "family", "text", "x"]), inner)
            ),
            max_leaves=12,
        ),
        min_size=1,
    )
)
def test_any_object_is_read(data: dict) -> None:
    data = {**data, "title": "The Late Ferry", "author": list(data.values())}
    document = made(json.dumps(data))
    found = [one.value for one in document.embedded if one.source.endswith("front-matter/title")]
    assert found == ["The Late Ferry"]
    assert all(one.value == " ".join(one.value.split()) != "" for one in document.embedded)


@given(st.text(alphabet="abc:-[]{}\"'#&*!|>@`%\n ", max_size=120))
def test_any_lines_are_read_without_an_error(lines: str) -> None:
    document = made(f"---\nlayout: post\n{lines}\ntitle: The Late Ferry\n---")
    assert "The ferry stops at six" in document.text
    assert len(document.problems) <= 1


LONG = "1" * 5_000
TOO_LONG = {
    "toml": f"+++\ntitle = 'Bread'\nloaves = {LONG}\n+++\nText.",
    "json": f';;;\n{{"title": "Bread", "loaves": {LONG}}}\n;;;\nText.',
}


@pytest.mark.parametrize("form", TOO_LONG)
def test_a_number_beyond_all_bounds_is_said_to_be_no_number(form: str) -> None:
    made = read_bytes(TOO_LONG[form].encode(), "a.md")
    assert made.text == "Text."
    (problem,) = made.problems
    assert problem.code == "front-matter"
    assert f"not valid {form.upper()} (it holds a number that is too long)" in problem.message


HOSTILE = {
    "a list within itself": "---\ntitle: &a [*a]\n---\n",
    "a table within itself": "---\ntitle: &a {b: *a}\n---\n",
    "a list as a key": "---\n? [a, b]\n: c\n---\n",
    "an object of Python": "---\ntitle: !!python/object/apply:os.getcwd []\n---\n",
    "a merge of nothing": "---\n<<: 1\ntitle: Bread\n---\n",
    "a tag of no kind": "---\ntitle: !bread Bread\n---\n",
    "a list deep within lists": f"---\na: {'[' * 3_000}\n---\n",
    "a table deep within tables": f"+++\na = {'[' * 3_000}\n+++\n",
    "objects deep within objects": ";;;\n" + '{"a":' * 3_000 + "\n;;;\n",
    "a list instead of keys": ";;;\n[1, 2]\n;;;\n",
    "a day that never was": "+++\ndate = 2024-02-31\n+++\n",
    "no values": "---\ntitle:\nauthor:\ndate:\n---\n",
    "nothing": "---\n---\n",
}


@pytest.mark.parametrize("case", HOSTILE)
def test_front_matter_of_any_kind_leaves_the_text_as_it_is(case: str) -> None:
    made = read_bytes(f"{HOSTILE[case]}Bread and roses.".encode(), "a.md")
    assert made.text.endswith("Bread and roses.")
    assert {one.code for one in made.problems} <= {"front-matter"}
    assert all(one.value.strip() for one in made.embedded)


KEYS = ("title", "author", "authors", "type", "text", "name", "family", "given", "role", "params")
scalars = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.sampled_from(("Bread", "", "a; b"))
)
trees = st.recursive(
    scalars,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(st.sampled_from(KEYS), inner, max_size=4)
    ),
    max_leaves=12,
)


@given(st.dictionaries(st.sampled_from(KEYS), trees, min_size=1, max_size=4))
def test_any_nesting_gives_values_of_one_line(data: dict[str, object]) -> None:
    written = json.dumps(data)
    in_yaml, in_json = (
        read_bytes(f"{fence}\n{written}\n{fence}\nBread.".encode(), "a.md")
        for fence in ("---", ";;;")
    )
    for one in in_json.embedded:
        assert one.source.startswith("markdown:front-matter/")
        assert one.value == " ".join(one.value.split()) != ""
    assert in_json.text == "Bread."
    assert in_yaml.text.endswith("Bread.")
