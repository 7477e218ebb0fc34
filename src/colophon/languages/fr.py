"""French, with the spellings of early print."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="fr",
    title="French",
    dates=words.Dates(
        months=(
            "janvier ianvier janv janu",
            "février febvrier feurier fevr fév",
            "mars",
            "avril apvril avr",
            "mai may",
            "juin iuin",
            "juillet iuillet juil iuill",
            "août aoust aout",
            "septembre sept 7bre",
            "octobre oct 8bre",
            "novembre nov 9bre",
            "décembre déc xbre 10bre",
        ),
        seasons=("printemps", "été", "automne", "hiver"),
        quarters="trimestre trim",
        halves="semestre",
        weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
        days="""
            premier=1 deuxiesme=2 deuxieme=2 troisiesme=3 troisieme=3 quatriesme=4 quatrieme=4
            cinquiesme=5 cinquieme=5 sixiesme=6 sixieme=6 septiesme=7 septieme=7 huictiesme=8
            huitiesme=8 huitieme=8 neufiesme=9 neufuiesme=9 neuvieme=9 neuviesme=9 dixiesme=10
            dixieme=10 onziesme=11 onzieme=11 douziesme=12 douzieme=12 treiziesme=13 treizieme=13
            quatorziesme=14 quatorzieme=14 quinziesme=15 quinzieme=15 seiziesme=16 seizieme=16
            vingtiesme=20 vingtieme=20 trentiesme=30 trentieme=30 unieme=1 uniesme=1
        """,
        tens="vingt=20 trente=30",
        numbers="""
            un=1 vn=1 deux=2 trois=3 quatre=4 cinq=5 six=6 sept=7 huit=8 huict=8 neuf=9 dix=10
            onze=11 douze=12 treize=13 quatorze=14 quinze=15 seize=16 vingt=20 vingts=20 trente=30
            quarante=40 cinquante=50 soixante=60 octante=80 nonante=90 cent=100 cens=100 cents=100
            mil=1000 mille=1000 mill=1000
        """,
        ordinals="er ère ere e eme ème me re",
        links="de du d l' le an en année jour iour mois l",
        years="année",
        circa="vers environ environs_de ca circa c autour_de",
        doubt="probablement peut-être sans_doute vraisemblablement",
        before="avant pas_après au_plus_tard jusqu'en avant_le",
        after="après pas_avant au_plus_tôt",
        since="depuis à_partir_de dès",
        between="entre de du",
        both="et",
        either="ou",
        until="à au jusqu'à jusqu'en",
        decades="années les_années ans",
        centuries="siècle s siècles",
        early="début début_du début_des",
        middle="milieu milieu_du milieu_des mi",
        late="fin fin_du fin_des",
        undated="s_d sans_date sd non_daté non_datée s_l_n_d",
        shown=words.Shown(
            months="""
                janvier février mars avril mai juin juillet août septembre octobre novembre décembre
            """,
            seasons=("printemps {}", "été {}", "automne {}", "hiver {}"),
            quarter=("1er trimestre {}", "2e trimestre {}", "3e trimestre {}", "4e trimestre {}"),
            half=("1er semestre {}", "2e semestre {}"),
            circa="vers {}",
            either="ou",
            both="et",
            between="entre {} et {}",
            not_before="pas avant {}",
            not_after="pas après {}",
            decade="années {}",
            undated="s.d.",
        ),
    ),
    texts=words.Texts(
        commonest="""
            le la les de des du et à un une en que qui dans pour ce il au par sur est pas plus ne se
            son sa ses avec sont ou être aux nous vous ils elle cette mais comme on tout leur leurs
            si même ces fait été sans où bien entre encore aussi deux peut donc ainsi après très
            dont lui y je tu me te nos vos vn vne auec estre esté dv ov svr povr av avx qve qvi ceux
            mesme tous toutes faire cet auoir auoit estoit estant ie i'ay iour roy
        """,
        function="""
            afin ai aie aient ailleurs alors as assez aucun aucune auprès auquel aura aurait auront
            autant autour autre autres autrui auxquels avaient avais avait avant avez avions avoir
            avons ayant beaucoup bientôt ça car ceci cela celle celles celui cependant certain
            certaine certaines certains chacun chacune chaque chez ci combien comment contre d
            davantage dedans dehors déjà demain depuis derrière dès désormais dessous dessus devait
            devant doit doivent durant elles enfin ensuite envers es étaient étais était étant êtes
            eu eut eux faut fois font fors fut furent hélas hier hors ici jadis jamais jusque jusqu
            l là laquelle lequel lesquels loin longtemps lors lorsque ma mainte maintenant malgré
            mêmes mes mien mieux moi moins mon n néanmoins ni non notre nôtre nul nulle ont or oui
            outre parce parfois parmi partout peu peuvent peux plusieurs plutôt point pourquoi
            pourtant pouvait pouvez pouvons près presque pu puis puisque qu quand quant quel quelle
            quelles quelque quelques quels quiconque quoi quoique rien s sauf selon sera serait
            seront seul seule seulement sien sinon soi soient sois soit sommes souvent sous suis
            suivant surtout ta tandis tant tantôt tel telle telles tels tes toi ton toujours toute
            toutefois trop va vais vas vers veut veux voici voilà voire vont votre vôtre
        """,
        unmatched="""
            le la les un une des du de d l et ou à au aux en dans par pour sur sous avec sans est
            sont que qui ce cette ces son sa ses leur entre contre ne pas comme
        """,
        endings="s x e es aux al ux l",
        articles="les le la l’ l' une un",
        finis=("fin",),
    ),
    imprint=words.Imprint(
        publisher=(
            "chez", "et chez", "chés", "ches", "chcz", "cbez", "ghez", "chèz", "se vend chez",
            "édité par", "imprimé et publié par", "édité et imprimé par", "édite par", "publié par",
            "éditeur :", "éditeurs :", "édition :", "à la librairie de", "au bureau de",
            "aux bureaux de", "au bureau du", "aux bureaux du", "au bureau des", "aux bureaux des",
            "à l'administration du", "aux dépens de", "aux frais de", "édition de la",
            "une publication de", "publication de",
        ),
        printer=(
            "imprimé par", "imprimée par", "imprimé chez", "imprimerie de", "imprimerie",
            "de l'imprimerie de", "de l'imprimerie d'", "de l'imprimerie du",
            "de l'imprimerie des", "de l'imprimerie", "à l'imprimerie de", "imp.", "impr.",
            "imprimeur :", "impression :", "sur les presses de", "sur les presses des", "par",
            "typographie de", "typ.", "par les", "imprimé à", "imprimé sur les presses de",
            "impression", "tirage :", "imprimé au",
        ),
        distributor=(
            "diffusé par", "diffusion :", "distribué par", "distribution :", "et se vend chez",
        ),
        issuing_body=("organe de", "organe du", "bulletin de", "publié sous les auspices de"),
        responsible=(
            "directeur de la publication", "directeur de publication",
            "directrice de la publication", "directeur-gérant :", "le gérant :", "gérant :",
            "éditeur responsable :", "éd. resp. :", "éditrice responsable :",
            "responsable de la publication :", "resp. publication :",
        ),
        weak=(
            "chez", "chés", "ches", "chcz", "cbez", "ghez", "chèz", "par", "imprimerie", "typ.",
            "imp.", "impr.", "responsable:", "par les", "publication of", "publication de",
        ),
        reprints=(
            "iouxte la copie", "iouste la copie", "jouxte la copie", "jouste la copie",
            "sur la copie", "suivant la copie", "suiuant la coppie", "sur l'imprimé",
            "jouxte l'imprimé", "iouxte l'imprimé", "iouxte l'exemplaire", "prins sur la copie",
            "iouxte la coppie", "iouxte la", "copie imprim*", "coppie imprim*",
            "exemplaire imprim*",
        ),
        publishing_houses=(
            "association", "collective", "editions", "union", "éditions", "éditeur", "éditeurs",
            "librairie", "libraire", "libraires", "libraire-éditeur", "au bureau", "aux bureaux",
            "bibliothèque", "autoédition",
        ),
        printing_houses=(
            "imprimerie", "imprimeur", "imprimeurs", "imp", "typographie", "impr",
            "imprimerie spéciale",
        ),
        stops=(
            "rue", "ruë", "ruè", "proche", "dans", "dedans", "deuant", "devant", "vis à vis",
            "vis-à-vis", "au", "aux", "en", "à l'", "à la", "a la", "a l'", "pres", "près", "sur",
            "sous", "derriere", "demeurant", "tenant", "ioignant", "joignant", "imprimeur",
            "libraire", "marchand", "relieur", "prés", "premier", "seul", "auec", "avec",
            "place", "quai", "boulevard", "bd", "avenue", "passage", "impasse", "faubourg", "en la",
            "pour", "tel", "tél", "c/o", "tous droits", "annee", "qui",
        ),
        bodies="""
            association union collective initiative comité syndicat groupe collectif parti éditions
            imprimerie librairie université federation fédération institut journal bureau imprimeurs
            cooperative centre coalition
        """,
        locatives=(
            "à", "imprimé à", "imprimée à", "se trouve à", "donné à", "fait à", "fait au", "en",
        ),
        credits=(
            "(?:financé|soutenu|subventionné|imprimé|édité|tiré)e?s? (?:par|chez|à|sur|avec)",
            "avec (?:le |l['’])(?:soutien|concours|aide|appui) (?:de|du|des|financier)",
            r"(?:impression|maquette|mise en page|couverture|photos?|illustrations?|tirage)\s?:",
            r"(?:dépôt légal|c\.?c\.?p)\b",
        ),
        running="fut est ete etait sont",
        printed=(r"imprime\w{0,2}",),
        printed_at="a",
        printed_stems="impr",
        made_stems="impr",
        published_stems="publi édité",
        editions="édition",
        joining="et",
        by_whom="par",
        for_whom="chez pour",
        printed_for="pour",
        articles=("les?", "la", "l'",),
        house_nouns="imprimerie",
        authorial=("par", "par les", "imp.",),
        abbreviated="prof",
        suffixes=("et c[oi]e?", r"s\.?a", "et compagnie",),
        between_names="et",
        between_later_names="et",
        before_names="chez",
        no_second_names=("cie",),
        behind_later_names="rue dans au proche",
        trade_stems="imprim librair marchand",
        widows="la le veufve vefve veuve veufe vefe de",
        no_names=(
            "annee", "publike", "ordre", "commandement", "authorite", "autorite", "ordonnance",
            r"tou(?:te)?s\s(?:les|ses)", "contre",
        ),
        makers=("veu?fu?e", "veuve", "auteur", "heritiers", "imprimeurs?",),
        before_makers=("la", "les", "le", "l'", "du", "de",),
        below_places=("chez", r"par\s", "de l['’]imprimerie",),
        place_lines="à et le",
        printed_here=("imprim", "impress",),
        before_dates="ce le",
        printed_leads=("impr",),
        before_towns="a",
        trades="imprimeur libraire éditeur",
        colophon_stems="imprim",
    ),
    date_roles=words.DateRoles(
        published=(
            "publié le", "publiée le", "publié en", "paru le", "paru en", "parue en",
            "date de publication", "date de parution", "mis en ligne le", "parution",
        ),
        first=("première édition", "1re édition", "1ère édition"),
        edition=(
            "deuxième édition", "2e édition", "nouvelle édition", "troisième édition", "3e édition",
            "version",
        ),
        printing=(
            "imprimé en", "imprimé le", "achevé d'imprimer", "achevé d'imprimer le",
            "achevé d'imprimer en",
        ),
        year=("l'an", "en l'an"),
        deposit=(
            "dépôt légal", "dépot légal", "dépôt légal :", "d.l.", "n° d'imprimeur",
            "déposé au ministère de l'intérieur", "déposé au ministère",
        ),
        copyright=("(c)", "tous droits réservés"),
        given=(
            "donné à", "donnée à", "donné au", "fait à", "fait au", "faict à", "faict au",
            "fait et arresté", "écrit à", "escrit de", "de paris ce",
        ),
        dateline="le ce",
        update=(
            "mis à jour le", "mise à jour le", "mise à jour", "mis à jour", "dernière mise à jour",
            "dernière modification", "modifié le", "modifiée le",
        ),
        visit=("consulté le", "téléchargé le", "mis en ligne par"),
        submission=("soumis le", "reçu le", "accepté le"),
        life=("né en", "né le", "née en", "née le", "mort en", "mort le", "morte en"),
        act_of_law=(
            "convention", "loi du", "la loi du", "décret du", "décret de", "arrêté du", "arrest du",
            "ordonnance du", "circulaire du", "directive du", "code du", "jugement du",
            "déclaration du roi du",
        ),
        registration=("valable jusqu'au",),
        beginning=("fondé en", "fondée en", "depuis"),
        other_edition=("publié pour la première fois en", "d'après l'édition de"),
        coming=(
            "prochaine réunion", "prochaine réunion le", "prochain numéro", "date limite",
            "data limite", "jusqu'au",
        ),
        past_meeting=("séance du", "réunion du"),
        limits=("jusqu'au", "jusqu'en", "dès", "à partir du", "avant", "après", "a partir de"),
        records=("minutes", "procès-verbal", "compte rendu", "compte-rendu", "bulletin du"),
        behind_imprint="par chez en a à et y",
        before_year="la le les il de",
        related=(
            "articles? (?:similaires|liés|récents)", "à lire aussi", "lire aussi", "voir aussi",
        ),
        licences=("licence",),
        born_signs="né née",
    ),
    years=words.Years(
        bounds="d'ici jusqu'en",
        naming="en depuis année",
        later=("ans plus tard", "ans après"),
        numbers="un=1 une=1 deux=2 trois=3 quatre=4 cinq=5 huit=8 neuf=9 dix=10",
        present="nous aujourd'hui maintenant encore",
        already=("cette année", "déjà en"),
    ),
    figures=words.Figures(
        telephone="tel tel. téléphone fax",
        numbered=(
            "n°", "numéro", "article", "projet", "b.p.", "bp", "modèle", "page", "pages", "p.",
            "pp.", "tirage :", "tirage:",
        ),
        counted="""
            copies exemplaires copie tonnes euro euros francs mark dollars personnes familles
            ouvriers
        """,
        issues=("n[o°º]",),
        streets_between="rue route chemin boulevard quai avenue",
    ),
    reading=words.Reading(
        publisher=(
            "(c)", "édité par", "éditée par", "edité par", "publié par", "publiée par",
            "réalisé par", "réalisée par", "brochure réalisée par", "une brochure de",
            "tract édité par", "tract du", "bulletin du", "bulletin de la", "bulletin des",
            "journal du", "journal de la", "publié au nom de", "au nom du", "édition du",
            "édition de la", "éditions", "éditeur", "aux éditions", "imprimé et publié par",
            "supplément", "en nombre de",
        ),
        organiser=(
            "contact", "organisation", "organisé par", "organisée par", "organisateur",
            "organisateurs", "à l'initiative de", "à l'appel de", "proposé par", "présenté par",
            "vous invite", "vous invitent",
        ),
        printer=(
            "imprimé par", "imprimé chez", "imprimé à", "imprimé sur", "imprimé", "imp.", "impr.",
            "imprimerie", "impression", "ronéotypé par", "ronéotypé", "tiré", "photocopié",
        ),
        distributor=("distribution", "diffusion", "diffusé par", "en vente"),
        responsible=(
            "directeur de la publication", "directrice de la publication", "éditeur responsable",
            "gérant", "responsable",
        ),
        other=(
            "photos", "dessins", "maquette", "mise en page", "avec le soutien de", "avec l'aide de",
            "merci à", "couverture", "traduction", "traduit par",
        ),
        maker=(
            "par", "texte de", "textes de", "textes", "écrit par", "rédigé par", "auteur",
            "auteurs", "rédaction", "paroles de", "paroles", "de", "av",
        ),
        before_places="à",
        by="par nom",
        articles=("la", "le", "les", "l'",),
        between="et",
        left_out="la le les l un une des",
        left_out_forms=("s a", "sa", "asbl", "sarl",),
        left_out_kinds="association",
    ),
    copying=words.Copying(
        copying="""
            copie copiez copier copiée copié reproduire reproduit* reproduct* reprodui* ronéot*
        """,
        negations="ne n' pas aucun aucune nul nulle rien",
        forbidden="interdit interdite interdits interdites",
        permitted="autorisée autorisé permise permis permet",
        permission="autorisation accord consentement",
        only="seulement uniquement sauf",
        tied_to=("on", "avec", "après", "sous réserve", "s", "sa"),
        without="sans",
        works="""
            photos images publication article articles partie texte ouvrage livre
        """,
        this="ceci cela",
        commerce="""
            profit commercial commerciales commerciale vente vendre lucratif vendez
        """,
        excepting="sauf hormis",
        hesitation="hésit* gêne gênez gêner gênés empêch* pourquoi",
        asking="demandez demander",
        before="avant",
        printing="imprimer",
    ),
    rights=words.Rights(
        anti_copyright=(
            "anti-©", "sans copyright", "pas de copyright", "ni copyright", "aucun droit réservé",
            "droits non réservés", "aucun droit de reproduction",
        ),
        cc_licence="cc-by-sa",
        public_domain=("domaine public",),
        non_commercial_only=(
            "usage non commercial", "à des fins non commerciales", "pas pour vendre",
            "ne pas vendre", "ne peut être vendu", "interdit à la vente",
        ),
        free_to_copy=(
            "reproduction libre", "photocopillez", "à photocopier", "copie libre",
            "peut être reproduit", "peut être librement reproduit", "reproduction autorisée",
            "copiez-le", "photocopiez", "reproduction souhaitée", "reproduction encouragée",
            "recopiez", "copiez et diffusez", "copier et diffuser", "reproduisez et diffusez",
            "photocopiez et diffusez", "copie autorisée", "reproduction permise",
            "reproduction conseillée", "reproduction recommandée", "libre de reproduction",
            "à recopier", "copiez, diffusez", "copie e passe", "reproduction vivement souhaitée",
            "reproduction vivement conseillée", "reproduction vivement recommandée",
            "reproduction vivement encouragée", "copiez, distribuez", "photocopiez, diffusez",
            "peut être recopié", "peut être photocopié", "peut être copié",
            "reproduction bienvenue",
        ),
        copyright_claimed=(
            "(c)", "tous droits réservés", "tous droits de reproduction", "reproduction interdite",
            "droits de traduction", "droits de reproduction",
        ),
        no_sign=("pas de", "sans"),
        no_holder=("personne", "tout le monde",),
        stems=("droits",),
        of_this=("ce (?:texte|livre|document)", "cette (?:brochure|œuvre)",),
        headings=("licence",),
        attribution=("attribution", "paternit[ée]",),
        conditions=(
            r"pas\s+d[’']utilisation\s+commerciale", r"partage\s+dans\s+les\s+mêmes\s+conditions",
            r"pas\s+de\s+modification",
        ),
        non_commercial_stems="commercial",
        unchanged_stems="modification",
        share_alike_stems="partage",
    ),
    bodies=words.Bodies(
        words="""
            comite societe parti ligue collectif groupe federation confederation conseil syndicat
            ministere mouvement assemblee universite institut fondation reseau jeunesse jeunesses
            courant tendance organisation union amicale atelier ateliers cercle editions librairie
            imprimerie imprimeurs revue bibliotheque musee maison cooperative mutuelle coordination
            cellule coalition campagne association amis compagnie brigade bureau commission
        """,
        compounds="initiative comite",
        legal_forms="cic sa sarl",
        stems="""
            comit comité collectiv coalit alliance associ société fédéra syndic union organis
            initiat group savez fondat rédac edition éditi typogr imprim impres bibliot librair
            tenants locatair femmes donne ouvri jeuness section branch chapel eglise église école
            univers institu musée théât orchest chœur bruderh filial ligue mouvem front brigad
            campagn centr centre cercle club conseil municip commun confrérie amis bureau minist
            commiss archiv press presse publica laborat studio
        """,
        articles="la le les",
        elided=("l['’]",),
    ),
    names=words.Names(
        authors=(
            "auteur", "auteure", "auteurs", "auteur(s)", "auteur.e", "auteur(e)(s)", "auteurices",
            "rédaction du texte",
        ),
        translators=("traduction", "traducteur", "traductrice", "traduit par"),
        illustrators="dessins illustrateur illustratrice",
        loose=("texte", "textes", "texte et dessins"),
        particles="de du des d la le les av y t",
        honorifics="""
            lieutenant saint m mm mme mlle monsieur madame mademoiselle abbe eveque avocat pere
            frere sieur docteur maitre me citoyen citoyenne monseigneur monseignevr princesse prince
            duc duchesse comte
        """,
        never="""
            on le les la un une et ou aux au en sur pour contre dans avec sans ce ces qui que nos
            notre votre y il de chapitre introduction volume tome section conclusion journal avenue
            paris berlin
        """,
        ranks="sieur seigneur marquis comte duc baron",
        nobody=("inconnu", "auteur inconnu", "divers", "auteurs divers", "divers auteurs"),
        template_names="auteur auteure auteurs nom prenom",
        template_name_words="votre ton mon de l d du ici inserer saisir et le la",
        template_titles="titre soustitre intitule",
        template_title_words="""
            sans votre du de la le l principal ici inserer saisir document livre sous modifier
            cliquez pour ajouter un
        """,
        joining="on de la le les du des d l et y il en av pour sur au aux un par",
        program_titles=("sans titre.*", "titre",),
        accounts=("administrateur",),
        devices="ordinateur",
        stated_roles=("auteure?",),
        not_making=(r"numéris\w+",),
        stated_leads="texte",
        between="et avec",
        between_makers="et",
        between_makers_too="avec",
        abbreviated="st ste",
        presentations=("présentation",),
        presentations_of=("présentation",),
        of_programs="de sous",
        slides=("diapositive?",),
        new="nouveau",
        documents=("document", "document word",),
        between_authors="et",
    ),
    bylines=words.Bylines(
        author=(
            "(?:(?:texte|écrit|ecrit|composée?|composee?|faict|rédigé|redige) )?par", "auteure?s?",
            "de",
        ),
        editor=("publiée? par", "éditée? par", "sous la direction de", "recueillis? par"),
        translator=(r"traduit(?:e|s)?(?: d\w+ \w+)? par", "traduction(?: de| par)?"),
        illustrator=("illustrée? par", "dessins? (?:de|par)", "illustrations? (?:de|par)"),
        preface=("avec (?:une )?préface (?:de|par)", "préface d[e']"),
        nouns="auteur auteure auteurs traduction",
        weak="de par",
        published=("publie", "imprime",),
        before_place=("[aà]u?",),
        printing="par",
        printer_signs=(
            "au[ ]", "proche[ ]", "pres[ ]", "vis[ ]", "deuant[ ]", "r[uv]e[ ]", "impr", "libr",
        ),
        preface_stems="prefac introduc prolog",
        translator_stems="traduct traduit traduc",
        editor_words=("redigee?",),
        speeches="discours lettre",
        speech_of="de du",
        signed=("signe", "vostre", "votre tres",),
        clerks=("greffier",),
        being=("est",),
        working="vit travaille",
        callings=("écrivain", "auteure?", "militante?", "chercheuse", "chercheur", "enseignante?",),
        inside=("Par", "PAR",),
        amid="Par PAR",
        not_authors=(r"imprim\w+", r"vendu\w*", r"donn\w+",),
        hiding="par",
        hidden=("un", "une",),
        ranked=("[Ss]ieur", "SIEVR", "[Cc]hevalier",),
        wary="de",
    ),
    editions=words.Editions(
        patterns=(

            r"(?:premiere|deuxieme|seconde|troisieme|quatrieme|nouuelle|\d{1,2}(?:e|eme|re|ere))\sedition(?:\s(?:reuue|corrigee|augmentee)[^.\n]{0,40})?",
        ),
        stems=("editio", "tom[eo]", "prix", "gratui", "serie", "collec", "bibliot", "cahier",),
        free=("libre", "gratuit",),
        other_numbers="contrat* compte* commande loi decret* planche* ualse*",
        pages="p page pages",
        credits=("photo(?:graph|graphie)?s?", "cliche", "image",),
        credited="de par",
        leads=(r"dans\sla\s",),
        price_labels=("prix",),
        price_links=("est",),
        volumes=("tome", "annee",),
        issues_of_volumes=("numero",),
        issues=("n°", "numero", "numero:", r"n\.°", "fascicule", "cahier",),
        volumes_alone=("tome",),
        series_endings=("serie",),
        series_words=("collection", "cahiers?", "bibliotheque",),
        number_words=("cahier", "dossier", "brochure", "bulletin", "numero",),
        numbers_behind="numero",
        issue_words=("numero",),
        collections=("collect?ion",),
        years_of_serials=("annee",),
        of_series=(r"de\sla", r"de\sl['’]",),
        named_series="collection bibliotheque cahiers",
        currencies_before=(r"fr\.?",),
        currencies=("francs?", r"fr\.", "sous", "sols", "centimes",),
        free_words=(r"prix\slibre", r"gratuit\b",),
    ),
    titles=words.Titles(
        connectors="""
            on le la les l du de des d et ou au aux en sur pour y il avec sans sous ov dv avx svr
            povr vers
        """,
        genres="nouvelles",
        at=("[AÀ]",),
        imprint_places="PARIS LYON ROVEN ROUEN BORDEAUX BOVRDEAVX Paris Lyon Rouen",
        houses="Chez CHEZ",
        addresses=("MADAME", "MONSIE[VU]R", "MONSEIGNE[VU]R", "MESSIE[VU]RS", "SIRE",),
        alternatives="OV Ov ov OU Ou ou",
        alternatives_alone=(r"\bou", r"\bov",),
        labels=("titre",),
        months="janv fév mars avr mai juin juil août sep oct nov",
        before_dates="le",
        parts=(
            "table des matieres", "sommaire", "avant-propos", "preface", "introduction", "resume",
            "au lecteur", "chapitre", "notice",
        ),
        part_numbers=("premier",),
        part_titles="resume livre",
        series=("collection", "cahiers", "annales", r"bulletin\w*",),
        series_editors=("publiee?s? (?:sous|par)", "dirigee?",),
        salutations=(
            "madame", "monsieur", "monseigneur", "monseignevr", "messieurs", "sire", "citoyens",
            "camarades", "bonjour",
        ),
        header_labels=("titre",),
        transcribers=(
            "note du transcripteur", "notes? sur la transcription",
            "a la fin (?:du texte|de ce fichier)",
        ),
        firm_trades=("editeurs?", "imprimeurs?", "libraires?",),
        firm_endings=("& cie", r"& c\.?ie", "& fils",),
        slogans=(r"prolet\w+ de tous", "ni dieu,? ni maitre", "liberte,? egalite",),
        before_places="a à en",
        houses_behind=("imprimerie", r"impr\.", "librairie", r"typ\.",),
        in_towns="a en au",
        towns=(
            "paris", "lyon", "rouen", "bordeaux", "bourdeaux", "orleans", "tours", "toulouse",
            "tolose", "anvers", "bruxelles", "amsterdam", "londres", "geneve", "pontoise",
            r"s(?:aint|ainct|\.)? germain[^,]{0,10}", "dijon", "reims", "rheims", "la haye",
            "leyde", "cologne", "lille", "nantes", "marseille", "aix", "grenoble", "troyes", "caen",
            "poitiers", "angers", "limoges", "rennes", "compiegne", "melun", "sedan", "strasbourg",
            "berne", "lausanne", "liege", "gand",
        ),
        imprint_beginnings=(
            r"chez\b", "par(?:les)? .{0,60}(?:imprim|libraire)", "imprim", "de l['’ ]?imprimerie",
            r"[ij]ou[sx]te\b", "ixoute", "sur l['’ ]?imprime", "sui[uv]ant la cop",
            r"au (?:bureau|siege)\b", "typographie", "tous droits", "depot legal",
        ),
        before_years=("l'an",),
        permissions=("(?:avec|auec|par) (?:permi|priuil|privil|approb)",),
        date_leads=("du[ ]", "le[ ]",),
        date_of=("de[ ]", "d[’']",),
        date_months="""
            janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre
            printemps ete automne hiver
        """,
        issues=(
            "nouvelle serie", "serie", "tome?", "annee", r"num(?:ero)?\.?", "feuille", "cahier",
            "tract", "bulletin",
        ),
        prices="prix",
        money=("centimes",),
        no_prices=("gratuit",),
        editions="edition tirage mille",
        revised="revue corrigee augmentee",
        offices=("ministere", "direction generale",),
        office_of="de du des",
        tracts=("cahiers", "brochures",),
        adverts=("du meme auteur",),
        dedications=("dedie(?:e|s)? a",),
        dedicated_to="a",
        dedicated_whom=("mon", "ma", "mes", "la memoire",),
        weekdays="lundi mardi mercredi jeudi vendredi samedi dimanche",
        traded=("[aà] vendre", "vendue?s?",),
        traded_by="par",
    ),
    capitals=words.Capitals(
        small="""
            le la les un une des du de d l et ou où à au aux en dans par pour sur sous avec sans est
            sont que qui ce cet cette ces son sa ses mon ma mes ton ta tes notre nos votre vos leur
            leurs entre contre ne n pas plus comme si nous vous ils elles il elle on y se s c qu j m
            t chez vers depuis pendant après avant tout tous toute toutes même autre autres
        """,
        countries="""
            italien france allemagne italie espagne angleterre suisse belgique europe afrique
            amérique asie russie pologne algérie maroc tunisie palestine portugal
        """,
        saints="saint sainte ste notre",
        abbreviations="ste mlle mme",
        small_abbreviations="bd",
        names_too="""
            pierre rose claire blanche marine aime prudence constance reine tours mons metz nancy
            vienne sedan brest blois saumur angers
        """,
    ),
    private=words.Private(
        contact=(
            "contact", "contacter", "contactez", "appeler", "appelez", "téléphoner à",
            "téléphonez à", "s'adresser à", "adressez-vous à", "adressez-vous chez",
            "renseignements", "renseignements auprès de", "inscriptions auprès de",
            "inscription auprès de", "écrire à", "écrivez à", "chez", "aux bons soins de",
            "à l'attention de", "titulaire du compte", "à l'ordre de", "demeurant",
        ),
        deaths=(
            "à la mémoire de", "en mémoire de", "à notre ami", "nous pleurons", "nécrologie",
            "est décédé", "est décédée", "décédé", "décédée", "est mort", "est morte",
            "nous a quittés", "nous a quitté", "obsèques de", "adieu à", "né le", "née le", "né à",
            "née à", "date de naissance", "anniversaire",
        ),
        letters=("cher", "chère", "chère madame", "cher monsieur"),
        lists=(
            "donateurs", "donatrices et donateurs", "nos donateurs", "dons reçus", "dons reçus de",
            "dons de", "merci à", "nos remerciements à", "nous remercions", "souscripteurs",
            "soutiens", "signataires", "premiers signataires", "signé par", "signatures",
            "les soussignés", "présents", "présentes", "étaient présents", "étaient présentes",
            "excusés", "excusées", "absents", "membres", "liste des membres", "bénévoles",
        ),
        telephone="tél téléphone portable mobile fax gsm",
        streets_numbered="""
            rue avenue av boulevard bd place impasse chemin quai allée route ruelle sentier
        """,
        accounts=(r"n(?:uméro|º|°|um)?\.? de compte", r"c\.?c\.?p\.?",),
        not_called=("n°", "siret", "siren", "page",),
        births=("n[ée]e?[ ]", "dat[ae][ ]",),
        honorifics="m mme mlle madame monsieur camarade dr",
        particles="de du des la le",
    ),
    machines=words.Machines(
        ignoring="ignore ignorez oublie oubliez",
        orders="instruction instructions consigne consignes",
        readers=(
            "modele de langage", "modele de langue", "assistant ia", "chatbot",
            "agent conversationnel",
        ),
        addressing=("tu es", "vous etes", "cher", "attention", "note au", "si tu", "si vous"),
        commands="mets donne ecris inscris reponds utilise indique",
        fields=(
            "comme titre", "comme editeur", "comme auteur", "champ titre", "en json",
            "dans les metadonnees",
        ),
        judging="""
            important puissant inspirant émouvant brillant excellent remarquable magnifique urgent
            essentiel crucial malheureusement heureusement évidemment sans-doute extrémiste radical
            fanatique absurde ridicule dangereux choquant passionné héroïque courageux honteux
        """,
        speaking="je nous tu vous mon notre votre nos vos",
        copy=("Recopie chaque citation lettre pour lettre du document ; ne traduis rien.",),
    ),
    sides=words.Sides(
        front="recto avant",
        inside="interieur",
        back="verso arriere dos",
        cover="couverture",
        page="p page pages f fol folio",
        of="sur de",
    ),
    absence=words.Absence(
        unknown=("k. A.", "inconnu", "inconnue", "non identifié", "sans mention"),
        nameless=("anonyme", "sans nom", "auteur inconnu"),
        placeless=("s. l.", "sans lieu"),
        untitled=("sans titre",),
    ),
    pages=words.Pages(
        related=(
            "à lire aussi", "lire aussi", "sur le même sujet", "articles similaires",
            "articles récents", "commentaires", "à voir aussi",
        ),
        names=(
            "archives", "article", "articles", "accueil", "page d accueil", "bienvenue",
            "actualités", "articles récents", "catégories",
        ),
        beside_addresses=("et", "site",),
        others=("lire aussi", "pour aller plus loin", "ressourc", "voir aussi",),
    ),
    addresses=words.PostalAddresses(
        routes="rue avenue av boulevard bd place impasse chemin quai",
        boxes=("boite postale", r"b\.? ?p\.?",),
        kept_numbered="rue quai place boulevard bd avenue passage impasse",
        kept_routes="rue",
        kept_boxes=(r"b\.?p\.?", "boîte postale",),
        behind_names=(r"b\.\s?p\.\s?\d",),
    ),
    headings=words.Headings(
        lists=("bibliographie", "références", "sources", "lire aussi",),
        list_stems=("bibliogr", "référenc", "sources", "lire aussi",),
        behind_lists=("achevé d['’]imprimer",),
        other_works=(
            r"(?:ouvrages|livres|œuvres)\s(?:du|de la|de)\smême\sauteur", "du même auteur",
            r"ouvrages déjà publiés[^\n]{0,60}", "déjà parus?", "à paraître",
        ),
        other_works_stems=("même auteur", "déjà", "paraître",),
        digitisers=(r"note\s+de\s+transcription",),
        digitiser_stems=("transcri",),
        colophons=("achevé d['’]imprimer", "mentions légales", "colophon", "licence",),
        dates=("Publié le",),
        abstract=("résumé",),
        keywords=("mots[- ]clés",),
        references=("bibliographie", "références",),
        behind_authors=("résumé",),
    ),
)
