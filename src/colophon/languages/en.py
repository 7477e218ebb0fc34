"""English, with the spellings of early print."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="en",
    title="English",
    dates=Dates(
        months=(
            "january jan janu",
            "february feb febr februarie",
            "march",
            "april apr apri",
            "may",
            "june jun",
            "july jul",
            "august aug augu",
            "september sept sep septemb 7ber",
            "october oct octo octob 8ber 0ct",
            "november nov novemb 9ber",
            "december dec decemb 10ber xber",
        ),
        short="mar=3",
        seasons=(
            "spring springtime",
            "summer summertime",
            "autumn fall",
            "winter wintertime",
        ),
        quarters="quarter qtr q",
        halves="half",
        weekdays="""
            monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu thur
            thurs fri sat sun
        """,
        days="""
            first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 eight=8 ninth=9
            tenth=10 eleventh=11 twelfth=12 twelfe=12 thirteenth=13 fourteenth=14 fifteenth=15
            sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
        """,
        tens="twenty=20 thirty=30",
        numbers="""
            one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
            twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
            nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fortie=40 fifty=50 fiftie=50 sixty=60
            sixtie=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
        """,
        ordinals="st nd rd th",
        links="of the day in year anno d",
        years="year a_d ad c_e ce",
        circa="circa ca c about approximately approx around",
        doubt="probably possibly perhaps maybe presumably",
        before="""
            before not_after not_later_than no_later_than by until up_to prior_to
        """,
        after="after not_before not_earlier_than no_earlier_than later_than",
        since="since from",
        between="between from",
        both="and",
        either="or",
        until="to until till through",
        decades="the",
        decade_endings="s",
        centuries="century cent c",
        early="early beginning_of_the first_half_of_the",
        middle="mid middle_of_the",
        late="late end_of_the second_half_of_the",
        undated="""
            undated not_dated date_not_identified unknown_date date_of_publication_not_identified
            no_date without_date date_unknown date_not_known n_d no_year n_y
        """,
        calendars="a_h=hijri ah=hijri",
        shown=Shown(
            months="""
                January February March April May June July August September October November
                December
            """,
            seasons=(
                "Spring {}",
                "Summer {}",
                "Autumn {}",
                "Winter {}",
            ),
            quarter=(
                "1st quarter {}",
                "2nd quarter {}",
                "3rd quarter {}",
                "4th quarter {}",
            ),
            half=(
                "1st half {}",
                "2nd half {}",
            ),
            circa="ca. {}",
            either="or",
            both="and",
            between="between {} and {}",
            not_before="not before {}",
            not_after="not after {}",
            decade="{}s",
            undated="undated",
        ),
    ),
    texts=Texts(
        commonest="""
            the of and to in that is was for it with as his her he she on be at by i this had not
            are but from or have an they which one you were their all there been would when who will
            more if no out so what up into than them can only other new some could time these two
            may then do any my now such like our over me even most after also did many must through
            should where much your how because each just those people we us its about has upon unto
            hath doth thou thee thy ye bee doe haue vpon vnto theyr hee shee mee wee beene onely
            shal selfe
        """,
        function="""
            a above across again against ago almost alone along already although always am among
            another anybody anyone anything anyway around aside away back became become before began
            behind being below beside besides best better between beyond both came cannot come does
            doing done down during either else enough ever every everybody everyone everything
            except far few fewer first forth further gave get give given go goes going gone got
            having hence here hers herself him himself however indeed inside instead itself keep
            kept last least less lest let likely little lots made make maybe mere might mine
            moreover myself near nearly need neither never nevertheless next nobody none nor nothing
            nowhere off often once onto others otherwise ought ours ourselves outside own per
            perhaps please put quite rather really said same saw say see seem seen self several
            shall since somebody someone something sometimes somewhere soon still take taken tell
            theirs themselves thence therefore though throughout thus together too took toward
            towards under unless until used usual very via want way well went whatever whence
            whenever whereas wherever whether whichever while whilst whoever whole whom whose why
            within without yes yet yours yourself yourselves thine ere oft twice thrice
        """,
        unmatched="""
            a an the of in on at to for from by with and or as is are was be its their his her this
            that into under over about between against during not no who what how than
        """,
        endings="s es y ies 's s'",
    ),
)
