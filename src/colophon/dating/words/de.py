"""German."""

from colophon.dating.words import Shown, Words

WORDS = Words(
    language="de",
    doubt="vermutlich wahrscheinlich vielleicht wohl möglicherweise",
    months=(
        "januar jänner jenner jan",
        "februar feber febr feb hornung",
        "märz maerz merz",
        "april apr",
        "mai",
        "juni brachmonat",
        "juli heumonat",
        "august aug",
        "september sept sep herbstmonat",
        "oktober october okt weinmonat",
        "november nov",
        "dezember december dez christmonat",
    ),
    short="jun=6 jul=7",
    seasons=("frühling frühjahr", "sommer", "herbst", "winter"),
    quarters="quartal vierteljahr",
    halves="halbjahr hälfte",
    weekdays="montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do"
    " fr sa so",
    days="erste=1 erstes=1 zweite=2 zweites=2"
    " ersten=1 zweiten=2 dritten=3 vierten=4 fünften=5 sechsten=6 siebenten=7 siebten=7"
    " achten=8 neunten=9 zehnten=10 elften=11 zwölften=12 zwanzigsten=20 dreißigsten=30",
    numbers="eins=1 ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10"
    " zwanzig=20 hundert=100 tausend=1000",
    ordinals="ten",
    links="den der des im am tag monats",
    years="jahr jahre jahres jahrs",
    circa="um ca circa zirka etwa ungefähr gegen rund",
    before="vor spätestens nicht_nach bis bis_spätestens",
    after="nach frühestens nicht_vor",
    since="seit ab von",
    between="zwischen von",
    both="und",
    either="oder",
    until="bis bis_zum",
    decade_endings="er er_jahre er_jahren ern",
    centuries="jahrhundert jh jhdt jhs jahrhunderts",
    early="frühe frühes anfang anfang_der anfang_des",
    middle="mitte mitte_der mitte_des",
    late="späte spätes ende ende_der ende_des",
    undated="o_j o_d ohne_jahr ohne_datum undatiert o_j_u_o oj",
    shown=Shown(
        months=(
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
        ),
        seasons=("Frühjahr {}", "Sommer {}", "Herbst {}", "Winter {}"),
        quarter=("1. Quartal {}", "2. Quartal {}", "3. Quartal {}", "4. Quartal {}"),
        half=("1. Halbjahr {}", "2. Halbjahr {}"),
        circa="ca. {}",
        either="oder",
        both="und",
        between="zwischen {} und {}",
        not_before="nicht vor {}",
        not_after="nicht nach {}",
        decade="{}er",
        undated="o. D.",
    ),
)
