"""Korean."""

from colophon.languages import DateRoles, Dates, Editions, Language, Private

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
        circa="약",
        circa_behind="년경 년쯤 년_무렵",
        before_behind="년_이전",
        after_behind="년_이후",
        decade_endings="년대",
        centuries="세기",
        eras="단기=-2333 檀紀=-2333 융희=1906 隆熙=1906 광무=1896 光武=1896",
        undated="미상 날짜_없음 발행년불명 발행년_불명 연대미상 연대_미상 발행연도_미상",
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
)
