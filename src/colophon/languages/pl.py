"""Polish."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="pl",
    title="Polish",
    dates=Dates(
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
        seasons=(
            "wiosna wiosną",
            "lato latem",
            "jesień jesienią",
            "zima zimą",
        ),
        quarters="kwartał",
        halves="półrocze",
        weekdays="""
            poniedziałek wtorek środa środę czwartek piątek sobota sobotę niedziela niedzielę
        """,
        ordinals="go",
        links="dnia w roku",
        years="r rok roku",
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
    texts=Texts(
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
)
