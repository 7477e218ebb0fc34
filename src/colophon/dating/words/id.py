"""Indonesian and Malay."""

from colophon.dating.words import Words

WORDS = Words(
    language="id",
    months=(
        "januari",
        "februari pebruari",
        "maret mac",
        "april",
        "mei",
        "juni jun",
        "juli julai",
        "agustus ogos",
        "september",
        "oktober",
        "november nopember",
        "desember disember",
    ),
    weekdays="senin selasa rabu kamis jumat sabtu minggu",
    years="tahun",
    circa="sekitar",
    before="sebelum",
    after="sesudah",
    both="dan",
    either="atau",
    undated="tanpa_tahun t_t",
)
