"""Czech."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="cs",
    title="Czech",
    dates=Dates(
        months=(
            "leden ledna lednu",
            "únor února únoru",
            "březen března březnu",
            "duben dubna dubnu",
            "květen května květnu",
            "červen června červnu",
            "červenec července červenci",
            "srpen srpna srpnu",
            "září",
            "říjen října říjnu",
            "listopad listopadu",
            "prosinec prosince prosinci",
        ),
        seasons=(
            "jaro jara jaře",
            "léto léta létě",
            "podzim podzimu",
            "zima zimy zimě",
        ),
        quarters="čtvrtletí kvartál",
        halves="pololetí",
        weekdays="""
            pondělí úterý středa středu čtvrtek pátek sobota sobotu neděle neděli
        """,
        links="dne v roku roce",
        years="rok roku roce r",
        circa="kolem asi přibližně cca",
        doubt="pravděpodobně možná",
        before="před ne_po do",
        after="po ne_před",
        since="od",
        between="mezi od",
        both="a",
        either="nebo",
        until="do až",
        decades="léta",
        centuries="století stol",
        early="počátek začátek",
        middle="polovina",
        late="konec",
        undated="b_r b_d bez_roku bez_data nedatováno",
    ),
    texts=Texts(
        commonest="""
            a se v na je že o s z do i to k ve pro za by ale si po jako podle od jsem tak jeho které
            který bylo než která nebo byl však jen při když být není také až ze
        """,
        function="""
            aby aj ani ano asi aspoň během bez bude budou byla byli co což cz či článku dnes ho já
            jak jaký jej její jejich ještě ji jiné již jsi jsme jsou jste kam každý kde kdo ke
            kterou kteří ku ma mají mám me mezi mi mít mne mně moje moji může my nad nám náš naše ne
            nic nich ním ode on ona oni ono pak pod pokud pouze potom právě proč proto protože před
            přede přes sice skoro své svůj svých ta takže tam te tedy těm ten tento těch této ti tím
            tímto tobě tohle toho tom tomto tu tuto tvůj ty tyto u už vám váš všechno všichni vy zda
            zde
        """,
    ),
)
