"""Bulgarian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="bg",
    title="Bulgarian",
    dates=words.Dates(
        months=(
            "януари януарий",
            "февруари февруарий",
            "март",
            "април априлий",
            "май",
            "юни юний",
            "юли юлий",
            "август",
            "септември септемврий",
            "октомври октомврий",
            "ноември ноемврий",
            "декември декемврий",
        ),
        seasons=("пролет", "лято", "есен", "зима"),
        quarters="тримесечие",
        weekdays=("понеделник", "вторник", "сряда", "четвъртък", "петък", "събота", "неделя"),
        years="година год г",
        circa="около",
        before="преди",
        after="след",
        since="от",
        between="между от",
        both="и",
        either="или",
        until="до",
        decade_endings="те",
        centuries="век",
        undated="б_г б_д без_година недатиран",
    ),
    texts=words.Texts(
        commonest="""
            и в не на че се да е за от с по как са но той това му си към или до ще след като така
            което които беше бяха има
        """,
    ),
    imprint=words.Imprint(
        publisher=("издател:", "издава", "издателство:", "издание на"),
        printer=("печат:", "печатница:", "отпечатано в", "печатъ", "печат"),
        weak="издание",
        publishing_houses="издание",
        printing_houses=("изд. тип", "печатница"),
        stops="ул",
        bodies="комитет партия общество",
    ),
    date_roles=words.DateRoles(
        published=("дата публикации",),
        update=("последна промяна",),
        act_of_law=("закон от", "закона от", "постановление от", "указ от", "указа от"),
        beginning=("основано в", "основан в"),
        past_meeting=("заседания от",),
        behind_imprint="г",
    ),
    years=words.Years(numbers="три=3"),
    figures=words.Figures(telephone="телефон", numbered="№", streets="улици"),
    reading=words.Reading(
        publisher=("издава", "издател", "издание", "издание на", "издание на кооперация"),
        printer="печатница печат",
        maker=("написала", "уредник", "текст и рисунки", "автори"),
        never_names="издава издател",
    ),
    copying=words.Copying(negations="не", only="само"),
    bodies=words.Bodies(
        words="""
            комитет партия съюз дружество организация група издателство печатница читалище
        """,
        stems="""
            комит обществ общин организ орган съюз савез кооперац издат печатн редакц груп парти
            музе библиот театр дружест удруж читалищ институ училищ отряд братств фонд
        """,
    ),
    names=words.Names(
        authors=("автор текста", "автори", "авторка", "авторът"),
        editors="уредник редактор",
        translators="превод",
        never="глава и на против",
        joining="и на",
    ),
    titles=words.Titles(connectors="и или на"),
    capitals=words.Capitals(countries="европа германия"),
    private=words.Private(
        contact=(
            "контакт", "за контакт", "лице за контакт", "обадете се на", "пишете на", "титуляр",
        ),
        deaths=("в памет на", "почина", "родена", "роден", "дата на раждане"),
        letters="скъпи скъпа уважаеми уважаема",
        lists="""
            дарители дарения благодарим подписали подписи присъстващи присъстваха отсъстващи членове
        """,
        telephone="тел телефон gsm",
    ),
    pages=words.Pages(names="новини"),
    editions=words.Editions(
        patterns=(r"(?:\d{1,2}\.|първо|второ|трето|четвърто|ново)\sиздание(?!\w)",),
        stems=("издани",),
        number_words=("broi", "kniiga", "брои", r"бр\.", "листовка", "листок[ъ]?",),
        numbers_behind=("broi",),
        issue_words=("broi", "брои", r"бр\.",),
        series_words=(r"библиотек\w*", "редиця", "листовка", r"листок\w*", "книжка",),
    ),
)
