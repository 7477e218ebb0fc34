"""Italian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="it",
    title="Italian",
    dates=words.Dates(
        months=(
            "gennaio gennajo gennaro genn",
            "febbraio febbrajo febbr",
            "marzo",
            "aprile",
            "maggio",
            "giugno",
            "luglio",
            "agosto",
            "settembre sett",
            "ottobre",
            "novembre nov",
            "dicembre dic",
        ),
        short="gen=1 feb=2 mar=3 apr=4 mag=5 giu=6 lug=7 ago=8 set=9 ott=10",
        seasons=("primavera", "estate", "autunno", "inverno"),
        quarters="trimestre",
        halves="semestre",
        weekdays=("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica"),
        days="primo=1",
        numbers="""
            uno=1 due=2 tre=3 quattro=4 cinque=5 sei=6 sette=7 otto=8 nove=9 dieci=10 undici=11
            dodici=12 tredici=13 quattordici=14 quindici=15 sedici=16 venti=20 trenta=30 quaranta=40
            cinquanta=50 sessanta=60 settanta=70 ottanta=80 novanta=90 cento=100 cinquecento=500
            seicento=600 settecento=700 ottocento=800 novecento=900 mille=1000
        """,
        ordinals="º o",
        links="di del dell della dello il giorno mese anno nel il",
        years="anno",
        circa="verso circa ca intorno_al c",
        doubt="probabilmente forse",
        before="prima_del prima_di non_dopo_il non_oltre_il entro_il",
        after="dopo_il dopo non_prima_del",
        since="dal dall'",
        between="tra_il tra fra_il fra dal",
        both="e il e_il ed",
        either="o oppure",
        until="al fino_al",
        decades="anni gli_anni decennio",
        centuries="secolo sec",
        early="inizio inizi primi_del inizio_del primi_anni",
        middle="metà metà_del",
        late="fine fine_del fine_degli",
        undated="s_d senza_data s_a non_datato",
        shown=words.Shown(
            months="""
                gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
                dicembre
            """,
            seasons=("primavera {}", "estate {}", "autunno {}", "inverno {}"),
            quarter=("1º trimestre {}", "2º trimestre {}", "3º trimestre {}", "4º trimestre {}"),
            half=("1º semestre {}", "2º semestre {}"),
            circa="ca. {}",
            either="o",
            both="e",
            between="tra il {} e il {}",
            not_before="non prima del {}",
            not_after="non dopo il {}",
            decade="anni {}",
            undated="s.d.",
        ),
    ),
    texts=words.Texts(
        commonest="""
            di e il la che in a per un del è non una i con le si da dei nel della al come più sono
            gli ma alla lo anche delle ha o se dal ed suo sua essere questo questa nella era degli
            quale loro fu ne ci mi quando cosa così stato tutti tutto perché poi dopo due senza fra
            già io noi li cui dalla dai alle ad sul sulla molto suoi ogni
        """,
        function="""
            abbiamo agli ai alcuna alcune alcuni alcuno all allo allora altra altre altri altro
            ancora anzi assai avanti avendo aver avere avete aveva avevano bene c chi ciascuno ciò
            cioè circa coi col contro d dagli dall dalle dallo davanti dell dello dentro dietro dove
            dunque durante ebbe ecco egli ella entro erano essa esse essendo essi esso fa fanno fare
            fin fino fuori furono giù hai hanno ho infatti inoltre insieme intanto invece l là lei
            lì lui lungo mai me medesimo meglio meno mentre mia mie miei mio molta molte molti né
            negli nei nell nelle nello nessun nessuna nessuno niente no nostra nostre nostri nostro
            nulla od oggi ognuno oltre oppure ora ove parecchi però piuttosto po poca poche pochi
            poco poiché possono presso prima proprio può pure qua qual qualche quali qualunque
            quanta quanti quanto quasi quel quella quelle quelli quello queste questi qui quindi
            sarà saranno sé sebbene secondo sei sempre sì sia siamo siano siete sino solo sopra
            soprattutto sotto sta stata state stati stessa stessi stesso su sue sugli sui sull sulle
            sullo tale tali tanta tanti tanto te ti tra troppo tu tua tue tuo tuoi tutta tuttavia
            tutte uno va vi via voi vostra vostro
        """,
        unmatched="""
            il lo la i gli le un uno una di del della dei delle degli dell e o a al alla in nel
            nella per con su da dal è che d l
        """,
        endings="o i a e he ghe hi ghi",
        articles="gli il lo la le i l’ l' uno una un’ un' un",
        finis=("fine",),
    ),
    imprint=words.Imprint(
        publisher=(
            "appresso", "presso", "ad istanza di", "a spese di", "pubblicato da",
            "stampato e pubblicato da", "edito e stampato da", "pubblicato a cura di", "edito da",
            "editore:", "per i tipi di", "presso l'editore", "nella stamperia di",
        ),
        printer=(
            "per", "nella stamperia di", "nella stamperia", "tipografia di", "tipografia", "tip.",
            "stampato da", "stampato presso", "stampato in proprio", "stampa:",
            "finito di stampare presso", "dalla tipografia di", "coi tipi di", "dai tipi di",
            "stab. tip.", "dalla stamperia di", "stampato dalla", "ciclostilato presso",
            "stampato nella",
        ),
        distributor=("distribuzione:", "distribuito da", "si vende da"),
        issuing_body=("organo del", "organo della", "a cura del", "a cura della"),
        responsible=(
            "direttore responsabile", "dir. resp.", "gerente responsabile", "responsabile:",
        ),
        weak="per presso appresso tipografia tip.",
        publishing_houses=(
            "editore", "editrice", "edizioni", "casa editrice", "autoproduzioni", "produzioni",
            "libreria", "libreria editrice",
        ),
        printing_houses=(
            "grafiche", "arti grafiche", "tipografia", "stamperia", "stabilimento tipografico",
            "officina", "tip", "tipolito", "tipolitografia", "stab. tip",
        ),
        stops=(
            "in", "a la", "a l'", "con", "via", "piazza", "all'insegna", "al segno", "stampator",
            "libraro", "librajo", "largo", "tel", "email", "e-mail", "c/o", "anno", "nell'anno",
            "no anno", "qui",
        ),
        bodies="""
            parti comitato gruppo partito sindacato tipografia edizioni network collettivo
        """,
        locatives=("a", "in", "stampato in", "stampata in"),
        credits=(
            "(?:finanziato|stampato|realizzato|sostenuto) (?:da|dal|dalla|con|presso|in)",
            "con (?:il |la |l['’])(?:sostegno|contributo|aiuto|patrocinio) (?:di|del|della)",
        ),
        running="fu stato stata",
        printed=("stampat[oa]",),
        printed_at="in a",
        printed_stems="stampat",
        made_stems="stamp",
        published_stems="pubblicat",
        editions="edizione",
        joining="e",
        by_whom="per da dal dalla dalle dai",
        for_whom="appresso",
        articles=("dei", "degli", "il", "lo", "gli", "la", "le", "l'",),
        house_nouns="tipografia",
        authorial="per",
        between_names="e",
        widows="la vedova",
        no_names=("anno", "ordine", "permesso", "licenza", "in proprio", "decreto", "privilegio",),
        makers=("vedova", "autore", "eredi",),
        before_makers=("la", "le", "l'", "il", "lo",),
        below_places=("appresso", r"per\s",),
        place_lines="in e",
        printed_here=("stampat",),
        before_dates="li il ai",
        printed_leads=("stamp",),
        before_towns="in a",
        colophon_stems="stampat",
    ),
    date_roles=words.DateRoles(
        published=("pubblicato il", "pubblicato nel", "data di pubblicazione"),
        first=("prima edizione",),
        edition=("seconda edizione", "terza edizione", "nuova edizione"),
        printing=(
            "finito di stampare", "finito di stampare nel mese di", "stampato nel",
            "stampato in proprio",
        ),
        year=("anno", "anno domini", "nell'anno"),
        later_printing=("ristampa", "seconda ristampa"),
        deposit=("deposito legale",),
        copyright="(c)",
        given=("dato in",),
        dateline="le",
        update=("ultimo aggiornamento", "aggiornato il", "aggiornato al", "ultima modifica"),
        visit=("consultato il",),
        submission="ricevuto accettato",
        life=("né le", "nato nel", "nata nel", "nato a", "morto nel"),
        act_of_law=(
            "decreto del", "legge del", "legge", "decreto", "decreto legge del", "d.p.r.",
            "delibera del", "ordinanza del", "lei n",
        ),
        registration=(
            "reg. trib", "registrazione tribunale", "autorizzazione tribunale",
            "registrazione presso il tribunale", "registrato", "iscrizione al tribunale",
            "aut. trib", "autorizzazione del tribunale di",
        ),
        beginning=("fondato nel", "fondata nel", "dal"),
        other_edition=("pubblicato per la prima volta nel",),
        coming=(
            "date limite", "prossima riunione", "prossimo numero", "prossimo incontro", "scadenza",
            "data limite", "fino al",
        ),
        past_meeting=("riunione del", "seduta del"),
        limits=("fino al", "dal", "entro il", "fra", "od"),
        records="verbale bollettino",
        behind_imprint="in da di a e i",
        before_year="la le il lo o de a",
        related=("articoli (?:correlati|recenti|simili)", "leggi anche", "link amici"),
        licences=("licenza",),
        courts=(r"trib\w*", "tribunale",),
    ),
    years=words.Years(
        bounds=("entro il",),
        naming="in nel dal anno",
        later=("anni dopo",),
        numbers="""
            un=1 uno=1 una=1 due=2 quattro=4 cinque=5 sei=6 siete=7 sette=7 sete=7 otto=8 dieci=10
        """,
        present="noi oggi adesso ancora",
        already=("quest'anno", "già nel"),
    ),
    figures=words.Figures(
        telephone="tel telefono cell",
        numbered=("numero", "casella postale", "account", "tiratura"),
        streets="via viale corso piazza strada",
        counted="euro mark lire persone operai",
        issues=("numero",),
    ),
    reading=words.Reading(
        publisher=(
            "(c)", "a cura di", "a cura del", "a cura della", "a cura dello", "a cura dei",
            "a cura degli", "pubblicato a cura di", "pubblicato a cura del",
            "pubblicato a cura della", "pubblicazione della", "pubblicazione del", "edito da",
            "edito a cura di", "edito dal", "edito dalla", "edizioni", "editore",
            "bollettino della", "bollettino del", "organo della", "organo del",
            "stampato in proprio a cura", "pubblicato da", "pubblicato dal", "edizioni a cura",
            "periodico della", "periodico del", "foglio della", "foglio del", "proprietà di",
        ),
        organiser=(
            "organizza", "organizzano", "organizzato da", "organizzato dal", "promosso da",
            "a iniziativa di", "per iniziativa di", "contatti", "invita", "invitano", "te invita",
            "le invita",
        ),
        printer=(
            "tip.", "stampa", "stampato da", "stampato presso", "stampato in proprio", "tipografia",
            "ciclostilato in proprio", "cicl. in prop.", "ciclostilato", "stamperia",
            "composto e impresso",
        ),
        distributor=("distribuzione", "distribuito da"),
        responsible=("direttore responsabile", "dir. resp.", "responsabile"),
        other=(
            "disegni", "grafica", "impaginazione", "con il contributo", "con il patrocinio",
            "copertina", "ringraziamenti", "traduzione",
        ),
        maker=(
            "autrice", "de", "di", "testo di", "testi di", "testi", "scritto da", "redazione",
            "autore", "raccolti da", "parole di",
        ),
        never_names=("organizza", "organizzano", "pubblicazione della", "pubblicazione del"),
        before_places="a in",
        by="cura dal dalla",
        articles="il lo gli la le",
        between="e",
        left_out="il lo gli i la le l un una",
        left_out_forms=("srl", "s r l",),
        left_out_kinds="associazione",
    ),
    copying=words.Copying(
        copying="copiare copiato copia reprodu* riprodu* ristamp* multiplic*",
        negations="non nessun nessuna nessuno niente",
        forbidden="vietat* vieta",
        permitted="consentita consentito permessa permesso autorizzata",
        permission="permesso autorizzazione consenso",
        only="solo solamente salvo soltanto",
        tied_to="con mediante",
        without="senza",
        works="del parte libro opuscolo opera testo",
        this="questo",
        commerce="commerciale commerciali vendere vendita vendetelo",
        excepting="salvo eccetto tranne",
        hesitation="esitare",
        asking="chiedete chiedere",
        before="prima",
        printing="stampare",
    ),
    rights=words.Rights(
        anti_copyright=(
            "anti-©", "sin copyright", "senza copyright", "nessun copyright",
            "nessun diritto riservato",
        ),
        cc_licence="cc-by-sa",
        public_domain=("dominio pubblico",),
        non_commercial_only=("uso non commerciale", "vietata la vendita", "non vendere"),
        free_to_copy=(
            "fotocopia e diffondi", "riproduzione libera", "riproduci e diffondi",
            "si consiglia la riproduzione", "è permessa la riproduzione",
            "è consentita la riproduzione", "riproduzione consentita",
            "riproduzione incoraggiata", "copia e diffondi", "copiate e diffondete",
            "fotocopiate e diffondete", "riproducete e diffondete", "si può copiare",
            "può essere riprodotto", "può essere copiato", "riproduzione permessa",
            "riproduzione gradita", "libera riproduzione", "da fotocopiare", "copia e passa",
            "copiate, diffondete", "ciclostilate e diffondete", "riproducete liberamente",
            "copia libera", "copiare e diffondere", "fotocopiare e diffondere",
            "riprodurre e diffondere", "libera circolazione",
        ),
        copyright_claimed=(
            "(c)", "tutti i diritti riservati", "riproduzione vietata", "proprietà letteraria",
            "proprietà letteraria riservata",
        ),
        no_sign="senza nessun niente",
        no_holder=("nessuno", "tutti",),
        stems=("diritti", "contatt",),
        of_this=(
            "questo (?:testo|libro|opuscolo)", "quest'opera", "il presente", "la presente obra",
        ),
        headings=("licenza",),
        attribution=("attribuzione",),
        conditions=(r"non\s?commerciale", r"condividi\s?allo\s?stesso\s?modo",),
        non_commercial_stems="commercial",
        share_alike_stems="condividi",
    ),
    bodies=words.Bodies(
        words="""
            associazione partito sindacato comitato federazione collettivo gruppo ministero
            universita istituto movimento circolo lega unione societa cooperativa tipografia
            edizioni libreria casa biblioteca museo ciclofficina officina laboratorio coordinamento
            assemblea rete centro consiglio nucleo organizzazione unioni autoproduzioni stamperia
            redazione amici fondazione
        """,
        stems="""
            comit associ societ società soviet federa federaz confed union unioni uniao organiz
            iniziat grupp cooper cooperat fondaz fondat edizion edito tipogr impres stamper boktr
            bogtr litogr bibliot librer inquil donne operai student studen studenti juvent giovan
            sezion parro chiesa univers museo teatr orchest filial lega movim moviment front campagn
            campan centr ateneo casal circol cerchi club comune comuni confrat amici minist minister
            commiss archiv press workshop laborat officin studio
        """,
        articles="il lo gli i la le",
        elided=("l['’]",),
        first_institutions=("dipartimento",),
    ),
    names=words.Names(
        authors=("autori", "autore", "autrice", "autrici", "autori e autrici"),
        translators="traduzione traduttore traduttrice",
        illustrators="illustrazioni disegni",
        loose="testo testi",
        particles="de d del della dello dei degli delle di da la le lo al e t",
        honorifics="""
            me don padre signor signora sig avv dott dottore dottoressa cav mons monsignor frate fra
        """,
        never="""
            a in all le la un qui una o con il lo gli uno e per contro senza su come che de capitolo
            volume manifesto roma
        """,
        nobody=(
            "anonimo", "anonima", "sconosciuto", "autore sconosciuto", "aa vv", "aavv", "vv aa",
            "autori vari", "diverse",
        ),
        template_names="autore autori nome cognome",
        template_name_words="tuo vostro dell del di l il qui inserire e",
        template_titles="titolo sottotitolo",
        template_title_words="""
            senza tuo vostro del di il la principale qui inserire documento libro fare clic per
            aggiungere modificare
        """,
        joining="""
            in de la le d l del da e di della dei degli delle dello il i a o per con un
        """,
        program_titles=("senza titolo.*", "titolo",),
        stated_roles=("autore",),
        between="e con",
        between_makers="e",
        presentations=("presentazione",),
        presentations_of=("presentazione(?: standard)?",),
        of_programs="di",
        slides=("diapositiva",),
        new="nuovo",
        documents=("documento",),
        between_authors_too="e",
    ),
    bylines=words.Bylines(
        author=("(?:(?:scritto|testo|discorso|composto) )?(?:di|da|del|dell['’])", "autor[ei]"),
        editor=("a cura (?:di|del|dello|della|dell['’])",),
        translator=("traduzione di", r"tradotto(?: \w+ \w+)? da"),
        illustrator=("illustrazioni di",),
        preface=("prefazione di",),
        nouns="autori autore",
        weak="di da del dell'",
        published=("pubblicato", "stampato",),
        preface_stems="prefaz",
        translator_stems="traduz tradott",
        editor_words=("edizione",),
        speeches="discorso",
        speech_of="di del",
        signed=("firmato",),
        being=("è",),
        working="vive lavora",
        callings=("scrittor", "giornalista", "militante?",),
        inside=("Di", "DI",),
        hiding="di",
        hidden=("un", "una", "uno",),
        wary="di da del",
    ),
    editions=words.Editions(
        patterns=(r"(?:prima|seconda|terza|quarta|quinta|nuoua|\d{1,2}\.?[aª])\sedizione",),
        stems=(
            "ediz", "numer", "prez", "libero", "gratui", "serie", "collan", "bibliot", "quadern",
        ),
        free=("libero", "gratuit",),
        other_numbers="notturn* contratt* conto legge",
        pages="pag pagina p",
        credits=("fotografie",),
        credited="di",
        leads=(r"nella\s",),
        price_labels=("prezzo",),
        price_links=("e",),
        volumes=("anno", "tomo",),
        issues_of_volumes=("numero",),
        issues=("numero", "fascicolo",),
        volumes_alone=("tomo",),
        series_endings=("serie",),
        series_words=("collana", "quaderni", "quaderno", "biblioteca", "opuscoli",),
        number_words=("foglio", "opuscolo", "quaderno", "numero",),
        issue_words=("numero",),
        collections=("collana",),
        years_of_serials=("an[noñ]?o",),
        of_series=("della", "i",),
        named_series="biblioteca collana quaderni",
        currencies=("lire",),
        free_words=(r"prezzo\slibero",),
    ),
    titles=words.Titles(
        connectors="a in le la l de d o del con il lo gli e della delle dei di da senza",
        genres="poesie racconti romanzo",
        alternatives="OSSIA ossia ovvero",
        alternatives_alone=("ossia", "ovvero",),
        labels=("titolo",),
        months="gen mag giu lug set ott",
        before_dates="il",
        parts=("indice", "sommario", "prefazione", "introduzione", "riassunto", "capitolo",),
        part_titles="libro",
        series=("biblioteca", "collana", "quaderni", "bullettino", "annali",),
        series_editors=("diretta", "pubblicato",),
        salutations=("compagni", "cittadini", "ciao",),
        header_labels=("titolo",),
        transcribers=("nota del trascrittore",),
        firm_trades=("editrice", "editori", "libraio",),
        firm_endings=("& figli",),
        slogans=(r"prolet\w+ di tutti",),
        before_places="in a",
        houses_behind=("tipografia", r"tip\.", "libreria",),
        imprint_beginnings=("tipografia", "stamperia", "stampato", "tutti i diritti",),
        before_years=("anno",),
        permissions=("con licen", "con privil",),
        date_months="""
            gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre
            dicembre
        """,
        issues=("serie", "tomo", "anno", "numero", "quaderno",),
        prices="prezzo",
        no_prices=("gratis", "gratuito",),
        editions="edizione",
        revised="riveduta",
        offices=("ministero",),
        office_of="della da",
        adverts=("dello stesso autore",),
        dedications=("dedicat[oa] a",),
        dedicated_to="a alla",
        dedicated_whom=("mio", "mia", "memoria",),
        traded=("in vendita",),
        traded_by="da",
    ),
    capitals=words.Capitals(
        small="""
            il lo la i gli le un uno una di del dello della dei degli delle dell e ed o od a al allo
            alla ai agli alle all in nel nello nella nei negli nelle nell per con su sul sullo sulla
            sui sugli sulle da dal dallo dalla dai dagli dalle dall è che d l non né come se si chi
            cosa tra fra contro senza nostro nostra nostri nostre suo sua suoi sue questo questa
            questi queste più tutti tutte tutto tutta
        """,
        countries="europa francia italia germania spagna grecia russia portogallo",
        saints="san santo santa",
        names_too="""
            viola perla stella alba aurora letizia franca franco bruno rocco sandro gaia luna mare
            bari rom bologna
        """,
    ),
    private=words.Private(
        contact=(
            "contatto", "contattare", "contatti", "chiamare", "telefonare a", "rivolgersi a",
            "chiedere di", "scrivere a", "presso", "c/o", "informazioni", "iscrizioni presso",
            "referente", "intestato a", "intestatario", "intestataria", "residente in",
        ),
        deaths=(
            "in memoria di", "in ricordo di", "ricordiamo", "necrologio", "è scomparso",
            "è scomparsa", "è morto", "è morta", "ci ha lasciato", "ci ha lasciati", "funerali di",
            "addio a", "nato il", "nata il", "nato a", "nata a", "data di nascita", "compleanno",
        ),
        letters="caro cara gentile egregio",
        lists=(
            "donatori", "i nostri donatori", "donazioni", "offerte di", "grazie a", "ringraziamo",
            "sottoscrittori", "sostenitori", "firmatari", "primi firmatari", "firmato da", "firme",
            "i sottoscritti", "presenti", "assenti", "giustificati", "soci", "elenco dei soci",
            "membri", "volontari",
        ),
        telephone="tel telefono cell cellulare",
        streets_before="via viale piazza corso vicolo largo strada",
        accounts=("conto corrente", "c/c",),
        births=("nat[oa][ ]", "dat[ae][ ]",),
        honorifics="sig sigra signora signor don",
        particles="del della di da",
    ),
    machines=words.Machines(
        ignoring="ignora ignorate dimentica dimenticate",
        orders="istruzione istruzioni",
        readers=("modello linguistico", "assistente ia", "chatbot"),
        addressing=("sei un", "caro", "attenzione", "nota per", "se sei"),
        commands="metti scrivi rispondi usa indica restituisci",
        fields=(
            "come titolo", "come editore", "come autore", "campo titolo", "in json", "nei metadati",
        ),
        judging="""
            importante potente commovente brillante eccellente notevole meraviglioso urgente
            essenziale purtroppo fortunatamente ovviamente estremista radicale fanatico assurdo
            ridicolo pericoloso scioccante appassionato eroico coraggioso vergognoso
        """,
        speaking="io noi tu voi mio nostro vostro nostra",
        copy=("Copia ogni citazione lettera per lettera dal documento; non tradurre nulla.",),
    ),
    sides=words.Sides(
        front="fronte recto",
        inside="interno",
        back="retro verso",
        cover="copertina",
        page="p pag pagina",
        of="di",
    ),
    absence=words.Absence(
        unknown="sconosciuto sconosciuta",
        nameless=("anonimo", "senza nome"),
        placeless=("s. l.", "senza luogo"),
        untitled=("senza titolo",),
    ),
    pages=words.Pages(
        related=(
            "leggi anche", "articoli correlati", "potrebbe interessarti", "articoli recenti",
            "commenti",
        ),
        names=(
            "pagina iniziale", "pagina principale", "benvenuti", "notizie", "categorie", "archivio",
        ),
        others=("donaz", r"font[ei]\b",),
    ),
    addresses=words.PostalAddresses(
        routes="via viale piazza corso vicolo largo",
        boxes=("casella postale",),
        calls=("telefono",),
        kept_routes="via piazza largo corso viale",
        kept_boxes=("casella postale",),
        behind_names=("casella postale",),
    ),
    headings=words.Headings(
        lists=("bibliografia", "riferimenti(?: bibliografici)?", "fonti",),
        list_stems=("bibliogr", "riferiment", "fonti",),
        other_works=("dello stesso autore",),
        other_works_stems=("stesso",),
        digitisers=(r"nota\s+del\s+trascrittore",),
        digitiser_stems=("trascri", "nota d",),
        colophons=("note di edizione", "colophon", "colophone", "licenza",),
        abstract=("sommario", "riassunto",),
        keywords=("parole chiave",),
        references=("bibliografia", "riferimenti",),
    ),
)
