"""Korean."""

from colophon.languages import DateRoles, Dates, Editions, Language, Private, Titles

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
    private=Private(
        contact="연락처 문의",
        telephone="전화 휴대폰",
        streets_unspaced="로 길",
        honorifics_behind="씨 님",
    ),
    editions=Editions(
        patterns=(
            r"초판|개정판|증보판|제\s?\d{1,2}\s?판(?!\w)",
        ),
        stems=("판",),
    ),
    titles=Titles(
        parts="차례 목차 머리말",
    ),
)
