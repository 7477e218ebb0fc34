"""Words that name nothing by themselves: pronouns, auxiliaries, particles, by language.

A label of such words alone is never found in running text: French *or* is no gold, Finnish
*voi* (can) no butter.  It is the surface form that counts; *voita* still is butter.  Collected
by hand from general grammars, beside the commonest words in :data:`STOPWORDS`.
"""

from functools import cache

from colophon.vocabulary.stop_words import STOPWORDS

_WORDS = {
    "en": """
        a above across again against ago almost alone along already although always am among
        another anybody anyone anything anyway around aside away back became become before began
        behind being below beside besides best better between beyond both came cannot come does
        doing done down during either else enough ever every everybody everyone everything except
        far few fewer first forth further gave get give given go goes going gone got having hence
        here hers herself him himself however indeed inside instead itself keep kept last least
        less lest let likely little lots made make maybe mere might mine moreover myself near
        nearly need neither never nevertheless next nobody none nor nothing nowhere off often once
        onto others otherwise ought ours ourselves outside own per perhaps please put quite rather
        really said same saw say see seem seen self several shall since somebody someone something
        sometimes somewhere soon still take taken tell theirs themselves thence therefore though
        throughout thus together too took toward towards under unless until used usual very via
        want way well went whatever whence whenever whereas wherever whether whichever while
        whilst whoever whole whom whose why within without yes yet yours yourself yourselves thine
        ere oft twice thrice
    """,
    "de": """
        ab allem allen aller also andere anderem anderen anderer anderes anders außer außerdem
        bald beide beiden beim bereits bevor bin bisher bist bleibt da dabei dadurch dafür dagegen
        daher dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum
        darunter davon davor dazu dein deine denen denn dennoch deren deshalb dessen desto dich
        dies diesem diesen dieses dir doch dort du dürfen ebenso ehe eigen eigene eigenen eines
        einige einigen einiger einmal erst etwa etwas euch euer eure fast ganz ganze ganzen gar
        gehen geht gern gibt ging gleich hab habe hast hatte hätte hatten hätten her hier hierzu
        hin hinter ihm ihn ihnen ihr ihrem ihren immer indem ins ja jede jedem jeden jeder jedes
        jedoch jemand jene jenem jenen jener jenes jetzt kam kannst kein keine keinem keinen
        keiner kommen kommt konnte könnte konnten können lang lange lassen läßt lässt macht machen
        manche mancher mein meine meinem meinen meiner mich mir möchte mögen muss muß müssen
        musste mußte nachdem nächste nah neben nein nichts nie niemand nun ob oben oft ohne schon
        sehr sei seid seine seinem seinen seiner seit seitdem selber selbst sogar solche solchen
        solcher soll sollen sollte sollten sondern sonst soviel soweit sowie statt steht stets
        unser unsere unserem unseren unserer viel viele vielen vieler vielleicht voran vorbei wann
        wäre waren wären warum was wegen weil weiter welchem welchen wenig wenige weniger wer
        werde weshalb wessen wieder will wirst wo wobei wodurch wofür woher wohin wohl wollen
        wollte wollten womit woran worauf worin würde wurden würden zusammen zwar zwischen
    """,
    "fr": """
        afin ai aie aient ailleurs alors as assez aucun aucune auprès auquel aura aurait auront
        autant autour autre autres autrui auxquels avaient avais avait avant avez avions avoir
        avons ayant beaucoup bientôt ça car ceci cela celle celles celui cependant certain
        certaine certaines certains chacun chacune chaque chez ci combien comment contre d
        davantage dedans dehors déjà demain depuis derrière dès désormais dessous dessus devait
        devant doit doivent durant elles enfin ensuite envers es étaient étais était étant êtes eu
        eut eux faut fois font fors fut furent hélas hier hors ici jadis jamais jusque jusqu l là
        laquelle lequel lesquels loin longtemps lors lorsque ma mainte maintenant malgré mêmes mes
        mien mieux moi moins mon n néanmoins ni non notre nôtre nul nulle ont or oui outre parce
        parfois parmi partout peu peuvent peux plusieurs plutôt point pourquoi pourtant pouvait
        pouvez pouvons près presque pu puis puisque qu quand quant quel quelle quelles quelque
        quelques quels quiconque quoi quoique rien s sauf selon sera serait seront seul seule
        seulement sien sinon soi soient sois soit sommes souvent sous suis suivant surtout ta
        tandis tant tantôt tel telle telles tels tes toi ton toujours toute toutefois trop va vais
        vas vers veut veux voici voilà voire vont votre vôtre
    """,
    "es": """
        acá adónde ahí ahora algo alguien algún alguna algunas alguno algunos allá allí ambos ante
        antes aquel aquella aquellas aquello aquellos aquí aun aún aunque ayer bajo bastante cabe
        cada casi cerca cómo conmigo contigo contra cual cuál cuales cualquier cualquiera cuándo
        cuanto cuánto cuya cuyo debe deben debajo delante demás demasiado dentro después detrás
        dice dónde durante e ellas ello encima entonces eran eras eres esa esas esos estaba
        estaban estamos están estar estas esto estos estoy fuera fueron fui habían haber hace
        hacen hacer hacia he hemos hoy iba igual ir jamás junto lejos les luego mas mejor menos mí
        mía mías mientras mío míos mis misma mismas mismo mismos mucha muchas mucho muchos nada
        nadie ningún ninguna ninguno nosotras nosotros nuestras nuestros nunca os otra otras otro
        otros poca pocas poco pocos pronto pudo pueda pueden pues quien quién quienes quiere quizá
        quizás sea sean según será serán sí sido siempre siendo sino sois sola solamente solo
        somos soy suya suyo tal tales tampoco tan tanta tanto te tenemos tener tenía ti tienen
        toda todas todavía tras tu tú tus u unas unos usted ustedes va vamos van varias varios ver
        voy vosotros vuestra vuestro
    """,
    "it": """
        abbiamo agli ai alcuna alcune alcuni alcuno all allo allora altra altre altri altro ancora
        anzi assai avanti avendo aver avere avete aveva avevano bene c chi ciascuno ciò cioè circa
        coi col contro d dagli dall dalle dallo davanti dell dello dentro dietro dove dunque
        durante ebbe ecco egli ella entro erano essa esse essendo essi esso fa fanno fare fin fino
        fuori furono giù hai hanno ho infatti inoltre insieme intanto invece l là lei lì lui lungo
        mai me medesimo meglio meno mentre mia mie miei mio molta molte molti né negli nei nell
        nelle nello nessun nessuna nessuno niente no nostra nostre nostri nostro nulla od oggi
        ognuno oltre oppure ora ove parecchi però piuttosto po poca poche pochi poco poiché
        possono presso prima proprio può pure qua qual qualche quali qualunque quanta quanti
        quanto quasi quel quella quelle quelli quello queste questi qui quindi sarà saranno sé
        sebbene secondo sei sempre sì sia siamo siano siete sino solo sopra soprattutto sotto sta
        stata state stati stessa stessi stesso su sue sugli sui sull sulle sullo tale tali tanta
        tanti tanto te ti tra troppo tu tua tue tuo tuoi tutta tuttavia tutte uno va vi via voi
        vostra vostro
    """,
    "pt": """
        acima agora aí ainda além algo alguém algum alguma algumas alguns ali ambos ante antes
        apenas após aquela aquelas aquele aqueles aqui aquilo através bem cada cerca contra
        contudo cuja daquele debaixo dela dele demais dentro desde dessa desse desta deste deve
        devem disso disto durante embora enquanto entanto então era eram essas esses esta estamos
        estão estar estas estava este estes faz fazer for fora foram fosse isto lá lhes logo longe
        meio menos mesma meus mim minhas muita muitas muitos nada nele nenhum nenhuma nessa nesse
        nesta neste ninguém nossa nossas nosso nossos nunca onde ontem ora outra outras outro
        outros pelas per perante pode podem poder porém porque porquê porquanto portanto pouca
        pouco poucos quais qualquer quanto quase quê quer seja sejam sempre sendo será serão si
        sido sob somente somos sou tal talvez tampouco tanta tanto tão te tem têm temos tenho ter
        teu teve ti tinha toda todas todavia todo todos tu tua tudo umas uns vai vão vocês vos
        vosso
    """,
    "nl": """
        achter af aldaar alleen alles alsof altijd ander andere anders behalve ben bent bijna
        binnen boven buiten daar daarbij daarna daarom doch doen dus echter eens eerst elk elke
        enige ergens eigen even gaan gaat geweest ge gij hadden heb hebben hem hen hier hoe hoewel
        ieder iedere iedereen iemand iets immers indien ja jouw jullie kon konden kunnen langs
        laten me meest mij misschien mocht moest moeten mogen naast nadat niemand niets nooit nu
        omdat omtrent ondanks opdat reeds rond samen sedert sinds slechts sommige soms staat
        steeds tenzij terwijl thans toch toe toen totdat tussen u uw vanaf vele vooral voordat
        vroeg waarbij waarin waarom waren weer weinig wel welk werden wie wil wilde willen zeer
        zei zelf zoals zonder zou zouden zoveel zulke
    """,
    "sv": """
        allt alltid annan annat blev bli blivit bort bra både båda därför deg dem denna deras dess
        dessa detta dig din dina dit ditt du eftersom emot endast er era ert flera fått fick före
        förr genom ge ger gjorde gå går gör göra hans hela heller henne hennes hit honom hur
        ibland icke igen inga ingen inget innan inom intill ja ju knappt kom komma kring kunde
        kunna kvar lika lite länge medan mellan mer mest mig min mina mitt måste ned ner nog nya
        nån någon något några nära oss ofta redan samma ser sen ses sina sitt själv skall står
        sådan sådana säga tills trots tro ur utan utanför utom varandra varför varit varje vars
        vart vem vems via vilka vilken vilket vår våra vårt väl ännu åt
    """,
    "da": """
        ad al aldrig alene allerede alt altid altså anden andet andre bag begge blandt bort både
        da dem derefter derfor derpå dette din dine disse dit dog du eftersom ej ellers endnu
        endog ethvert flere foran fordi forrige før få får gennem gik gør gøre går ham have hel
        hele hen hende hendes her herefter hos hver hverken hvilke hvilken hvis hvordan hvorfor
        hvornår idet igen imellem imod inde intet ja jer jeres jo kom komme kommer lad lidt lige
        ligesom mange medens mens mest min mindre mine mit måtte naar ned nej netop no nogen nogle
        nok ny nær næsten omkring overalt samme sammen selvom senere ses siden siger sine sit
        sådan således tage thi tit udenfor undtagen via ville vor vore været
    """,
    "no": """
        allerede alltid alt altså andre annen annet bak begge blei bli bort både da dei deim deira
        dem der dere derfor dette di din disse ditt du dykk eg ein eit ei ellers enda ett fem
        flere fordi foran frem før få får gikk gjennom gjorde gjør gjøre gå går ha ham hele henne
        hennes her heller hit ho hos hver hvert hvilken hvis hvordan hvorfor igjen ikkje imot ingi
        inkje ja jo ke kom komme kommer korleis kva kvar kven kvi la litt lik mange me medan meget
        mens mest mi min mindre mine mitt måtte ned nei noen nok nær samme sammen senere si siden
        sine sist sitt sjøl sjølv slik sånn tilbake um upp utenfor vart varte vel vere verte ville
        vore vors vort vært
    """,
    "fi": """
        ainakin ainoastaan aina alla alle alta asti eikä eivät elikkä ellei emme enemmän eniten
        ennen enää eräs eri eräät esi et ette häneen hänellä hänelle häneltä hänessä hänestä hänet
        heidän heidät heille heillä hyvin ihan ilman itse itseään johon joiden joihin joilla
        joille joissa joista joita jokainen joko joku jolla jolle jolloin jonka jonne joskus jossa
        josta jota jotain joten jotta juuri jälkeen kai kaikkia kaikkien kanssa kautta kerran
        keiden keillä kenen kenelle kesken ketkä ketä koko koskaan kuka kukaan kuten kyllä lisäksi
        liian lähes lähellä läpi meidän meidät meille meillä meistä meitä melko mihin mikään miksi
        mille millä milloin minkä minne minua minulla minulle minun minut missä mistä miten mitkä
        mitään molemmat moni monet monta muu muun muut myöskin mieluummin niiden niihin niillä
        niille niinkuin niissä niistä niitä noin nuo näiden näihin näillä näissä näistä näitä nämä
        ohi oikein oleva olevat olemme olet olette olevan olin olisi olisivat olisin olivat olleet
        ollut oltava onko oma omat paitsi paljon pari pian pitkin pitää pitäisi poikki sai saa
        saada saivat saavat sellainen siihen siinä siis sillä sille silloin silti sinua sinulla
        sinun sinä taas tahi taikka takana teidän teille teillä toinen toisen tuo tuolla tuon
        tuossa tule tulee tuli tulla tulevat tällä tälle tällainen tämän tänä tässä tästä tätä
        täytyy vai vaikka varten vasta vastaan voi voidaan voida voimme voin voisi voisivat voit
        voitte voivat vähän vähintään yhtä yhdessä yksi yli yllä ympäri
    """,
    "ca": """
        això aixó així aquell aquella aquelles aquells aquestes aquests ara abans als altra altre
        altres ans cada cap contra cosa d dalt damunt des després doncs durant e ella elles ells
        em encara ens era eren és esta està estan et fa fan fer fora han hem hi ho jo l las li
        llavors lo los malgrat mai mateix me meu meva mi molta molts nosaltres nostra nostre ni on
        poc pot poden què qual qualsevol quant qui s sa se seus sí sols som sota sovint t tal tan
        tant tota tot unes uns us van vegada vos vosaltres
    """,
    "pl": """
        a aby ach albo ani aż bez bo były będą będzie choć ci cię coś czyli dlaczego dobrze dokąd
        dość dwa gdyby gdyż gdzie go ile im inna inne inny ja jaka jakie jako jaki jednak jemu
        jestem jeszcze jeśli jeżeli każda każde każdy kiedy kilka kto ktoś którego której których
        którzy ku lecz lub ma mają mam mi mnie mną moje można mój my nad nam nas nasz nasze nic
        nich niego niej nim niż no obok około on ona one oni pod poza ponad potem przed przede raz
        również sam skąd swoje swój ta taka taki takie także tam te tej ten teraz tobie tobą
        trzeba tu twój ty tych u we wam was wasz wiele wszyscy wszystkie wszystko zawsze żaden
        żeby
    """,
    "cs": """
        aby aj ani ano asi aspoň během bez bude budou byla byli co což cz či článku dnes ho já jak
        jaký jej její jejich ještě ji jiné již jsi jsme jsou jste kam každý kde kdo ke kterou
        kteří ku ma mají mám me mezi mi mít mne mně moje moji může my nad nám náš naše ne nic nich
        ním ode on ona oni ono pak pod pokud pouze potom právě proč proto protože před přede přes
        sice skoro své svůj svých ta takže tam te tedy těm ten tento těch této ti tím tímto tobě
        tohle toho tom tomto tu tuto tvůj ty tyto u už vám váš všechno všichni vy zda zde
    """,
    "hu": """
        abban ahogy ahol aki akik akkor alatt által általában amelyek amelyet amit amíg amikor
        annak arra át azért azok azon azonban aztán azután azzal be belül benne bár cikk e ebben
        eddig egész egyéb egyes egyik egyre ekkor elég ellen elő először előtt első éppen erre
        ezek ezen ezért ezzel fel felé hanem hogyan hol ide igen így ill ilyen illetve ismét itt
        jobban jó kellett keresztül kívül közül legyen lehet lehetett lenne lenni lett maga magát
        majd más másik mely melyek miért míg mikor milyen mind mindenki mindig mintha mit mivel
        nagy nagyobb ne néha nekem neki néhány nélkül nincs ott össze ők őket rá s saját sem semmi
        sok sokat sokkal szemben szinte talán te tehát teljes több tovább továbbá úgy ugyanis új
        újra utána utolsó vagyis vagyok vala valaki valami való vannak vele vissza viszont volna
        voltak
    """,
    "ro": """
        abia acea aceasta aceea acei aceia acel acela acele acelea acesta aceste acestea acești
        aceștia acolo acum ai aia aici al ale alt alta altceva altul am anume apoi ar are asemenea
        asta astfel așa atât atunci avea avem avut azi căci când cât câte câtva cea ceea cei cel
        cele ceva chiar ci cine cineva cum cumva da dacă dată deci deja dintr dintre ea ei el ele
        eu face fără fie fiecare fiind foarte îl îi îmi înainte încât încă întru își îți le li lor
        mare mă mea mei mele meu mi mult multă mulți ne niciun nimeni nimic niște noi noștri
        nostru or ori oricare orice peste până printr puțin sa să sale său spre sub suntem sus ta
        tău te toată toate tot toți totuși tu una unde unei unele uneori unii unor unui unul va vă
        vi voastră voi vor vostru vreo
    """,
    "el": """
        αλλά αν αντί απ από αυτά αυτές αυτή αυτής αυτό αυτοί αυτός αυτού αυτούς αυτών για γιατί δε
        δεν εάν εδώ εγώ είμαι είναι εις είχε εκεί εκείνα εκείνες εκείνη εκείνο εκείνοι εκείνος εκ
        ενώ επί εμείς εσείς εσύ έτσι έχει έχουν ή ήταν η ημείς θα ίσως κ και κάθε κάποια κάποιος
        κατά κι καθώς μα μας με μεν μετά μέσα μέχρι μη μην μια μία μου μόνο να ναι ο οι όλα όλες
        όλη όλο όλοι όλων όμως όπου όπως οποία οποίες οποίο οποίοι οποίος όσα όσο όσοι όταν ότι
        ούτε όχι παρά πια πιο ποια ποιες ποιο ποιος πολύ που πού προς πριν πως πώς σαν σας σε σου
        στα στη στην στης στις στο στον στους συν σύμφωνα τα τη την της τι τις το τόσο του τους
        τότε τώρα των τον ώστε ως χωρίς
    """,
    "tr": """
        acaba ancak artık aslında az bana bazı belki beni benim beri bile biraz birçok biri birkaç
        birşey bize bizi bizim böyle buna bunda bundan bunlar bunları bunun burada çünkü dahi defa
        diğer dolayı fakat göre hala hangi hatta hem henüz hep hepsi herhangi herkes hiç hiçbir
        ilgili ise işte itibaren karşın kendi kendine kim kimse mı mu mü nasıl neden nerde nerede
        niçin niye oldu olduğunu olmadı olmak olması olsun olur ona ondan onlar onları onu orada
        oysa pek rağmen sadece sanki sen seni senin siz sizi sizin şey şimdi şöyle şu tarafından
        tüm üzere vardı veya yani yapılan yerine yine yok yoksa zaten
    """,
    "ru": """
        без более больше будет будто быть вам вас вдруг ведь весь во вот впрочем всегда всего всех
        всю да два другой ей ж зачем здесь им иногда какая какой кого конечно который которая
        которые которых кто куда либо лишь лучше между много может можно мой моя над наконец нас
        наш наша наши него нее ней нельзя нибудь никогда ним них ничего ну об один они оно опять
        очень перед пока после потом потому почти про разве сам самый свою свои себе сейчас со
        совсем также такой там тебя тем теперь тогда того той том тот тут ты уж хотя хоть чего чей
        чем через чтоб чуть эта эти этих этого этой этом этот эту
    """,
    "uk": """
        адже без би більш бути вам вас ваш весь вони воно всіх всі г де дуже ж же зі зараз зате їй
        їм інших інші крім кого куди лише має мені мій може навіть над нам нас наш наша наші нема
        ним них ні ніж ніхто нічого ну о об один отже от перед під після раз разом саме свої свою
        себе собі така такий також там те тебе теж ти тим тих тоді того тому тут усе усі хоч хоча
        хто цей ця ці цього цьому через чи чого чому яка який які яких
    """,
}
_SPOKEN = {"nb": "no", "nn": "no"}


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of a language (primary tag), in small letters; of all for none."""
    if not language:
        return frozenset(
            word for one in {*_WORDS, *STOPWORDS} for word in function_words(one) if one
        )
    listed = _WORDS.get(_SPOKEN.get(language, language), "").split()
    return frozenset(listed) | STOPWORDS.get("nb" if language == "no" else language, frozenset())
