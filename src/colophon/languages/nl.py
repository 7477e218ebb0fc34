"""Dutch."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="nl",
    title="Dutch",
    dates=Dates(
        months=(
            "januari januarij louwmaand jan",
            "februari februarij febr feb sprokkelmaand",
            "maart mrt",
            "april apr",
            "mei",
            "juni junij",
            "juli julij",
            "augustus aug",
            "september sept sep",
            "oktober october okt",
            "november nov",
            "december dec",
        ),
        short="jun=6 jul=7",
        seasons=(
            "lente voorjaar",
            "zomer",
            "herfst najaar",
            "winter",
        ),
        quarters="kwartaal",
        halves="halfjaar",
        weekdays="maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
        days="eersten=1",
        numbers="""
            een=1 twee=2 drie=3 vier=4 vijf=5 zes=6 zeven=7 acht=8 negen=9 tien=10 honderd=100
            duizend=1000
        """,
        ordinals="ste de e",
        links="van den der dag in het",
        years="jaar",
        circa="omstreeks circa ca rond ongeveer c",
        doubt="waarschijnlijk vermoedelijk mogelijk misschien",
        before="vóór voor niet_na uiterlijk tot",
        after="na niet_vóór niet_voor",
        since="sinds vanaf van",
        between="tussen van",
        both="en",
        either="of",
        until="tot tot_en_met t_m",
        decades="jaren de_jaren",
        decade_endings="er",
        centuries="eeuw",
        early="begin begin_van_de vroege",
        middle="midden midden_van_de halverwege",
        late="eind einde eind_van_de late",
        undated="z_j z_d zonder_jaar zonder_datum ongedateerd",
        shown=Shown(
            months="""
                januari februari maart april mei juni juli augustus september oktober november
                december
            """,
            seasons=(
                "voorjaar {}",
                "zomer {}",
                "herfst {}",
                "winter {}",
            ),
            quarter=(
                "1e kwartaal {}",
                "2e kwartaal {}",
                "3e kwartaal {}",
                "4e kwartaal {}",
            ),
            half=(
                "1e halfjaar {}",
                "2e halfjaar {}",
            ),
            circa="ca. {}",
            either="of",
            both="en",
            between="tussen {} en {}",
            not_before="niet vóór {}",
            not_after="niet na {}",
            decade="jaren {}",
            undated="z.d.",
        ),
    ),
    texts=Texts(
        commonest="""
            de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar door bij
            of uit nog naar heeft hij ze wordt over zich worden die ik je wij we hun haar had was
            tot kan meer veel geen deze dit moet zo wat werd na tegen onder al waar welke zij ons
            onze den der des ende dese alle mijn men zal zoo
        """,
        function="""
            achter af aldaar alleen alles alsof altijd ander andere anders behalve ben bent bijna
            binnen boven buiten daar daarbij daarna daarom doch doen dus echter eens eerst elk elke
            enige ergens eigen even gaan gaat geweest ge gij hadden heb hebben hem hen hier hoe
            hoewel ieder iedere iedereen iemand iets immers indien ja jouw jullie kon konden kunnen
            langs laten me meest mij misschien mocht moest moeten mogen naast nadat niemand niets
            nooit nu omdat omtrent ondanks opdat reeds rond samen sedert sinds slechts sommige soms
            staat steeds tenzij terwijl thans toch toe toen totdat tussen u uw vanaf vele vooral
            voordat vroeg waarbij waarin waarom waren weer weinig wel welk werden wie wil wilde
            willen zeer zei zelf zoals zonder zou zouden zoveel zulke
        """,
        unmatched="""
            de het een van en of in op te voor met door aan bij uit naar over is zijn dat die
        """,
        endings="en s n e eren",
    ),
)
