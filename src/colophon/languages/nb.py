"""Norwegian, both forms."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="nb",
    title="Norwegian",
    dates=Dates(
        months=(
            "januar jan",
            "februar febr feb",
            "mars",
            "april apr",
            "mai",
            "juni",
            "juli",
            "august aug",
            "september sept sep",
            "oktober okt",
            "november nov",
            "desember des",
        ),
        seasons=(
            "våren vår",
            "sommeren sommer sommaren",
            "høsten høst hausten haust",
            "vinteren vinter",
        ),
        quarters="kvartal",
        halves="halvår",
        weekdays="""
            mandag måndag tirsdag tysdag onsdag torsdag fredag lørdag laurdag søndag sundag
        """,
        days="første=1",
        links="den i",
        years="år året",
        circa="omkring ca cirka rundt",
        doubt="sannsynligvis trolig formodentlig kanskje",
        before="før seinest",
        after="etter tidligst",
        since="siden fra sidan frå",
        between="mellom fra frå",
        both="og",
        either="eller",
        until="til",
        decade_endings="tallet talet årene åra",
        centuries="århundre hundreåret tallet talet",
        early="tidlig begynnelsen_av byrjinga_av",
        middle="midten_av midt_på",
        late="sent slutten_av seint",
        undated="u_å udatert uten_år utan_år",
    ),
    texts=Texts(
        commonest="""
            og i det er på en som til å av at for med den de har ikke han et var jeg fra så kan man
            men vi om seg også eller hun ble etter ved nå skal være hvor under over alle noe denne
            mot når mye hans mer enn sin hadde bare blir hva hvem meg deg deres inn opp ut innen
            selv må vil kunne skulle oss vår våre blitt uten mellom ingen
        """,
        function="""
            allerede alltid alt altså andre annen annet bak begge blei bli bort både da dei deim
            deira dem der dere derfor dette di din disse ditt du dykk eg ein eit ei ellers enda ett
            fem flere fordi foran frem før få får gikk gjennom gjorde gjør gjøre gå går ha ham hele
            henne hennes her heller hit ho hos hver hvert hvilken hvis hvordan hvorfor igjen ikkje
            imot ingi inkje ja jo ke kom komme kommer korleis kva kvar kven kvi la litt lik mange me
            medan meget mens mest mi min mindre mine mitt måtte ned nei noen nok nær samme sammen
            senere si siden sine sist sitt sjøl sjølv slik sånn tilbake um upp utenfor vart varte
            vel vere verte ville vore vors vort vært
        """,
        unmatched="en et ei den det de og eller av i på for med til om er som fra ved",
        endings="en et er e r ne ene a s",
    ),
)
