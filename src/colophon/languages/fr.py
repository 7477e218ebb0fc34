"""French, with the spellings of early print."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="fr",
    title="French",
    dates=Dates(
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
        seasons=(
            "printemps",
            "été",
            "automne",
            "hiver",
        ),
        quarters="trimestre trim",
        halves="semestre",
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        days="""
            premier=1 deuxiesme=2 deuxieme=2 troisiesme=3 troisieme=3 quatriesme=4 quatrieme=4
            cinquiesme=5 cinquieme=5 sixiesme=6 sixieme=6 septiesme=7 septieme=7 huictiesme=8
            huitiesme=8 huitieme=8 neufiesme=9 neufuiesme=9 neuvieme=9 neuviesme=9 dixiesme=10
            dixieme=10 onziesme=11 onzieme=11 douziesme=12 douzieme=12 treiziesme=13 treizieme=13
            quatorziesme=14 quatorzieme=14 quinziesme=15 quinzieme=15 seiziesme=16 seizieme=16
            vingtiesme=20 vingtieme=20 trentiesme=30 trentieme=30 unieme=1 uniesme=1
        """,
        tens="vingt=20 trente=30",
        numbers="""
            un=1 vn=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 huict=8 neuf=9 dix=10
            onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30
            quarante=40 cinquante=50 soixante=60 octante=80 nonante=90 cent=100 cens=100 cents=100
            mil=1000 mille=1000 mill=1000
        """,
        ordinals="er ère ere e eme ème me re",
        links="de du d l' le an en année jour iour mois l",
        years="année",
        circa="vers environ environs_de ca circa c autour_de",
        doubt="probablement peut-être sans_doute vraisemblablement",
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
            months="""
                janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """,
            seasons=(
                "printemps {}",
                "été {}",
                "automne {}",
                "hiver {}",
            ),
            quarter=(
                "1er trimestre {}",
                "2e trimestre {}",
                "3e trimestre {}",
                "4e trimestre {}",
            ),
            half=(
                "1er semestre {}",
                "2e semestre {}",
            ),
            circa="vers {}",
            either="ou",
            both="et",
            between="entre {} et {}",
            not_before="pas avant {}",
            not_after="pas après {}",
            decade="années {}",
            undated="s.d.",
        ),
    ),
    texts=Texts(
        commonest="""
            le la les de des du et à un une en que qui dans pour ce il au par sur est pas plus ne se
            son sa ses avec sont ou être aux nous vous ils elle cette mais comme on tout leur leurs
            si même ces fait été sans où bien entre encore aussi deux peut donc ainsi après très
            dont lui y je tu me te nos vos vn vne auec estre esté dv ov svr povr av avx qve qvi ceux
            mesme tous toutes faire cet auoir auoit estoit estant ie i'ay iour roy
        """,
        function="""
            afin ai aie aient ailleurs alors as assez aucun aucune auprès auquel aura aurait auront
            autant autour autre autres autrui auxquels avaient avais avait avant avez avions avoir
            avons ayant beaucoup bientôt ça car ceci cela celle celles celui cependant certain
            certaine certaines certains chacun chacune chaque chez ci combien comment contre d
            davantage dedans dehors déjà demain depuis derrière dès désormais dessous dessus devait
            devant doit doivent durant elles enfin ensuite envers es étaient étais était étant êtes
            eu eut eux faut fois font fors fut furent hélas hier hors ici jadis jamais jusque jusqu
            l là laquelle lequel lesquels loin longtemps lors lorsque ma mainte maintenant malgré
            mêmes mes mien mieux moi moins mon n néanmoins ni non notre nôtre nul nulle ont or oui
            outre parce parfois parmi partout peu peuvent peux plusieurs plutôt point pourquoi
            pourtant pouvait pouvez pouvons près presque pu puis puisque qu quand quant quel quelle
            quelles quelque quelques quels quiconque quoi quoique rien s sauf selon sera serait
            seront seul seule seulement sien sinon soi soient sois soit sommes souvent sous suis
            suivant surtout ta tandis tant tantôt tel telle telles tels tes toi ton toujours toute
            toutefois trop va vais vas vers veut veux voici voilà voire vont votre vôtre
        """,
        unmatched="""
            le la les un une des du de d l et ou à au aux en dans par pour sur sous avec sans est
            sont que qui ce cette ces son sa ses leur entre contre ne pas comme
        """,
        endings="s x e es aux al ux l",
    ),
)
