"""The words that no text of a language does without, as printed since 1600.

Collected by hand from general knowledge.  Early spellings (``vne``, ``auec``, ``doe``) stand
beside modern ones; long s is read as s, u and v, i and j are told apart as printed.
"""

_WORDS = {
    "en": """
        the of and to in that is was for it with as his her he she on be at by i this had not
        are but from or have an they which one you were their all there been would when who will
        more if no out so what up into than them can only other new some could time these two
        may then do any my now such like our over me even most after also did many must through
        should where much your how because each just those people we us its about has upon unto
        hath doth thou thee thy ye bee doe haue vpon vnto theyr hee shee mee wee beene onely
        shal selfe
    """,
    "fr": """
        le la les de des du et à un une en que qui dans pour ce il au par sur est pas plus ne se
        son sa ses avec sont ou être aux nous vous ils elle cette mais comme on tout leur leurs
        si même ces fait été sans où bien entre encore aussi deux peut donc ainsi après très
        dont lui y je tu me te nos vos vn vne auec estre esté dv ov sur svr povr av avx qve qvi
        ceux mesme tous toutes faire cet vos auoir auoit estoit estant ie i'ay iour roy
    """,
    "de": """
        der die das und in zu den von mit ist des sich auf für im dem nicht ein eine als auch es
        an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über
        einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ihre
        ihrer kann diese dieser wir ich uns vnd vnnd auff seyn seyne eyn eyne vom unter gegen
        alle alles welche welcher
    """,
    "es": """
        de la que el en y a los se del las un por con no una su para es al lo como más o pero
        sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había
        era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni
        parte tiene él uno donde bien ella ellos ese eso nuestra nuestro á ó é
    """,
    "it": """
        di e il la che in a per un del è non una i con le si da dei nel della al come più sono
        gli ma alla lo anche delle ha o se dal ed suo sua essere questo questa nella era degli
        quale loro fu ne ci mi quando cosa così stato tutti tutto perché poi dopo due senza fra
        già io noi li cui dalla dai alle ad sul sulla molto suoi ogni
    """,
    "pt": """
        de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele
        das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois
        sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos
        elas qual nós lhe deles são é está foi ser há pois sobre cujo d'esta d'este assim
    """,
    "nl": """
        de het een en van in is dat op te zijn met voor niet aan er om ook als dan maar door bij
        of uit nog naar heeft hij ze wordt over zich worden die ik je wij we hun haar had was
        tot kan meer veel geen deze dit moet zo wat werd na tegen onder al waar welke zij ons
        onze den der des ende dese alle mijn men zal zoo
    """,
    "sv": """
        och i att det som en på är av för med den till inte om har de ett han men var jag sig
        från vi så kan man när år säger hon under också efter eller nu sin där vid mot ska
        skulle kommer ut får finns vara hade alla andra mycket än här då sedan över bara in blir
        upp även vad få två vill ha många
    """,
    "da": """
        og i at det er en til på som af for med den de der ikke har han et var jeg fra så kan
        man men vi om sig også eller hun blev efter ved nu skal være efter hvor under over alle
        noget denne mod når meget hans mere end sin havde kun bliver hvad hvem mig dig deres ind
        op ud inden selv må vil kunne skulle os vores blevet uden mellem ingen
    """,
    "nb": """
        og i det er på en som til å av at for med den de har ikke han et var jeg fra så kan man
        men vi om seg også eller hun ble etter ved nå skal være hvor under over alle noe denne
        mot når mye hans mer enn sin hadde bare fra blir hva hvem meg deg deres inn opp ut innen
        selv må vil kunne skulle oss vår våre blitt uten mellom ingen
    """,
    "nn": """
        og i det er på ein som til å av at for med den dei har ikkje han eit var eg frå så kan
        ein men vi me om seg òg eller ho vart etter ved no skal vere kor under over alle noko
        denne mot når mykje hans meir enn sin hadde berre frå blir blei kva kven meg deg deira
        inn opp ut innan sjølv må vil kunne skulle oss vår våre utan mellom ingen gjer kjem
    """,
    "fi": """
        ja on ei se että oli hän en mutta ovat kuin myös olla joka niin kun mitä sen jos ole
        vain tai jo hänen minä nyt siitä olen he ne me te mukaan sekä joka jotka vielä sitä tämä
        kaikki sitten näin koska kuinka mikä ettei kohti
    """,
    "pl": """
        i w na z nie się do to że jest o jak ale po co tak za od jego by są czy być może tylko
        przez dla już jej pan ich oraz był było była które który która ze tym tego przy nawet
        bardzo gdy też więc może tylko
    """,
    "cs": """
        a se v na je že o s z do i to k ve pro za by ale si po jako podle od jsem tak jeho které
        který bylo než jeho která nebo byl však jen při když být není také až ze
    """,
    "hu": """
        a az és hogy nem is egy ez csak volt de már el meg mint van még vagy ha azt nem ki kell
        minden ezt után között szerint olyan amely lesz most ami pedig mert nagyon ő én mi
    """,
    "ro": """
        și de în a la cu pe nu o din că mai este pentru se un care sunt ce au dar lui ca sau
        prin fost după nici fi era acest această pe iar între
    """,
    "ca": """
        de la i que el en a les un per amb els no una del es va són al com més o però si dels ha
        seu seva aquest aquesta també ja ser molt fins sobre entre perquè quan tots sense
    """,
    "la": """
        et in non est ad ut cum quod qui quae si sed ex ab de per ac atque quam hoc esse aut nec
        enim etiam sunt quidem autem pro nisi quo eius ita nunc quibus vel tamen sit ea tibi
        mihi nobis sine inter apud ne te me se quoque fuit tam quia haec his
    """,
    "eo": """
        la kaj de en estas al ne mi li ke por kun pri kiel sed ili si tio ĉi oni tiu ĝi kiu
        estis tiuj sur el ĉiuj aŭ nur pli plej kiuj ni vi jam tre per post ĉar
    """,
    "tr": """
        ve bir bu da de için ile olarak daha çok gibi olan en ne kadar sonra var ama o ki her ya
        değil mi ben biz onun olduğu bunu diye
    """,
    "eu": """
        eta da ez dira zen bat izan dute hau baina
        ere egin den edo beste duen du zuen bere izango
    """,
    "ga": """an agus na ar is go le sé ní i ag a bhí ach sin do mar seo tá ó nach leis siad""",
    "cy": """y yr a yn i ar o mae ei oedd wedi am ac bod hyn fod eu nid gan un hefyd""",
    "hr": """
        i je u se na da su za od s a što kao o ne bi ali koji iz to po sam će samo još ili nije
        do koje biti
    """,
    "id": """
        yang dan di ini itu dengan untuk dari dalam tidak akan pada juga ke karena ada oleh kami
        mereka saya sebagai atau telah
    """,
    "ru": """
        и в не на что я с он как а то все это по но его к у она так из за же от о мы бы вы для
        при или чтобы был была были было если уже еще ещё их ее её только когда мне меня до нет
        даже ему ни под где есть раз тоже себя ли надо
    """,
    "uk": """
        і в не на що я з він як а то все це по але його до у вона так із за від про ми б ви для
        при або щоб був була були було якщо вже ще їх її тільки коли мене й та є
    """,
    "bg": """
        и в не на че се да е за от с по как са но той това му си към или до ще след като така
        което които беше бяха има
    """,
    "sr": """
        и у је се на да су за од са а што као
        о не би али који из то по сам ће само још или није
    """,
}
STOPWORDS: dict[str, frozenset[str]] = {
    tag: frozenset(text.split()) for tag, text in _WORDS.items()
}
"""BCP 47 tag → words"""
