"""Documents and contexts for tests of describers."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from colophon.config import Config, shipped_vocab
from colophon.describe import Context, describe
from colophon.model.document import Document, Embedded, Mark, MarkKind, Page
from colophon.model.record import Statement
from colophon.read import read
from colophon.vocabulary import Vocabularies, open_vocabularies

DOCUMENTS = Path(__file__).parents[1] / "documents"
OURS = ("language", "title", "creators", "extent", "genre", "embedded")


@pytest.fixture(scope="session")
def shipped() -> Vocabularies:
    """The vocabularies that come with the program."""
    return open_vocabularies(shipped_vocab())


@pytest.fixture(scope="session")
def samples() -> tuple[Document, ...]:
    """The sample documents, as their readers read them."""
    return tuple(
        read(path)
        for path in sorted(DOCUMENTS.iterdir())
        if path.is_file() and path.suffix not in (".py", ".png") and path.name != "README.md"
    )


@pytest.fixture(scope="session")
def made() -> Callable[..., Document]:
    """A document of a text; ``marks`` are (kind, words) pairs, found in the text."""

    def make(
        text: str,
        *,
        marks: tuple[tuple[MarkKind, str, int], ...] = (),
        embedded: tuple[tuple[str, str], ...] = (),
        pages: int = 0,
        media_type: str = "text/plain",
        millimetres: tuple[float, float] | None = None,
    ) -> Document:
        width, height = millimetres or (None, None)
        return Document(
            name="made.txt",
            text=text,
            media_type=media_type,
            sha256="0" * 64,
            size=len(text.encode("utf-8", "replace")),
            reader="made",
            extent=pages or None,
            pages=tuple(
                Page(
                    number=one + 1,
                    start=0 if one == 0 else len(text),
                    end=len(text),
                    width=width,
                    height=height,
                )
                for one in range(pages)
            ),
            marks=tuple(
                Mark(
                    kind=kind,
                    start=text.index(words),
                    end=text.index(words) + len(words),
                    level=level,
                )
                for kind, words, level in marks
            ),
            embedded=tuple(Embedded(source=source, value=value) for source, value in embedded),
        )

    return make


@pytest.fixture
def described(shipped: Vocabularies) -> Callable[..., tuple[Statement, ...]]:
    """The statements of the describers tested here, or of those named."""

    def run(document: Document, *only: str) -> tuple[Statement, ...]:
        context = Context(Config(), shipped, date(2026, 11, 23))
        return describe(document, context, only=only or OURS)

    return run


@pytest.fixture
def values(made, described) -> Callable[..., list[str]]:
    """The values that a text gives for a field."""

    def run(text: str, term: str, **options) -> list[str]:
        return [str(one.value) for one in described(made(text, **options)) if one.term == term]

    return run


_BODIES = {
    "en": "The tenants of the lower town have asked for repairs since the spring, and nobody came."
    " We met in the hall and wrote down what has to change before the winter comes again.",
    "de": "Die Mieter der Unterstadt verlangen seit dem Frühling Reparaturen, und niemand ist"
    " gekommen. Wir haben aufgeschrieben, was vor dem Winter anders werden muss.",
    "fr": "Les locataires du quartier demandent des réparations depuis le printemps et personne"
    " n'est venu. Nous avons écrit ensemble ce qui doit changer.",
    "es": "Los vecinos del barrio bajo piden arreglos desde la primavera y nadie ha venido."
    " Hemos escrito juntos lo que tiene que cambiar antes del invierno.",
    "it": "Gli inquilini della città bassa chiedono riparazioni dalla primavera e nessuno è"
    " venuto. Abbiamo scritto insieme che cosa deve cambiare.",
    "pt": "Os inquilinos da cidade baixa pedem reparações desde a primavera e ninguém veio."
    " Escrevemos juntos o que tem de mudar.",
    "ca": "Els veïns del barri baix demanen reparacions des de la primavera i no ha vingut"
    " ningú. Hem escrit junts què ha de canviar abans de l'hivern.",
    "nl": "De huurders van de benedenstad vragen al sinds het voorjaar om herstel en niemand is"
    " gekomen. Wij hebben samen opgeschreven wat er anders moet.",
    "pl": "Lokatorzy dolnego miasta od wiosny proszą o naprawy i nikt nie przyszedł. Spisaliśmy"
    " razem, co musi się zmienić, zanim znowu nadejdzie zima.",
    "cs": "Nájemníci dolního města žádají od jara o opravy a nikdo nepřišel. Sepsali jsme"
    " společně, co se musí změnit, než zase přijde zima.",
    "hu": "Az alsóváros bérlői tavasz óta kérik a javításokat, és senki sem jött. Együtt"
    " leírtuk, minek kell megváltoznia, mielőtt újra jön a tél.",
    "sv": "Hyresgästerna i nedre staden har bett om reparationer sedan våren och ingen har"
    " kommit. Vi har skrivit ner vad som måste ändras före vintern.",
    "da": "Lejerne i den nedre by har bedt om reparationer siden foråret, og ingen er kommet."
    " Vi har skrevet ned, hvad der skal ændres før vinteren.",
    "nb": "Leieboerne i nedre by har bedt om reparasjoner siden våren, og ingen har kommet."
    " Vi har skrevet ned hva som må endres før vinteren.",
    "fi": "Alakaupungin vuokralaiset ovat pyytäneet korjauksia keväästä asti, eikä kukaan ole"
    " tullut. Kirjoitimme yhdessä, mitä on muututtava ennen talvea.",
    "tr": "Aşağı kentin kiracıları bahardan beri onarım istiyor ve kimse gelmedi. Kış yeniden"
    " gelmeden neyin değişmesi gerektiğini birlikte yazdık.",
    "uk": "Мешканці нижнього міста від весни просять про ремонт, і ніхто не прийшов. Ми разом"
    " записали, що має змінитися, перш ніж знову настане зима.",
    "ru": "Жильцы нижнего города с весны просят о ремонте, и никто не пришёл. Мы вместе"
    " записали, что должно измениться, прежде чем снова наступит зима.",
    "el": "Οι ενοικιαστές της κάτω πόλης ζητούν επισκευές από την άνοιξη και κανείς δεν ήρθε."
    " Γράψαμε μαζί τι πρέπει να αλλάξει πριν έρθει ο χειμώνας.",
    "ar": "طلب سكان المدينة السفلى الإصلاحات منذ الربيع ولم يأت أحد. كتبنا معا ما يجب أن يتغير"
    " قبل أن يعود الشتاء.",
    "he": "דיירי העיר התחתית מבקשים תיקונים מאז האביב ואיש לא בא. כתבנו יחד מה צריך להשתנות"
    " לפני שיבוא החורף.",
    "zh": "下城的租户从春天起就要求修理，可是没有人来。我们一起写下了冬天到来之前必须改变的事情。",
    "ja": "下町の借家人は春から修理を求めてきたが、誰も来なかった。冬がまた来る前に変えなければ"
    "ならないことを一緒に書き留めた。",
    "ko": "아랫마을 세입자들은 봄부터 수리를 요구했지만 아무도 오지 않았다. 겨울이 다시 오기 전에"
    " 바꾸어야 할 것을 함께 적었다.",
}


@pytest.fixture(scope="session")
def body() -> dict[str, str]:
    """A paragraph of running text that names nobody, by language; Latin has English."""
    return {**_BODIES, "la": _BODIES["en"]}
