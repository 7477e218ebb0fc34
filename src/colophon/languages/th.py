"""Thai."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="th",
    title="Thai",
    dates=words.Dates(
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
    private=words.Private(contact="ติดต่อ", streets_before="ถนน ซอย"),
)
