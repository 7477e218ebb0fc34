"""Korean."""

from colophon.dating.words import Words

WORDS = Words(
    language="ko",
    seasons=("봄", "여름", "가을", "겨울"),
    year_first=True,
    undated="미상 날짜_없음",
)
