# ruff: noqa: E501 (tables of words read best unbroken)
"""Words by which a document says what may be done with it."""

SIGNALS: tuple[tuple[str, tuple[str, ...]], ...] = (
    # the slug of the signal, and its phrases; the first kind that is found leads
    ("anti-copyright", (
        "anti-copyright", "anti copyright", "anticopyright", "@nti-copyright", "@nti copyright", "@nticopyright", "no copyright", "anti-©",
        "all rights reversed", "all rites reversed", "all wrongs reserved", "kopimi", "sans copyright", "pas de copyright",
        "kein copyright", "ohne copyright", "sin copyright", "senza copyright", "nessun copyright", "sem copyright",
        "geen copyright", "χωρίς copyright", "без копирайта", "copyfree",
        "fuck copyright", "nessun diritto riservato", "ningún derecho reservado", "ningun derecho reservado",
        "ingen copyright", "inget copyright", "ikke copyright", "ei copyrightia", "bez copyrightu", "brez copyrighta", "copyright yok", "telif hakkı yok*", "ni copyright", "cap copyright", "sense copyright", "fără copyright", "fără drepturi de autor", "contra el copyright", "contra o direito de autor", "ενάντια στα πνευματικά δικαιώματα", "kein recht vorbehalten", "keine rechte vorbehalten", "aucun droit réservé", "nenhum direito reservado", "hiçbir hakkı saklı değil*", "antikopyrajt", "antykopyrajt", "антикопирайт", "антикопірайт",
    )),
    ("copyleft", ("copyleft", "copy left", "(ↄ)", "🄯", "gnu free documentation license")),
    ("cc-licence", (
        "creative commons", "cc by", "cc-by", "cc by-sa", "cc by-nc", "cc-by-sa", "cc-by-nc", "creativecommons.org", "cc0", "cc-zero",
        "attribution-sharealike", "attribution-noncommercial", "クリエイティブ・コモンズ",
        "المشاع الإبداعي", "知识共享", "創用 CC", "创用 CC", "кріейтів коммонс",
    )),
    ("public-domain", (
        "public domain", "domaine public", "gemeinfrei", "dominio público", "dominio pubblico", "domínio público",
        "publiek domein", "κοινό κτήμα", "общественное достояние", "free of copyright restrictions", "unlicense",
        "no rights reserved", "not copyrighted", "uncopyrighted", "no copyright is claimed", "domeniul public", "domena publiczna", "volné dílo", "közkincs", "javno dobro",
        "суспільне надбання", "fritt bruk", "allmän egendom", "vapaasti käytettävissä", "domini públic", "kamu malı", "רשות הציבור", "ملك عام", "公有领域", "公有領域", "パブリックドメイン",
    )),
    ("non-commercial-only", (
        "not for profit", "not for sale", "do not sell", "non-commercial use", "noncommercial use", "for non-commercial purposes",
        "non commercial purposes", "usage non commercial", "à des fins non commerciales", "nicht kommerziell", "nichtkommerziell*",
        "uso no comercial", "sin ánimo de lucro", "uso non commerciale", "não comercial", "niet-commercieel", "μη εμπορικ*", "некоммерческ*",
        "just don't sell it", "продавати не можна", "не продавати", "продавать нельзя", "не продавать", "no para vender", "pas pour vendre", "nicht zum verkaufen", "não para vender", "satmak yasak", "satmak ayıp", "satılamaz", "pénzért nem adható", "pénzt ne kérj", "nie wolno sprzedawać", "prodávat zakázáno", "don't sell it", "don't sell this", "ikke for salg", "ikke til salg", "säljs ej", "ei myytäväksi", "ei kaupalliseen käyttöön", "no vender",
        "não vender", "ne pas vendre", "unverkäuflich", "nicht zum verkauf", "niet te koop", "nie na sprzedaż", "neprodejné", "neprodejný", "не для продажу", "не для продажи", "nije za prodaju",
        "nem eladó", "nu este de vânzare", "para parayla satılmaz", "非卖品", "非賣品", "非売品",
        "not to be sold", "may not be sold", "must not be sold", "never to be sold", "please do not sell", "don't sell", "no commercial use", "non-commercial reproduction", "for non-profit use",
        "non-profit use", "not for resale", "pas à vendre", "ne peut être vendu", "interdit à la vente", "darf nicht verkauft werden", "nicht verkaufen", "kein verkauf", "prohibida la venta",
        "prohibida su venta", "no se vende", "vietata la vendita", "non vendere", "proibida a venda", "não se vende", "não pode ser vendido", "niet verkopen", "mag niet verkocht worden",
        "får ej säljas", "får inte säljas", "må ikke sælges", "må ikke selges", "ei saa myydä", "ei myytävänä", "nie sprzedawać", "neprodávat", "nepredávať",
        "не для продаже", "не продаётся", "не продається", "nem árusítható", "nu se vinde", "δεν πωλείται", "satılmaz", "no es ven", "prohibida la venda",
    )),
    ("free-to-copy", (
        "feel free to copy", "free to copy", "copy and distribute", "copy freely", "reprint freely", "reproduce freely", "freely reproduced",
        "freely copied", "may be freely", "may be reproduced", "may be reprinted", "please copy", "copy this", "photocopy and distribute", "steal this",
        "pirate this", "spread this", "permission is granted", "reproduction encouraged", "reproduction is encouraged", "free to reproduce", "reproduction libre", "photocopillez", "à photocopier", "copie libre",
        "peut être reproduit", "peut être librement reproduit", "reproduction autorisée", "nachdruck erwünscht", "nachdruck erlaubt", "nachdruck gestattet", "kopieren erlaubt", "kopieren erwünscht",
        "weiterverbreitung erwünscht", "frei kopierbar", "kopieren und verbreiten", "copia y difunde", "copia y distribuye", "fotocopia y difunde", "se permite la reproducción", "permitida la reproducción", "reproducción libre",
        "fotocopia e diffondi", "riproduzione libera", "riproduci e diffondi", "si consiglia la riproduzione", "copia e divulga", "reprodução livre", "fotocopie e espalhe", "vrij te kopiëren", "overname toegestaan",
        "αναδημοσίευση ελεύθερη", "ελεύθερη αναπαραγωγή", "ελεύθερα", "перепечатка разрешена", "перепечатка приветствуется", "свободное распространение", "you may copy", "use it freely", "share it freely", "you are free to share", "you are free to copy",
        "may reprint", "may copy", "cópialo", "copialo", "copiatelo", "fotocopiatelo", "copiez-le", "photocopiez", "kopiert es", "másold", "kopier gerne", "kopier gjerne", "skriv gjerne av", "skriv gerne af", "kopiera gärna", "får gärna kopieras", "копируйте", "копіюйте", "přetisk s udáním", "přetisk dovolen", "přetisk povolen", "nachdruck mit quellenangabe", "abdruck mit quellenangabe", "تجدید چاپ آزاد", "نسخه‌برداری آزاد", "may photocopy", "can photocopy", "can copy it", "permission to reprint is given", "permission to copy is given", "permission to reproduce is given",
        "articles may be reproduced", "reproduction souhaitée", "reproduction encouragée", "recopiez", "abdruck erwünscht", "abdruck gestattet", "nachdruck frei", "abschreiben erwünscht",
        "weitergeben erwünscht", "permítese copiar", "reprodución libre", "còpia lliure", "reproducció lliure", "es permet la reproducció", "kopiatu askatasunez", "é permitida a reprodução",
        "permite-se a reprodução", "è permessa la riproduzione", "è consentita la riproduzione", "riproduzione consentita", "riproduzione incoraggiata", "kopiering tillåten",
        "fritt att kopiera", "får kopieras", "får mångfaldigas", "eftertryck tillåt*", "eftertryk tilladt", "eftertryk ønskes", "fri kopiering", "kopiering tilladt", "kopiering tillatt",
        "ettertrykk tillatt", "saa kopioida", "kopiointi sallittu", "vapaasti kopioitav*", "przedruk dozwolony", "kopiowanie dozwolone", "wolno kopiować", "przetisk dovolen",
        "kopírování dovoleno", "volně šiřte", "šiřte dál", "перепечатка разрешается", "копируйте и распространяйте", "копирование разрешено", "передрук дозволен*", "передрук дозволяється",
        "копіювання дозволено", "поширюйте вільно", "slobodno umnožavajte", "slobodno kopirajte", "umnožavanje dozvoljeno", "слободно умножавајте", "слободно копирајте",
        "utánnyomása szabad", "utánnyomni szabad", "szabadon másolható", "szabadon terjeszthető", "copiați și distribuiți", "reproducerea este permisă", "multiplicați și dați",
        "αναπαραγωγή ελεύθερη", "αντιγράψτε και μοιράστε", "επιτρέπεται η αναπαραγωγή", "επιτρέπεται η αναδημοσίευση", "fotokopi serbest*", "çoğaltmak serbest*", "kopyalamak serbest*",
        "מותר להעתיק", "מותר לצלם", "העתקה מותרת", "يسمح بالنسخ", "حقوق الطبع غير محفوظة", "تکثیر آزاد", "נאָכדרוקן ערלויבט",
        "copy and pass on", "copy & pass on", "copy and pass it on", "copy and share", "copy & share", "copy and hand on", "copy it and pass it on", "copy and give", "copy and spread",
        "copy and circulate", "photocopy and share", "photocopy and pass on", "photocopy this", "print and share", "print and distribute", "please photocopy", "please reproduce", "please reprint",
        "please duplicate", "may be copied", "may be photocopied", "may be duplicated", "can be copied", "can be photocopied", "copies may be made", "copy at will", "reproduce at will",
        "reprint at will", "no permission needed", "no permission is needed", "no permission required", "no permission necessary", "share freely", "distribute freely", "freely distributed", "photocopy freely",
        "duplicate freely", "use freely", "copying welcome", "copying is welcome", "copying encouraged", "copying is encouraged", "reprinting welcome", "reprinting is welcome", "reproduction welcome",
        "reproduction is welcome", "free to be copied", "free to share and copy", "make copies", "run off more copies", "copiez et diffusez", "copier et diffuser", "reproduisez et diffusez", "photocopiez et diffusez",
        "copie autorisée", "reproduction permise", "reproduction conseillée", "reproduction recommandée", "libre de reproduction", "à recopier", "copiez, diffusez", "darf kopiert werden", "darf nachgedruckt werden",
        "darf frei kopiert", "darf vervielfältigt werden", "kann kopiert werden", "kopieren und weitergeben", "kopieren, weitergeben", "kopieren und verteilen", "bitte kopieren", "bitte vervielfältigen", "vervielfältigung erwünscht",
        "vervielfältigung erlaubt", "vervielfältigung gestattet", "kopieren ausdrücklich erwünscht", "nachdruck ausdrücklich erwünscht", "nachdruck mit quellenangabe gestattet", "copia y reparte", "copia y comparte", "copiad y difundid", "copien y difundan",
        "fotocopia y reparte", "fotocopien", "reproducción permitida", "se puede copiar", "puede copiarse", "puede reproducirse", "libre reproducción", "reproduzca y difunda", "cópiese y difúndase",
        "cópiese", "copia e diffondi", "copiate e diffondete", "fotocopiate e diffondete", "riproducete e diffondete", "si può copiare", "può essere riprodotto", "può essere copiato", "riproduzione permessa",
        "riproduzione gradita", "libera riproduzione", "da fotocopiare", "copia e distribui", "copie e distribua", "copie e passe", "copia e passa", "pode ser copiado", "pode ser reproduzido",
        "podem ser reproduzidos", "reprodução permitida", "reprodução autorizada", "reproduza e divulgue", "livre reprodução", "fotocopiem", "kopiëren toegestaan", "mag gekopieerd worden", "mag worden gekopieerd",
        "kopieer en verspreid", "kopiëren en verspreiden", "nadruk toegestaan", "overnemen toegestaan", "overname aanbevolen", "vrij te vermenigvuldigen", "kopiera och sprid", "kopiera och ge vidare", "fri att kopiera",
        "kopiera fritt", "kopier og del", "kopier og gi videre", "må kopieres", "må gjerne kopieres", "kan kopieres fritt", "kopier og giv videre", "må gerne kopieres", "må gerne eftertrykkes",
        "kopioi ja jaa", "saa monistaa", "saa vapaasti kopioida", "saa levittää", "kopiuj i podaj dalej", "kopiuj i rozpowszechniaj", "można kopiować", "przedruk mile widziany", "powielaj i podaj dalej",
        "kopírujte a šiřte", "opište a předejte", "rozmnožujte", "rozmnožte a pošlite ďalej", "kopírujte a šírte", "kopiraj i dijeli", "umnoži i podijeli", "umnožite i podijelite", "kopiraj i prosledi",
        "копирај и подели", "умножи и подели", "копируй и распространяй", "копируй и передай", "размножь и передай", "можно копировать", "перепечатывайте", "копіюй та поширюй", "копіюй і передай",
        "передрук дозволено", "másolható", "sokszorosítható", "szabadon sokszorosítható", "másold és add tovább", "copiază și dă mai departe", "poate fi copiat", "poate fi reprodus", "αντιγράψτε το",
        "φωτοτυπήστε", "αντιγράφεται ελεύθερα", "çoğaltıp dağıtın", "çoğalt dağıt", "fotokopi çekip dağıtın", "serbestçe çoğaltılabilir", "copia i difon", "copieu i difoneu", "es pot copiar",
        "copia e difunde",
    )),
    ("copyright-claimed", (
        "all rights reserved", "copyright", "©", "(c)", "alle rechte vorbehalten", "nachdruck verboten", "nachdruck, auch auszugsweise", "tous droits réservés", "tous droits de reproduction", "reproduction interdite",
        "todos los derechos reservados", "propiedad del autor", "propiedad de la sociedad", "reserva el derecho de propiedad", "reserva o direito de propriedade", "propriedade do autor", "propiedad literaria", "reservados todos los derechos", "quedan reservados los derechos", "es propiedad", "prohibida la reproducción", "derechos reservados",
        "tutti i diritti riservati", "riproduzione vietata", "proprietà letteraria", "proprietà letteraria riservata", "todos os direitos reservados", "reprodução proibida", "direitos reservados", "alle rechten voorbehouden",
        "auteursrecht", "nadruk verboden", "με επιφύλαξη παντός δικαιώματος", "απαγορεύεται η αναδημοσίευση", "απαγορεύεται η αναπαραγωγή", "все права защищены", "перепечатка воспрещается", "авторские права", "urheberrechtlich geschützt",
        "entered according to act of congress", "entered, according to act of congress", "no part of this publication may be", "no part of this book may be", "no part of this work may be", "droits de traduction", "droits de reproduction", "copyright notice",
        "copyright reserved", "alle rettigheder forbeholdes", "alle rettigheter forbeholdt", "alla rättigheter förbehåll*", "med ensamrätt", "kaikki oikeudet pidätetään",
        "wszelkie prawa zastrzeżone", "wszystkie prawa zastrzeżone", "všechna práva vyhrazena", "všetky práva vyhradené", "усі права захищені", "всі права захищені", "все права сохранены",
        "sva prava pridržana", "sva prava zadržana", "сва права задржана", "minden jog fenntartva", "toate drepturile rezervate", "tüm hakları saklıdır", "her hakkı saklıdır",
        "her hakkı mahfuzdur", "izinsiz çoğaltılamaz", "izinsiz kopyalanamaz", "izinsiz yayımlanamaz", "izinsiz basılamaz", "kaynak gösterilmeden alıntılanamaz", "tots els drets reservats",
        "todos os dereitos reservados", "eskubide guztiak erreserbatu*", "כל הזכויות שמורות", "جميع الحقوق محفوظة", "حقوق الطبع محفوظة", "کلیه حقوق محفوظ", "تمام حقوق محفوظ",
        "אלע רעכט פֿאַרבאַהאַלטן", "eftertryck förbjud*", "eftertryck utan", "eftertryk forbudt", "ettertrykk forbudt",
    )),
)  # fmt: skip

STATEMENTS: dict[str, tuple[str, str]] = {
    "copyright-claimed": ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
    "anti-copyright": ("http://rightsstatements.org/vocab/UND/1.0/", "Copyright Undetermined"),
    "copyleft": ("http://rightsstatements.org/vocab/InC/1.0/", "In Copyright"),
    "free-to-copy": ("http://rightsstatements.org/vocab/InC-RUU/1.0/", "In Copyright – Rights-holder(s) Unlocatable or Unidentifiable"),
    "non-commercial-only": ("http://rightsstatements.org/vocab/InC-NC/1.0/", "In Copyright – Non-Commercial Use Permitted"),
    "public-domain": ("http://rightsstatements.org/vocab/CNE/1.0/", "Copyright Not Evaluated"),
}  # fmt: skip
"""what may be suggested from a signal; a person chooses (standards: 8, Rights)"""

REASONS = {
    "anti-copyright": "“anti-copyright” has no settled legal meaning and dedicates nothing",
    "copyleft": "copyleft rests on copyright: the work is protected, its terms are generous",
    "free-to-copy": "a permission to copy leaves the work in copyright, its holder often unknown",
    "non-commercial-only": "the words permit copying for other ends than profit",
    "public-domain": "the claim is the document's own; nobody has examined it",
    "copyright-claimed": "the document claims copyright",
}

LABELS = {
    "copyright-claimed": "Copyright claimed",
    "anti-copyright": "Anti-copyright",
    "copyleft": "Copyleft",
    "free-to-copy": "Free to copy",
    "non-commercial-only": "Non-commercial use only",
    "cc-licence": "Creative Commons licence",
    "public-domain": "Public domain claim",
    "none-found": "No rights wording found",
}

UNSPACED: dict[str, str] = {
    "版权所有": "copyright-claimed", "版權所有": "copyright-claimed", "翻印必究": "copyright-claimed", "禁止转载": "copyright-claimed", "禁止轉載": "copyright-claimed", "转载必究": "copyright-claimed",
    "不得翻印": "copyright-claimed", "不得转载": "copyright-claimed", "不得轉載": "copyright-claimed", "無断転載": "copyright-claimed", "無断複写": "copyright-claimed", "無断複製": "copyright-claimed", "複製を禁": "copyright-claimed", "転載を禁": "copyright-claimed",
    "欢迎转载": "free-to-copy", "转载随意": "free-to-copy", "轉載隨意": "free-to-copy", "随意转载": "free-to-copy", "欢迎抄写": "free-to-copy", "歡迎抄寫": "free-to-copy", "歡迎轉載": "free-to-copy", "欢迎翻印": "free-to-copy", "歡迎翻印": "free-to-copy", "欢迎复制": "free-to-copy", "转载自由": "free-to-copy", "自由转载": "free-to-copy", "転載自由": "free-to-copy", "転載歓迎": "free-to-copy", "複製自由": "free-to-copy", "コピー自由": "free-to-copy", "自由にコピー": "free-to-copy",
    "売らないでください": "non-commercial-only", "禁止商用": "non-commercial-only", "非商業": "non-commercial-only", "非商业": "non-commercial-only", "非営利": "non-commercial-only",
    "クリエイティブ・コモンズ": "cc-licence", "反版权": "anti-copyright", "反版權": "anti-copyright",
}  # fmt: skip
"""phrases of languages that write without spaces, found wherever they stand"""

NO_SIGN: tuple[str, ...] = (
    "no", "not", "without", "kein", "ohne", "pas de", "sans", "ni", "sin", "senza", "nessun", "niente", "sem", "sense", "cap", "geen", "zonder", "ingen", "inget", "utan", "uden", "uten", "ei", "bez", "без", "nem", "fără", "χωρίς", "yok", "anti",
)  # fmt: skip
"""what stands before the sign of copyright where it is disclaimed: ``no ©``"""

SPOKEN_OF: tuple[str, ...] = (
    "infring*", "law", "laws", "act", "notice", "page", "holder", "holders", "date", "claim", "claims", "problem*", "issue*", "dispute*", "office",
)  # fmt: skip
"""what follows “no copyright” where nothing is disclaimed: ``no copyright infringement``"""
