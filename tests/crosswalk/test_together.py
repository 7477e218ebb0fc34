"""What formats share is never seen: together or alone, first or last, they write the same."""

import gc
import importlib
import pkgutil
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from itertools import permutations

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from tests.crosswalk.test_any_record import FRAME, MANY, RECORDS
from tests.public import public, write

import colophon.crosswalk
from colophon.crosswalk import FORMATS, Frame
from colophon.model.record import AgentKind, Record, Text
from colophon.profile.memo import PerRecord

NAMES = sorted(FORMATS)
SERVED = [name for name in NAMES if FORMATS[name].xml_schema]


def anew(record: Record) -> Record:
    """An equal record that shares no object with this one, so that nothing is known of it."""

    def copied(value: object) -> object:
        if isinstance(value, msgspec.Struct):
            fields = {name: copied(getattr(value, name)) for name in value.__struct_fields__}
            return type(value)(**fields)
        if isinstance(value, tuple):
            return tuple(map(copied, value))
        if type(value) is str:
            return "".join(list(value))
        return value

    made = copied(record)
    assert isinstance(made, Record)
    return made


def forget() -> None:
    """Empty whatever the modules of the room have kept."""
    for module in modules():
        for member in vars(module).values():
            if hasattr(member, "cache_clear"):
                member.cache_clear()
            elif isinstance(member, PerRecord):
                member._kept = None


def modules() -> Iterator[object]:
    for found in pkgutil.iter_modules(colophon.crosswalk.__path__):
        yield importlib.import_module(f"colophon.crosswalk.{found.name}")


def alone(record: Record, name: str, frame: Frame = FRAME) -> bytes:
    forget()
    return write(name, anew(record), frame)


def test_there_is_something_to_forget() -> None:
    members = [member for module in modules() for member in vars(module).values()]
    assert sum(hasattr(one, "cache_clear") for one in members) > 10
    assert sum(isinstance(one, PerRecord) for one in members) >= 3


@MANY
@given(records=st.lists(RECORDS, min_size=1, max_size=3), order=st.permutations(NAMES))
def test_together_they_write_what_each_writes_alone(
    records: list[Record], order: list[str]
) -> None:
    forget()
    together = {name: [] for name in order}
    for record in records:
        seen = public(record, FRAME)
        for name in order:
            together[name].append(FORMATS[name].write(seen, FRAME))
    for name in order:
        assert together[name] == [alone(record, name) for record in records]


def test_format_by_format_or_record_by_record(samples: tuple[Record, ...], frame: Frame) -> None:
    expected = {name: [alone(one, name, frame) for one in samples] for name in SERVED}
    seen = [public(one, frame) for one in samples]
    for name in SERVED:
        assert [FORMATS[name].write(one, frame) for one in seen] == expected[name]
    # what one leaves behind, the next may find: every pair, in both orders
    for order in permutations(SERVED, 2):
        for number, one in enumerate(seen[:4]):
            for name in order:
                assert FORMATS[name].write(one, frame) == expected[name][number]


def test_another_frame_is_another_view(samples: tuple[Record, ...], frame: Frame) -> None:
    other = msgspec.structs.replace(frame, namespace="https://elsewhere.example/")
    for name in NAMES:
        for one in samples:
            seen = public(one, frame)
            FORMATS[name].write(seen, frame)
            written = FORMATS[name].write(seen, other)
            assert written == alone(one, name, other)
            assert b"elsewhere.example" in written


def test_a_changed_record_is_another(samples: tuple[Record, ...], frame: Frame) -> None:
    record = samples[0]
    gc.freeze()  # only what is made here has to be looked through
    for number in range(100, 150):
        title = msgspec.structs.replace(record.statements[0], value=Text(text=f"Title {number}"))
        changed = record.with_statements((title, *record.statements[1:]))
        seen = public(changed, frame)
        for name in SERVED:
            assert f"Title {number}".encode() in FORMATS[name].write(seen, frame)
        del changed, seen
        gc.collect()  # the next one may well stand where this one stood
    gc.unfreeze()


def test_threads_do_not_see_each_other(samples: tuple[Record, ...], frame: Frame) -> None:
    seen = [public(one, frame) for one in samples]
    work = [(one, name) for one in seen for name in SERVED] * 20
    expected = {(one.id, name): alone(one, name, frame) for one in samples for name in SERVED}
    with ThreadPoolExecutor(4) as pool:
        written = list(pool.map(lambda pair: FORMATS[pair[1]].write(pair[0], frame), work))
    assert written == [expected[one.id, name] for one, name in work]


def test_the_view_is_made_once(samples: tuple[Record, ...], frame: Frame) -> None:
    made = []
    view = PerRecord(lambda record, beside: made.append(record.id) or len(made))  # type: ignore[func-returns-value]
    one, two = samples[:2]
    assert [view(one, frame) for _ in range(3)] == [1, 1, 1]
    assert [view(two, frame), view(one, frame)] == [2, 3]
    assert view(one, msgspec.structs.replace(frame)) == 4
    assert made == [one.id, two.id, one.id, one.id]


def test_kinds_of_agents_are_told_apart(samples: tuple[Record, ...], frame: Frame) -> None:
    """Equal in all but one thing: what was kept of the one is not taken for the other."""
    record = next(one for one in samples if one.id == "tenants-handbook")
    place = next(n for n, one in enumerate(record.statements) if one.term == "creator")
    one = record.statements[place]
    for kind in (None, *AgentKind):
        value = msgspec.structs.replace(one.value, kind=kind)
        changed = msgspec.structs.replace(one, value=value)
        varied = record.with_statements(
            (*record.statements[:place], changed, *record.statements[place + 1 :])
        )
        seen = public(varied, frame)
        for name in SERVED:
            assert FORMATS[name].write(seen, frame) == alone(varied, name, frame)
