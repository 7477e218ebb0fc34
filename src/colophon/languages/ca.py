"""Catalan."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ca",
    title="Catalan",
    dates=words.Dates(
        months=(
            "gener",
            "febrer",
            "març",
            "abril",
            "maig",
            "juny",
            "juliol",
            "agost",
            "setembre",
            "octubre oct",
            "novembre nov",
            "desembre des",
        ),
        short="gen=1 febr=2 abr=4 jul=7 ag=8 set=9",
        seasons=("primavera", "estiu", "tardor", "hivern"),
        quarters="trimestre",
        halves="semestre",
        weekdays=("dilluns", "dimarts", "dimecres", "dijous", "divendres", "dissabte", "diumenge"),
        days="primer=1",
        ordinals="r",
        links="de d del l' l dia mes any en",
        years="any",
        circa="cap_a vers circa ca c",
        doubt="probablement possiblement potser",
        before="abans_de no_després_de fins",
        after="després_de no_abans_de",
        since="des_de",
        between="entre de",
        both="i",
        either="o",
        until="a al fins_a",
        decades="anys els_anys dècada_de",
        centuries="segle s",
        early="principis_de inicis_de",
        middle="mitjan mitjans_de",
        late="finals_de",
        undated="s_d sense_data s_a",
    ),
    texts=words.Texts(
        commonest="""
            de la i que el en a les un per amb els no una del es va són al com més o però si dels ha
            seu seva aquest aquesta també ja ser molt fins sobre entre perquè quan tots sense
        """,
        function="""
            això aixó així aquell aquella aquelles aquells aquestes aquests ara abans als altra
            altre altres ans cada cap contra cosa d dalt damunt des després doncs durant e ella
            elles ells em encara ens era eren és esta està estan et fa fan fer fora han hem hi ho jo
            l las li llavors lo los malgrat mai mateix me meu meva mi molta molts nosaltres nostra
            nostre ni on poc pot poden què qual qualsevol quant qui s sa se seus sí sols som sota
            sovint t tal tan tant tota tot unes uns us van vegada vos vosaltres
        """,
        unmatched="el la els les un una de del dels i o a al en per amb sense que d l",
        endings="s es os a",
        articles="els les el la l’ l' una un",
    ),
    imprint=words.Imprint(
        publisher=("editat per", "edita:", "editor:", "publicat per", "edició de", "edició:"),
        printer=(
            "imprès per", "imprès a", "impremta de", "imprimeix:", "impressió:", "imprès als",
            "imprès al",
        ),
        distributor="distribució: distribueix:",
        weak="per responsable: director:",
        publishing_houses=("editorial", "editor", "casa editorial"),
        printing_houses=("oficina", "impremta", "gràfiques", "arts gràfiques"),
        stops=("en", "a la", "a l'", "pres", "en la", "tel"),
        bodies="editorial institut centre",
        locatives="a en",
        house_nouns="imprenta",
        authorial="per",
        articles=("el", "la", "l'",),
    ),
    date_roles=words.DateRoles(
        published=("publicat el", "publicat a", "data de publicació", "editat el", "publicat la"),
        first=("primera edició",),
        edition=("segona edició",),
        printing=("imprès el",),
        year=("en l'an",),
        deposit=("dipòsit legal",),
        given=("escrit de",),
        update=("darrera actualització", "actualitzat el"),
        life=("mort en", "nació en"),
        act_of_law=("portaria de", "llei de", "decret de"),
        beginning=("fundada en",),
        coming=("propera reunió", "tot"),
        limits=("a partir de",),
        behind_imprint="en a i",
        before_year="el la les o de a",
    ),
    years=words.Years(naming="en", numbers="un=1 una=1 tres=3 quatre=4"),
    figures=words.Figures(
        telephone="tel",
        numbered=("no", "no.", "número", "article", "caixa postal"),
        streets="carrer",
        counted="euro euros",
    ),
    reading=words.Reading(
        publisher=(
            "journal de la", "edita:", "publica", "la edita", "en nombre de", "editorial",
            "a cura del", "edició", "edició de", "editat per", "fet per", "publicat per",
            "butlletí de", "butlletí del", "editat de", "editor", "publicat de",
            "una publicació de", "publicació de",
        ),
        organiser=("a iniciativa de", "organitza", "organitzen", "iniciativa de", "us convida"),
        printer=("imprès a", "imprès per", "impremta"),
        distributor="distribució",
        responsible=("director responsable", "responsable"),
        other="portada capa",
        maker=("editor", "textos de", "textos", "autora", "de"),
        never_names="publica",
        between="i",
    ),
    copying=words.Copying(
        copying="reproduc* reproducc*",
        negations="no ningú cap",
        forbidden="prohibit*",
        permitted="permesa permet",
        permission="permís autorització consentiment",
        only="només",
        tied_to="com amb",
        without="sense",
        works="material article articles del obra",
        this="això",
        commerce="vendre comercial venda lucre comercial*",
        excepting="excepte",
        hesitation="dubti*",
        asking="pregunta pregunteu",
        before="abans",
    ),
    rights=words.Rights(
        anti_copyright=("ni copyright", "cap copyright", "sense copyright", "contra el copyright"),
        cc_licence="cc-by-sa",
        public_domain=("domini públic",),
        non_commercial_only=(
            "prohibida la venta", "prohibida la venda", "no vengueu", "no es pot vendre",
        ),
        free_to_copy=(
            "còpia lliure", "reproducció lliure", "es permet la reproducció", "copia e passa",
            "copia i difon", "copieu i difoneu", "es pot copiar", "copieu i repartiu",
            "copia i reparteix", "fotocopieu", "copieu, doneu", "lliure circulació",
        ),
        copyright_claimed=("tots els drets reservats",),
        no_sign="no ni sense cap",
        no_holder=("ningú",),
    ),
    bodies=words.Bodies(
        words="""
            associacio ateneu col·lectiu collectiu grup sindicat federacio assemblea comite impremta
            edicions biblioteca cooperativa moviment coordinadora
        """,
        compounds="comite",
        stems="""
            comit col·lectiu coalic associ societ societat federa federac confed sindic iniciat
            cooper cooperat fundac fundat fundació redac redacc edicion edito tipogr imprim impres
            bibliot inquil residents veïns feminis obrer estud joven secció parro parròq escola
            univers institu museu teatr foren sindicat filial lega lliga movim moviment front brigad
            campan centr centre ateneu casal cercle club consell concell ajuntam junta municip
            comuni confraria amics amis depart minist minister comissi arxiu press premsa publica
            taller tallers laborat
        """,
        articles="el la",
    ),
    names=words.Names(
        authors="autora autor/a autor(es) autor/es",
        editors="editor editor(s)",
        translators="traducció",
        illustrators="il·lustracions dibuixos",
        loose="textos",
        particles="de d del la les el al t",
        honorifics="professor pastor comte",
        offices="editor",
        never="a no les la un en que el una o contra sobre per com de roma editor",
        ranks="comte",
        joining="de la les d l del en i a o és no per un",
        between="i",
    ),
    bylines=words.Bylines(signed=("signat",), nouns="autora editor"),
    titles=words.Titles(
        parts="index sumari proleg introduccio capitol",
        connectors="a la les l de d en el o del sobre",
        genres="poemes poesies contes",
    ),
    capitals=words.Capitals(
        small="""
            el la els les l un una uns unes de del dels d i o a al als en per pel pels amb sense que
            és no ni com més seu seva nostre nostra entre contra sobre
        """,
        countries="europa portugal cuba frança catalunya",
        saints="santa sant",
        abbreviations="sr sra",
        small_abbreviations="no",
    ),
    private=words.Private(
        contact=(
            "contacte", "contacteu amb", "truqueu a", "trucar a", "preguntar per", "informació",
            "titular", "a nom de",
        ),
        deaths=("en memòria de", "va morir", "ha mort", "nascut", "nascuda", "data de naixement"),
        lists=(
            "donants", "donatius", "gràcies a", "agraïm a", "signants", "signatures", "assistents",
            "presents", "excusen", "socis",
        ),
        telephone="tel telèfon mòbil",
        streets_before="carrer plaça passeig",
        particles="i",
    ),
    machines=words.Machines(
        copy=("Copia cada citació lletra per lletra del document; no tradueixis res.",),
    ),
    absence=words.Absence(
        unknown=("k. A.", "desconegut"),
        nameless="anònim",
        placeless=("s. l.",),
        untitled=("sense títol",),
    ),
    pages=words.Pages(
        related=("llegiu també",),
        names="categories article articles portada inici notícies hoofdpagina",
    ),
    addresses=words.PostalAddresses(
        kept_routes=("carrer", "plaça", "passeig", "avinguda",),
        kept_boxes=("apartat(?: de correus)?",),
        routes="carrer placa",
    ),
    headings=words.Headings(colophons=("colof[óo]n",)),
    editions=words.Editions(
        patterns=(r"(?:primera|segona|tercera|quarta|cinquena|noua|\d{1,2}\.?[aª])\sedicio(?!\w)",),
        stems=("edici", "collec", "bibliot", "quadern",),
        price_labels=("preu",),
        series_words=("quaderns", "colleccio", "col·leccio",),
        number_words=("quadern",),
        of_series=(r"dins\s\w+",),
    ),
)
