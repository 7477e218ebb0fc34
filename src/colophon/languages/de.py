"""German."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="de",
    title="German",
    dates=Dates(
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
        seasons=(
            "frühling frühjahr",
            "sommer",
            "herbst",
            "winter",
        ),
        quarters="quartal vierteljahr",
        halves="halbjahr hälfte",
        weekdays="""
            montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa
            so
        """,
        days="""
            erste=1 erstes=1 zweite=2 zweites=2 ersten=1 zweiten=2 dritten=3 vierten=4 fünften=5
            sechsten=6 siebenten=7 siebten=7 achten=8 neunten=9 zehnten=10 elften=11 zwölften=12
            zwanzigsten=20 dreißigsten=30
        """,
        numbers="""
            eins=1 ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
            zwanzig=20 hundert=100 tausend=1000
        """,
        ordinals="ten",
        links="den der des im am tag monats",
        years="jahr jahre jahres jahrs",
        circa="um ca circa zirka etwa ungefähr gegen rund",
        doubt="vermutlich wahrscheinlich vielleicht wohl möglicherweise",
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
            months="""
                Januar Februar März April Mai Juni Juli August September Oktober November Dezember
            """,
            seasons=(
                "Frühjahr {}",
                "Sommer {}",
                "Herbst {}",
                "Winter {}",
            ),
            quarter=(
                "1. Quartal {}",
                "2. Quartal {}",
                "3. Quartal {}",
                "4. Quartal {}",
            ),
            half=(
                "1. Halbjahr {}",
                "2. Halbjahr {}",
            ),
            circa="ca. {}",
            either="oder",
            both="und",
            between="zwischen {} und {}",
            not_before="nicht vor {}",
            not_after="nicht nach {}",
            decade="{}er",
            undated="o. D.",
        ),
    ),
    texts=Texts(
        commonest="""
            der die das und in zu den von mit ist des sich auf für im dem nicht ein eine als auch es
            an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über
            einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ihre
            ihrer kann diese dieser wir ich uns vnd vnnd auff seyn seyne eyn eyne vom unter gegen
            alle alles welche welcher
        """,
        function="""
            ab allem allen aller also andere anderem anderen anderer anderes anders außer außerdem
            bald beide beiden beim bereits bevor bin bisher bist bleibt da dabei dadurch dafür
            dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin
            darüber darum darunter davon davor dazu dein deine denen denn dennoch deren deshalb
            dessen desto dich dies diesem diesen dieses dir doch dort du dürfen ebenso ehe eigen
            eigene eigenen eines einige einigen einiger einmal erst etwa etwas euch euer eure fast
            ganz ganze ganzen gar gehen geht gern gibt ging gleich hab habe hast hatte hätte hatten
            hätten her hier hierzu hin hinter ihm ihn ihnen ihr ihrem ihren immer indem ins ja jede
            jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kam kannst kein
            keine keinem keinen keiner kommen kommt konnte könnte konnten können lang lange lassen
            läßt lässt macht machen manche mancher mein meine meinem meinen meiner mich mir möchte
            mögen muss muß müssen musste mußte nachdem nächste nah neben nein nichts nie niemand nun
            ob oben oft ohne schon sehr sei seid seine seinem seinen seiner seit seitdem selber
            selbst sogar solche solchen solcher soll sollen sollte sollten sondern sonst soviel
            soweit sowie statt steht stets unser unsere unserem unseren unserer viel viele vielen
            vieler vielleicht voran vorbei wann wäre waren wären warum was wegen weil weiter welchem
            welchen wenig wenige weniger wer werde weshalb wessen wieder will wirst wo wobei wodurch
            wofür woher wohin wohl wollen wollte wollten womit woran worauf worin würde wurden
            würden zusammen zwar zwischen
        """,
        unmatched="""
            der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur in
            im am an auf für mit bei aus nach über unter durch als ist sind war um gegen nicht wie
        """,
        endings="e en n er es s em ern nen se m",
    ),
)
