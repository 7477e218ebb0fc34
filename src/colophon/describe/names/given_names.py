"""Forenames that are common in the languages read here, to tell a name from a heading.

Collected by hand from general knowledge; folded (no accents, lower case).  The list
need not be complete: it raises trust in a bare name, it never refuses one.
"""

_NAMES = """
aaron abigail abraham achille adam adele adolf adolfo adolph adrian adriana agnes agustin ahmed
aisha alan alain alan albert alberta alberto alejandro alessandra alessandro alex alexander
alexandra alexandre alexandros alexis alfonso alfred alfredo ali alice alicia alison allan allen
alvaro amanda amelia amy ana anarchasis anastasia andre andrea andreas andrei andres andrew
angel angela angelo anita ann anna anne annette annie anselm anselmo anthony antoine anton
antonia antonio aphra april aristide arnold arthur arturo ashley astrid august augusta auguste
augustin augusto aurora barbara bartolome basil beatrice beatriz ben benedetto benedict benito
benjamin bernard bernardo bernhard bertha berthold bertrand bessie betty bill blaise bob boris
brandon brenda brian bridget bruno bryan byron camille carl carla carlo carlos carmen carol
carolina caroline carrie casimir caspar catalina catherine cecil cecilia celia cesar charles
charlotte chloe chris christian christina christine christoph christopher clara clarence claude
claudia claudio clemens clement colin conrad constance constantin cora cornelia cornelis
cornelius cristina cyril daisy dan daniel daniela daniele david dawn deborah denis dennis derek
diana diego dieter dimitrios dimitris dmitri dmitry dolores domingo dominic dominique don donald
dora dorothea dorothy doug douglas duncan earl eberhard ebenezer edgar edith edmond edmund
edouard eduard eduardo edward edwin eileen elaine eleanor elena eleni elias elie elinor elisa
elisabeth elisee elizabeth ella ellen elsa elsie emanuel emil emile emilia emilio emily emma
emmanuel enrico enrique eric erica erich erik erika ernest ernesto ernst errico esteban esther
ethan ethel etienne eugen eugene eugenia eugenio eva evan eve evelyn ezekiel fanny federico
felipe felix ferdinand fernando flora florence frances francesca francesco francis francisca
francisco franco francois francoise frank franz fred frederic frederick frederik friedrich fritz
fyodor gabriel gabriela gareth gary gaspard geoffrey georg george georges georgia georgios
gerald gerard gerhard gerrit gertrude giacomo gilbert gilles gino giorgio giorgos giovanni
giulia giuseppe gladys gloria gordon grace graham greg gregor gregory greta grigori guido
guillaume guillermo gunther gustav gustave gustavo guy hannah hans harold harriet harry harvey
heather hector heinrich helen helena helene helmut hendrik henri henriette henry herbert herman
hermann hilda hugh hugo humphrey ian ida ignacio ignatius ignaz igor ilya immanuel ines inge
ingrid irene iris isaac isabel isabella ismael israel ivan jack jacob jacobus jacopo jacques
jaime jakob james jan jane janet janni jason javier jean jeanne jeff jeffrey jennifer jens
jeremiah jeremy jerome jesse jessica jesus jim joachim joan joanna joao joaquin joe joel johan
johann johanna johannes john jon jonathan joris jorge jose josef josep joseph josephine joshua
josiah juan juana judith jules julia julian juliana julie juliette julio julius jurgen justin
kai karel karen karin karl karl-heinz katarina kate katharina katherine kathleen kathryn katja
kees keith kelly ken kenneth kevin kim klaus konrad konstantin konstantinos kostas kristina kurt
kyle lars laura laurence laurent lauren lawrence lazare lea leah lee leo leon leonard leonardo
leonidas leonor leopold leslie lev lewis liam lila lillian lily linda lisa logan lorenzo lorna
lothar lou louis louisa louise luca lucas lucia lucie lucien lucy ludvig ludwig luigi luis luisa
lukas luke luther lydia mabel madeleine madeline magdalena malcolm manfred manon manuel manuela
marc marcel marcello marco marcos marcus margaret margarita margarete margherita marguerite
maria marian mariana marianne marie marina mario marion mark markus marta martha martin martina
mary mateo mathias mathieu mathilde matt matteo matthew matthias maud maurice mauricio max maxim
maximilian maximiliano mayra megan melissa mercedes mercy michael michel michele michelle miguel
mihail mike mikhail mildred milton miriam mohammad mohammed moritz morris moses muhammad murray
nadia nancy naomi natalia natalie natasha nathan nathaniel neil nelson nestor nicholas nicola
nicolai nicolas nicole nikola nikolai nikolaos nikolaus nikos nils noah nora norma norman octave
olaf olga oliver olivia olivier olympe orestes oscar oskar osvaldo otto owen pablo paola paolo
pascal patricia patrick paul paula paulina pauline paulo pavel pearl pedro penelope percy perry
peter petr petros philip philipp philippe phillip phyllis pierre pieter pietro piotr plinio
prosper rachel rafael rainer ralph ramon randolph raoul raphael raquel raul raymond rebecca
regina reinhard renate rene ricardo riccardo richard rita robert roberta roberto robin rodolfo
rodrigo roger roland rolf roman romain rosa rosalie rose rosemary rosie roy ruben rudolf rudolph
rufus rupert ruth ryan sabine sally salvador salvatore sam samantha samuel sandra sara sarah
saul scott sean sebastian sergei sergey sergio seth shane sharon sheila shirley sidney siegfried
sigmund silvia silvio simon simone sofia sonia sophia sophie spyros stefan stefania stefano
stella stephan stephane stephanie stephen steve steven stuart sue susan susanna susanne suzanne
sven sylvia sylvie takis tamara tammi tania tatiana ted teodoro teresa terry thaddeus thea
theodor theodora theodore theophile theresa therese thomas thorstein tim timothy titus tobias
tom tomas tommaso tony tristan tyrus ulrich umberto ursula vanessa vasili vasilis vera vernon
veronica vicente victor victoria vincent vincenzo viola violet virginia vittorio vivian vladimir
voltairine walter wanda warren wayne wendy werner wilbur wilfred wilhelm wilhelmina will willem
william wilson winifred filippo raffaele pasquale gaetano carmela cesare edmondo amilcare
nino rocco gian maurizio massimo fabio wolfgang xavier yannis yvette yvonne zachary zoe
iohn iames ioseph ioan
ioannes iacob iacques iean ieanne ionathan ioshua iosiah ieremy ieremiah iulius iudith wiliam
willyam thos wm chas jas geo edw robt richd saml danl jno hen tho rob will nic александр алексей
анатолий андрей анна антон борис валентин василий вера виктор владимир всеволод вячеслав галина
георгий григорий дарья денис дмитрий евгений евгения екатерина елена елизавета иван игорь илья
ирина карл клара константин лев леонид любовь людмила максим маргарита мария михаил надежда
наталья николай ольга павел петр роза сергей софья степан татьяна федор феодор юлия юрий яков
αγγελος αθανασιος αικατερινη αλεκος αλεξανδρος αλεξης ανδρεας αννα αντωνης αριστειδης βασιλης
βασιλειος γεωργιος γιαννης γιωργος δημητρης δημητριος ελενη εμμανουηλ ευαγγελος ηλιας θανασης
ιωαννης κατερινα κωνσταντινος κωστας κωστης λεωνιδας μανολης μαρια μιχαηλ μιχαλης νικολαος νικος
παναγιωτης πετρος σοφια σπυρος σταυρος στεφανος χαραλαμπος χρηστος χριστος
aage anders arne asger astri axel birger bjorn bo bodil carsten einar ellen-margrethe erling
gosta gudrun gunnar hjalmar
holger inga ingeborg ivar jorgen kaare karen-margrethe kristian kristoffer lars-erik magnus
mogens niels nils-erik olof ove
peder poul ragnar sigrid signe sigurd soren sten sture sune svend thorvald torsten ulla
ulrik valdemar viggo
aleksandra aleksander andrzej bartosz boleslaw bronislaw czeslaw edward ewa feliks grzegorz
henryk jadwiga jakub
janusz jerzy jozef juliusz kazimierz krystyna krzysztof leszek maciej malgorzata marek
mateusz mieczyslaw pawel
roza rozalia stanislaw stefania tadeusz tomasz wanda waclaw wieslaw witold wladyslaw
wojciech zbigniew zofia zygmunt
andras attila bela endre erzsebet ferenc gabor gyorgy gyula ilona imre istvan janos jeno
kalman karoly laszlo lajos
margit matyas miklos mihaly pal peter sandor tamas terez zoltan zsuzsa
aino arvo eino elina eero hannu heikki helmi hilja ilmari jaakko juhani jukka kaarlo kalle
kossi kustaa lauri liisa
matti minna mikko oskari paavo pekka pirkko sakari santeri taavetti timo toivo vaino veikko
vilho yrjo
adriaan arie bart bas cornelia dirk evert frans geert gerrit hein hendrika herman jacoba
jeroen joost klaas koos
lieve lodewijk maarten marieke marijke mieke nicolaas piet rik roel rutger sander sietske
sjoerd wilhelmus willy
bohumil bohuslav bozena frantisek jaroslav jindrich jiri karel ladislav milos miroslav
ondrej radek vaclav vladislav zdenek
alphonse anatole aristide blanche camillo casimiro cesario claire clemence edmee emmeline
felicie flora gaston gracchus
hippolyte honore jean-baptiste jean-jacques jean-paul jules-joseph lucienne marcelle
marie-louise octavie pauline-marie
pierre-joseph raymonde roger-marie sebastien solange theophraste urbain zephyrin zo d'axa
agustina amparo anselma baldomero belen consuelo cristobal eulogio eusebio fermin fermina
fernanda francesc gonzalo
guadalupe jacinto joaquina jordi josefa joan lluis lope lorenza luz macario melchor
montserrat nicomedes pau pere
pilar ramiro rosario salvadora santiago soledad teodora tarrida
amadeu antero augusta bernardino branca carlota conceicao eca estevao goncalo heitor
herculano inacio jeronimo joaquim
lourenco luisa manoel matilde quiterio ricardina rui teofilo tome vasco zulmira
"""

GIVEN = frozenset(_NAMES.replace("ς", "σ").split())
