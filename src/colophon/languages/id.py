"""Indonesian and Malay."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="id",
    title="Indonesian and Malay",
    dates=words.Dates(
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
        weekdays=("senin", "selasa", "rabu", "kamis", "jumat", "sabtu", "minggu"),
        years="tahun",
        circa="sekitar",
        before="sebelum",
        after="sesudah",
        both="dan",
        either="atau",
        undated="tanpa_tahun t_t",
    ),
    texts=words.Texts(
        commonest="""
            yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena ada oleh kami
            mereka saya sebagai atau telah
        """,
    ),
    private=words.Private(
        contact="hubungi kontak narahubung telepon",
        telephone="telp telepon hp",
        streets_before="jalan jl",
    ),
    editions=words.Editions(
        patterns=(
            r"(?:cetakan|edisi)\s(?:pertama|kedua|ketiga|keempat|kelima|[iux]{1,4}|\d{1,2})(?!\w)",
        ),
        stems=("cetak", "edisi",),
    ),
)
