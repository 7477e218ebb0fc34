"""Markdown: text without marks, headings, links, front matter."""

from pathlib import Path

import pytest
from tests.read.soundness import linked

from colophon.model.document import Document, MarkKind
from colophon.read import read, read_bytes


def made(source: str) -> Document:
    return read_bytes(source.encode(), "text.md")


def marked(document: Document, kind: MarkKind) -> list[str]:
    return [document.text[mark.start : mark.end] for mark in document.marks_of(kind)]


def test_the_sample(documents: Path) -> None:
    document = read(documents / "bus-route-fourteen.md")
    assert document.text.startswith("Save the Fourteen\n\nA timetable")
    assert document.text.splitlines()[-1].startswith("Anti-copyright")
    assert marked(document, MarkKind.HEADING)[0] == "Save the Fourteen"
    assert [link.target for link in document.links] == ["https://eastfieldbuses.example/meeting"]
    found = [(one.source, one.value) for one in document.embedded]
    assert ("markdown:front-matter/title", "Save the Fourteen") in found
    assert ("markdown:front-matter/author", "Riders of Route 14") in found
    assert ("markdown:front-matter/date", "2023-09") in found
    assert ("markdown:front-matter/keywords", "buses") in found


def test_inline_marks_go_and_words_stay() -> None:
    assert made("**Bread** and *roses*, 2 * 3 and snake_case").text == (
        "Bread and roses, 2 * 3 and snake_case"
    )
    assert made("a [link](https://a.example/x_(y)) and <https://b.example>").text == (
        "a link and https://b.example"
    )
    assert made("one\\* `two *three*` ![picture](p.png) four").text == "one* two *three* four"
    assert made("see [there][1]\n\n[1]: https://a.example").text == "see there"


def test_headings_of_both_kinds() -> None:
    document = made("Title\n=====\n\nSub\n---\n\n### Third ###\n\n    # no\n\n```\n# code\n```\n")
    assert marked(document, MarkKind.HEADING) == ["Title", "Sub", "Third"]
    assert [mark.level for mark in document.marks_of(MarkKind.HEADING)] == [1, 2, 3]
    assert "# code" in document.text


def test_front_matter_in_toml_and_what_is_wrong_with_it() -> None:
    document = made('+++\ntitle = "Bread"\ntags = ["rye", "wheat"]\n+++\nText')
    assert [one.value for one in document.embedded] == ["Bread", "rye", "wheat"]
    assert document.text == "Text"
    document = made("---\ntitle: a: b: c\n---\nText")
    assert [problem.code for problem in document.problems] == ["front-matter"]
    assert document.text == "Text"
    assert made("---\n\nA rule, no front matter\n").embedded == ()


def test_yaml_that_multiplies_is_cut_off() -> None:
    rows = ["a0: &a0 [x, x, x, x, x, x, x, x, x, x]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 10)}]" for n in range(1, 9)]
    document = made("---\n" + "\n".join(rows) + "\n---\nText")
    assert len(document.embedded) <= 300
    assert document.text == "Text"


def test_links_in_tags_of_html() -> None:
    document = made(
        'The<a title="x" href="https://a.example/2013/05/b"> Courier</a> says <a>no</a>.'
    )
    assert [link.target for link in document.links] == ["https://a.example/2013/05/b"]
    (link,) = document.links
    assert document.text[link.start : link.end].strip() == "Courier"


TEXTS = {
    "bold before letters": ("**bold**text", "boldtext"),
    "bold and italic together": ("*_both_* and _*both*_", "both and both"),
    "three stars": ("***both***", "both"),
    "stars that mark nothing": ("5 * 3 * 2 and 2*3*4", "5 * 3 * 2 and 2*3*4"),
    "underlines within words": ("snake_case_word, a_b_", "snake_case_word, a_b_"),
    "a star alone": ("* a\\* b*", "a* b*"),
    "a picture": ("a ![b](c.png) d", "a d"),
    "a picture by reference": ("a ![b][1] d", "a d"),
    "a picture with blanks in its address": ("a ![b](<c d.png>) e", "a e"),
    "a comment of one line": ("<!-- b -->\nBread", "Bread"),
    "a comment of several lines": ("Bread\n<!-- b\n\n# c\n-->\nroses", "Bread\n\nroses"),
    "words behind a comment": ("<!-- b\nc --> Bread", "Bread"),
    "a comment that ends at once": ("<!-->\nBread", "Bread"),
    "a comment that never ends": ("<!-- b\nBread", "<!-- b\nBread"),
    "a comment within code": ("```\n<!-- b\n```\nBread\n-->", "<!-- b\n\nBread\n-->"),
    "a style": ("<style>\np { x: y }\n\nq {}\n</STYLE>\nBread", "Bread"),
    "a script": ('<script src="a.js">\nlet a = 1\n</script>Bread', "Bread"),
    "an element that begins like one": ("<styled>Bread</styled>", "Bread"),
    "a note": ("Bread[^1] and\n\n[^1]: *Rye* bread.", "Bread and\n\nRye bread."),
    "a note of several lines": ("[^a]: Rye\n    bread.", "Rye\nbread."),
    "a label in brackets that stands for nothing": (
        "[Bread] and [rye][] and [x][y]",
        "[Bread] and rye and x",
    ),
    "a list of things to do": ("- [ ] Bread\n- [x] Roses", "[ ] Bread\n[x] Roses"),
    "the id of a heading": (
        "# Bread {#b .c}\n\n## Roses ## {: .d}\n\nIn {#x} words",
        "Bread\n\nRoses\n\nIn {#x} words",
    ),
    "a heading of braces": ("# {bread}\n\n# a {b}", "{bread}\n\na {b}"),
    "the end of a line": ("Bread\\\nand\\\nroses", "Bread\nand\nroses"),
    "a sign before a backslash": ("a\\\\\nb", "a\\\nb"),
    "words that were struck out": ("~~Bread~~ and 2 ~~ 3", "Bread and 2 ~~ 3"),
    "nothing but signs": ("[ ] ![ < ` _ **", "[ ] ![ < ` _ **"),
}


@pytest.mark.parametrize("case", TEXTS)
def test_texts(case: str) -> None:
    source, text = TEXTS[case]
    assert made(source).text == text


LINKS = {
    "[a](http://b/ 'c')": [("http://b/", "a")],
    "[a](<http://b/c d>)": [("http://b/c d", "a")],
    "[a](b(c)d)": [("b(c)d", "a")],
    "[a]()": [],
    "[](b)": [],
    "[![a](b.png) c](d)": [("d", "c")],
    "<http://a.example/> <b@c.example>": [
        ("http://a.example/", "http://a.example/"),
        ("mailto:b@c.example", "b@c.example"),
    ],
    "see http://a.example/b. So": [("http://a.example/b", "http://a.example/b")],
    "`[a](b)` \\[a](b)": [],
    "[a][1]\n\n[1]: http://b/ 'c'": [("http://b/", "a")],
    "[a][]\n\n [A]:  <http://b/c d>": [("http://b/c d", "a")],
    "[*a* b]\n\n[*a*  B]: http://c/": [("http://c/", "a b")],
    "[a] [a](b)\n\n[a]: c\n[a]: d": [("c", "a"), ("b", "a")],
    "[a][2]\n\n[1]: http://b/": [],
    "[a]\n\n[a]: javascript:b": [],
    "![a][1]\n\n[1]: http://b/": [],
}


@pytest.mark.parametrize("source", LINKS)
def test_links(source: str) -> None:
    assert linked(made(source)) == LINKS[source]


def test_notes_are_marked() -> None:
    document = made("# Bread[^1]\n\nand roses\n\n[^1]: Of rye.\n")
    assert marked(document, MarkKind.HEADING) == ["Bread"]
    assert marked(document, MarkKind.NOTE) == ["Of rye."]
