"""Turkish."""

from colophon.dating.words import Words

WORDS = Words(
    language="tr",
    doubt="muhtemelen belki",
    months=(
        "ocak",
        "şubat",
        "mart",
        "nisan",
        "mayıs",
        "haziran",
        "temmuz",
        "ağustos",
        "eylül",
        "ekim",
        "kasım",
        "aralık",
    ),
    seasons=("ilkbahar bahar", "yaz", "sonbahar güz", "kış"),
    quarters="çeyrek",
    weekdays="pazartesi salı çarşamba perşembe cuma cumartesi pazar",
    years="yılı yıl",
    circa="yaklaşık civarı",
    before="önce",
    after="sonra",
    both="ve",
    either="veya",
    decade_endings="ler lar",
    centuries="yüzyıl",
    undated="t_y tarihsiz tarih_yok",
)
