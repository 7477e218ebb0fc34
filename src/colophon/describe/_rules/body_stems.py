# ruff: noqa: E501 (tables of words read best unbroken)
"""How words begin or end that are found in the names of bodies, in any inflection.

They serve the learnt reader as a feature beside the words of :mod:`names.body_words`: none
decides alone, so that words may be here that stand in other company too.
"""

STEMS = """
    committ comit comité komit kommitt collectiv colectiv coletiv col·lectiu kollekt kolekt kolektif coalit coalic alliance alianz
    associ asoci assoz asociat société socied societ società soviet societat federa federaz federac fédéra confed konfed
    syndic sindic syndyk sindik szakszerv gewerksch vakbond fagforen fackf union uniune unioni uniao
    organiz organis orgaan initiat iniciat inicjat inicij iniziat grupp group skupin csoport cooper kooper coöper cooperat
    verein vereni zusammen gemeinsch gesellsch genossen arbeitsg arbeitskr aktionsk projektg basisgr ortsgr bürgeri
    drustv udrug udruž udruzen stowarzy towarz tovarys spolek spolk spolok sdruž združ zwiaz svaz zväz savez zveza sojuz
    fundac fundaz fundat fondaz fondat stift sticht nadac fundació foundat redak redac rédac redacc
    wydawn naklad nakład izdav izdaj vydav edition edizion edicion edições edicion edito éditi editur verlag selbstverl forlag förlag kustan kirjap kirjak
    tipogr typogr drukar drukker tiskar tlačiar štampar trykk tryck druckerei buchdr imprim imprent imprens impres stamper boktr bogtr litogr
    bibliot librair librer librar livrar kniho knjiž knjiz księg könyv yayın derne birlik birliğ meclis komite inisiy koopera sendika vakf atöly mutfağ
    tenants mieter huurder lejer hyresg locatair inquil locatar lokator nájem podstan residents vecin veïns vizinh nachbar wijkcom buurt
    women frauen femmes mujer mujeres donne kvinn kvind nais kobiet žen žien feminis workers arbeiter arbetar arbeid arbejd ouvri obrer operai trabalh munkás robotn radničk pracow työväen työl
    student studier studen estud studenti jugend ungdom nuoriso jeuness juvent joven giovan młodzie mládež omladin
    section sekci sektion sekcj secció sección sezion secção oddział odbor ortsverb lokalaf lokallag afdeling afdeel avdeln avdeling osasto branch chapter lodge
    parish church chapel gemeind kirchen menighed menighet församl seurak paroch parro paroq parafi parròq kirke kerk eglise église chiesa iglesia farnost egyház
    school schule schul école escola escuela skole skola szkoł škol iskola koulu college univers institu akadem academ gymnas gimnáz lyceum
    museum musée museo museu muzeum muzej theat teatr teater théât orchest choir chœur bruderh
    foren förening bygdelag bygdekv hembygds hjemst ungdomsl kvinnel idrotts idrætsf spejder beboer borgerf grundejer velforen sameie
    yhdist seura liitto toimik osuusk säätiö talkoo
    egyesü egylet társas szövets bizotts mozgal műhely alapítv tanács önkorm kiadó nyomda
    asociaț asociat societat comitet sindicat fundaţ fundaț editur filial liga ligue lega league lliga
    movem mouvem movim moviment bewegung beweging pokret hnutí mozgal front brigad campaign campagn campan kampagn kampan
    centr zentrum centrum center centre keskus ateneu ateneo casal cercle circol circle cerchi círcul club klub kružok kružk
    council conseil consell concell ayuntam ajuntam junta juntas municip gemeinder stadtrat comune comuni commun kommun obec obecní gmina urząd
    confraria confrérie confrat cofrad hermandad brotherh sisterh fellowsh bractwo bratstv
    amics amis amigos amici friends freunde venner vänner ystäv przyjac přátel
    society trust agency bureau office depart departm minist minister comissã comision comissi commiss kommiss komisj komise
    archiv arkiv arxiu archivo press presse prensa premsa publish publica workshop taller tallers laborat officin studio zine zines distro
    selts ühing liit komitee kirjast draugij draugyst sąjung biedrīb savienīb leidykl
    συλλογ επιτροπ ενωσ ομαδ ομοσπ συνελευ πρωτοβ εκδοσ σωματ συνδικ δικτυ κινησ συνεταιρ λεσχ σύνδεσμ αδελφότ
    комит коміт обществ общин товари объедин обєдн організ организ орган спілк союз съюз савез кооперат кооперац издат видавн типогр друкар штампар печатн редакц груп профс парті парти музе бібліот библиот театр круж гурток совет задруг друштв дружств дружест удруж дружин црквен читалищ інститу институ школ училищ майстерн мастерск отряд братств фонд осеред
"""

WORDS = """
    لجنة جمعية اتحاد حزب دار مطبعة منشورات مبادرة مركز نقابة مكتبة رابطة هيئة مجلس حركة تعاونية فرقة شركة مؤسسة منظمة نادي جماعة
    اللجنة الجمعية الاتحاد الحزب المطبعة المركز النقابة المكتبة الرابطة الهيئة الحركة
    انتشارات کانون سازمان انجمن گروه کمیته اتحادیه شورای شورا کتابخانه چاپخانه موسسه بنیاد
    ועד ועדת אגודה אגודת הסתדרות מפלגה מפלגת הוצאת מרכז ארגון קיבוץ חברת איגוד קואופרטיב הקואופרטיב דפוס
    פאַרלאַג פארלאג קאמיטעט קאָמיטעט פאַראיין פאראיין ארבעטער
"""
"""whole words of scripts whose words are not inflected at the end"""

ENDINGS = """
    会 會 组 組 社 団 團 協会 協會 协会 工会 委員会 委员会 組合 合作社 党 黨 書店 书店 出版 工作室 学校 學校 大学 大學 局 研究所 图书馆 図書館 教会 同盟 連盟 联盟 中心 センター クラブ グループ
"""
"""how names of bodies end that are written without blanks"""
