"""Hebrew."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="he",
    title="Hebrew",
    dates=words.Dates(
        months=(
            "ינואר בינואר",
            "פברואר בפברואר",
            "מרץ במרץ מארס",
            "אפריל באפריל",
            "מאי במאי",
            "יוני ביוני",
            "יולי ביולי",
            "אוגוסט באוגוסט",
            "ספטמבר בספטמבר",
            "אוקטובר באוקטובר",
            "נובמבר בנובמבר",
            "דצמבר בדצמבר",
        ),
        seasons=("אביב", "קיץ", "סתיו", "חורף"),
        links="ב",
        places="תל_אביב",
        years="שנת",
        circa="בערך",
        before="לפני",
        after="אחרי",
        between="בין",
        both="ו",
        either="או",
        undated="חסר_תאריך ללא_תאריך ח_ש_ד חש_ד חמו_ד",
        hebrew=(
            "תשרי בתשרי", "חשון חשוון מרחשון בחשון בחשוון", "כסלו כסליו בכסלו", "טבת בטבת",
            "שבט בשבט", "אדר באדר", "ניסן בניסן", "אייר איר באייר", "סיון סיוון בסיון בסיוון",
            "תמוז בתמוז", "אב באב מנחם_אב", "אלול באלול",
        ),
    ),
    reading=words.Reading(
        publisher=("הוצאת", "הוצאה", "יוצא לאור", 'מו"ל', "בהוצאת", "הוציא לאור"),
        printer="דפוס נדפס",
        maker="מאת",
        between="וגם",
    ),
    copying=words.Copying(
        copying="להעתיק העתקה להעתקה לצלם לשכפל שכפול",
        negations="לא אין",
        forbidden="אסור אסורה ממנוע",
        permitted="מותר מותרת",
        permission="אישור רשות הסכמה",
        only="רק",
        tied_to="באישור ברשות",
        without="ללא בלי",
        works="חלק",
        this="זה",
        commerce="מסחרי",
        asking="שאלו",
        before="לפני",
        printing="להדפיס",
    ),
    rights=words.Rights(
        public_domain=("רשות הציבור",),
        free_to_copy=("מותר להעתיק", "מותר לצלם", "העתקה מותרת", "העתיקו והפיצו", "צלמו והפיצו",),
        copyright_claimed=("כל הזכויות שמורות",),
    ),
    bodies=words.Bodies(
        whole="""
            ועד ועדת אגודה אגודת הסתדרות מפלגה מפלגת הוצאת מרכז ארגון קיבוץ חברת איגוד קואופרטיב
            הקואופרטיב דפוס פאַרלאַג
        """,
    ),
    names=words.Names(particles="ben"),
    bylines=words.Bylines(
        unspaced_labels="מאת כתב כתבה חיבר תרגם תרגמה תרגום ערך ערכה עריכה אייר איירה ציורים",
        unspaced_editors="ער",
        unspaced_translators="תרג",
        unspaced_illustrators="איי ציורים",
    ),
    private=words.Private(
        contact=("לפרטים", "ליצירת קשר", "התקשרו אל", "לפנות אל"),
        deaths=("לזכר", "נפטר", "נפטרה", "נולד", "נולדה", "תאריך לידה"),
        lists=("תורמים", "חתומים", "על החתום", "נוכחים", "חברים"),
        telephone="טל טלפון נייד",
        streets_before="רחוב רח' שדרות סמטת",
    ),
    imprint=words.Imprint(
        publisher=(
            "הוצאה לאור:", "מוציא לאור:", "המוציא לאור:", "הוצאת", "הוצאה:", "יוצא לאור על ידי",
        ),
        printer=("דפוס:", "נדפס ב", "הודפס ב", "נדפס בדפוס", "הודפס בדפוס"),
        distributor="הפצה: מפיץ:",
        responsible=("עורך אחראי:",),
        printing_houses=("דפוס",),
    ),
    editions=words.Editions(
        currencies=("לירות", "לירה", r"שקל\w*", r"גרוש\w*"),
        patterns=(r"מהדורה\s(?:ראשונה|שנייה|שניה|שלישית|רביעית|חמישית|חדשה|[א-י]['׳])(?!\w)",),
        stems=("מהדור",),
        series_words=("סדרה", "ספריית",),
        number_words=("גליון",),
        collections=("סדרה",),
    ),
    titles=words.Titles(parts=("תוכן", "תוכן העניינים", "הקדמה", "מבוא",)),
)
