"""French, with the spellings of early print."""

from colophon.dating.words import Shown, Words

WORDS = Words(
    language="fr",
    doubt="probablement peut-être sans_doute vraisemblablement",
    months=(
        "janvier ianvier janv janu",
        "février febvrier feurier fevr fév",
        "mars",
        "avril apvril avr",
        "mai may",
        "juin iuin",
        "juillet iuillet juil iuill",
        "août aoust aout",
        "septembre sept 7bre",
        "octobre oct 8bre",
        "novembre nov 9bre",
        "décembre déc xbre 10bre",
    ),
    seasons=("printemps", "été", "automne", "hiver"),
    quarters="trimestre trim",
    halves="semestre",
    weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
    days="premier=1 deuxiesme=2 deuxieme=2 troisiesme=3 troisieme=3 quatriesme=4 quatrieme=4"
    " cinquiesme=5 cinquieme=5 sixiesme=6 sixieme=6 septiesme=7 septieme=7 huictiesme=8"
    " huitiesme=8 huitieme=8 neufiesme=9 neufuiesme=9 neuvieme=9 neuviesme=9 dixiesme=10"
    " dixieme=10 onziesme=11 onzieme=11 douziesme=12 douzieme=12 treiziesme=13"
    " treizieme=13 quatorziesme=14 quatorzieme=14 quinziesme=15 quinzieme=15"
    " seiziesme=16 seizieme=16 vingtiesme=20 vingtieme=20 trentiesme=30 trentieme=30"
    " unieme=1 uniesme=1",
    tens="vingt=20 trente=30",
    numbers="un=1 vn=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 huict=8 neuf=9 dix=10"
    " onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20"
    " trente=30 quarante=40 cinquante=50 soixante=60 octante=80 nonante=90 cent=100"
    " cens=100 cents=100 mil=1000 mille=1000 mill=1000",
    ordinals="er ère ere e eme ème me re",
    links="de du d l' le an en année jour iour mois l",
    years="année",
    circa="vers environ environs_de ca circa c autour_de",
    before="avant pas_après au_plus_tard jusqu'en avant_le",
    after="après pas_avant au_plus_tôt",
    since="depuis à_partir_de dès",
    between="entre de du",
    both="et",
    either="ou",
    until="à au jusqu'à jusqu'en",
    decades="années les_années ans",
    centuries="siècle s siècles",
    early="début début_du début_des",
    middle="milieu milieu_du milieu_des mi",
    late="fin fin_du fin_des",
    undated="s_d sans_date sd non_daté non_datée s_l_n_d",
    shown=Shown(
        months="janvier février mars avril mai juin juillet août septembre octobre novembre"
        " décembre",
        seasons=("printemps {}", "été {}", "automne {}", "hiver {}"),
        quarter=("1er trimestre {}", "2e trimestre {}", "3e trimestre {}", "4e trimestre {}"),
        half=("1er semestre {}", "2e semestre {}"),
        circa="vers {}",
        either="ou",
        both="et",
        between="entre {} et {}",
        not_before="pas avant {}",
        not_after="pas après {}",
        decade="années {}",
        undated="s.d.",
    ),
)
