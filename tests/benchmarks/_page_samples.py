"""Sample pages of our own, printed, then mistreated in the ways that paper is."""

from collections.abc import Callable, Iterator

import msgspec
from PIL import Image
from tests.pages import pictures


class Text(msgspec.Struct, frozen=True):
    """A pamphlet's page: title, lines, publisher."""

    title: str
    lines: tuple[str, ...]
    publisher: str
    imprint: str


TEXTS = (
    Text(
        "Room to Grow",
        (
            "The list is long and the land is short, yet there are",
            "fields behind the gasworks that nobody has dug since",
            "the railway closed. We walked them in March with a",
            "spade and a map, and found that four in five of them",
            "could bear beans before the summer is out.",
        ),
        "Lower Meadow Press",
        "Published by Lower Meadow Press, Harbour Street 12, 1976",
    ),
    Text(
        "Against the New Tolls",
        (
            "From the first of May every cart that crosses the",
            "bridge shall pay a penny, and every herd a shilling.",
            "The bridge was built by our grandfathers, who paid",
            "for its stones with their own labour. We ask by what",
            "right it is now let to a company of strangers.",
        ),
        "Carriers' Benefit Society",
        "Published by the Carriers' Benefit Society, 1911",
    ),
    Text(
        "How to Mend a Bicycle",
        (
            "Turn the machine over and let it stand on its saddle.",
            "Find the hole with a bowl of water: where bubbles rise",
            "there it is. Roughen the rubber, spread the glue thin,",
            "and wait until it is dry before you press the patch",
            "on. More haste here is less speed on the road.",
        ),
        "Spoke and Chain Collective",
        "Published by Spoke and Chain Collective, Leith 1988",
    ),
    Text(
        "Wem gehört der Fluss?",
        (
            "Seit dem Bau der Färberei darf am Ufer niemand mehr",
            "baden, und die Fische treiben mit dem Bauch nach oben.",
            "Die Gemeinde schweigt, und die Zeitung ist für die",
            "Fabrik. Wir haben das Wasser selbst geprüft und sagen,",
            "was darin ist und wer es hineinlässt.",
        ),
        "Verlag der Uferleute",
        "Herausgegeben vom Verlag der Uferleute, Höxter 1981",
    ),
    Text(
        "Winter Fuel for All",
        (
            "Eleven houses in Quarry Row have burnt their doors",
            "this winter. The coal that lies at the pit head would",
            "warm them until the spring. It is not sold, because",
            "the price has fallen, and it is not given, because",
            "the price might fall further if it were.",
        ),
        "Quarry Row Committee",
        "Published by the Quarry Row Committee, January 1934",
    ),
    Text(
        "Une école sans murs",
        (
            "Les enfants du quartier apprennent à lire sur les",
            "affiches et à compter avec les pavés. Nous avons ouvert",
            "un atelier dans la cour de la laiterie, avec des livres",
            "que personne ne voulait plus et des tables faites de",
            "portes. Venez voir, et apportez une chaise.",
        ),
        "Éditions de la Laiterie",
        "Publié par les Éditions de la Laiterie, Nantes 1972",
    ),
)


class Sample(msgspec.Struct, frozen=True):
    """One picture file, what is printed on it in reading order, and how it was mistreated."""

    name: str
    kind: str
    data: bytes
    text: str
    title: str
    publisher: str
    panels: tuple[str, ...] = ()


def printed(text: Text, size: tuple[int, int] = (1000, 1414)) -> Image.Image:
    """The page at some 120 dots an inch."""
    lines = (*text.lines, "", *text.lines, "", text.imprint)
    return pictures.page(
        lines, heading=text.title, size=size, type_size=25, heading_size=58, margin=90
    )


def said(text: Text) -> str:
    """What is printed there."""
    return " ".join((text.title, *text.lines, *text.lines, text.imprint))


MISTREATMENTS: dict[str, Callable[[Image.Image, int], Image.Image]] = {
    "upside down": lambda page, _: page.rotate(180),
    "on its side": lambda page, n: page.rotate(90 if n % 2 else 270, expand=True),
    "at an angle": lambda page, n: pictures.skewed(page, (3.5, -6.0, 9.0, -2.0, 5.0, -11.0)[n % 6]),
    "photographed": lambda page, n: pictures.photographed(page, seed=n + 1),
    "in shade": lambda page, n: pictures.noisy(pictures.shaded(page, 0.75), n),
    "stained": lambda page, n: pictures.stained(page, n + 1),
    "creased": lambda page, n: pictures.skewed(pictures.creased(page), 1.5),
    "upside down at an angle": lambda page, n: pictures.skewed(page, 4.0).rotate(180),
}


def samples() -> Iterator[Sample]:
    """Clean pages first, then each mistreatment of each, spreads, and folded zines."""
    for number, text in enumerate(TEXTS):
        yield _sample(text, number, "clean", printed(text))
    for kind, mistreat in MISTREATMENTS.items():
        for number, text in enumerate(TEXTS):
            yield _sample(text, number, kind, mistreat(printed(text), number))
    for number in range(0, len(TEXTS) - 1, 2):
        left, right = TEXTS[number], TEXTS[number + 1]
        both = pictures.spread(printed(left), printed(right))
        yield Sample(
            name=f"spread-{number}", kind="spread", data=pictures.encoded(both),
            text=f"{said(left)} {said(right)}", title=left.title, publisher="",
        )  # fmt: skip
    for number in range(5):
        yield zine(number)


def _sample(text: Text, number: int, kind: str, picture: Image.Image) -> Sample:
    name = f"{kind.replace(' ', '-')}-{number}"
    data = (
        pictures.encoded(picture, dpi=(120, 120)) if kind == "clean" else pictures.encoded(picture)
    )
    return Sample(
        name=name, kind=kind, data=data, text=said(text), title=text.title,
        publisher=text.publisher,
    )  # fmt: skip


def zine(number: int) -> Sample:
    """A sheet of eight panels whose cover lies where it does in different foldings."""
    text = TEXTS[number % 3]
    size = (500, 700)
    cover = pictures.page(
        [], heading="\n".join(text.title.split(" ", 1)), size=size, heading_size=64, margin=40
    )
    heads = [f"Chapter {word}" for word in ("One", "Two", "Three", "Four", "Five", "Six", "Seven")]
    lines = [line[:34] for line in TEXTS[(number + 1) % 3].lines]
    inner = [
        pictures.page(lines, heading=head, size=size, type_size=22, heading_size=40, margin=40)
        for head in heads
    ]
    sheet = pictures.zine([cover, *inner], (3, 1, 3, 7, 1)[number])
    if number == 4:
        sheet = sheet.rotate(90, expand=True)
    return Sample(
        name=f"zine-{number}", kind="zine", data=pictures.encoded(sheet),
        text=" ".join((text.title, *(" ".join((head, *lines)) for head in heads))),
        title=text.title, publisher="", panels=(text.title.split(" ", 1)[0], *heads),
    )  # fmt: skip
