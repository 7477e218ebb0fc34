"""Swedish."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="sv",
    title="Swedish",
    dates=Dates(
        months=(
            "januari jan",
            "februari febr feb",
            "mars",
            "april apr",
            "maj",
            "juni",
            "juli",
            "augusti aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        seasons=(
            "våren vår",
            "sommaren sommar",
            "hösten höst",
            "vintern vinter",
        ),
        quarters="kvartalet kvartal",
        halves="halvåret halvår",
        weekdays="""
            måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen lördag
            lördagen söndag söndagen
        """,
        days="första=1",
        ordinals="a e",
        links="den i",
        years="år",
        circa="omkring cirka ca kring",
        doubt="troligen förmodligen sannolikt kanske möjligen",
        before="före senast",
        after="efter tidigast",
        since="sedan från",
        between="mellan från",
        both="och",
        either="eller",
        until="till",
        decade_endings="talet tal",
        centuries="talet århundradet seklet",
        early="tidigt början_av",
        middle="mitten_av",
        late="sent slutet_av",
        undated="u_å odaterad utan_år utan_datum",
    ),
    texts=Texts(
        commonest="""
            och i att det som en på är av för med den till inte om har de ett han men var jag sig
            från vi så kan man när år säger hon under också efter eller nu sin där vid mot ska
            skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir
            upp även vad få två vill ha många
        """,
        function="""
            allt alltid annan annat blev bli blivit bort bra både båda därför deg dem denna deras
            dess dessa detta dig din dina dit ditt du eftersom emot endast er era ert flera fått
            fick före förr genom ge ger gjorde gå går gör göra hans hela heller henne hennes hit
            honom hur ibland icke igen inga ingen inget innan inom intill ja ju knappt kom komma
            kring kunde kunna kvar lika lite länge medan mellan mer mest mig min mina mitt måste ned
            ner nog nya nån någon något några nära oss ofta redan samma ser sen ses sina sitt själv
            skall står sådan sådana säga tills trots tro ur utan utanför utom varandra varför varit
            varje vars vart vem vems via vilka vilken vilket vår våra vårt väl ännu åt
        """,
        unmatched="en ett den det de och eller av i på för med till om är som från vid",
        endings="en et er ar or n t na s an",
    ),
)
