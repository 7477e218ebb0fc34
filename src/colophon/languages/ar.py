"""Arabic, with the months of Egypt, the Levant and the Maghreb."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ar",
    title="Arabic",
    dates=words.Dates(
        months=(
            "يناير كانون_الثاني جانفي",
            "فبراير شباط فيفري",
            "مارس آذار",
            "أبريل إبريل نيسان أفريل",
            "مايو أيار ماي",
            "يونيو يونيه حزيران جوان",
            "يوليو يوليه تموز جويلية",
            "أغسطس أوت",
            "سبتمبر أيلول شتنبر",
            "أكتوبر تشرين_الأول",
            "نوفمبر تشرين_الثاني نونبر",
            "ديسمبر كانون_الأول دجنبر",
        ),
        short="آب=8",
        seasons=("ربيع", "صيف", "خريف", "شتاء"),
        weekdays=("الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"),
        days="أول=1",
        links="من في شهر",
        years="سنة عام",
        circa="حوالي نحو",
        before="قبل",
        after="بعد",
        since="منذ",
        between="بين",
        both="و",
        either="أو",
        until="إلى حتى",
        centuries="القرن",
        undated="د_ت بدون_تاريخ بلا_تاريخ",
        hijri=(
            "محرم المحرم", "صفر", "ربيع_الأول", "ربيع_الآخر ربيع_الثاني", "جمادى_الأولى",
            "جمادى_الآخرة جمادى_الثانية", "رجب", "شعبان", "رمضان", "شوال", "ذو_القعدة ذي_القعدة",
            "ذو_الحجة ذي_الحجة",
        ),
        calendars="ه=hijri هـ=hijri هجرية=hijri م=common ميلادية=common",
    ),
    date_roles=words.DateRoles(
        published=("صدر في", "تاريخ النشر", "نشر في"),
        update=("آخر تحديث", "تم التحديث"),
        limits="حتى إلى منذ",
    ),
    figures=words.Figures(telephone="هاتف"),
    reading=words.Reading(
        publisher=(
            "الناشر", "نشر", "اصدار", "إصدار", "أصدرته", "تصدر عن", "تصدرها", "منشورات", "صادر عن",
        ),
        printer=("طبع", "طبع في", "مطبعة", "طبعت", "المطبعة"),
        maker="تأليف بقلم كتبه اعداد إعداد",
        never_names="الناشر ناشر إصدار اصدار",
        between="و",
    ),
    copying=words.Copying(
        copying="نسخ النسخ استنساخ تصوير نشر",
        negations="لا",
        forbidden="ممنوع يمنع يحظر",
        permitted="يجوز يسمح",
        permission="إذن موافقة",
        only="فقط إلا",
        without="بدون دون",
        works="جزء",
        this="هذا",
        commerce="تجاري",
        asking="اسأل",
        before="قبل",
    ),
    rights=words.Rights(
        cc_licence=("المشاع الإبداعي",),
        public_domain=("ملك عام",),
        free_to_copy=(
            "يسمح بالنسخ", "حقوق الطبع غير محفوظة", "النسخ مسموح", "يُسمح بالنسخ", "انسخ ووزع",
            "انسخها ووزعها",
        ),
        copyright_claimed=("جميع الحقوق محفوظة", "حقوق الطبع محفوظة"),
    ),
    bodies=words.Bodies(
        whole="""
            لجنة جمعية اتحاد حزب دار مطبعة منشورات مبادرة مركز نقابة مكتبة رابطة هيئة مجلس حركة
            تعاونية فرقة شركة مؤسسة منظمة نادي جماعة اللجنة الجمعية الاتحاد الحزب المطبعة المركز
            النقابة المكتبة الرابطة الهيئة الحركة
        """,
    ),
    names=words.Names(particles="ibn bin ben bint"),
    bylines=words.Bylines(
        unspaced_labels="تأليف بقلم كتبه كتبها إعداد ترجمة ترجمه ترجمها تحرير جمع رسوم",
        unspaced_editors="تحرير جمع",
        unspaced_translators="ترجم",
        unspaced_illustrators="رسوم",
    ),
    private=words.Private(
        contact=("للتواصل", "للتواصل مع", "للاتصال", "اتصل ب", "اتصلوا ب", "للاستفسار"),
        deaths=("في ذكرى", "توفي", "توفيت", "مواليد", "تاريخ الميلاد"),
        lists="المتبرعون الموقعون الحاضرون الأعضاء",
        telephone="هاتف تلفون جوال",
        streets_before="شارع حارة زقاق",
        particles="bin ibn al el",
    ),
    imprint=words.Imprint(
        publisher=(
            "الناشر:", "الناشر :", "نشر:", "إصدار:", "إصدارات:", "صادر عن", "منشورات", "يصدر عن",
        ),
        printer=(
            "طباعة:", "طباعة :", "طبع في", "طبع بمطبعة", "طُبع في", "طبعت في", "الطباعة:",
            "المطبعة:",
        ),
        distributor=("توزيع:", "التوزيع:"),
        responsible=("المدير المسؤول:", "رئيس التحرير المسؤول:"),
        printing_houses=("مطبعة", "مطابع", "المطبعة"),
    ),
    editions=words.Editions(
        currencies=("دراهم", "دينار", "ليرات", "ليرة", "جنيه", r"قرش\w*", "درهم"),
        patterns=(r"(?:ال)?طبعة\s(?:ال)?(?:[اأ]ولى|ثانية|ثالثة|رابعة|خامسة|جديدة)(?!\w)",),
        stems=("طبعة",),
        series_words=("سلسلة", "مكتبة",),
        number_words=("العدد", "عدد",),
        collections=("سلسلة",),
    ),
    titles=words.Titles(parts="المحتويات الفهرس مقدمة تمهيد"),
)
