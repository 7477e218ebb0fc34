"""Chinese."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="zh",
    title="Chinese",
    dates=Dates(
        seasons=(
            "春 春季",
            "夏 夏季",
            "秋 秋季",
            "冬 冬季",
        ),
        weekdays="""
            星期一 星期二 星期三 星期四 星期五 星期六 星期日 週一 週二 週三 週四 週五 週六 週日
        """,
        year_first=True,
        circa="约 約",
        undated="无日期 無日期 不详",
        eras="""
            民國=1911 民国=1911 中華民國=1911 光緒=1874 光绪=1874 宣統=1908 宣统=1908
        """,
    ),
)
