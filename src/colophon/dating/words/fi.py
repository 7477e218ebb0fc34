"""Finnish."""

from colophon.dating.words import Words

WORDS = Words(
    language="fi",
    doubt="luultavasti todennäköisesti ehkä",
    months=(
        "tammikuu*",
        "helmikuu*",
        "maaliskuu*",
        "huhtikuu*",
        "toukokuu*",
        "kesäkuu*",
        "heinäkuu*",
        "elokuu*",
        "syyskuu*",
        "lokakuu*",
        "marraskuu*",
        "joulukuu*",
    ),
    seasons=(
        "kevät keväällä kevään",
        "kesä kesällä kesän",
        "syksy syksyllä syksyn",
        "talvi talvella talven",
    ),
    quarters="neljännes vuosineljännes",
    halves="puolivuosi vuosipuolisko",
    weekdays="maanantai maanantaina tiistai tiistaina keskiviikko keskiviikkona torstai"
    " torstaina perjantai perjantaina lauantai lauantaina sunnuntai sunnuntaina",
    links="päivänä p",
    years="vuonna vuosi v",
    circa="noin n",
    before="ennen viimeistään",
    after="jälkeen",
    since="alkaen",
    both="ja",
    either="tai",
    decade_endings="luku luvulla luvun",
    centuries="vuosisata",
    early="alku alussa",
    middle="puoliväli",
    late="loppu lopulla",
    undated="s_a ajoittamaton ilman_vuotta päiväämätön",
)
