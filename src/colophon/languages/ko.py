"""Korean."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ko",
    title="Korean",
    dates=words.Dates(
        seasons=("봄", "여름", "가을", "겨울"),
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
    date_roles=words.DateRoles(
        beginning="설립 창립",
        behind=("발행", "펴냄", "초판 발행", "초판 1쇄 발행"),
        behind_printing=("인쇄", "초판 인쇄", "초판 1쇄 인쇄"),
        published=("펴낸날", "발행일", "펴낸 날"),
        printing="인쇄일",
    ),
    reading=words.Reading(
        publisher="발행 발행처 발행소 펴낸곳 출판사",
        printer="인쇄 인쇄처 인쇄소",
        maker="지은이 엮은이 저자 글쓴이",
        responsible="발행인 펴낸이",
    ),
    rights=words.Rights(
        unspaced_copyright_claimed=("무단전재", "무단복제", "무단 전재", "무단 복제"),
        unspaced_free_to_copy="복사환영",
    ),
    bodies=words.Bodies(
        behind="회 연대 동맹 인쇄소 출판사 협회 위원회 조합 연합 연맹 대학교 연구소 모임 노동조합",
    ),
    imprint=words.Imprint(
        publisher=(
            "발행:", "발행처", "발행처:", "발행소", "발행소:", "펴낸곳", "펴낸곳:", "펴낸 곳:",
            "출판사:",
        ),
        printer=("인쇄:", "인쇄처", "인쇄처:", "인쇄소:", "찍은곳", "찍은곳:", "찍은 곳:", "제작:"),
        distributor="총판: 보급처: 보급:",
        responsible="발행인 발행인: 펴낸이 펴낸이: 발행자:",
    ),
    bylines=words.Bylines(
        unspaced_labels="지은이 저자 글쓴이 글 엮은이 편자 편저자 옮긴이 역자 그린이 그림",
        unspaced_verbs="지음 씀 저 엮음 편 옮김 역 그림",
        unspaced_editors="엮 편",
        unspaced_translators="옮 역",
        unspaced_illustrators="그",
    ),
    private=words.Private(
        contact="연락처 문의",
        telephone="전화 휴대폰",
        streets_unspaced="로 길",
        honorifics_behind="씨 님",
    ),
    editions=words.Editions(
        currencies=("원",),
        patterns=(r"초판|개정판|증보판|제\s?\d{1,2}\s?판(?!\w)",),
        stems=("판",),
    ),
    titles=words.Titles(parts="차례 목차 머리말"),
)
