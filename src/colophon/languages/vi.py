"""Vietnamese."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="vi",
    title="Vietnamese",
    dates=Dates(
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
    private=Private(
        contact=("liên hệ", "gọi cho"),
        telephone=("điện thoại",),
        streets_before="phố đường",
    ),
)
