"""Persian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="fa",
    title="Persian",
    dates=words.Dates(
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
        seasons=("بهار", "تابستان", "پاییز", "زمستان"),
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
            "فروردین", "اردیبهشت", "خرداد", "تیر", "مرداد امرداد", "شهریور", "مهر", "آبان", "آذر",
            "دی", "بهمن", "اسفند",
        ),
        calendars="ش=jalali ه_ش=jalali خورشیدی=jalali شمسی=jalali",
    ),
    date_roles=words.DateRoles(
        published=("تاریخ انتشار",),
        update=("آخرین به روز رسانی",),
        limits="تا",
    ),
    figures=words.Figures(telephone="تلفن"),
    reading=words.Reading(
        publisher=("ناشر", "انتشارات", "از انتشارات", "به کوشش"),
        printer="چاپ چاپخانه",
        maker=("اعداد", "نویسنده", "نوشته", "به قلم"),
    ),
    copying=words.Copying(
        copying="تکثیر چاپ",
        negations="نباید",
        forbidden="ممنوع",
        permitted="مجاز",
        permission="اجازه",
        only="فقط",
        without="بدون",
    ),
    rights=words.Rights(
        free_to_copy=(
            "تجدید چاپ آزاد", "نسخه‌برداری آزاد", "تکثیر آزاد", "تکثیر کنید", "تکثیر و پخش کنید",
        ),
        copyright_claimed=("کلیه حقوق محفوظ", "تمام حقوق محفوظ"),
    ),
    bodies=words.Bodies(
        stems="edition",
        whole="""
            اتحاد مجلس انتشارات کانون سازمان انجمن گروه کمیته اتحادیه شورای شورا کتابخانه چاپخانه
            موسسه بنیاد
        """,
    ),
    private=words.Private(
        contact=("تماس با", "تماس"),
        deaths=("به یاد", "درگذشت", "متولد", "تاریخ تولد"),
        lists="امضاکنندگان حاضران",
        telephone="تلفن موبایل",
        streets_before="خیابان کوچه",
    ),
    imprint=words.Imprint(printer=("چاپ:", "چاپ :", "چاپخانه:"), printing_houses=("چاپخانه",)),
    editions=words.Editions(
        patterns=(r"چاپ\s(?:اول|دوم|سوم|چهارم|پنجم)(?!\w)",),
        stems=("چاپ",),
        series_words=("سری",),
        number_words=("شماره",),
    ),
)
