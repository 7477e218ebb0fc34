"""The page on which an archive says what it is, from ``site/about.md``."""

from colophon.services.answer import Answer
from colophon.services.linked_data.views import PageView


def about_page(view: PageView) -> Answer | None:
    """The page in the language asked for, else in one there is; None where there is none."""
    texts = view.appearance.about
    languages = (view.t.language, view.appearance.texts().language, *texts)
    language = next((one for one in languages if one in texts), "")
    if not language:
        return None
    title = view.t("page.about")
    return view.answer("about.html", title=title, content=texts[language], language=language)
