# ruff: noqa: E501 (tables of words read best unbroken)
"""Words whose capitals say something, by language: what title capitals are undone by.

Rules of capitalisation: RDA, Appendix A; AACR2, Appendix A; DCRM(B), 0G.
"""

import re

ACRONYMS: frozenset[str] = frozenset(
    # states and unions of states
    "USA US UK EU EC UN UNO NATO OAS OAU ASEAN EEC USSR GDR FRG DDR BRD CSSR ČSSR UDSSR URSS RSFSR DPRK UAE GB NZ PRC RSA"
    # bodies known by their letters
    " ILO WHO WTO IMF IRA ETA PLO ANC IWW CNT FAI CGT FIJL POUM KPD SPD CDU CSU FDP DGB PCF PSOE PCE PCI PSI PSU IWA AIT FAU SAC NHS BBC NUM TUC AFL CIO SDS SNCC NAACP ACT-UP IG AEG VEB AG GMBH YMCA YWCA FIFA UEFA FC SC AFA RAF KGB CIA FBI SS SA NSDAP NPD AFD"
    # things and states of body and mind
    " AIDS HIV TV PC DVD CD VHS DIY LGBT LGBTQ LGBTQI LGBTIQ FLINTA MS DNA PVC DDT PCB CO2 GPS IT AI GMO HGV BMX LP EP FM AM UKW PKW LKW CB ID OK TB STD PTSD ADHD ABC FAQ RSVP PS NB AGM EGM GM ISBN".split()
)
"""written in capitals everywhere"""

ENGLISH_PROPER: frozenset[str] = frozenset(
    # days, months (may, march and august are words too), feasts
    "monday tuesday wednesday thursday friday saturday sunday january february april june july september october november december christmas easter whitsun ramadan halloween hanukkah passover lent"
    # peoples, tongues, faiths, parts of the world
    " english british irish scottish scots welsh cornish manx french german dutch belgian flemish swiss austrian italian spanish portuguese catalan basque galician greek turkish kurdish armenian polish czech slovak hungarian romanian bulgarian serbian croatian bosnian slovene albanian russian ukrainian belarusian baltic latvian lithuanian estonian finnish swedish norwegian danish icelandic european african asian american mexican cuban chilean argentine argentinian brazilian peruvian bolivian colombian venezuelan caribbean jamaican haitian canadian australian indian pakistani bengali chinese japanese korean vietnamese arab arabic palestinian israeli syrian lebanese egyptian algerian moroccan tunisian libyan iranian persian iraqi afghan ethiopian nigerian kenyan roman latin hebrew yiddish celtic gaelic anglo-saxon victorian georgian edwardian tudor jacobite"
    " christian christianity christians catholic catholics protestant protestants quaker quakers methodist methodists baptist baptists anglican presbyterian jewish jew jews judaism muslim muslims islam islamic hindu hindus buddhist buddhists marxist marxists marxism leninist leninism maoist trotskyist stalinist stalinism zapatista zapatistas romani gypsies god bible"
    " england britain scotland ireland wales france germany italy spain portugal greece turkey russia ukraine poland hungary austria switzerland belgium holland netherlands denmark sweden norway finland iceland europe africa asia america australia canada mexico cuba chile argentina brazil peru bolivia colombia venezuela china japan korea vietnam india pakistan palestine israel syria lebanon egypt algeria morocco tunisia libya iran iraq afghanistan ethiopia nigeria kenya yugoslavia serbia croatia bosnia kosovo catalonia cornwall kent essex sussex surrey devon dorset somerset yorkshire lancashire cumbria northumberland durham norfolk suffolk cambridgeshire oxfordshire berkshire wiltshire gloucestershire shropshire cheshire derbyshire nottinghamshire lincolnshire leicestershire warwickshire staffordshire worcestershire herefordshire glamorgan gwynedd dyfed powys ulster munster leinster connacht california texas florida ohio oregon virginia pennsylvania michigan illinois"
    " thames severn mersey tyne trent humber clyde rhine danube seine mississippi hudson atlantic pacific mediterranean".split()
)
"""English words that are capitalised as names of days, peoples, faiths and countries (RDA A.11–A.29)"""

COUNTRIES: frozenset[str] = frozenset(
    "deutschland österreich schweiz frankreich italien spanien europa afrika asien amerika russland polen ungarn griechenland"
    " france allemagne italie espagne angleterre suisse belgique europe afrique amérique asie russie pologne algérie maroc tunisie palestine"
    " españa francia alemania italia portugal méxico argentina chile cuba bolivia perú américa europa áfrica rusia"
    " italia francia germania spagna grecia russia portogallo brasil brasília alemanha itália frança espanha angola moçambique"
    " nederland belgië duitsland frankrijk sverige norge danmark suomi finland polska rosja niemcy čechy morava россия ссср европа германия украина україна росія magyarország românia ελλάδα κύπρος türkiye euskal herria catalunya galicia galiza euskadi".split()
)
"""countries and parts of the world, in the languages that write peoples small and countries large"""

ALSO_WORDS: frozenset[str] = frozenset(
    "fred a al an will bill mark rose grace hope joy faith may april june dawn daisy ivy iris lily violet heather hazel olive pearl ruby amber jack frank grant dean earl guy art bob rob sue pat ray rich drew chase chance page max dale glen cliff heath brook forest river skip rusty basil berry cherry ginger holly ginny penny robin martin jay victor noble royal king prince duke baron major sky star summer autumn winter"
    " ben das eva don ida elise mia ana amor paz luz rosa blanca clara angel angela dolores mercedes consuelo sol marina celeste pio felix maria nina gloria victoria viola perla stella alba aurora letizia franca franco bruno rocco sandro gaia luna mare pierre rose claire blanche marine aime prudence constance reine vera nadezhda lyubov jutta wolf ernst heil lust adler blume"
    " reading nice bath hull cork salem providence essen halle lion tours mons bari rom derry perth mainz lund bern haag hage rosario concord union metz lima kiel ulm york lancaster worcester mobile orange split bologna nancy vienne angers sedan brest blois mexico saumur".split()
)
"""forenames and towns that are common words too: only the document's own use shows what is meant"""

GERMAN_SMALL: frozenset[str] = frozenset(
    # pronouns, prepositions, conjunctions, particles, adverbs
    "ab aber allein alle allem allen aller alles als also am an andere anderem anderen anderer anderes ans auch auf aufs aus außer außerdem bald bei beide beiden beim bereits besser bevor bis bisher bitte bloß da dabei dadurch dafür dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin darüber darum darunter das dass daß davon davor dazu dazwischen dein deine deinem deinen deiner deines dem den denen denn dennoch der deren derer des deshalb dessen desto deswegen dich die dies diese diesem diesen dieser dieses dir doch dort du durch ein eine einem einen einer eines einfach einige einigen einiger einiges einmal endlich entweder er erst erste ersten erster erstes es etwa etwas euch euer eure eurem euren eurer für fürs gar gegen gegenüber gemeinsam genug gern gerne gestern gleich her heraus hervor heute hier hin hinaus hinein hinter ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres im immer in indem ins irgend ja je jede jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kein keine keinem keinen keiner keines los mal man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner meines mich mir mit miteinander mitten morgen nach nachdem nah neben nein nicht nichts nie niemals niemand nieder noch nun nur ob oben oder ohne oft ohnehin per pro quer rund samt schon sehr sein seine seinem seinen seiner seines seit selber selbst sich sie so sobald sofort sogar solange solch solche solchem solchen solcher sondern sonst sowie statt stets trotz trotzdem über überall überhaupt überm übers um umsonst und uns unser unsere unserem unseren unserer unseres unter untereinander unterm vom von vor voran voraus vorbei vorm vors vorwärts während wann warum was weder weg wegen weil weiter weiterhin welche welchem welchen welcher welches wem wen wenig wenige weniger wenn wer wessen weshalb wie wieder wieso wir wo wobei wodurch wofür wogegen woher wohin wohl womit woran worauf woraus worin worüber wovon wozu zu zudem zueinander zuerst zugleich zuletzt zum zumal zur zurück zusammen zuvor zwar zwischen"
    # numerals
    " zwei drei vier fünf sechs sieben acht neun zehn elf zwölf hundert tausend zweite zweiten zweiter dritte dritten dritter letzte letzten letzter letztes"
    # auxiliaries and the commonest verbs in forms that are no nouns
    " bin bist ist sind seid war waren wäre wären gewesen habe hat haben hatte hatten hätte gehabt werde wird werden wurde wurden würde geworden kann kannst können könnt konnte könnte muss muß müssen müsst musste soll sollen sollte sollten will willst wollen wollt wollte darf dürfen mag möge möchte lass lasst laßt lassen geht gehen ging kommt kommen kam kommt macht machen gemacht tun tut getan gibt geben gab steht stehen stand liegt nimmt nehmt nehmen genommen sagt sagen gesagt sieht sehen hört hören heißt bleibt bleiben braucht brauchen kämpft kämpfen streikt streiken schützt schützen wehrt wehren fordert fordern verteidigt verteidigen baut bauen lebt leben lernt lernen liest lesen schreibt schreiben kauft kaufen zahlt zahlen wählt wählen hilft helfen sucht suchen gesucht findet finden führt führen lebe wacht wachet höret kommet"
    # adjectives in their stems; endings are stripped
    " neu alt groß gross klein gut schlecht lang kurz jung frei rot schwarz weiß weiss grün blau braun gelb bunt hoch hohe tief breit eng weit nah fern schnell langsam laut leise stark schwach arm reich krank gesund kalt warm heiß kühl schön hässlich wahr falsch recht rein voll leer ganz halb viel einzig eigen ander sozial liberal international national regional lokal global radikal legal illegal normal zentral ideal real total modern direkt offen öffentlich geheim still stumm blind taub tot lebendig sicher billig teuer hart weich leicht schwer schlimm böse lieb fremd deutsch englisch französisch jüdisch christlich evangelisch katholisch fromm heilig ewig selig weise klug dumm toll faul fleißig froh traurig müde wach satt nackt früh spät bekannt unbekannt verboten erlaubt vergessen verloren vereint vereinigt bewaffnet gewaltfrei gerecht ungerecht gleich ungleich autonom anonym anders human privat staatlich städtisch ländlich konkret kritisch".split()
)
"""German words written in small letters: whatever is not here, nor shown small by the document,
is taken for a noun where a title is set in capitals (RDA A.42)"""

GERMAN_ENDINGS = ("e", "en", "er", "es", "em", "ere", "eren", "erer", "eres", "ste", "sten", "ster", "stes")  # fmt: skip
"""endings of adjectives"""

GERMAN_SUFFIXES = (
    "lich", "isch", "ig", "bar", "sam", "haft", "los", "voll", "frei", "arm", "reich", "feindlich", "gemäß", "wert", "fähig", "mäßig", "artig", "förmig", "weise", "wärts",
)  # fmt: skip
"""of adjectives and adverbs, before their endings"""

GERMAN_NOUNS: frozenset[str] = frozenset(
    "tisch fisch könig honig pfennig essig käfig rettig reisig bereich erdreich königreich österreich frankreich steinreich alarm darm schwarm bauhaus barsch arsch frosch marsch mensch wunsch busch kirsch hirsch gebüsch geräusch gemisch weise waise speise reise reisen preise kreise kreisen freie arme armen reiche reichen eltern nachbar nachbarn stern altar jubilar notar kommissar exemplar formular talar schar haar paar jahr star bar großvoll groll zoll wort wert schwert".split()
)
"""nouns that end like adjectives"""

ABBREVIATIONS: frozenset[str] = frozenset(
    "st ste mr mrs dr ltd rev hon messrs mlle mme sr sra fr prof gen capt col bros esq jr hl".split()
)
"""abbreviations that are written with one capital, before a stop or a name"""

SMALL_ABBREVIATIONS: frozenset[str] = frozenset("no nr vol pp p pt bd hft vgl vs ft".split())
"""abbreviations that are written small"""

SAINTS: frozenset[str] = frozenset(
    "saint sainte san santo santa são sant sankt st ste sint notre".split()
)
"""words that begin the name of a saint or of what is named after one"""

PREFIXES: frozenset[str] = frozenset(
    "anti neo non re un over under co pre post sub inter counter micro eco self multi out ex mis dis".split()
)
"""English prefixes"""

ENDINGS_OF_NAMES: frozenset[str] = frozenset(
    "wood woods ford field fields burn stone well wells bridge land lands hill hills worth brook bottom berry cock smith water waters house more ship gate cliff dale mont moor side wick wall ward wright stead stock staff pool port combe lock lake bourne bury castle church cote croft down fall head hurst mere minster mouth point shaw thorn thorpe tree vale ville walk ways white black good rick bird ball bank beck body father fellow hand heart horn kirk lord love mark pass penny rose sell shire sole song spring star string time town wolf worthy yard".split()
)
"""words with which surnames and names of places end, so that a compound may be a name"""

COMMON_ENDINGS = (
    "tion",
    "sion",
    "ment",
    "ness",
    "ical",
    "ional",
    "tial",
    "able",
    "ible",
    "ously",
    "ively",
)
"""with which long English words end that are no names"""

PLACE_NOUNS: frozenset[str] = frozenset(
    "street road lane avenue square park hill river bridge castle church chapel cathedral abbey library university college school museum hall house hospital station prison mill island valley county society institute wood woods forest lake moor heath farm marsh pier harbour quarry canal".split()
)
"""English nouns that belong to the name before them (RDA A.13, A.18): *O'Brien Street*"""

STREETS: frozenset[str] = frozenset("street road lane avenue terrace crescent".split())
"""English nouns whose neighbour is the name of a street"""

PLAIN_ROADS: frozenset[str] = frozenset(
    "long open hard right wrong fast slow narrow rocky whole back busy dirt quiet dark empty main bumpy bus cycle country winding wide middle one two dead common public private local new only other last first next safe free memory easy toll car street side".split()
)
"""words before them that are none: “the long road”"""

RECORDS_OF: re.Pattern[str] = re.compile(
    r"(?i)(?:[\w' -]{0,40}?\b)?(?:minutes|reports?|rules|constitution|newsletter|bulletin|journal|programme|proceedings|manifesto|aims|handbook|records?|transactions|papers|meeting|conference|congress)\s(?:of|from)\sthe\s(?=(?!(?:[\w' -]{0,60}\s)?of\sthe\s))"
)
"""titles of records of a body, up to its name"""

BODIES: frozenset[str] = frozenset(
    "union association society council committee club league federation party trust institute guild co-operative cooperative collective campaign group board company alliance assembly forum network".split()
)
"""English nouns with which the names of bodies end"""

NO_SURNAMES: frozenset[str] = frozenset(
    "goes says was speaks writes tells asks meets comes sings lives dies works makes takes finds gets wants needs loves learns buys sells builds fights".split()
)
"""verbs behind a forename, where else a surname stands"""

SMALL: dict[str, str] = {
    "en": "a an the of in on at to for from by with and or nor but as is are was be been its their his her our your my this that these those into upon over under about between against during not no who whom what how than when where why which while without within through before after since until because if so up down out off all any some each every both more most other such only own same too very can will just should now we us you they them he him she it i do does did have has had",
    "fr": "le la les un une des du de d l et ou où à au aux en dans par pour sur sous avec sans est sont que qui ce cet cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur leurs entre contre ne n pas plus comme si nous vous ils elles il elle on y se s c qu j m t chez vers depuis pendant après avant tout tous toute toutes même autre autres",
    "es": "el la los las un una unos unas de del y e o u a al en por para con sin sobre es son que su sus se este esta estos estas entre contra no ni como lo mi mis tu tus nuestro nuestra nuestros nuestras desde hasta cuando donde quien más muy ya todo todos toda todas otro otra",
    "it": "il lo la i gli le un uno una di del dello della dei degli delle dell e ed o od a al allo alla ai agli alle all in nel nello nella nei negli nelle nell per con su sul sullo sulla sui sugli sulle da dal dallo dalla dai dagli dalle dall è che d l non né come se si chi cosa tra fra contro senza nostro nostra nostri nostre suo sua suoi sue questo questa questi queste più tutti tutte tutto tutta",
    "pt": "o a os as um uma uns umas de do da dos das e ou em no na nos nas por pelo pela pelos pelas para com sem que é ao à aos às não nem se seu sua seus suas como mais entre contra sobre nosso nossa nossos nossas meu minha este esta isto esse essa todo todos toda todas",
    "nl": "de het een en of van in op te voor met door aan bij uit naar over is zijn dat die dit deze niet geen wat wie hoe als om tot tegen onder onze ons mijn zijn haar hun je jullie wij we zij ze ik hij er maar ook nog meer alle",
    "ca": "el la els les l un una uns unes de del dels d i o a al als en per pel pels amb sense que és no ni com més el seu la seva nostre nostra entre contra sobre",
    "gl": "o a os as un unha uns unhas de do da dos das e ou en no na nos nas por polo pola para con sen que é ao á non nin como máis entre contra sobre noso nosa",
    "sv": "en ett den det de och eller av i på för med till om är som från vid inte vi ni vår våra min din sin att mot utan över under hur vad när",
    "da": "en et den det de og eller af i på for med til om er som fra ved ikke vi vor vores min din sin at mod uden over under hvordan hvad når",
    "nb": "en ei et den det de og eller av i på for med til om er som fra ved ikke vi vår våre min din sin å mot uten over under hvordan hva når",
    "el": "ο η το οι τα του της των τον την τη τους τις στο στη στην στον στους στις στα και κι ή σε από για με χωρίς ως να δεν μη μην θα που πως ότι όταν αν ένας μια μία ένα έναν μας σας μου σου εναντίον κατά προς υπέρ είναι τι ποιος ποια εμείς εσείς όλοι όλες όλα όχι",
    "eo": "la de kaj aŭ en sur por per kun sen al da pri kontraŭ ni vi ili",
}  # fmt: skip
"""words that never have a capital within a title, by language"""
