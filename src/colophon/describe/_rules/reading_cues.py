# ruff: noqa: E501 (tables of words read best unbroken)
"""Words by which a document says who issued, organised, wrote or reproduced it, by role.

They serve the learnt reader beside :data:`imprint.CUES`: as features, and as places behind
which a name may begin.  None of them decides alone, so that ambiguous ones may be here.
"""

READING_CUES: dict[str, str] = {
    "publisher": """
        issued by | issued for | issued jointly by | issued on behalf of | issued and published by | published jointly by
        published and printed by | published for | printed and published by | published and issued by | written and published by
        edited and published by | compiled and published by | compiled and issued by | compiled and put out by
        got up by | got out by | put out by | put together by | sent out by | brought out by | run off by | made by
        produced by | produced and published by | a publication of | an occasional publication of | the bulletin of
        the newsletter of | the journal of | the organ of | the magazine of | newsletter of | bulletin of | journal of
        magazine of | organ of | for and on behalf of | on behalf of | by order of | by authority of | by the authority of
        by the committee | self-published by | reissued by | re-issued by | reprinted by | republished by | this edition by
        this edition published by | first published by | distributed free by | circulated by | a leaflet from | a pamphlet from
        from the | copyright | © | (c) | press and publicity | imprint: | publisher | publishers | issued | published
        herausgegeben von | herausgegeben vom | herausgegeben von der | herausgegeben durch | hrsg. von | hrsg. vom | hrsg.
        hg. von | hg. vom | hg. v. | hg. | herausgeber | herausgeberin | herausgeberin und verlegerin | im auftrag | im auftrag des
        im auftrag der | im selbstverlag | selbstverlag des | selbstverlag der | selbstverlag | eigenverlag | im eigenverlag
        zusammengestellt von | zusammengestellt vom | zu beziehen durch | erstellt von | ein heft von | ein flugblatt der
        ein projekt von | eine broschüre der | eine broschüre des | flugblatt der | flugblatt des | mitteilungen des | mitteilungen der
        mitteilungsblatt des | mitteilungsblatt der | organ des | organ der | zeitung des | zeitung der | zeitung aus dem | verlag | edition | impressum
        édité par | éditée par | edité par | publié par | publiée par | réalisé par | réalisée par | brochure réalisée par
        une brochure de | tract édité par | tract du | bulletin du | bulletin de la | bulletin des | journal du | journal de la
        publié au nom de | au nom du | édition du | édition de la | éditions | éditeur | aux éditions | imprimé et publié par | supplément
        edita | edita: | editan | editado por | editada por | editado y publicado por | publica | publicado por | hecho por | hecha por
        hoja hecha por | folleto de | boletín de | boletín de la | boletín del | órgano de | órgano del | lo saca | la saca
        la edita | lo edita | por acuerdo de | en nombre de | edición de | edición del | ediciones | editorial
        a cura di | a cura del | a cura della | a cura dello | a cura dei | a cura degli | pubblicato a cura di | pubblicato a cura del
        pubblicato a cura della | pubblicazione della | pubblicazione del | edito da | edito a cura di | edito dal | edito dalla
        edizioni | editore | bollettino della | bollettino del | organo della | organo del | stampato in proprio a cura
        edição de | edição da | edição do | editado por | editado pela | editado pelo | publicado pela | publicado pelo | boletim da
        boletim do | órgão da | órgão do | realização | edições | organização e edição | feito por
        uitgave van | uitgave van het | uitgave van de | een uitgave van | uitgegeven door | uitgegeven door het | uitgegeven door de
        uitgave | uitgever | uitgevers | gemaakt door | gedrukt en uitgegeven door | uitgegeven vanwege | vanwege | namens
        van den | orgaan van | samengesteld door | mededeelingen van
        edició | edició de | editat per | edita | fet per | publicat per | butlletí de | butlletí del
        argitaratzailea | argitaratua | egilea | argitaletxea | editado pola | editado polo | edición da | edición do
        utgiven av | utgivet av | utgivna av | utgivare | utgivarna | ges ut av | utges av | sammanställd och utgiven av | sammanställd av
        gav ut | utgåva | förlag | eget förlag | på eget förlag | på uppdrag av | tidning för | medlemsblad för
        udgivet af | udgivere | udgiver | udgives af | udg. af | udgave | forlag | eget forlag | på forlaget | medlemsblad for | blad for
        utgitt av | utgiver | utgjevar | gitt ut av | gjeve ut av | eige forlag | utgave | medlemsblad for | medlemsavis for
        julkaisija | julkaissut | julkaisee | kustantaja | kustantanut | kustansi | tehnyt | toimittanut ja kustantanut | omakustanne
        wydawca | wydawcy | wydał | wydała | wydało | wydano staraniem | staraniem | nakładem | wydawnictwo | wydanie | wydaje
        pismo | gazetka | biuletyn | wydano przez | wydane przez
        vydává | vydal | vydala | vydalo | vydali | vydaly | nákladem | vlastním nákladem | vydavatel | nakladatel | časopis | zpravodaj
        vydalo | vydáva | vydali | nákladom | vydavateľ | občasník
        izdaje | izdao | izdala | izdalo | izdali | izdavač | nakladnik | naklada | u izdanju | vlastita naklada | glasilo | list
        издаје | издао | издала | издало | издавач | у издању | накладом | гласило
        издава | издател | издание | издание на | издание на кооперация
        издание | изданіе | издал | издала | издало | издали | издано | издатель | издательство | изд. | издаёт | издает | самиздат | орган | газета | листок
        видає | видав | видала | видало | видали | видавець | видавництво | видання | накладом | виданє
        kiadja | kiadja a | kiadja az | kiadta | kiadta a | kiadta az | kiadó | kiadását | felelős kiadó | kiadását gondozta | kiadását támogatta | lapja | saját kiadás
        editat de | editor | editura | publicat de | scoasă de | foaie | tipărit de | cu cheltuiala | pe cheltuiala | întocmit de
        εκδίδεται από | εκδίδεται από το | εκδίδεται από τον | εκδίδεται από την | εκδίδει | εκδότης | εκδόσεις | έκδοση | έκδοσις | έκδοση του | έκδοση της | όργανο
        όργανον | δαπάνῃ | δαπάναις | εκδόθηκε από
        yayınlayan | yayımlayan | yayıncı | yayınevi | yayınları | neşreden | naşir | naşiri | çıkaran | çıkaranlar | hazırlayan | hazırlayanlar
        leidėjas | išleido | kasztu | kaštu | izdevējs | izdevusi | izdod | väljaandja | kirjastaja | välja andnud | cyhoeddwyd gan
        الناشر | نشر | اصدار | إصدار | أصدرته | تصدر عن | تصدرها | منشورات | صادر عن | ناشر | انتشارات | از انتشارات | به کوشش
        issued jointly with | released by | done by | printed and distributed by | prepared by | brought to you by | from your | a message from | a production of | for further information | a service of | a ministry of | a program of | a programme of | on behalf of the | property of | member of
        発行 | 発行所 | 発行者 | 発行人 | 発行元 | 編集発行 | 編集・発行 | 出版社 | 出版 | 編印 | 编印 | 印行 | 發行 | 發行人 | 主编 | 啟 | 启
        uitg. | eigen beheer | in eigen beheer | kommissionsverlag | kommissionsverlag von | hrsg. und verlag | medieninhaber | medieninhaber und herausgeber | herausgeber und verleger | für den inhalt | herausgegeben im auftrag
        en suporte de | pubblicato da | pubblicato dal | edizioni a cura | periodico della | periodico del | foglio della | foglio del | una publicación de | una publicació de | publicació de | publicación de la | publicación del | hoja informativa | propietario | proprietário | proprietà di | propriedade de | propriedade da
        wydawnictwo własne | nakładem własnym | organ prasowy | vydáno | vydáno nákladem | vydává spolek | izdanje | izdanje i | za izdavača | za nakladnika | izdavač je
        utgivningsbevis | utgiv. | utgjeve av | utgjevar: | utgivet på | kustannus | kustannuksella | julkaissut: | issued for members
        הוצאת | הוצאה | יוצא לאור | מו"ל | בהוצאת | הוציא לאור | ארויסגעגעבן | פארלאג | אַרויסגעגעבן | ארויסגעגעבן פון | אַרויסגעגעבן פֿון
    """,
    "organiser": """
        organised by | organized by | arranged by | hosted by | presented by | promoted by | convened by | called by | a project of
        in association with | supported by | sponsored by | the committee of | contact | enquiries | write to | further copies | copies from
        veranstalter | veranstalterin | veranstaltet von | organisiert von | organisation | kontakt | eine veranstaltung von | es laden ein | einladung
        organisé par | organisée par | organisateur | organisateurs | à l'initiative de | à l'appel de | proposé par | présenté par | contact
        organiza | organizan | organizado por | convoca | convocan | convocado por | a iniciativa de | contacto | organitza | organitzen
        organizza | organizzano | organizzato da | organizzato dal | promosso da | a iniziativa di | per iniziativa di | contatti | invita | invitano
        organização | organizam | realização de | promovido por | iniciativa de | contacto | antolatzailea | antolatzaileak | convida
        georganiseerd door | organisatie | een initiatief van | initiatief | contact
        arrangör | arrangörer | arrangeras av | arrangeres av | arrangør | arrangører | arr. | arr | järjestää | järjestäjä | järjestäjät
        organizator | organizatorzy | organizuje | pořádá | pořádají | pořadatel | zaprasza | zve | usporiadateľ | organizira | organizuju
        организатор | организује | организаторы | организатор: | організатор | rendezi | rendezők | szervező | szervezők | szervezi | organizează | organizatori
        主催 | 共催 | 主辦 | 主办 | 承辦 | 連絡先 | 問い合わせ | 問合せ | 联系 | 聯絡 | お問い合わせ
        brought to you | invites you | invite you | vous invite | vous invitent | lädt ein | laden ein | lädt herzlich ein | te invita | le invita | os invita | us convida | inviterer | bjuder in | kutsuu | zapraszają | pozývá | meghívja | приглашает | запрошує | davet eder | hosts | hosted | organised jointly | organized jointly
        διοργάνωση | διοργανώνει | διοργανώνουν | düzenleyen | düzenleyenler | çağrıcılar
    """,
    "printer": """
        printed by | printed and bound by | typeset and printed by | lithoed by | duplicated by | mimeographed by | cyclostyled by
        roneoed by | photocopied by | photocopied at | copied at | printed at | printed on | risographed by | riso printed by
        screenprinted by | printers | printer | printing | imprinted by | litho by | offset by | printed for
        gedruckt bei | gedruckt von | gedruckt in | gedruckt auf | gedruckt | druck | druck von | druckerei | satz und druck | vervielfältigt | hektographiert | buchdruckerei
        imprimé par | imprimé chez | imprimé à | imprimé sur | imprimé | imp. | impr. | imprimerie | impression | ronéotypé par | ronéotypé | tiré | photocopié
        imprime | impreso en | impreso por | impreso | imprenta | imp. | tip. | tipografía | talleres | multicopiado | fotocopiado | imprès a | imprès per | impremta | inprimategia | gráficas
        stampa | stampato da | stampato presso | stampato in proprio | tip. | tipografia | ciclostilato in proprio | cicl. in prop. | ciclostilato | stamperia
        impresso na | impresso no | impresso em | impressão | tipografia | tip. | composto e impresso | gráfica | policopiado
        gedrukt door | gedrukt bij | druk | drukkerij | gestencild | gestencild door
        tryckt av | tryckt hos | tryckt på | tryck | tryckeri | trykt hos | trykt af | trykt av | trykt i | trykk | tryk | trykkeri | boktrykkeri | bogtrykkeri | paino | painettu | painanut | painatus | kirjapaino | boktryckeri | stencilerad | duplicerad | duplikeret
        druk | drukarnia | drukiem | odbito | powielono | wydrukowano | tisk | tiskem | tiskárna | vytiskla | vytiskl | vytisklo | tlač | tlačiareň | rozmnoženo | rozmnožené
        tisak | tisk | štampa | tiskano | tiskara | штампа | штампарија | умножено | печатница | печат | отпечатано | типография | типографія | тип. | друк | друкарня | з друкарні | nyomta | nyomda | nyomtatta | nyomás | készült | sokszorosította | sokszorosítás
        tipărit la | tipar | tipografia | imprimat | multiplicat | τυπώθηκε | τυπογραφείο | τυπογραφείον | τύποις | εκτύπωση | baskı | basım | matbaa | matbaası | basıldığı yer | spaustuvė | spausdino | iespiests | trükk
        印刷 | 印刷所 | 印刷者 | 承印 | 印製 | 印制
        طبع | طبع في | مطبعة | طبعت | المطبعة | چاپ | چاپخانه | דפוס | נדפס | געדרוקט
    """,
    "distributor": """
        distributed by | distribution | sold by | available from | obtainable from | copies from | to be had of | stocked by | trade orders
        vertrieb | auslieferung | zu beziehen | bezug | diffusion | diffusé par | en vente | distribuye | distribución | distribuzione | distribuito da
        distribuição | verkrijgbaar | te bestellen | verspreiding | distribution | distribueras | forhandles | jakelu | dystrybucja | kolportaż | distribuce | rozšiřuje
        dağıtım | terjeszti | διανομή | κεντρική διάθεση | διάθεση | difuzare | distribució
    """,
    "responsible": """
        v.i.s.d.p. | v. i. s. d. p. | visdp | vi.s.d.p. | v.i.s.d.p | verantwortlich | verantwortlich für den inhalt | presserechtlich verantwortlich
        directeur de la publication | directrice de la publication | éditeur responsable | gérant | direttore responsabile | dir. resp. | responsabile
        director responsable | responsable | verantwoordelijke uitgever | v.u. | verantw. uitg. | ansvarig utgivare | ansvarshavande | ansv. utg. | ansvarlig redaktør | päätoimittaja
        odpowiedzialny | redaktor odpowiedzialny | odpovědný redaktor | zodpovedný | odgovorni urednik | ответственный | отв. | felelős szerkesztő | felelős kiadó | υπεύθυνος | υπεύθυνη | sorumlu | sorumlu yazı işleri müdürü
    """,
    "other": """
        photographs by | photos by | photo | photos | illustrated by | illustrations by | illustrations | drawings by | drawings | artwork by | cover by | cover design | cover photo | design by | designed by | layout by | layout | typesetting | typeset by | typed by | web design | website by | funded by | with thanks to | thanks to | with the help of | with support from | with financial support
        fotos | foto | zeichnungen | gestaltung | layout | satz | umschlag | titelbild | gefördert von | gefördert durch | unterstützt von | mit unterstützung | dank an
        photos | dessins | illustrations | maquette | mise en page | avec le soutien de | avec l'aide de | merci à | couverture
        fotos | dibujos | ilustraciones | diseño | maquetación | con el apoyo de | con la ayuda de | gracias a | portada | disegni | grafica | impaginazione | con il contributo | con il patrocinio | copertina | ringraziamenti
        desenhos | capa | ilustração | arranjo gráfico | com o apoio | apoio | apoios | tekeningen | vormgeving | opmaak | met steun van | foto's | omslag | teckningar | tegninger | omslag | med stöd av | med støtte fra | med støtte af
        rysunki | okładka | skład | kresby | obálka | sazba | za podpory | s podporou | dofinansowano | crteži | korice | uz potporu | рисунки | обложка | rajzok | borító | támogatta | támogatásával | kapak | çizimler | σχέδια | εξώφυλλο
        translated by | translation | übersetzung | übersetzt von | traduction | traduit par | traducción | traduzione | tradução | vertaling | översättning | oversættelse | oversettelse | suomennos | przekład | tłumaczenie | překlad | prijevod | prevod | перевод | fordította | traducere | çeviri | çeviren | μετάφραση
    """,
    "maker": """
        by | written by | words by | words | text by | text | texts | story by | a talk by | a paper by | a lecture by | address by | delivered by | preached by | compiled by | collected by | edited by | editors | editor | edited | drawn by | made by | written and drawn by | words and pictures by | words and pictures | written and illustrated by | signed | yours | yours faithfully | yours fraternally
        von | text von | texte von | text | texte | verfasst von | geschrieben von | verfasser | autor | autorin | autoren | autorinnen | redaktion | bearbeitet von | vortrag von | gesammelt von
        par | texte de | textes de | textes | écrit par | rédigé par | auteur | auteurs | autrice | rédaction | paroles de | paroles
        por | texto de | textos de | textos | texto | escrito por | escrita por | autor | autora | autores | redacción | redacta | de
        di | testo di | testi di | testi | scritto da | redazione | autore | autrice | raccolti da | parole di
        texto | textos | escrito por | redacção | redação | autoria | door | tekst | teksten | geschreven door | samenstelling | redactie | auteur
        av | af | text | tekst | skriven av | skrevet av | skrevet af | redaktion | redaksjon | redaksjonen | forfatter | författare | kirjoittanut | teksti | tekstit | toimitus | toimittanut
        napisał | napisała | tekst | opracował | opracowała | opracowali | redakcja | redagują | autor | napsal | napsala | sepsal | sestavil | redakce | redaguje | texty | autoři | napisao | napisala | tekst | uredio | uredila | uređuje | uredništvo | redakcija
        написао | написала | саставио | уредник | уређује | уредништво | написал | составил | составила | составитель | автор | авторы | редакция | текст | текст и рисунки | написав | написала | упорядкував | упорядник | редакція | автори
        írta | szerkeszti | szerkesztette | összeállította | szerzők | szöveg | scrisă de | scris de | întocmită de | redactor | autor | γράφει | γράφουν | του | της | κείμενο | κείμενα | συγγραφέας | σύνταξη | yazan | yazanlar | yazı | kalem | hazırlayan
        文 | 図 | 图 | 絵 | 作者 | 編集 | 編者 | 著者 | 著 | 编 | 编者 | 編
        parašė | sarakstījis | kirjutanud | تأليف | بقلم | كتبه | اعداد | إعداد | نویسنده | نوشته | به قلم | מאת | פון | געשריבן פון
    """,
}
"""role → phrases of all languages, ``|`` and line ends between them; folded when used"""

NEVER_NAMES = """
    issued | published | copyright | © | a publication of | an occasional publication of | a production of | a project of
    a leaflet from | a message from | a service of
    edita | editan | publica | organiza | organizan | convoca | organizza | organizzano | pubblicazione della
    pubblicazione del | uitgave van | uitgave van het | een uitgave van | uitgave van de | orgaan van | brochure de
    wydaje | wydał | wydała | wydało | nakładem | staraniem | vydal | vydala | vydalo | vydali | vydaly | vydává
    nákladem | nákladom | vydáva | izdao | izdala | izdalo | izdali | izdaje | издаје | издао | издала | издало | издава
    издал | издали | издаёт | издает | видає | видав | видала | видало | видали | накладом | kiadja | kiadja a | kiadja az
    kiadta | kiadta a | kiadta az | julkaissut | julkaisee | kustantanut | kustansi | julkaisija | kustantaja | välja andnud
    väljaandja | izdevusi | izdod | išleido | kasztu | kaštu | gav ut | veranstalter | veranstalterin | herausgeber
    herausgeberin | uitgever | utgivare | utgivarna | udgiver | udgivere | utgiver | utgjevar | wydawca | vydavatel | vydavateľ
    izdavač | nakladnik | издател | издатель | видавець | yayınlayan | yayımlayan | neşreden | çıkaran | çıkaranlar
    εκδίδει | εκδότης | 発行 | 発行所 | 発行者 | 発行人 | 主催 | 編集発行 | 编印 | 印行 | الناشر | ناشر | إصدار | اصدار
"""
"""phrases among these that announce a name and never begin one"""
