"""Danish."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="da",
    title="Danish",
    dates=Dates(
        months=(
            "januar jan",
            "februar febr feb",
            "marts",
            "april apr",
            "maj",
            "juni",
            "juli",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "december dec",
        ),
        seasons=(
            "forår foråret",
            "sommer sommeren",
            "efterår efteråret",
            "vinter vinteren",
        ),
        quarters="kvartal",
        halves="halvår",
        weekdays="mandag tirsdag onsdag torsdag fredag lørdag søndag",
        days="første=1",
        ordinals="te de",
        links="den d i",
        years="år",
        circa="omkring ca cirka",
        doubt="sandsynligvis formentlig formodentlig måske",
        before="før senest",
        after="efter tidligst",
        since="siden fra",
        between="mellem fra",
        both="og",
        either="eller",
        until="til",
        decade_endings="erne ernes",
        centuries="århundrede tallet",
        early="tidligt begyndelsen_af",
        middle="midten_af",
        late="sent slutningen_af",
        undated="u_å udateret uden_år",
    ),
    texts=Texts(
        commonest="""
            og i at det er en til på som af for med den de der ikke har han et var jeg fra så kan
            man men vi om sig også eller hun blev efter ved nu skal være hvor under over alle noget
            denne mod når meget hans mere end sin havde kun bliver hvad hvem mig dig deres ind op ud
            inden selv må vil kunne skulle os vores blevet uden mellem ingen
        """,
        function="""
            ad al aldrig alene allerede alt altid altså anden andet andre bag begge blandt bort både
            da dem derefter derfor derpå dette din dine disse dit dog du eftersom ej ellers endnu
            endog ethvert flere foran fordi forrige før få får gennem gik gør gøre går ham have hel
            hele hen hende hendes her herefter hos hver hverken hvilke hvilken hvis hvordan hvorfor
            hvornår idet igen imellem imod inde intet ja jer jeres jo kom komme kommer lad lidt lige
            ligesom mange medens mens mest min mindre mine mit måtte naar ned nej netop no nogen
            nogle nok ny nær næsten omkring overalt samme sammen selvom senere ses siden siger sine
            sit sådan således tage thi tit udenfor undtagen via ville vor vore været
        """,
        unmatched="en et den det de og eller af i på for med til om er som fra ved",
        endings="en et er e r ne ene s",
    ),
)
