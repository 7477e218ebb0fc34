"""Thai."""

from colophon.languages import Dates, Language, Private

# fmt: off
LANGUAGE = Language(
    name="th",
    title="Thai",
    dates=Dates(
        months=(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม",
        ),
        calendars="พ_ศ=buddhist ค_ศ=common",
    ),
    private=Private(
        contact="ติดต่อ",
        streets_before="ถนน ซอย",
    ),
)
