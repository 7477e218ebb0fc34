"""Serbian and Bosnian, in both scripts."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="sr",
    title="Serbian and Bosnian",
    dates=words.Dates(
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
            "proleće proljeće пролеће пролећа", "leto ljeto лето", "jesen јесен јесени",
            "zima зима зиме",
        ),
        quarters="tromesečje тромесечје kvartal квартал",
        weekdays=(
            "ponedeljak понедељак", "utorak уторак", "sreda среда", "četvrtak четвртак",
            "petak петак", "subota субота", "nedelja недеља",
        ),
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
    texts=words.Texts(
        commonest="""
            и у је се на да су за од са а што као о не би али који из то по сам ће само још или није
        """,
    ),
    imprint=words.Imprint(
        publisher=("издавач:", "издаје", "издао", "издала", "у издању"),
        printer=("штампа:", "штампано у", "штампарија:", "штампа", "штампала", "штампано код"),
        printing_houses=("штампарија",),
    ),
    date_roles=words.DateRoles(published="издато"),
    figures=words.Figures(telephone="телефон"),
    reading=words.Reading(
        publisher=(
            "издаје", "издао", "издала", "издало", "издавач", "у издању", "накладом", "гласило",
        ),
        organiser="kontakt организује",
        printer="штампа штампарија умножено печат",
        maker="написао саставио уредник уређује уредништво",
        never_names="издаје издао издала издало накладом",
        by="од",
    ),
    copying=words.Copying(
        copying="копирање умножава*",
        negations="није",
        forbidden="забрањено забрањује забрањен*",
        permitted="дозвољен*",
        permission="дозвол*",
        only="само",
        tied_to="са",
    ),
    rights=words.Rights(
        free_to_copy=(
            "слободно умножавајте", "слободно копирајте", "копирај и подели", "умножи и подели",
            "умножите и поделите", "копирај и лепи", "копирај и прослиједи",
            "прештампавање дозвољено",
        ),
        copyright_claimed=("сва права задржана",),
    ),
    bodies=words.Bodies(
        words="""
            друштво удружење савез странка одбор група колектив издавач штампарија задруга покрет
        """,
        compounds="издат",
        stems="""
            komit kolekt federa federac konfed sindik organiz inicij cooper udrug udruž savez sojuz
            redak izdav izdaj štampar bibliot knjiž knjiz komite žen radničk student studen studenti
            omladin sekci odbor škol institu akadem muzej pokret front brigad kampan centr klub
            bratstv minist laborat
        """,
    ),
    names=words.Names(
        authors="аутор аутори",
        editors="уредник",
        translators="превод превео",
        illustrators="илустрације",
    ),
    private=words.Private(
        contact=("контакт", "контакт особа", "позовите", "пријаве код", "kontakt", "pozovite"),
        deaths=(
            "у спомен", "умро", "умрла", "преминуо", "преминула", "рођен", "рођена", "датум рођења",
        ),
        lists="донатори захваљујемо потписници присутни одсутни чланови",
        telephone="тел телефон моб",
        births=("rođen", "рођен",),
    ),
    editions=words.Editions(
        patterns=(
            r"(?:\d{1,2}\.|прво|друго|треће|четврто|ново)\sиздање(?!\w)",
            r"(?:\d{1,2}\.|pruo|drugo|trece|ceturto|nouo)\sizdanie(?!\w)",
        ),
        stems=("издањ", "izdanj",),
        number_words=(r"бр\.", "свеска", "сuеска", "broj", r"br\.",),
        issue_words=(r"бр\.", "broj",),
    ),
)
