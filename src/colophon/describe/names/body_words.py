"""Words that say that a name is a body's: one row a language, folded, and their endings.

Folded as by :func:`~colophon.describe.names.headings.folded`: small letters, no accents.
"""

import re
from functools import lru_cache

WORDS: dict[str, str] = {
    "en": """
        committee society association union party league collective group federation
        confederation council office bureau department ministry institute university college
        foundation network alliance coalition campaign commission assembly congress parliament
        board agency club guild brotherhood sisterhood fellowship front movement brigade project
        team staff library museum church press cooperative co-operative co-op coop workers
        students women friends squad crew posse studio studios workshop archive archives
        distro books bookshop bookstore records zines editions publications publishing
        publishers printers printshop litho lithographers printworks company corporation
        society's theatre theater orchestra choir ensemble band centre center house school
        academy chapter branch section caucus tendency current circle forum platform
        initiative service services trust fund charity authority trades
    """,
    "fr": """
        comite societe parti ligue collectif groupe federation confederation conseil syndicat
        ministere mouvement assemblee universite institut fondation reseau jeunesse jeunesses
        courant tendance organisation union amicale atelier ateliers cercle editions librairie
        imprimerie imprimeurs revue bibliotheque musee maison cooperative mutuelle coordination
        cellule coalition campagne association amis compagnie brigade bureau commission
    """,
    "de": """
        verein gesellschaft partei bund komitee gruppe initiative gewerkschaft verband
        ministerium kollektiv arbeitskreis buro universitat stiftung netzwerk aktion bundnis
        ausschuss verlag druckerei buchdruckerei druckwerkstatt werkstatt buchhandlung
        genossenschaft arbeitsgemeinschaft ag redaktion bibliothek museum kirchengemeinde
        gemeinde stadt kreis plenum fachschaft zentrum projekt jugend frauen verbund
    """,
    "nl": """
        vereniging partij bond vakbond stichting beweging commissie genootschap collectief groep
        werkgroep uitgeverij drukkerij boekhandel redactie comite actiegroep buurthuis
        bibliotheek gemeente jongeren
    """,
    "es": """
        sociedad partido sindicato federacion colectivo colectiva asociacion comision ministerio
        universidad instituto fundacion asamblea grupo junta confederacion movimiento ateneo
        comite organizacion coordinadora plataforma imprenta editorial ediciones libreria
        taller talleres biblioteca museo cooperativa cooperativas juventudes agrupacion
        distribuidora amigos ayuntamiento centro casa red union liga frente graficas grafica
    """,
    "ca": """
        associacio ateneu col·lectiu collectiu grup sindicat federacio assemblea comite
        impremta edicions biblioteca cooperativa moviment coordinadora
    """,
    "gl": "asociacion sindicato colectivo xunta concello imprenta edicions movemento",
    "eu": "elkartea sindikatua taldea argitaletxea liburutegia mugimendua udala",
    "it": """
        associazione partito sindacato comitato federazione collettivo gruppo ministero
        universita istituto movimento circolo lega unione societa cooperativa tipografia
        edizioni libreria casa biblioteca museo ciclofficina officina laboratorio coordinamento
        assemblea rete centro consiglio nucleo organizzazione unioni autoproduzioni stamperia
        redazione amici fondazione
    """,
    "pt": """
        sociedade associacao comissao federacao coletivo colectivo grupo uniao sindicato partido
        movimento instituto fundacao universidade editora edicoes livraria tipografia imprensa
        grafica biblioteca museu cooperativa rede centro nucleo assembleia comite confederacao
        camara juventude
    """,
    "ro": """
        asociatia asociatie societatea partidul sindicatul comitetul grupul colectivul editura
        tipografia fundatia uniunea biblioteca muzeul
    """,
    "sv": """
        forening foreningen forlag forlaget forbund forbundet partiet gruppen kommitten
        tryckeri tryckeriet boktryckeri klubben sallskapet kollektivet natverket arbetarna
        biblioteket facket
    """,
    "da": """
        foreningen forening forlag forlaget forbund forbundet partiet gruppen gruppe komiteen
        komite trykkeri bogtrykkeri klubben selskabet selskab kollektivet netvaerk netvaerket
        biblioteket laug
    """,
    "no": """
        foreningen forening forlag forlaget forbund forbundet partiet gruppen gruppa komiteen
        trykkeri boktrykkeri klubben selskapet lag laget kollektivet nettverk nettverket
        biblioteket kommune
    """,
    "fi": """
        yhdistys seura liitto puolue toimikunta ryhma kirjapaino kustannus osakeyhtio
        osuuskunta kirjasto komitea kollektiivi
    """,
    "is": "felag felagid flokkur prentsmidja bokautgafa samtok",
    "pl": """
        towarzystwo stowarzyszenie partia zwiazek komitet grupa kolektyw wydawnictwo drukarnia
        fundacja biblioteka federacja spoldzielnia kolo organizacja ruch redakcja ksiegarnia
    """,
    "cs": """
        spolek sdruzeni svaz strana vybor skupina kolektiv nakladatelstvi vydavatelstvi
        tiskarna knihtiskarna nadace knihovna druzstvo klub hnuti redakce obec
    """,
    "sk": "spolok zdruzenie zvaz strana vybor skupina kolektiv vydavatelstvo tlaciaren nadacia",
    "sl": "drustvo zveza stranka odbor skupina kolektiv zalozba tiskarna knjiznica",
    "hr": """
        drustvo udruga udruzenje savez stranka odbor skupina grupa kolektiv izdavac nakladnik
        tiskara stamparija knjiznica zadruga pokret
    """,
    "hu": """
        egyesulet tarsasag szovetseg part bizottsag csoport kollektiva kiado nyomda konyvtar
        alapitvany szakszervezet mozgalom kor muhely szovetkezet
    """,
    "lt": "draugija sajunga partija komitetas grupe leidykla spaustuve biblioteka",
    "lv": "biedriba savieniba partija komiteja grupa apgads tipografija biblioteka",
    "et": "selts liit partei komitee ruhm kirjastus trukikoda raamatukogu uhing",
    "tr": """
        dernegi dernek birligi birlik partisi parti komitesi grubu kolektifi yayinlari yayinevi
        matbaasi matbaa basimevi vakfi sendikasi kooperatifi
    """,
    "ru": """
        комитет партия партии союз общество организация организации федерация федерации группа
        группы министерство совет движение издательство типография коллектив редакция библиотека
        кооператив товарищество ассоциация профсоюз музеи кружок мастерская
    """,
    "uk": """
        комітет комитет партія спілка товариство організація федерація група рада рух
        видавництво друкарня колектив редакція бібліотека
    """,
    "bg": "комитет партия съюз дружество организация група издателство печатница читалище",
    "sr": "друштво удружење савез странка одбор група колектив издавач штампарија задруга покрет",
    "el": """
        συλλογοσ κομμα επιτροπη ομοσπονδια ενωση οργανωση συνελευση πρωτοβουλια κινηση
        συλλογικοτητα ομαδα υπουργειο εκδοσεισ τυπογραφειο βιβλιοπωλειο συνεταιρισμοσ σωματειο
        συνδικατο δικτυο
    """,
    "eo": "asocio societo unuigo komitato grupo eldonejo presejo federacio",
    "cy": "cymdeithas undeb pwyllgor gwasg llyfrgell plaid",
    "ga": "cumann conradh coiste leabharlann",
}
"""language → the words, wherever in a name they stand"""

ENDINGS = """
    verein bund verband betriebsrat stadtrat gemeinderat mieterrat jugendrat frauenrat
    studentenrat studierendenrat arbeiterrat gruppe verlag
    druckerei gesellschaft partei gewerkschaft werkstatt
    kollektiv initiative komitee kreis genossenschaft anstalt buchhandlung bundnis netzwerk
    vereniging drukkerij uitgeverij groep comite stichting genootschap bond
    forening foreningen forbund forbundet forlag forlaget tryckeri trykkeri sallskap selskab
    selskap klubb klubben laget
    yhdistys liitto seura kunta paino
    egyesulet szovetseg tarsasag kiado nyomda
    izdat издат
""".split()
"""how the last member of a compound ends: Fahrradwerkstatt, Bokförlaget, Госиздат"""

LEGAL = """
    ltd limited inc llc plc gmbh mbh ag kg ev cic bv nv vzw asbl sa sarl srl spa sl slu scop sas
    ry oy ab as aps ks kft zrt doo sro zs ops spz ooo оао ооо зао αε επε
""".split()
"""legal forms, without their stops"""

SURNAMES = frozenset("church bond press board guild bund kor kolo part club staff cooper".split())
"""words among these that are also common surnames"""


@lru_cache(maxsize=1)
def body_word() -> re.Pattern[str]:
    """A word, in folded text, that makes a name that of a body."""
    words = sorted({word for row in WORDS.values() for word in row.split()}, key=len, reverse=True)
    endings = "|".join(sorted(ENDINGS, key=len, reverse=True))
    plain = "|".join(map(re.escape, words))
    return re.compile(rf"(?<![\w-])(?:{plain}|[^\W\d_]{{3,}}(?:{endings}))(?![\w])")


@lru_cache(maxsize=1)
def legal_form() -> re.Pattern[str]:
    """A legal form behind a name, in folded text: ``Ltd``, ``e. V.``, ``s.r.o.``, ``& Co``."""
    spelt = "|".join(r"\.?".join(form) if len(form) < 4 else form for form in LEGAL)
    joined = r"\s(?:&|and|et|und|y)\s(?:co|sons?|cie|bros)\b\.?"
    return re.compile(rf"(?:[\s,](?:{spelt}|e\. ?v)\.?|{joined})$")
