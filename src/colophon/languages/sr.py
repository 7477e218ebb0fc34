"""Serbian and Bosnian, in both scripts."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="sr",
    title="Serbian and Bosnian",
    dates=Dates(
        months=(
            "januar januara januaru јануар јануара јануару",
            "februar februara februaru фебруар фебруара фебруару",
            "mart marta martu март марта марту",
            "april aprila aprilu април априла априлу",
            "maj maja maju мај маја мају",
            "jun juna junu juni јун јуна јуну",
            "jul jula julu juli јул јула јулу",
            "avgust avgusta avgustu august augusta август августа августу",
            "septembar septembra septembru септембар септембра септембру",
            "oktobar oktobra oktobru октобар октобра октобру",
            "novembar novembra novembru новембар новембра новембру",
            "decembar decembra decembru децембар децембра децембру",
        ),
        seasons=(
            "proleće proljeće пролеће пролећа",
            "leto ljeto лето",
            "jesen јесен јесени",
            "zima зима зиме",
        ),
        quarters="tromesečje тромесечје kvartal квартал",
        weekdays="""
            ponedeljak utorak sreda četvrtak petak subota nedelja понедељак уторак среда четвртак
            петак субота недеља
        """,
        links="dana u дана у",
        years="godine god godina g године год година г",
        circa="oko око",
        before="pre prije пре до",
        after="posle после",
        since="od од",
        between="između između_od између",
        both="i и",
        either="ili или",
        until="do до",
        decade_endings="ih их",
        centuries="vek vijek век",
        undated="b_g б_г bez_godine без_године",
    ),
    texts=Texts(
        commonest="""
            и у је се на да су за од са а што као о не би али који из то по сам ће само још или није
        """,
    ),
)
