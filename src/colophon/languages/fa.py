"""Persian."""

from colophon.languages import (
    Bodies,
    Copying,
    DateRoles,
    Dates,
    Editions,
    Figures,
    Imprint,
    Language,
    Private,
    Reading,
    Rights,
)

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
        weekdays=("دوشنبه", "سهشنبه", "چهارشنبه", "پنجشنبه", "جمعه", "شنبه", "یکشنبه"),
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
    date_roles=DateRoles(
        published=("تاریخ انتشار",),
        update=("آخرین به روز رسانی",),
        limits="تا",
    ),
    figures=Figures(
        telephone="تلفن",
    ),
    reading=Reading(
        publisher=("ناشر", "انتشارات", "از انتشارات", "به کوشش"),
        printer="چاپ چاپخانه",
        maker=("اعداد", "نویسنده", "نوشته", "به قلم"),
    ),
    copying=Copying(
        copying="تکثیر چاپ",
        negations="نباید",
        forbidden="ممنوع",
        permitted="مجاز",
        permission="اجازه",
        only="فقط",
        without="بدون",
    ),
    rights=Rights(
        free_to_copy=(
            "تجدید چاپ آزاد", "نسخه‌برداری آزاد", "تکثیر آزاد", "تکثیر کنید", "تکثیر و پخش کنید",
        ),
        copyright_claimed=("کلیه حقوق محفوظ", "تمام حقوق محفوظ"),
    ),
    bodies=Bodies(
        stems="edition",
        whole="""
            اتحاد مجلس انتشارات کانون سازمان انجمن گروه کمیته اتحادیه شورای شورا کتابخانه چاپخانه
            موسسه بنیاد
        """,
    ),
    private=Private(
        contact=("تماس با", "تماس"),
        deaths=("به یاد", "درگذشت", "متولد", "تاریخ تولد"),
        lists="امضاکنندگان حاضران",
        telephone="تلفن موبایل",
        streets_before="خیابان کوچه",
    ),
    imprint=Imprint(
        printer=(
            "چاپ:", "چاپ :", "چاپخانه:",
        ),
        printing_houses=(
            "چاپخانه",
        ),
    ),
    editions=Editions(
        patterns=(
            r"چاپ\s(?:اول|دوم|سوم|چهارم|پنجم)(?!\w)",
        ),
        stems=("چاپ",),
        series_words=("سری",),
        number_words=("شماره",),
    ),
)
