"""The program's own form is read; whatever only a hand writes is left to the parser."""

import pytest

from colophon.store import _canonical, _yaml


def nested(levels: int) -> str:
    return "".join(f"{'  ' * level}a:\n" for level in range(levels)) + f"{'  ' * levels}a: b\n"


LEFT_TO_THE_PARSER = {
    "nothing": "",
    "a blank line": "a: b\n\nc: d\n",
    "no line end": "a: b",
    "a comment line": "# a\na: b\n",
    "a comment behind a value": "a: b # c\n",
    "a comment behind quotes": 'a: "b" # c\n',
    "a comment behind a key": "a: # c\n  b: c\n",
    "a comment behind a dash": "a:\n- # c\n  - d\n",
    "a comment behind a bar": "a: |- # c\n  b\n",
    "a comment less indented than the paragraph before": "a:\n  b: |-\n    c\n  # d\n",
    "a value that goes on": "a: b\n  c\n",
    "a value that goes on after a blank line": "a: b\n\n  c\n",
    "an item that goes on": "a:\n- b\n  c\n",
    "an item that goes on like a key": "a:\n- b\n  c: d\n",
    "quotes that go on": 'a: "b\n  c"\n',
    "a value on the line below": "a:\n  b\n",
    "a key with nothing": "a:\n",
    "a key with nothing before another": "a:\nb: c\n",
    "a key with nothing in an item": "a:\n- b:\n- c: d\n",
    "a dash with nothing": "a:\n-\n- b\n",
    "a dash with nothing and less below": "a:\n- b:\n  -\n- c\n",
    "a key twice": "a: b\na: c\n",
    "a key twice, once quoted": 'a: b\n"a": c\n',
    "a key twice, once empty": "a:\na: c\n",
    "a key twice in an item": "a:\n- b: c\n  b: d\n",
    "a list as root": "- a\n",
    "text as root": "a\n",
    "paragraphs as root": "|-\n  a\n",
    "an indented root": "  a: b\n",
    "one space more": "a:\n   b: c\n",
    "one space less": "a:\n b: c\n",
    "deeper by two levels": "a:\n    b: c\n",
    "deeper for no reason": "a: b\n  c: d\n",
    "between two levels": "a:\n  b:\n    c: d\n   e: f\n",
    "an indented list": "a:\n  - b\n",
    "a list that moves": "a:\n- b\n  - c\n",
    "a list without a key": "a: b\n- c\n",
    "a second list below one key": "a:\n- b\nc: d\n- e\n",
    "keys after a list of the same key": "a:\n- b\n  c: d\n",
    "an item of another list": "a:\n- b: c\n  - d\n",
    "an item in place of a key": "a:\n- b: c\n  - d: e\n",
    "a mapping below a dash": "a:\n-\n  b: c\n",
    "a dash behind a dash": "a:\n- - b\n",
    "a question mark": "? a\n: b\n",
    "two spaces behind the colon": "a:  b\n",
    "a space behind the value": "a: b \n",
    "a space behind the quotes": 'a: "b" \n',
    "a space behind the colon": "a: \n  b: c\n",
    "a space before the colon": "a : b\n",
    "a space behind the dash": "a:\n- \n",
    "a colon in the value": "a: b: c\n",
    "a colon behind the value": "a: b:\n",
    "a colon and no space": "a:b\n",
    "quotes and a colon and no space": '"a":b\n',
    "text behind quotes": 'a: "b"c\n',
    "single quotes": "a: 'b'\n",
    "an open quote": 'a: "b\n',
    "an escape of YAML alone": 'a: "\\x41"\n',
    "an escaped slash": 'a: "\\/"\n',
    "an escaped space": 'a: "\\ b"\n',
    "an escape in eight digits": 'a: "\\U0001f600"\n',
    "a surrogate": 'a: "\\ud800"\n',
    "a pair of surrogates": 'a: "\\ud83d\\ude00"\n',
    "an escape cut short": 'a: "\\u004g"\n',
    "an unknown escape": 'a: "\\q"\n',
    "a tab": "a:\tb\n",
    "a tab in a value": "a: b\tc\n",
    "a tab before a comment": "a: b\t# c\n",
    "a tab in quotes": 'a: "b\tc"\n',
    "a tab in paragraphs": "a: |-\n  b\tc\n",
    "a tab as indentation": "a:\n\tb: c\n",
    "a carriage return": "a: b\r\n",
    "a lonely carriage return": "a: b\rc: d\n",
    "a next line": "a: b\x85c\n",
    "a line separator": "a: b\u2028c\n",
    "a paragraph separator": 'a: "b\u2029c"\n',
    "a line separator in paragraphs": "a: |-\n  b\u2028c\n",
    "a byte order mark": "\ufeffa: b\n",
    "a byte order mark inside": "a: b\ufeff\n",
    "a control character": "a: b\x07\n",
    "a delete": 'a: "b\x7f"\n',
    "a lone surrogate": "a: \ud800\n",
    "no character": "a: b\uffff\n",
    "an anchor": "a: &b c\n",
    "an alias": "a: *b\n",
    "a tag": "a: !b c\n",
    "a tag that is none": "a: !!str b\n",
    "a merge key": "<<: b\n",
    "a directive": "%YAML 1.2\n---\na: b\n",
    "a document start": "---\na: b\n",
    "a document end": "a: b\n...\n",
    "a second document": "a: b\n---\nc: d\n",
    "a flow list": "a: [b, c]\n",
    "a flow mapping": "a: {b: c}\n",
    "a flow root": "{a: b}\n",
    "an empty flow root": "{}\n",
    "below an empty list": "a: []\n  b: c\n",
    "a folded block": "a: >-\n  b\n",
    "a block that keeps its end": "a: |\n  b\n",
    "a block with all its ends": "a: |+\n  b\n\n",
    "a block with a width": "a: |2-\n  b\n",
    "a block of nothing": "a: |-\n",
    "a block of nothing but the next key": "a: |-\nb: c\n",
    "a block that begins blank": "a: |-\n\n  b\n",
    "a block that begins deeper": "a: |-\n    b\n",
    "a block that begins with a space": "a: |-\n   b\n  c\n",
    "a block that ends blank": "a: |-\n  b\n\nc: d\n",
    "a block that ends in spaces": "a: |-\n  b\n  \nc: d\n",
    "a block with a half indented line": "a: |-\n  b\n c\n",
    "a block with half indented spaces": "a: |-\n  b\n \n  c\n",
    "a block too flat for its item": "a:\n- b: |-\n  c\n",
    "a reserved sign": "a: @b\n",
    "a backquote": "a: `b\n",
    "a comma first": "a: ,b\n",
    "a key of a thousand characters": f"{'a' * 1001}: b\n",
    "a key of a thousand escapes": '"' + "\\n" * 501 + '": b\n',
    "more levels than any record": nested(21),
}


@pytest.mark.parametrize("name", LEFT_TO_THE_PARSER)
def test_what_only_a_hand_writes_is_left_to_the_parser(name: str) -> None:
    assert _canonical.read(LEFT_TO_THE_PARSER[name]) is None


READ_ALIKE = {
    "colons and hashes inside words": "a: b:c#d::e#\n",
    "a key with a colon": "a:b: c\n",
    "a key with a hash and spaces": "a b#c: d\n",
    "an address": "a: http://example.org/#b\n",
    "signs of flow inside words": "a: b, [c] {d} &e *f !g | h > i ' \" % @ `\n",
    "a dash inside words": "a: b - c ? d\n",
    "words that are no strings elsewhere": "a: yes\nb: null\nc: 1923-03-12\nd: 0x1F\nno: 1.5\n",
    "a number below zero": "a: -1e-05\n",
    "a hard space": "a: b\xa0\n",
    "a wide space": "a: b\u3000c\n",
    "letters of all planes": "a: é😀\n",
    "an empty string": 'a: ""\n"": b\n',
    "signs in quotes": 'a: " # : - [ "\n',
    "escapes": 'a: "\\"\\\\\\b\\f\\n\\r\\t\\u0000\\u2028"\n',
    "an empty list and mapping": "a: []\nb: {}\nc:\n- []\n- {}\n",
    "a list at its key": "a:\n- b:\n  - c\n  - d\n  e: f\n- g\n",
    "lists in lists": "a:\n-\n  - b\n  -\n    - c\n- d\n",
    "paragraphs": "a: |-\n  b\n\n\n    c: # d\n  - e \n  ---\nf: g\n",
    "paragraphs with a line of spaces": "a: |-\n  b\n   \n  c\n",
    "paragraphs in an item": "a:\n- |-\n  b\n\n  c\n- d: |-\n    e\n  f: |-\n    g\n",
    "a long key": f"{'a' * 1000}: b\n",
    "many levels": nested(20),
}


@pytest.mark.parametrize("name", READ_ALIKE)
def test_what_the_program_may_write_is_read_alike(name: str) -> None:
    text = READ_ALIKE[name]
    assert _canonical.read(text) == _yaml.read_values(_yaml.compose(text), len(text))


@pytest.mark.parametrize("line", ["\n", "  \n", "a\n", "# a\n", "a: |-\n"])
def test_the_rest_of_another_text_is_not_looked_at(line: str) -> None:
    # a file of millions of such lines must not become millions of tuples
    assert len(_canonical._pattern().findall("a: b\n" + line * 100)) == 2
