"""English, with the spellings of early print."""

from colophon.dating.words import Shown, Words

WORDS = Words(
    language="en",
    doubt="probably possibly perhaps maybe presumably",
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
    seasons=("spring springtime", "summer summertime", "autumn fall", "winter wintertime"),
    quarters="quarter qtr q",
    halves="half",
    weekdays="monday tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu"
    " thur thurs fri sat sun",
    days="first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 eight=8"
    " ninth=9 tenth=10 eleventh=11 twelfth=12 twelfe=12 thirteenth=13 fourteenth=14"
    " fifteenth=15 sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20"
    " thirtieth=30",
    tens="twenty=20 thirty=30",
    numbers="one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11"
    " twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18"
    " nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fortie=40 fifty=50 fiftie=50"
    " sixty=60 sixtie=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000",
    ordinals="st nd rd th",
    links="of the day in year anno d",
    years="year a_d ad c_e ce",
    circa="circa ca c about approximately approx around",
    before="before not_after not_later_than no_later_than by until up_to prior_to",
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
    calendars="a_h=hijri ah=hijri",
    undated="undated not_dated date_not_identified unknown_date date_of_publication_not_identified"
    " no_date without_date date_unknown date_not_known n_d no_year n_y",
    shown=Shown(
        months="January February March April May June July August September October November"
        " December",
        seasons=("Spring {}", "Summer {}", "Autumn {}", "Winter {}"),
        quarter=("1st quarter {}", "2nd quarter {}", "3rd quarter {}", "4th quarter {}"),
        half=("1st half {}", "2nd half {}"),
        circa="ca. {}",
        either="or",
        both="and",
        between="between {} and {}",
        not_before="not before {}",
        not_after="not after {}",
        decade="{}s",
        undated="undated",
    ),
)
