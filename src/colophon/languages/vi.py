"""Vietnamese."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="vi",
    title="Vietnamese",
    dates=words.Dates(
        months=(
            "tháng_1",
            "tháng_2",
            "tháng_3",
            "tháng_4",
            "tháng_5",
            "tháng_6",
            "tháng_7",
            "tháng_8",
            "tháng_9",
            "tháng_10",
            "tháng_11",
            "tháng_12",
        ),
        links="ngày năm",
        years="năm",
        circa="khoảng",
        before="trước",
        after="sau",
        both="và",
        either="hoặc",
        undated="không_đề_ngày",
    ),
    private=words.Private(
        contact=("liên hệ", "gọi cho"),
        telephone=("điện thoại",),
        streets_before="phố đường",
    ),
)
