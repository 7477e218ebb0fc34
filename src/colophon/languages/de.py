"""German."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="de",
    title="German",
    dates=words.Dates(
        months=(
            "januar jänner jenner jan",
            "februar feber febr feb hornung",
            "märz maerz merz",
            "april apr",
            "mai",
            "juni brachmonat",
            "juli heumonat",
            "august aug",
            "september sept sep herbstmonat",
            "oktober october okt weinmonat",
            "november nov",
            "dezember december dez christmonat",
        ),
        short="jun=6 jul=7",
        seasons=("frühling frühjahr", "sommer", "herbst", "winter"),
        quarters="quartal vierteljahr",
        halves="halbjahr hälfte",
        weekdays=(
            "montag mo", "dienstag di", "mittwoch mi", "donnerstag do", "freitag fr",
            "samstag sonnabend sa", "sonntag so",
        ),
        days="""
            erste=1 erstes=1 zweite=2 zweites=2 ersten=1 zweiten=2 dritten=3 vierten=4 fünften=5
            sechsten=6 siebenten=7 siebten=7 achten=8 neunten=9 zehnten=10 elften=11 zwölften=12
            zwanzigsten=20 dreißigsten=30
        """,
        numbers="""
            eins=1 ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
            zwanzig=20 hundert=100 tausend=1000
        """,
        ordinals="ten",
        links="den der des im am tag monats",
        years="jahr jahre jahres jahrs jahr_christi jahre_christi jahr_des_herrn jahre_des_herrn",
        circa="um um_das_jahr ca circa zirka etwa ungefähr gegen rund",
        doubt="vermutlich wahrscheinlich vielleicht wohl möglicherweise",
        before="vor spätestens nicht_nach bis bis_spätestens",
        after="nach frühestens nicht_vor",
        since="seit ab von",
        between="zwischen von",
        both="und",
        either="oder",
        until="bis bis_zum",
        decade_endings="er er_jahre er_jahren ern",
        centuries="jahrhundert jh jhdt jhs jahrhunderts",
        early="frühe frühes anfang anfang_der anfang_des",
        middle="mitte mitte_der mitte_des",
        late="späte spätes ende ende_der ende_des",
        undated="o_j o_d ohne_jahr ohne_datum undatiert o_j_u_o oj",
        shown=words.Shown(
            months="""
                Januar Februar März April Mai Juni Juli August September Oktober November Dezember
            """,
            seasons=("Frühjahr {}", "Sommer {}", "Herbst {}", "Winter {}"),
            quarter=("1. Quartal {}", "2. Quartal {}", "3. Quartal {}", "4. Quartal {}"),
            half=("1. Halbjahr {}", "2. Halbjahr {}"),
            circa="ca. {}",
            either="oder",
            both="und",
            between="zwischen {} und {}",
            not_before="nicht vor {}",
            not_after="nicht nach {}",
            decade="{}er",
            undated="o. D.",
        ),
    ),
    texts=words.Texts(
        behind_hyphens="und oder bzw sowie bis",
        commonest="""
            der die das und in zu den von mit ist des sich auf für im dem nicht ein eine als auch es
            an werden aus er hat dass daß sie nach wird bei einer um am sind noch wie einem über
            einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde wenn ihre
            ihrer kann diese dieser wir ich uns vnd vnnd auff seyn seyne eyn eyne vom unter gegen
            alle alles welche welcher
        """,
        function="""
            ab allem allen aller also andere anderem anderen anderer anderes anders außer außerdem
            bald beide beiden beim bereits bevor bin bisher bist bleibt da dabei dadurch dafür
            dagegen daher dahin damals damit danach daneben dann daran darauf daraus darf darin
            darüber darum darunter davon davor dazu dein deine denen denn dennoch deren deshalb
            dessen desto dich dies diesem diesen dieses dir doch dort du dürfen ebenso ehe eigen
            eigene eigenen eines einige einigen einiger einmal erst etwa etwas euch euer eure fast
            ganz ganze ganzen gar gehen geht gern gibt ging gleich hab habe hast hatte hätte hatten
            hätten her hier hierzu hin hinter ihm ihn ihnen ihr ihrem ihren immer indem ins ja jede
            jedem jeden jeder jedes jedoch jemand jene jenem jenen jener jenes jetzt kam kannst kein
            keine keinem keinen keiner kommen kommt konnte könnte konnten können lang lange lassen
            läßt lässt macht machen manche mancher mein meine meinem meinen meiner mich mir möchte
            mögen muss muß müssen musste mußte nachdem nächste nah neben nein nichts nie niemand nun
            ob oben oft ohne schon sehr sei seid seine seinem seinen seiner seit seitdem selber
            selbst sogar solche solchen solcher soll sollen sollte sollten sondern sonst soviel
            soweit sowie statt steht stets unser unsere unserem unseren unserer viel viele vielen
            vieler vielleicht voran vorbei wann wäre waren wären warum was wegen weil weiter welchem
            welchen wenig wenige weniger wer werde weshalb wessen wieder will wirst wo wobei wodurch
            wofür woher wohin wohl wollen wollte wollten womit woran worauf worin würde wurden
            würden zusammen zwar zwischen
        """,
        unmatched="""
            der die das den dem des ein eine einer eines einem einen und oder von vom zu zum zur in
            im am an auf für mit bei aus nach über unter durch als ist sind war um gegen nicht wie
        """,
        endings="e en n er es s em ern nen se m",
        articles="der die das eine ein",
        finis=("ende", "amen",),
    ),
    imprint=words.Imprint(
        publisher=(
            "im verlag von", "im verlage von", "im verlag der", "im verlage der", "im verlag des",
            "im verlage des", "verlag von", "verlag der", "verlag des", "verlag und druck von",
            "druck und verlag von", "druck & verlag von", "druck und verlag der", "verlegt durch",
            "verlegt von", "verlegt bey", "verlegt bei", "verlegts", "impressum:", "in verlegung",
            "in commission bei", "in kommission bei", "im kommissionsverlag von",
            "gedruckt und verlegt von", "druck und verlag:", "verlag:", "verleger:",
            "erschienen bei", "erschienen im", "bey", "zu finden bey",
        ),
        printer=(
            "gedruckt bei", "gedruckt bey", "gedruckt durch", "gedruckt von", "druck von",
            "druck der", "druck:", "druck", "getruckt bey", "getruckt durch", "buchdruckerei von",
            "aus der druckerei von", "hergestellt bei", "gesamtherstellung:",
            "druck und bindung:", "in der officin von", "gedruckt in der", "vervielfältigt bei",
            "hergestellt in der", "hersteller:", "drucker:", "druckerei:", "satz und druck:",
            "druck & bindung:",
        ),
        distributor=(
            "vertrieb:", "vertrieb durch", "auslieferung:", "zu beziehen durch", "zu haben bey",
            "zu haben bei",
        ),
        issuing_body=(
            "herausgegeben von der", "herausgegeben vom", "hrsg. von der", "hrsg. vom",
            "herausgeber:", "herausgeberin:", "hrsg.:", "hg.:", "herausgegeben im auftrag",
        ),
        responsible=(
            "v.i.s.d.p.", "v. i. s. d. p.", "visdp", "vi.s.d.p.", "vi.s.d.p", "v.i.s.d.p",
            "v.i.s.d.pr.", "verantwortlich im sinne des presserechts",
            "verantwortlich im sinne des pressegesetzes", "presserechtlich verantwortlich",
            "verantwortlich für den inhalt", "verantwortlich i.s.d.p.", "verantwortlich:",
            "verantw.:", "verantwortlicher redakteur", "für den inhalt verantwortlich",
            "für die redaktion verantwortlich", "inhaltlich verantwortlich",
        ),
        weak="bey per druck edition",
        reprints=("nach der ausgabe", "gedruckt nach dem", "nachdruck aus"),
        publishing_houses="""
            league verlag verlags verlagsbuchhandlung verlags-buchhandlung verlagsanstalt
            buchhandlung buchverlag verlagsgesellschaft hofbuchhandlung
        """,
        printing_houses=(
            "buchdruckerei", "hofbuchdruckerei", "druckerei", "gesellschafts-buchdruckerei",
            "druck", "offsetdruckerei", "offsetdruck", "schnelldruck", "akzidenzdruck",
            "kopiercenter", "copyshop",
        ),
        stops=(
            "in", "rüe", "buchhändler", "buchdrucker", "auf", "im", "an der", "am", "strasse",
            "straße", "wohnhaft", "hofbuchhändler", "in der", "zu", "zum", "zur", "unter", "tel",
            "telefon", "c/o", "postfach", "im jahr*", "im iahr*", "was",
        ),
        bodies="""
            league gmbh e.v verein partei gruppe bund verband initiative kollektiv verlag druckerei
            universität föderation museum institut
        """,
        locatives=("zu", "in", "gedruckt zu", "getruckt zu", "gedruckt in", "tot"),
        credits=(
            "(?:gefördert|unterstützt|finanziert) (?:von|vom|durch|mit|aus)",
            "(?:herausgegeben|gedruckt|gesetzt) (?:von|vom|bei|auf|im)",
            r"mit (?:\w+ )?(?:unterstützung|förderung|hilfe) (?:von|der|des|durch)",

            r"(?:druck|satz|layout|gestaltung|umschlag|titelbild|fotos?|illustration(?:en)?|auflage)\s?:",
            r"(?:bankverbindung|spendenkonto|konto|iban|v\.?i\.?s\.?d\.?p|eigendruck)\b",
        ),
        running="sind wurde wird worden war",
        printed=("gedruckt", "getruckt",),
        printed_at="zu in",
        printed_stems="druc truc",
        made_stems="gedr getr druck",
        editions="auflage ausgabe",
        published_stems="herausgegeben veröffentlicht",
        made_first="zuerst erstmals",
        joining="und",
        by_whom="durch",
        for_whom=("bey", "bei", "im verlag",),
        printed_for="für",
        articles=("das", "der", "die", "dem", "den",),
        authorial="druck",
        abbreviated="prof frid aug",
        suffixes=("gmbh",),
        between_names="und unnd",
        between_later_names="und",
        trade_stems="buchdr",
        widows="witwe",
        no_names=(r"jahr\w*", "befehl", "eigendruck", r"selbst\w*", "eigenverlag",),
        makers=("witwe", r"verfasser\w*",),
        before_makers=("der", "die", "den", "des",),
        below_places=(r"bey\s", "gedruckt",),
        place_lines="in zu und den",
        printed_here=("gedruckt", "getruckt",),
        before_dates="den im",
        printed_leads=("gedr", "getr",),
        before_towns="in zu",
        colophon_stems="gedruckt",
    ),
    date_roles=words.DateRoles(
        published=(
            "veröffentlicht am", "veröffentlicht", "erschienen am", "erschienen", "erschienen im",
            "stand", "erscheinungsdatum", "redaktionsschluss", "herausgegeben am",
            "erscheinungsjahr",
        ),
        first=("erste auflage", "1. auflage", "erstausgabe"),
        edition=(
            "zweite auflage", "dritte auflage", "2. auflage", "3. auflage", "4. auflage",
            "neue auflage", "version",
        ),
        printing=(
            "gedruckt im", "gedruckt", "druck", "gedruckt im jahr", "gedruckt im iahr",
            "zu ende gedruckt",
        ),
        year=("im jahr", "im jahre", "an."),
        later_printing=("nachdruck", "zweiter nachdruck"),
        copyright="(c) urheberrecht",
        given=("gegeben", "datum", "geben zu"),
        dateline="den",
        update=(
            "zuletzt aktualisiert", "zuletzt aktualisiert am", "aktualisiert am", "aktualisiert",
            "zuletzt geändert", "zuletzt geändert am", "zuletzt bearbeitet", "letzte änderung",
            "letzte aktualisierung", "geändert am", "bearbeitet am",
        ),
        visit=("abgerufen am", "zugriff am"),
        submission="eingereicht",
        life=("geb.", "geboren", "geboren am", "gest.", "gestorben", "geboren in"),
        act_of_law=(
            "gesetz vom", "gesetzes vom", "verordnung vom", "erlass vom", "beschluss vom",
            "bescheid vom", "urteil vom", "richtlinie vom", "pressegesetz vom", "i.d.f. vom",
            "fassung vom",
        ),
        registration=("vereinsregister", "gültig ab", "gültig bis"),
        beginning=("gegründet", "gegründet im jahre", "seit"),
        other_edition=(
            "erstmals erschienen", "zuerst erschienen", "zuerst erschienen in",
            "ursprünglich erschienen", "nach der ausgabe von",
        ),
        coming=(
            "nächste sitzung", "nächste sitzung am", "nächstes treffen", "nächste ausgabe",
            "einsendeschluss", "anmeldeschluss", "termin", "bis zum", "tot",
        ),
        past_meeting=("sitzung vom", "protokoll vom"),
        limits=("bis", "bis zum", "ab", "vor", "nach", "tot"),
        records="protokoll niederschrift rundbrief referat",
        behind_imprint="in von bei durch da und",
        before_year="der die das den dem los",
        related=(
            "ähnliche (?:beiträge|artikel)", "weitere (?:beiträge|artikel|meldungen)",
            "mehr zum thema", "siehe auch",
        ),
        licences=("lizenz",),
        courts=("registergericht", "amtsgericht",),
        born_signs="geb",
    ),
    years=words.Years(
        bounds="bis vor tot",
        naming="in im seit jahr",
        later=("jahre später", "jahre danach"),
        numbers="""
            ein=1 zwei=2 drei=3 vier=4 fünf=5 sechs=6 sieben=7 acht=8 neun=9 zehn=10
        """,
        present="still wir heute jetzt noch",
        already=("bereits", "schon", "in diesem jahr", "dieses jahr"),
    ),
    figures=words.Figures(
        telephone="tel telefon fax mobil handy ring",
        numbered="""
            nummer art. artikel projekt postfach raum zimmer az. account opus op. seite auflage:
        """,
        street_endings="straße strasse str. gasse platz allee weg",
        counted="personen menschen familien arbeiter stück",
        issues=("nr", "heft", "ausgabe", "jahrgang", "num",),
        hours="uhr",
    ),
    reading=words.Reading(
        publisher=(
            "(c)", "herausgegeben von", "herausgegeben vom", "herausgegeben von der",
            "herausgegeben durch", "hrsg. von", "hrsg. vom", "hrsg.", "hg. von", "hg. vom",
            "hg. v.", "hg.", "herausgeber", "herausgeberin", "herausgeberin und verlegerin",
            "im auftrag", "im auftrag des", "im auftrag der", "im selbstverlag", "selbstverlag des",
            "selbstverlag der", "selbstverlag", "eigenverlag", "im eigenverlag",
            "zusammengestellt von", "zusammengestellt vom", "zu beziehen durch", "erstellt von",
            "ein heft von", "ein flugblatt der", "ein projekt von", "eine broschüre der",
            "eine broschüre des", "flugblatt der", "flugblatt des", "mitteilungen des",
            "mitteilungen der", "mitteilungsblatt des", "mitteilungsblatt der", "organ des",
            "organ der", "zeitung des", "zeitung der", "zeitung aus dem", "verlag", "edition",
            "impressum", "namens", "kommissionsverlag", "kommissionsverlag von", "hrsg. und verlag",
            "medieninhaber", "medieninhaber und herausgeber", "herausgeber und verleger",
            "für den inhalt", "herausgegeben im auftrag",
        ),
        organiser=(
            "veranstalter", "veranstalterin", "veranstaltet von", "organisiert von", "organisation",
            "kontakt", "eine veranstaltung von", "es laden ein", "einladung", "lädt ein",
            "laden ein", "lädt herzlich ein",
        ),
        printer=(
            "gedruckt bei", "gedruckt von", "gedruckt in", "gedruckt auf", "gedruckt", "druck",
            "druck von", "druckerei", "satz und druck", "vervielfältigt", "hektographiert",
            "buchdruckerei",
        ),
        distributor=("vertrieb", "auslieferung", "zu beziehen", "bezug"),
        responsible=(
            "v.i.s.d.p.", "v. i. s. d. p.", "visdp", "vi.s.d.p.", "v.i.s.d.p", "verantwortlich",
            "verantwortlich für den inhalt", "presserechtlich verantwortlich",
        ),
        other=(
            "fotos", "foto", "zeichnungen", "gestaltung", "satz", "umschlag", "titelbild",
            "gefördert von", "gefördert durch", "unterstützt von", "mit unterstützung", "dank an",
            "übersetzung", "übersetzt von",
        ),
        maker=(
            "von", "text von", "texte von", "texte", "verfasst von", "geschrieben von", "verfasser",
            "autor", "autorin", "autoren", "autorinnen", "redaktion", "bearbeitet von",
            "vortrag von", "gesammelt von",
        ),
        never_names="veranstalter veranstalterin herausgeber herausgeberin",
        before_places="in im",
        by="von vom durch auftrag",
        articles="der die das",
        between=("und", r"u\.",),
        left_out="der die das ein eine des",
        left_out_forms=("gmbh", "ag", "kg", "e v", "ev",),
        left_out_kinds="verein",
    ),
    copying=words.Copying(
        copying="""
            kopie kopien kopier* nachdruck* nachgedruckt vervielfältig* abdruck* abgedruckt
        """,
        negations="nicht kein keine keinen keiner keines niemand nichts nie",
        forbidden="verboten untersagt unzulässig",
        permitted="erlaubt gestattet zulässig",
        permission="genehmigung erlaubnis zustimmung einwilligung einverständnis",
        only="nur ausschließlich",
        tied_to="mit nach bei",
        without="ohne",
        works="""
            material teile teil auszug auszugsweise heft schrift broschüre inhalt
        """,
        this="dies das",
        commerce="gewerblich* kommerziell* verkauf*",
        excepting="außer ausgenommen",
        hesitation="zöger* scheu* nur hinder* warum",
        asking="fragen fragt frag",
        before="bevor ehe vor vorher",
        printing="drucken",
    ),
    rights=words.Rights(
        anti_copyright=(
            "anti-©", "kein copyright", "ohne copyright", "kein recht vorbehalten",
            "keine rechte vorbehalten", "copyright gibts nicht", "copyright gibt's nicht",
            "copyright gibt es nicht",
        ),
        public_domain="gemeinfrei",
        non_commercial_only=(
            "nicht kommerziell", "nichtkommerziell", "nichtkommerzielle nutz*",
            "nichtkommerziellen nutz*", "nichtkommerzielle verwend*", "nichtkommerzielle weiter*",
            "nichtkommerzielle verbreit*", "nichtkommerziellen zweck*",
            "nichtkommerziellen gebrauch", "nicht zum verkaufen",
            "nicht zum verkauf", "darf nicht verkauft werden", "nicht verkaufen", "kein verkauf",
        ),
        free_to_copy=(
            "nachdruck erwünscht", "nachdruck erlaubt", "nachdruck gestattet", "kopieren erlaubt",
            "kopieren erwünscht", "weiterverbreitung erwünscht", "frei kopierbar",
            "kopieren und verbreiten", "kopiert es", "nachdruck mit quellenangabe",
            "abdruck mit quellenangabe", "abdruck erwünscht", "abdruck gestattet",
            "nachdruck frei", "abschreiben erwünscht", "weitergeben erwünscht",
            "darf kopiert werden", "darf nachgedruckt werden", "darf frei kopiert",
            "darf vervielfältigt werden", "kann kopiert werden", "kopieren und weitergeben",
            "kopieren, weitergeben", "kopieren und verteilen", "bitte kopieren",
            "bitte vervielfältigen", "vervielfältigung erwünscht", "vervielfältigung erlaubt",
            "vervielfältigung gestattet", "kopieren ausdrücklich erwünscht",
            "nachdruck ausdrücklich erwünscht", "nachdruck mit quellenangabe gestattet",
            "um abdruck gebeten", "um nachdruck gebeten", "abschreiben ausdrücklich erwünscht",
            "weitergabe erwünscht", "weiterverbreiten erwünscht",
            "vervielfältigung ausdrücklich erwünscht", "darf vervielfältigt",
            "kopieren und weiterverbreiten", "kopieren, verteilen", "dürfen kopiert werden",
            "dürfen nachgedruckt werden", "frei kopieren",
        ),
        copyright_claimed=(
            "(c)", "alle rechte vorbehalten", "nachdruck verboten", "nachdruck, auch auszugsweise",
            "urheberrechtlich geschützt",
        ),
        no_sign="kein ohne",
        no_holder=("niemand", "keiner", "niemandem", "alle",),
        stems=("rechte", "kontakt",),
        of_this=("diese[rs]? (?:text|broschüre|werk|heft)",),
        headings=("impressum", "lizenz",),
        attribution=("namensnennung",),
        conditions=(
            r"nicht[\s-]?kommerziell", r"keine\s?bearbeitungen?",
            r"weitergabe\s+unter\s+gleichen\s+bedingungen",
        ),
        non_commercial_stems="kommerziell",
        unchanged_stems="bearbeitung",
        share_alike_stems="weitergabe",
    ),
    bodies=words.Bodies(
        words="""
            verein gesellschaft partei bund komitee gruppe initiative gewerkschaft verband
            ministerium kollektiv arbeitskreis buro universitat stiftung netzwerk aktion bundnis
            ausschuss verlag druckerei buchdruckerei druckwerkstatt werkstatt buchhandlung
            genossenschaft arbeitsgemeinschaft ag redaktion bibliothek museum kirchengemeinde
            gemeinde stadt kreis plenum fachschaft zentrum projekt jugend frauen verbund
        """,
        compounds="""
            verein bund verband betriebsrat stadtrat gemeinderat mieterrat jugendrat frauenrat
            studentenrat studierendenrat arbeiterrat gruppe verlag druckerei gesellschaft partei
            gewerkschaft werkstatt kollektiv initiative komitee kreis genossenschaft anstalt
            buchhandlung bundnis netzwerk
        """,
        legal_forms="gmbh mbh ag kg ab",
        surnames="bund",
        stems="""
            kollekt assoz gewerksch union organis initiat grupp kooper verein zusammen gemeinsch
            gesellsch genossen arbeitsg arbeitskr aktionsk projektg basisgr ortsgr bürgeri drustv
            stift redak edition verlag selbstverl druckerei buchdr bibliot koopera mieter nachbar
            wijkcom frauen feminis arbeiter student studier studen studenti jugend sektion ortsverb
            lokalaf branch gemeind kirchen schule schul univers institu akadem gymnas museum museu
            theat orchest filial liga league bewegung front kampagn zentrum center club gemeinder
            stadtrat kommun freunde minist minister kommiss archiv press presse workshop studio
            selts ühing komitee
        """,
        articles="der die das",
        numbered_institutions="gmbh institut universit",
        first_institutions=("fakultät", "lehrstuhl",),
        affiliations=("gmbh", "institut", "universit",),
    ),
    names=words.Names(
        authors=(
            "verfasser", "verfasserin", "verfasser(in)", "verfasserinnen", "autor", "autorin",
            "autor(in)", "autoren", "autorinnen", "autor*in", "autor*innen", "autor:in",
            "autor:innen", "autor/in", "autorinnen und autoren", "autor(es)", "autor/es",
        ),
        editors=("herausgeber(in) des textes",),
        translators=("übersetzung", "übersetzt von", "übersetzer", "übersetzerin"),
        illustrators=("illustrationen", "illustriert von", "zeichnungen"),
        loose=("text und bild", "text und zeichnungen"),
        particles="du des da das von vom zu zum zur der den",
        honorifics="""
            professor herr frau fraulein doktor dipl ing pfarrer pastor freiherr graf frei
        """,
        never="""
            an in was her der die das ein eine einer und oder im am auf fur gegen uber mit ohne aus
            hrsg hg bearb übers verf red
            wie wer los per um kapitel inhalt august september november paris berlin leipzig wien
        """,
        ranks="graf freiherr ritter",
        nobody=(
            "anonym", "anonymus", "anonymer", "unbekannt", "unbekannter autor", "n n", "nn",
            "verschiedene", "verschiedene autoren", "diverse autoren", "diverse",
        ),
        template_names="""
            autor autorin autors autorenname autoren name vorname nachname verfasser verfassername
        """,
        template_name_words="ihr dein der des die hier einfugen eingeben und mein",
        template_titles="titel haupttitel untertitel uberschrift unbenannt unbenanntes",
        template_title_words="""
            hier ihr dein der des die ein eine ohne neuer neues eingeben einfugen dokuments dokument
            buches buchs berichts durch klicken hinzufugen bearbeiten
        """,
        joining="""
            in du des los da das für der die den dem und von vom zu zur zum im am pro per
        """,
        program_titles=(
            "unbenannt.*", "ohne titel.*", r"neues document ?\d*", r"dokument ?\d*", "titel",
        ),
        devices="rechner arbeitsplatz",
        accounts=("web ?redaktion",),
        stated_roles=(r"hrsg\.?", r"hg\.?",),
        not_making=(r"trans[ck]ri\w+", r"scan\w*", "layout", "satz", "design", r"digitali?[sz]\w+"),
        stated_leads="text",
        between="und mit",
        between_makers="und",
        between_makers_too="mit",
        abbreviated="dr prof",
        presentations=("präsentation",),
        presentations_behind=("präsentation",),
        slides=("folie", "dia",),
        new="neues",
        documents=("dokument",),
        numbered="präsentation arbeitsmappe zeichnung vorlage bild",
        between_authors="und",
    ),
    bylines=words.Bylines(
        author=(
            "(?:(?:text|verfa[sß]{1,2}t|geschrieben|gehalten|worte) )?von", "verfasser(?:in)?",
            "autor(?:in|en|innen)?",
        ),
        editor=(
            "herausgegeben von", r"hrsg\. von", "herausgeber(?:in)?", "bearbeitet von",
            "zusammengestellt von",
        ),
        translator=(
            "übersetzt von", "übersetzung(?: von)?", r"aus dem \w+ von",
            "ins deutsche übertragen von",
        ),
        illustrator=("illustriert von", "mit (?:zeichnungen|bildern) von"),
        preface=("mit (?:einem|einer) (?:vorwort|einleitung|nachwort) von", "vorwort(?: von)?"),
        nouns="""
            verfasser verfasserin autor autorin autoren autorinnen herausgeber herausgeberin vorwort
        """,
        weak="von",
        published=("herausgegeben", "begründet", "verlegt", "gedruckt",),
        preface_stems="vorwort einleitung prolog",
        translator_stems="übersetz",
        speeches="rede ansprache vortrag",
        speech_of="von",
        signed=("gezeichnet", r"gez\.",),
        clerks=(r"notar\w*",),
        being=("ist",),
        working="lebt arbeitet",
        callings=("autor(?:in)?", "journalistin?", "schriftsteller", "historiker",),
        inside=("Von", "VON",),
        hiding="von",
        hidden=("einem", "einer",),
    ),
    editions=words.Editions(
        patterns=(

            r"(?:erste|zweite|dritte|uierte|funfte|sechste|siebente|siebte|achte|neunte|zehnte|neue|zweyte|\d{1,3}\.),?\s(?:uerbesserte\s|erweiterte\s|uermehrte\s|uollig\s|ueranderte\s|unueranderte\s|durchgesehene\s|(?:und\s)){0,4}auflage",

            r"\d{1,3}\.,?\s(?:(?:uerb|uerm|erw|uberarb|durchges|unuerand|neubearb)\w*\.?,?\s(?:u\.\s|und\s)?){0,3}aufl(?:age|\.)",
            r"\d{1,3}\.(?:\s?(?:-|bis)\s?\d{1,3}\.)?\stausend(?!\w)",
        ),
        stems=(
            "auflage", r"aufl\.", "heft", "band", "prei", "spende", "kosten", "serie", "sammlung",
            "reihe", "schrift", "hefte", "bibliot",
        ),
        free=("spende", "kostenlos",),
        other_numbers="""
            konzert* sinfon* praelud* studi* walzer ualse* kantat* projekt* fordermittel*
            forderuertrag uertrag* konto* konten registrierung* lizenz* auftrag* gesetz* dekret*
            erlass* protokoll* formular* haus gleis linie postfach inuentar* katalog* foto* tafel*
            abb abbildung* karte
        """,
        pages="s seite seiten",
        credits=("fotos?", "fotografie", "bild", "abbildung",),
        credited="uon",
        leads=(r"(?:in|aus)\s(?:der|unserer)\s",),
        price_labels=("preis",),
        price_links=("ist",),
        volumes=("jahrgang", r"jahrg\.", "band",),
        issues_of_volumes=(r"nr\.?", "heft", "ausgabe",),
        issues=(r"nr\.", "heft", "ausgabe", "nummer",),
        volumes_alone=("band",),
        series_endings=("bibliothek", "reihe", "schriften", "hefte", "serie", "serien",),
        number_words=(
            "hefte", "blatt", "band", r"bd\.?", "heft", "folge", "lieferung", "nummer", r"nr\.?",
        ),
        numbers_behind="nummer",
        issue_words=("nummer", "heft", "ausgabe", r"nr\.?",),
        collections=("reihe", "serien?",),
        years_of_serials=(r"jahrg\w*", "jg",),
        of_series=("der", r"in\sder", r"aus\sder",),
        named_series="bibliothek sammlung schriftenreihe reihe",
        series_before_numbers="schriften abhandlungen bibliothek hefte flugschriften",
        numbers_of_series=("heft", r"nr\.?", "band", r"bd\.?",),
        currencies_before=("dm",),
        currencies=("dm", r"pf\.?", r"pfennig\w*", "mark",),
        free_words=(r"gegen\sspende", r"schutzgebuhr\s?[:.]?\s?[^\n]{1,20}", "kostenlos",),
    ),
    titles=words.Titles(
        connectors="""
            an in du des der die das dem den und oder von im zum zur fur uber los da nach unter mit
        """,
        genres="""
            gedichte gedicht roman novelle erzahlungen erzahlung lieder briefe poesie
        """,
        alternatives="ODER oder",
        alternatives_alone=("oder",),
        labels=("titel",),
        months="jän jan feb mär apr mai jun jul aug sep okt nov dez",
        before_dates="am den",
        parts=(
            "inhalt", "inhaltsverzeichnis", "vorwort", "vorrede", "einleitung", "impressum",
            "zusammenfassung", "kapitel",
        ),
        part_numbers=("erste[rs]?",),
        part_titles="buch teil",
        series=(
            r"bibliothe[ck]\w*", "sammlung", "schriftenreihe", "reihe", "hefte", "schriften",
            "abhandlungen", "flugschriften", "beitrage", "archiv",
        ),
        series_editors=("begrundet", "herausgegeben", r"hrsg\.?",),
        salutations=(
            "genossen", "hallo", "genossinnen und genossen", r"liebe \w+(?: und \w+)?", "kameraden",
        ),
        header_labels=("titel",),
        transcribers=(
            "anmerkungen? zur transkription", "transkriptionsnotiz", "dieses buch wurde uns",
            "am ende des (?:textes|e-?books)",
        ),
        firm_trades=("verlag", "verlagsbuchhandlung", "buchhandlung",),
        firm_endings=("und sohn", "& sohne",),
        slogans=(r"prolet\w+ aller",),
        before_houses="im",
        houses_behind=("verlag", "druck", "verlags", "buchdruckerei",),
        imprint_beginnings=(
            r"(?:im )?(?:verlag|selbstverlag|kommissionsverlag)\b", "gedruckt",
            r"druck (?:von|und|der)\b", "in kommission", "alle rechte vorbehalten",
        ),
        before_years=("im jahre?",),
        permissions=("mit (?:genehmig|erlaub)",),
        date_leads=("die [a-z]{4,10},?[ ]", "am[ ]", "den[ ]", "vom[ ]",),
        date_months="""
            januar februar marz april mai juni juli august september oktober november dezember
            fruhling sommer herbst winter
        """,
        issues=(
            "neue folge", "band", r"bd\.?", "jahrgang", r"jg\.?", r"nr\.?", "heft", "flugblatt",
            "flugschrift", "zirkular",
        ),
        prices="preis",
        money=("pfennig", r"pf\.?",),
        no_prices=("gratis", "kostenlos",),
        editions="auflage ausgabe tausend",
        revised="verbesserte vermehrte",
        offices=("ministerium",),
        office_of="fur der",
        tracts=("hefte", "schriften",),
        adverts=("vom selben verfasser", "von demselben verfasser",),
        dedications=("gewidmet", r"meine[rnm] \w+",),
        dedicated_to="zum",
        dedicated_whom=("andenken",),
        weekdays="montag dienstag mittwoch donnerstag freitag samstag sonntag",
        hours="uhr",
        traded=("zu verkaufen", "verkauft",),
        traded_by="von durch",
    ),
    capitals=words.Capitals(
        always_small="""
            ab aber acht alle allein allem allen aller alles als also alt am an ander andere anderem
            anderen anderer anderes anders anonym ans arm auch auf aufs aus autonom außer außerdem
            bald bauen baut bei beide beiden beim bekannt bereits besser bevor bewaffnet billig bin
            bis bisher bist bitte blau bleiben bleibt blind bloß brauchen braucht braun breit bunt
            böse christlich da dabei dadurch dafür dagegen daher dahin damals damit danach daneben
            dann daran darauf daraus darf darin darum darunter darüber das dass davon davor dazu
            dazwischen daß dein deine deinem deinen deiner deines dem den denen denn dennoch der
            deren derer des deshalb dessen desto deswegen deutsch dich die dies diese diesem diesen
            dieser dieses dir direkt doch dort drei dritte dritten dritter du dumm durch dürfen
            eigen ein eine einem einen einer eines einfach einige einigen einiger einiges einmal
            einzig elf endlich eng englisch entweder er erlaubt erst erste ersten erster erstes es
            etwa etwas euch euer eure eurem euren eurer evangelisch ewig falsch faul fern finden
            findet fleißig fordern fordert französisch frei fremd froh fromm früh führen führt fünf
            für fürs gab ganz gar geben gegen gegenüber gehabt geheim gehen geht gelb gemacht
            gemeinsam genommen genug gerecht gern gerne gesagt gestern gesucht gesund getan
            gewaltfrei gewesen geworden gibt ging gleich global gross groß grün gut habe haben halb
            hart hat hatte hatten heilig heiß heißt helfen her heraus hervor heute hier hilft hin
            hinaus hinein hinter hoch hohe human hundert hässlich hätte hören höret hört ich ideal
            ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres illegal im immer in indem ins
            international irgend ist ja je jede jedem jeden jeder jedes jedoch jemand jene jenem
            jenen jener jenes jetzt jung jüdisch kalt kam kann kannst katholisch kaufen kauft kein
            keine keinem keinen keiner keines klein klug kommen kommet kommt konkret konnte krank
            kritisch kurz kämpfen kämpft können könnt könnte kühl lang langsam lass lassen lasst
            laut laßt lebe leben lebendig lebt leer legal leicht leise lernen lernt lesen letzte
            letzten letzter letztes liberal lieb liegt liest lokal los ländlich machen macht mag mal
            man manche manchem manchen mancher manches mehr mein meine meinem meinen meiner meines
            mich mir mit miteinander mitten modern morgen muss musste muß möchte möge müde müssen
            müsst nach nachdem nackt nah national neben nehmen nehmt nein neu neun nicht nichts nie
            nieder niemals niemand nimmt noch normal nun nur ob oben oder offen oft ohne ohnehin per
            privat pro quer radikal real recht regional reich rein rot rund sagen sagt samt satt
            schlecht schlimm schnell schon schreiben schreibt schwach schwarz schwer schön schützen
            schützt sechs sehen sehr seid sein seine seinem seinen seiner seines seit selber selbst
            selig sich sicher sie sieben sieht sind so sobald sofort sogar solange solch solche
            solchem solchen solcher soll sollen sollte sollten sondern sonst sowie sozial spät
            staatlich stand stark statt stehen steht stets still streiken streikt stumm städtisch
            suchen sucht taub tausend teuer tief toll tot total traurig trotz trotzdem tun tut um
            umsonst unbekannt und ungerecht ungleich uns unser unsere unserem unseren unserer
            unseres unter untereinander unterm verboten vereinigt vereint vergessen verloren
            verteidigen verteidigt viel vier voll vom von vor voran voraus vorbei vorm vors vorwärts
            wach wachet wacht wahr wann war waren warm warum was weder weg wegen wehren wehrt weich
            weil weise weiss weit weiter weiterhin weiß welche welchem welchen welcher welches wem
            wen wenig wenige weniger wenn wer werde werden weshalb wessen wie wieder wieso will
            willst wir wird wo wobei wodurch wofür wogegen woher wohin wohl wollen wollt wollte
            womit woran worauf woraus worin worüber wovon wozu wurde wurden wählen wählt während
            wäre wären würde zahlen zahlt zehn zentral zu zudem zueinander zuerst zugleich zuletzt
            zum zumal zur zurück zusammen zuvor zwar zwei zweite zweiten zweiter zwischen zwölf
            öffentlich über überall überhaupt überm übers
        """,
        nouns="""
            alarm altar arme armen arsch bar barsch bauhaus bereich busch darm eltern erdreich essig
            exemplar fisch formular frankreich freie frosch gebüsch gemisch geräusch groll großvoll
            haar hirsch honig jahr jubilar kirsch kommissar kreise kreisen käfig könig königreich
            marsch mensch nachbar nachbarn notar paar pfennig preise reiche reichen reise reisen
            reisig rettig schar schwarm schwert speise star steinreich stern talar tisch waise weise
            wert wort wunsch zoll österreich
        """,
        countries="""
            deutschland österreich schweiz frankreich italien spanien europa afrika asien amerika
            russland polen ungarn griechenland
        """,
        saints="sankt",
        abbreviations="hl",
        small_abbreviations="pt hft vgl ft",
        names_too="""
            das angela jutta wolf ernst heil lust adler blume essen halle mainz lund bern haag kiel
            ulm
        """,
        adjective_endings=(
            "e", "en", "er", "es", "em", "ere", "eren", "erer", "eres", "ste", "sten", "ster",
            "stes",
        ),
        adjective_suffixes=(
            "lich", "isch", "ig", "bar", "sam", "haft", "los", "voll", "frei", "arm", "reich",
            "feindlich", "gemäß", "wert", "fähig", "mäßig", "artig", "förmig", "weise", "wärts",
        ),
        noun_endings=(
            "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "tion", "tionen",
            "tät", "täten", "linge", "nisse", "isten", "innen", "anten", "enten", "ment", "mente",
            "chen", "ie", "kraft", "zeit", "zeiten", "welt", "stadt", "platz", "markt", "arbeit",
            "blatt", "brot", "dienst", "fahrt", "schrift", "schriften", "wort", "worte", "fest",
            "heft", "hefte", "kunst", "straße", "strasse", "schule", "kirche", "frage", "fragen",
        ),
        doubtful_endings=("t", "e", "en", "eln", "ern", "em", "end"),
        before_nouns="""
            der die das den dem des ein eine einem einen einer eines kein keine keinem keinen
            keiner keines mein meine meinem meinen meiner meines dein deine deinem deinen deiner
            deines sein seine seinem seinen seiner seines ihr ihre ihrem ihren ihrer ihres unser
            unsere unserem unseren unserer unseres unsre unsrer euer eure eurem euren eurer eures
            alle allen aller jede jedem jeden jeder jedes diese diesem diesen dieser dieses viele
            vielen vieler mehr am an ans auf aufs aus außer bei beim bis durch für fürs gegen
            hinter im in ins mit nach neben ohne ohn seit statt über übers um ums unter unterm vom
            von vor vorm wegen zum zur zwischen zwei drei vier fünf sechs sieben acht neun zehn elf
            zwölf hundert tausend ersten zweite zweiten zweiter zweites dritte dritten dritter
            drittes vierten fünften
        """,
    ),
    private=words.Private(
        contact=(
            "kontakt", "ansprechpartner", "ansprechpartnerin", "ansprechperson", "anmeldung bei",
            "anmeldung an", "anmelden bei", "rückfragen an", "rückfragen bei", "auskunft bei",
            "auskunft", "infos bei", "info bei", "bitte melden bei", "melden bei",
            "zu erreichen bei", "z. hd.", "z.hd.", "zu händen", "c/o", "per adresse", "p. a.",
            "anrufen bei", "kontoinhaber", "kontoinhaberin", "empfänger", "wohnhaft",
        ),
        deaths=(
            "in gedenken an", "zum gedenken an", "in erinnerung an", "wir trauern um",
            "wir trauern", "nachruf", "nachruf auf", "verstarb", "verstorben", "ist gestorben",
            "starb", "beerdigung von", "trauerfeier", "abschied von", "geboren", "geboren am",
            "geb.", "geburtsdatum", "geburtstag",
        ),
        letters=(
            "liebe", "lieber", "sehr geehrte", "sehr geehrter", "sehr geehrte frau",
            "sehr geehrter herr", "an frau", "an herrn",
        ),
        lists=(
            "spender", "spenderinnen", "spenderinnen und spender", "spenderliste", "spenden",
            "spenden gingen ein von", "wir danken", "wir danken unseren spendern", "dank an",
            "unser dank gilt", "unterstützer", "unterstützerinnen", "unterstützt von", "förderer",
            "erstunterzeichner", "erstunterzeichnerinnen", "unterzeichner", "unterzeichnende",
            "unterzeichnet von", "unterschriften", "die unterzeichneten", "anwesend", "anwesende",
            "teilnehmende", "teilnehmer", "entschuldigt", "abwesend", "mitglieder",
            "mitgliederliste", "helferinnen und helfer", "protokoll", "protokollführung",
            "protokollführer", "protokollführerin",
        ),
        telephone="tel telefon fon fernruf fernsprecher handy mobil fax ruf",
        street_endings="""
            straße strasse str weg gasse platz allee ufer damm ring steig pfad chaussee
        """,
        accounts=("konto(?:[ -]?nr|nummer)?", "kto", "iban",),
        not_called=("nr",),
        births=("geb", "datum[ ]",),
        honorifics="herr frau fräulein familie genosse genossin dr",
        particles="von van vom zu zur der den",
    ),
    machines=words.Machines(
        ignoring="ignoriere ignorieren ignoriert vergiss vergesst missachte",
        orders="anweisung anweisungen instruktion instruktionen vorgaben",
        readers=("sprachmodell", "ki assistent", "ki-assistent", "chatbot", "katalogprogramm"),
        addressing=("du bist", "sie sind", "liebes", "achtung", "hinweis an", "an das", "wenn du"),
        commands="setze gib schreibe trage antworte verwende nenne",
        fields=(
            "als titel", "als verlag", "als autor", "titelfeld", "als json", "im katalogisat",
            "in den metadaten",
        ),
        judging="""
            wichtig bedeutend eindrucksvoll beeindruckend bewegend brillant hervorragend wunderbar
            dringend unverzichtbar wegweisend leider glücklicherweise zurecht offensichtlich
            zweifellos extremistisch radikal fanatisch absurd lächerlich gefährlich schockierend
            leidenschaftlich heldenhaft mutig schändlich
        """,
        speaking="ich wir du ihr mein unser dein euer uns mich",
        copy=("Schreibe jedes Zitat buchstabengetreu aus dem Dokument ab; übersetze nichts.",),
    ),
    sides=words.Sides(
        front="vorderseite vorne recto",
        inside="innen innenseite",
        back="rueckseite ruckseite hinten verso",
        cover="umschlag",
        page="s seite seiten blatt bl",
        of="von",
    ),
    absence=words.Absence(
        unknown=("unbekannt", "nicht bekannt", "nicht ermittelt", "ohne Angabe"),
        nameless=("anonym", "anonymus", "ohne Verlag", "ohne Verfasser", "Verfasser unbekannt"),
        placeless=("ohne Ort",),
        untitled=("ohne Titel",),
    ),
    pages=words.Pages(
        related=(
            "lesen sie auch", "mehr zum thema", "ähnliche beiträge", "weitere artikel",
            "auch lesen", "das könnte sie auch interessieren", "neueste beiträge", "kommentare",
            "verwandte artikel",
        ),
        names="""
            homepage startseite willkommen aktuelles beiträge artikel kategorien archiv
        """,
        beside_addresses=("und", "web(?:seite)?", "kontakt",),
        others=("spende", "schrift", "quelle", "zum weiterlesen", "siehe auch",),
    ),
    addresses=words.PostalAddresses(
        streets="strasse str gasse weg platz allee",
        street_endings="strasse str gasse weg platz allee ufer damm",
        boxes=("postfach",),
        calls=("telefon", r"tel\.?", "fax", "telefax", "mobil", "handy",),
        kept_streets=("strasse", "straße", r"str\.", "gasse", "platz", "weg", "allee",),
        kept_boxes=("postfach",),
        behind_towns=("strasse", "straße", r"str\.", "gasse", "platz",),
        behind_names=("postfach",),
    ),
    headings=words.Headings(
        lists=("bibliographie", "literatur", "literaturverzeichnis", "quellen", "zum weiterlesen",),
        list_stems=("bibliogr", "literatu", "quellen", "weiterlesen",),
        behind_lists=("impressum",),
        other_works=(
            "von demselben verfasser", "vom selben autor", r"im selben verlag[^\n]{0,40}",
            "bisher erschienen",
        ),
        other_works_stems=("demselben", "selben", "bisher erschienen",),
        digitisers=(r"anmerkungen\s+zur\s+transkription",),
        digitiser_stems=("transkri",),
        colophons=("impressum",),
        dates=("Veröffentlicht",),
        abstract=("zusammenfassung", "kurzfassung",),
        keywords=("schlagwörter", "schlüsselwörter",),
        references=("literatur(?:verzeichnis)?",),
        behind_authors=("zusammenfassung",),
    ),
)
