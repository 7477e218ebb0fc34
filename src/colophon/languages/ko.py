"""Korean."""

from colophon.languages import DateRoles, Dates, Language

# fmt: off
LANGUAGE = Language(
    name="ko",
    title="Korean",
    dates=Dates(
        seasons=(
            "봄",
            "여름",
            "가을",
            "겨울",
        ),
        year_first=True,
        undated="미상 날짜_없음",
    ),
    date_roles=DateRoles(
        behind="발행 펴냄",
    ),
)
