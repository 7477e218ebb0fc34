"""Thai."""

from colophon.dating.words import Words

WORDS = Words(
    language="th",
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
)
