"""Polish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="pl",
    title="Polish",
    dates=words.Dates(
        months=(
            "styczeń stycznia styczniu",
            "luty lutego lutym",
            "marzec marca marcu",
            "kwiecień kwietnia kwietniu",
            "maj maja maju",
            "czerwiec czerwca czerwcu",
            "lipiec lipca lipcu",
            "sierpień sierpnia sierpniu",
            "wrzesień września wrześniu",
            "październik października październiku",
            "listopad listopada listopadzie",
            "grudzień grudnia grudniu",
        ),
        short="sty=1 lut=2 mar=3 kwi=4 cze=6 lip=7 sie=8 wrz=9 paź=10 lis=11 gru=12",
        seasons=("wiosna wiosną", "lato latem", "jesień jesienią", "zima zimą"),
        quarters="kwartał",
        halves="półrocze",
        weekdays=(
            "poniedziałek", "wtorek", "środa środę", "czwartek", "piątek", "sobota sobotę",
            "niedziela niedzielę",
        ),
        ordinals="go",
        links="dnia w roku",
        years="r rok roku roku_pańskiego",
        circa="około ok",
        doubt="prawdopodobnie zapewne może",
        before="przed nie_później_niż do",
        after="po nie_wcześniej_niż",
        since="od",
        between="między pomiędzy od",
        both="a i",
        either="lub albo",
        until="do",
        decades="lata",
        decade_endings="te tych",
        centuries="wiek w wieku",
        early="początek początku",
        middle="połowa",
        late="koniec końca",
        undated="b_r b_d bez_daty bez_roku niedatowany",
    ),
    texts=words.Texts(
        commonest="""
            i w na z nie się do to że jest o jak ale po co tak za od jego by są czy być może tylko
            przez dla już jej pan ich oraz był było była które który która ze tym tego przy nawet
            bardzo gdy też więc
        """,
        function="""
            a aby ach albo ani aż bez bo były będą będzie choć ci cię coś czyli dlaczego dobrze
            dokąd dość dwa gdyby gdyż gdzie go ile im inna inne inny ja jaka jakie jako jaki jednak
            jemu jestem jeszcze jeśli jeżeli każda każde każdy kiedy kilka kto ktoś którego której
            których którzy ku lecz lub ma mają mam mi mnie mną moje można mój my nad nam nas nasz
            nasze nic nich niego niej nim niż no obok około on ona one oni pod poza ponad potem
            przed przede raz również sam skąd swoje swój ta taka taki takie także tam te tej ten
            teraz tobie tobą trzeba tu twój ty tych u we wam was wasz wiele wszyscy wszystkie
            wszystko zawsze żaden żeby
        """,
    ),
    imprint=words.Imprint(
        before_towns="w we",
        publisher=(
            "wydawca:", "wydawnictwo:", "wydawnictwo", "nakładem i drukiem", "wydane przez",
            "wydano przez", "wydał", "nakładem",
            "nakład i druk",
        ),
        printer=(
            "w drukarni", "w drukarniach", "tłoczono w drukarni",
            "druk:", "druk i oprawa:", "drukarnia:", "czcionkami", "wydrukowano w", "odbito w",
            "druk.", "drukiem", "odbito czcionkami", "czcionkami drukarni",
            "odbito czcionkami drukarni", "drukował", "drukowała", "odbito w drukarni",
        ),
        distributor="dystrybucja: kolportaż:",
        responsible=("odpowiedzialny:", "redaktor odpowiedzialny", "redaktor odpowiedzialny:"),
        publishing_houses="nakładem",
        printing_houses=("drukarnia", "drukarni", "zakład poligraficzny", "zakłady graficzne"),
        stops="tel telefon roku",
        credits=(r"(?:sfinansowano|dofinansowano|druk|wydano)\b",),
    ),
    date_roles=words.DateRoles(
        published=("wydano", "wydano w", "opublikowano", "data wydania"),
        first=("wydanie pierwsze", "wydanie i"),
        edition=("wydanie drugie", "wydanie ii"),
        printing="wydrukowano",
        given=("dan w",),
        update=("ostatnia aktualizacja", "zaktualizowano", "aktualizacja"),
        visit="dostęp",
        life="ur. urodzony zm.",
        act_of_law=(
            "ustawa z", "ustawy z", "ustawą z", "dekret z", "rozporządzenie z", "rozporządzenia z",
            "uchwała z", "uchwały z",
        ),
        registration=(
            "zam.", "zlec.", "zarejestrowano", "wpis do rejestru", "zezwolenie z", "zezwoleniem z",
        ),
        beginning=("założone w", "założony w", "założona w", "zał.", "od roku"),
        coming=("następne zebranie", "następne posiedzenie"),
        past_meeting=("posiedzenia z", "zebrania z"),
        limits="do od po przed",
        records="protokół biuletyn",
        behind_imprint="i przez w r",
        related=("podobne (?:wpisy|artykuły)", "zobacz też"),
        born_signs="ur",
    ),
    figures=words.Figures(
        telephone="tel telefon",
        numbered=("projekt", "skr. poczt.", "konto", "nakład"),
        streets="ulica ul. al. aleja ulice",
        counted="egz egzemplarzy zł",
    ),
    reading=words.Reading(
        publisher=(
            "wydawca", "wydawcy", "wydał", "wydała", "wydało", "wydano staraniem", "staraniem",
            "nakładem", "wydawnictwo", "wydanie", "wydaje", "pismo", "gazetka", "biuletyn",
            "wydano przez", "wydane przez", "wydawnictwo własne", "nakładem własnym",
            "organ prasowy",
        ),
        organiser="kontakt organizator organizatorzy organizuje zaprasza zapraszają",
        printer="drukarnia drukiem odbito powielono wydrukowano",
        distributor="dystrybucja kolportaż",
        responsible=("odpowiedzialny", "redaktor odpowiedzialny"),
        other="rysunki okładka skład dofinansowano przekład tłumaczenie",
        maker="""
            autor autora napisał napisała opracował opracowała opracowali redakcja redagują
        """,
        never_names="wydaje wydał wydała wydało nakładem staraniem wydawca",
        before_places="w",
        by="przez nakładem staraniem",
        between="i",
    ),
    copying=words.Copying(
        copying="kopiow* powiela* przedruk*",
        negations="nie żadn*",
        forbidden="zabronion* zabrania zakaz*",
        permitted="dozwolon* wolno",
        permission="zgod* zezwolen* pozwolen*",
        only="tylko wyłącznie",
        without="bez",
        works="część części broszur*",
        this="to",
        commerce="komercyjn* zarobk* sprzeda*",
        excepting="oprócz",
        hesitation="wahaj*",
        asking="pytaj zapytaj",
        before="przed",
        printing="drukować",
    ),
    rights=words.Rights(
        anti_copyright="antikopyrajt antykopyrajt",
        cc_licence="cc-by-sa cc-by-nc",
        public_domain=("domena publiczna",),
        non_commercial_only=("nie wolno sprzedawać", "nie sprzedawać"),
        free_to_copy=(
            "przedruk dozwolony", "kopiowanie dozwolone", "wolno kopiować", "przetisk dovolen",
            "kopiuj i podaj dalej", "kopiuj i rozpowszechniaj", "można kopiować",
            "przedruk mile widziany", "powielaj i podaj dalej", "kopiuj i przekaż",
            "przepisz i podaj dalej", "przepisz i przekaż dalej", "powielać i kolportować",
            "powiel i podaj", "kopiować wolno", "kopiowanie wskazane", "powielanie dozwolone",
            "powielaj i rozpowszechniaj",
        ),
        copyright_claimed=("wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone"),
        no_sign="bez",
        no_holder=("nikt",),
    ),
    bodies=words.Bodies(
        words="""
            towarzystwo stowarzyszenie partia zwiazek komitet grupa kolektyw wydawnictwo drukarnia
            fundacja biblioteka federacja spoldzielnia kolo organizacja ruch redakcja ksiegarnia
        """,
        legal_forms="ooo",
        surnames="kolo",
        stems="""
            komit federa federac konfed organiz inicjat stowarzy towarz tovarys zwiaz fundac redak
            wydawn nakład drukar bibliot księg komite lokator kobiet feminis robotn pracow student
            studen młodzie sekcj oddział parafi szkoł akadem muzeum teatr front kampan centr centrum
            klub obec gmina urząd bractwo przyjac depart minist minister komisj laborat studio
        """,
    ),
    names=words.Names(
        authors="autor autora autor/a autorka autorzy autor(zy) autorki",
        editors="redaktor redaktorka redakcja redagował",
        translators="tłumaczenie tłumacz tłumaczka przekład",
        illustrators="ilustracje rysunki",
        particles="al",
        honorifics="doktor",
        nobody="anonimowy anonim nieznany",
        template_names="autor autora imie nazwisko",
        template_name_words="i twoje tutaj",
        template_titles="tytul tytulu podtytul",
        template_title_words="bez dokumentu tutaj kliknij aby dodac",
        joining="i w we z ze o a-z",
        between="i",
        presentations=(r"prezentac\w+",),
    ),
    bylines=words.Bylines(
        signed=("podpisan[oa]", "podpisał[ai]?",),
        author="napisał[a]?",
        editor=("opracowa[łl]a?", "opracowali", "zebra[łl]a?", "wyda[łl]a?"),
        translator=("przełożył[a]?", "tłumaczył[a]?", r"tłum\."),
        illustrator=("ilustrował[a]?", "rysował[a]?"),
        nouns="autor autora",
    ),
    titles=words.Titles(
        parts=("spis tresci", "wstep", "przedmowa", "rozdzial", "streszczenie",),
        genres="wiersze opowiadania",
    ),
    capitals=words.Capitals(countries="polska rosja niemcy"),
    private=words.Private(
        contact=(
            "kontakt", "osoba kontaktowa", "dzwonić do", "dzwoń do", "zadzwoń do", "zgłoszenia",
            "zapisy u", "pisać do", "informacje u", "informacje", "do rąk", "właściciel konta",
            "odbiorca", "zamieszkały", "zamieszkała",
        ),
        deaths=(
            "pamięci", "ku pamięci", "nekrolog", "zmarł", "zmarła", "odszedł", "odeszła", "żegnamy",
            "pogrzeb", "urodzony", "urodzona", "ur.", "data urodzenia",
        ),
        letters=("drogi", "droga", "szanowny panie", "szanowna pani"),
        lists=(
            "darczyńcy", "nasi darczyńcy", "ofiarodawcy", "wpłaty", "wpłaty od", "dziękujemy",
            "podziękowania dla", "sygnatariusze", "podpisali", "podpisane przez", "podpisy",
            "niżej podpisani", "obecni", "obecne", "nieobecni", "usprawiedliwieni", "członkowie",
            "lista członków", "wolontariusze",
        ),
        telephone="tel telefon kom",
        streets_before="ul ulica al aleja",
        street_endings="ulica",
        accounts=("rachunek", "nr konta",),
        births=(r"ur\.[ ]", "urodz", "data uro",),
        honorifics="pan pani",
        particles="i",
    ),
    machines=words.Machines(
        ignoring="zignoruj ignoruj zapomnij",
        orders="instrukcje instrukcji polecenia",
        readers=("model jezykowy", "modelu jezykowego", "chatbot"),
        addressing="jestes drogi uwaga",
        commands="ustaw podaj wpisz odpowiedz uzyj",
        fields=("jako tytul", "jako wydawce", "pole tytul", "w json"),
        copy=("Przepisz każdy cytat dosłownie z dokumentu; niczego nie tłumacz.",),
    ),
    sides=words.Sides(page="s strona"),
    absence=words.Absence(
        unknown="nieznany",
        placeless=("z. p.", "u. o."),
        untitled=("bez tytułu",),
    ),
    pages=words.Pages(
        related=("czytaj także", "zobacz także"),
        names=("strona główna", "aktualności"),
    ),
    addresses=words.PostalAddresses(
        kept_routes=(r"ul\.", r"al\.", "plac", r"pl\.",),
        kept_boxes=(r"skr(?:ytka|\.) poczt(?:owa|\.)",),
        routes="ul ulica",
        boxes=("skrytka pocztowa",),
    ),
    editions=words.Editions(
        currencies=("zł", r"złot\w+", r"gr\.?", r"grosz\w*"),
        patterns=(

            r"(?:wydanie|wyd\.)\s(?:pierwsze|drugie|trzecie|czwarte|piate|nowe|\d{1,2}(?!\d)|[iux]{1,4}(?!\w))(?:,?\s(?:\w{3,14}one|przeirzane)(?:\si\s\w{3,14}one)?)?",
            r"(?:\d{1,2}\.|pierwsze|drugie|trzecie|czwarte|nowe)\swydanie",
        ),
        stems=("druk", "wydan", r"wyd\.",),
        pages="str s",
        price_labels=("cena",),
        series_endings=("biblioteka", "seria",),
        series_words=("zeszyty", "ksiazeczki",),
        number_words=("zeszyt", "seszyt", "numer",),
        numbers_behind="numer",
        issue_words=("numer",),
        years_of_serials=("rok", "rocnik",),
        of_series=("z",),
    ),
)
