"""Japanese."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="ja",
    title="Japanese",
    dates=Dates(
        seasons=(
            "春 春号",
            "夏 夏号",
            "秋 秋号",
            "冬 冬号",
        ),
        year_first=True,
        circa="頃",
        undated="刊年不明 日付なし",
        eras="明治=1867 大正=1911 昭和=1925 平成=1988 令和=2018",
    ),
)
