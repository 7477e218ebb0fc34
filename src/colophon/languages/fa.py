"""Persian."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="fa",
    title="Persian",
    dates=Dates(
        months=(
            "ژانویه",
            "فوریه",
            "مارس",
            "آوریل",
            "مه",
            "ژوئن",
            "ژوئیه",
            "اوت",
            "سپتامبر",
            "اکتبر",
            "نوامبر",
            "دسامبر",
        ),
        seasons=(
            "بهار",
            "تابستان",
            "پاییز",
            "زمستان",
        ),
        weekdays="شنبه یکشنبه دوشنبه سهشنبه چهارشنبه پنجشنبه جمعه",
        links="ماه",
        years="سال",
        circa="حدود",
        before="پیش_از",
        after="پس_از",
        both="و",
        either="یا",
        undated="بی_تا بدون_تاریخ",
        jalali=(
            "فروردین",
            "اردیبهشت",
            "خرداد",
            "تیر",
            "مرداد امرداد",
            "شهریور",
            "مهر",
            "آبان",
            "آذر",
            "دی",
            "بهمن",
            "اسفند",
        ),
        calendars="ش=jalali ه_ش=jalali خورشیدی=jalali شمسی=jalali",
    ),
)
