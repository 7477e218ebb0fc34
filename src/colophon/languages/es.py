"""Spanish."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="es",
    title="Spanish",
    dates=words.Dates(
        months=(
            "enero",
            "febrero febr",
            "marzo março",
            "abril",
            "mayo",
            "junio",
            "julio",
            "agosto",
            "septiembre setiembre sept",
            "octubre oct",
            "noviembre nov",
            "diciembre dic",
        ),
        short="ene=1 feb=2 mar=3 abr=4 may=5 jun=6 jul=7 ago=8 set=9",
        seasons=("primavera", "verano", "otoño", "invierno"),
        quarters="trimestre trim",
        halves="semestre",
        weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        days="""
            primero=1 primo=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9
            diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30
        """,
        numbers="""
            uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11
            doce=12 trece=13 catorce=14 quince=15 dieciseis=16 veinte=20 treinta=30 cuarenta=40
            cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100 ciento=100
            quinientos=500 seiscientos=600 setecientos=700 ochocientos=800 novecientos=900 mil=1000
        """,
        ordinals="º ª o ero er a",
        links="de del día mes año d el la en",
        years="año",
        circa="hacia circa ca alrededor_de aproximadamente aprox c en_torno_a",
        doubt="probablemente posiblemente quizá quizás tal_vez",
        before="antes_de no_después_de hasta anterior_a",
        after="después_de no_antes_de tras posterior_a",
        since="desde a_partir_de",
        between="entre de del",
        both="y",
        either="o ó u",
        until="a al hasta",
        decades="años los_años década_de década_de_los",
        centuries="siglo s",
        early="principios_de principios_del comienzos_de inicios_de",
        middle="mediados_de mediados_del",
        late="finales_de finales_del fines_de",
        undated="s_f s_a sin_fecha sin_año s_d sf",
        shown=words.Shown(
            months="""
                enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
                diciembre
            """,
            seasons=("primavera {}", "verano {}", "otoño {}", "invierno {}"),
            quarter=(
                "1.º trimestre {}",
                "2.º trimestre {}",
                "3.º trimestre {}",
                "4.º trimestre {}",
            ),
            half=("1.º semestre {}", "2.º semestre {}"),
            circa="ca. {}",
            either="o",
            both="y",
            between="entre {} y {}",
            not_before="no antes de {}",
            not_after="no después de {}",
            decade="años {}",
            undated="s. f.",
        ),
    ),
    texts=words.Texts(
        commonest="""
            de la que el en y a los se del las un por con no una su para es al lo como más o pero
            sus le ha me si sin sobre este ya entre cuando todo esta ser son dos también fue había
            era muy años hasta desde está mi porque qué sólo han yo hay vez puede todos así nos ni
            parte tiene él uno donde bien ella ellos ese eso nuestra nuestro á ó é
        """,
        function="""
            acá adónde ahí ahora algo alguien algún alguna algunas alguno algunos allá allí ambos
            ante antes aquel aquella aquellas aquello aquellos aquí aun aún aunque ayer bajo
            bastante cabe cada casi cerca cómo conmigo contigo contra cual cuál cuales cualquier
            cualquiera cuándo cuanto cuánto cuya cuyo debe deben debajo delante demás demasiado
            dentro después detrás dice dónde durante e ellas ello encima entonces eran eras eres esa
            esas esos estaba estaban estamos están estar estas esto estos estoy fuera fueron fui
            habían haber hace hacen hacer hacia he hemos hoy iba igual ir jamás junto lejos les
            luego mas mejor menos mí mía mías mientras mío míos mis misma mismas mismo mismos mucha
            muchas mucho muchos nada nadie ningún ninguna ninguno nosotras nosotros nuestras
            nuestros nunca os otra otras otro otros poca pocas poco pocos pronto pudo pueda pueden
            pues quien quién quienes quiere quizá quizás sea sean según será serán sí sido siempre
            siendo sino sois sola solamente solo somos soy suya suyo tal tales tampoco tan tanta
            tanto te tenemos tener tenía ti tienen toda todas todavía tras tu tú tus u unas unos
            usted ustedes va vamos van varias varios ver voy vosotros vuestra vuestro
        """,
        unmatched="""
            el la los las un una unos unas de del y e o u a al en por para con sin sobre es son que
            su sus se este esta entre contra no como lo
        """,
        endings="s es z ces o a os as",
        articles="los las el la lo una un",
        finis=("fin",),
    ),
    imprint=words.Imprint(
        publisher=(
            "publicado por", "impreso y publicado por", "editado e impreso por",
            "impreso y editado por", "editado por", "edita:", "edita", "editor:", "a costa de",
            "véndese en casa de", "véndese en la librería de", "a expensas de",
        ),
        printer=(
            "imprenta de", "en la imprenta de", "por", "impreso por", "impreso en casa de",
            "impresso en casa de", "imprime:", "imprime", "imp. de", "imp.", "impr. de",
            "en casa de", "en la oficina de", "impreso en", "tipografía de", "tip. de",
            "establecimiento tipográfico de", "talleres de", "se imprimió en",
            "impreso en los talleres de", "impresión:", "imprenta:", "fotocopiado en",
            "impreso con", "se imprimió por",
        ),
        distributor=(
            "distribuye:", "distribución:", "distribuido por", "se hallará en la librería de",
        ),
        issuing_body=("órgano de", "órgano del", "portavoz de"),
        responsible=("director responsable", "editor responsable", "responsable:", "director:"),
        weak="por edita imp. responsable: director:",
        publishing_houses=(
            "union", "editorial", "ediciones", "librería", "editores", "autoediciones", "libreria",
            "editor", "casa editorial",
        ),
        printing_houses=(
            "gráficas", "gráfica", "artes gráficas", "litografía", "imprenta", "tipografía",
            "establecimiento tipográfico", "oficina", "talleres gráficos", "tip", "imp",
        ),
        stops=(
            "en", "a la", "calle", "plaza", "impresor", "librero", "mercader", "junto", "frente",
            "con", "en la", "largo", "tel", "c/o", "año",
        ),
        bodies="""
            union comité grupo partido sindicato imprenta universidad federación editorial ediciones
            colectivo
        """,
        locatives=("a", "en", "impreso en", "impresso en"),
        credits=(
            "(?:financiado|subvencionado|patrocinado|impreso|editado|apoyado)s? (?:por|en|con)",
            "con (?:el |la )(?:apoyo|ayuda|colaboración|financiación) (?:de|del|financier[oa])",

            r"(?:impresión|imprime|maquetación|diseño|portada|fotos?|fotografías?|tirada|cuenta)\s?:",
            r"depósito legal\b",
        ),
        running="fue sido es",
        printed=("impreso",),
        printed_at="en",
        printed_stems="impr",
        made_stems="impr",
        published_stems="publicad editad",
        editions="edición",
        joining="y e",
        by_whom="por",
        articles=("el", "la", "los", "las",),
        authorial="por",
        suffixes=("y c[ai]a?", r"s\.?a",),
        between_names="y e",
        trade_stems="impressor",
        widows="la viuda",
        no_names=("decreto", "licencia", "mandado", "privilegio",),
        makers=("viuda", "autor", "herederos",),
        before_makers=("la", "el", "los", "de",),
        house_nouns="imprenta",
        below_places=(r"por\s", "en casa de",),
        place_lines="en y",
        before_dates="el",
        printed_here=("impress",),
        before_towns="en a",
        colophon_stems="impreso",
        printed_leads=("impr",),
    ),
    date_roles=words.DateRoles(
        published=("publicado el", "publicado en", "fecha de publicación", "editado en"),
        first=("primera edición",),
        edition=("segunda edición", "tercera edición", "nueva edición"),
        printing=("se acabó de imprimir", "se terminó de imprimir", "impreso en"),
        year=("en el año", "año de", "no anno de"),
        later_printing=("reimpresión", "reimpreso en", "segunda reimpresión"),
        deposit=("depósito legal",),
        copyright="(c)",
        given=("dado en",),
        update=(
            "actualizado el", "actualizado", "última actualización", "última modificación",
            "modificado el",
        ),
        visit=("consultado el",),
        submission="recibido aceptado",
        life=("nacido en", "nacida en", "nació en", "murió en"),
        act_of_law=(
            "ley de", "decreto de", "real decreto de", "orden de", "resolución de", "reglamento de",
            "sentencia de", "ley del", "decreto del", "decreto", "decreto lei de",
        ),
        registration=("válido hasta", "visado"),
        beginning=("fundado en", "fundada en", "desde"),
        other_edition=(
            "publicado originalmente en", "publicado por primera vez en", "según la edición de",
            "según el original de",
        ),
        coming=(
            "próxima reunión", "próxima asamblea", "próximo número", "fecha límite", "plazo",
            "hasta el", "fino al",
        ),
        past_meeting=("reunión del", "sesión del", "asamblea del"),
        limits=("hasta", "hasta el", "desde", "a partir de", "antes de", "do"),
        records="acta actas boletín",
        behind_imprint="por en da a y e u",
        before_year="el la le les los las lo o de a",
        related=("(?:artículos|entradas|noticias) (?:relacionad[ao]s|recientes)", "ver también"),
        licences=("licencia",),
    ),
    years=words.Years(
        bounds=("hasta", "antes de"),
        naming="en desde año",
        later=("años después", "años más tarde"),
        numbers="""
            un=1 uno=1 una=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10
        """,
        present="nosotros hoy ahora todavía seguimos",
        already=("este año", "ya en"),
    ),
    figures=words.Figures(
        telephone="tel teléfono tlf",
        numbered="no no. número artículo proyecto apartado apdo apdo. bloque tirada",
        streets="calle c/ r. avenida avda avda. av. paseo plaza",
        counted="ejemplares euros mark pesetas personas familias trabajadores",
        issues=("numero", "año",),
    ),
    reading=words.Reading(
        publisher=(
            "(c)", "journal de la", "edita", "edita:", "editan", "editado por", "editada por",
            "editado y publicado por", "publica", "publicado por", "hecho por", "hecha por",
            "hoja hecha por", "folleto de", "boletín de", "boletín de la", "boletín del",
            "órgano de", "órgano del", "lo saca", "la saca", "la edita", "lo edita",
            "por acuerdo de", "en nombre de", "edición de", "edición del", "ediciones", "editorial",
            "a cura del", "editor", "periodico del", "una publicación de", "publicación de la",
            "publicación del", "hoja informativa", "propietario",
        ),
        organiser=(
            "organiza", "organizan", "organizado por", "convoca", "convocan", "convocado por",
            "a iniciativa de", "contacto", "promovido por", "iniciativa de", "te invita",
            "le invita", "os invita",
        ),
        printer=(
            "imp.", "imprime", "impreso en", "impreso por", "impreso", "imprenta", "tip.",
            "tipografía", "talleres", "multicopiado", "fotocopiado", "gráficas", "impresso no",
        ),
        distributor="distribuye distribución",
        responsible=("director responsable", "responsable"),
        other=(
            "dibujos", "ilustraciones", "diseño", "maquetación", "con el apoyo de",
            "con la ayuda de", "gracias a", "portada", "grafica", "capa", "traducción",
        ),
        maker=(
            "editor", "autor", "por", "texto de", "textos de", "textos", "texto", "escrito por",
            "escrita por", "autora", "autores", "redacción", "redacta", "de", "av",
        ),
        never_names="edita editan publica organiza organizan convoca",
        before_places="en a",
        by="por",
        articles="el los las la",
        between="y",
        left_out="el la los las un una",
        left_out_forms=("s l", "sl", "s a", "sa",),
        left_out_kinds="asociacion",
    ),
    copying=words.Copying(
        copying="""
            reproduc* copias copia recopi* fotocop* reproducir reproducc* reprodu* multiplic*
        """,
        negations="no ningún ninguna ninguno nadie nada",
        forbidden="prohibid* prohibe prohíbe",
        permitted="permitido permite autorizad*",
        permission="permiso autorización consentimiento",
        only="sólo solo solamente únicamente salvo",
        tied_to="con previo previa mediante",
        without="sin sem",
        works="material del parte texto obra folleto libro livro",
        this="esto",
        commerce="comercial comerciales lucro venta vender venden vendan comercial*",
        excepting="salvo excepto menos",
        hesitation="duden dude dudes dudéis",
        asking="preguntad pregunten pregunta",
        before="antes",
        printing="imprimir",
    ),
    rights=words.Rights(
        anti_copyright=(
            "anti-©", "sin copyright", "ningún derecho reservado", "ningun derecho reservado",
            "ni copyright", "contra el copyright",
        ),
        public_domain=("dominio público",),
        non_commercial_only=(
            "uso no comercial", "sin ánimo de lucro", "no para vender", "no vender",
            "prohibida la venta", "prohibida su venta",
        ),
        free_to_copy=(
            "copia y difunde", "copia y distribuye", "fotocopia y difunde",
            "se permite la reproducción", "permitida la reproducción", "reproducción libre",
            "copia y reparte", "copia y comparte", "copiad y difundid", "copien y difundan",
            "fotocopia y reparte", "fotocopien", "reproducción permitida", "se puede copiar",
            "puede copiarse", "puede reproducirse", "libre reproducción", "reproduzca y difunda",
            "cópiese y difúndase", "cópiese", "libre circulación", "de libre circulación",
            "copia, difunde", "copia, reparte", "copiad", "reprodúzcase", "fotocópiese",
            "fotocopia y pasa", "copia y pasa", "pásalo", "difunde y copia",
            "se agradece la reproducción", "se autoriza la reproducción",
            "autorizada la reproducción",
        ),
        copyright_claimed=(
            "(c)", "todos los derechos reservados", "propiedad del autor",
            "propiedad de la sociedad", "reserva el derecho de propiedad", "propiedad literaria",
            "reservados todos los derechos", "quedan reservados los derechos", "es propiedad",
            "prohibida la reproducción", "derechos reservados",
        ),
        no_sign="no ni sin sem",
        no_holder=("nadie", "todos", "todas",),
        stems=("derechos", "contacto",),
        of_this=("este (?:texto|libro|documento)", "esta (?:obra|publicación)",),
        headings=("licencia",),
        attribution=("reconocimiento", "atribuci[óo]n",),
        conditions=(r"no\s?comercial", r"compartir\s?igual", r"sin\s?obra\s?derivada",),
        non_commercial_stems="comercial",
        unchanged_stems="obraderivada",
        share_alike_stems="igual",
    ),
    bodies=words.Bodies(
        words="""
            sociedad partido sindicato federacion colectivo colectiva asociacion comision ministerio
            universidad instituto fundacion asamblea grupo junta confederacion movimiento ateneo
            comite organizacion coordinadora plataforma imprenta editorial ediciones libreria taller
            talleres biblioteca museo cooperativa cooperativas juventudes agrupacion distribuidora
            amigos ayuntamiento centro casa red union liga frente graficas grafica
        """,
        compounds="comite",
        stems="""
            comit comité colectiv coalic alianz asoci socied federa federac confed sindic syndyk
            organiz organis iniciat cooper cooperat fundac fundaz fundació redac redacc edicion
            edito tipogr imprim imprent impres bibliot librer inquil locatar vecin mujer mujeres
            feminis obrer estud juvent joven secció sección parro iglesia escuela univers institu
            academ museo teatr sindicat fundaţ filial liga lega movim front brigad centr ateneo
            círcul club ayuntam junta juntas municip comune comuni cofrad hermandad amis amigos
            depart minist minister comision archiv archivo prensa publica taller laborat
        """,
        articles="el los las la",
    ),
    names=words.Names(
        authors="autor autora autores autoras autor/a autor(es) autor/es autoría",
        editors="editor editor(s)",
        translators="traducción traductor traductora",
        illustrators="ilustraciones ilustración dibujos",
        loose="texto textos",
        particles="de del da do dos la lo el al av y e",
        honorifics="me don doña señor señora sr sra srta fray padre licenciado lic",
        offices="editor",
        never="""
            a no la un en que nos el los las una y o por para contra con sin sobre como lo uno e su
            sem de capitulo roma editor
        """,
        ranks="conde duque",
        nobody=("desconocido", "autor desconocido", "varios", "varios autores", "autores varios"),
        template_names="autor autora autores nombre apellido apellidos",
        template_name_words="tu su mi del de la el aqui escriba inserte y",
        template_titles="titulo subtitulo",
        template_title_words="""
            sin tu su del de la el principal aqui escriba inserte documento libro haga clic para
            agregar modificar sem seu do da o insira digite livro clique adicionar
        """,
        joining="de la del los las y da do dos e en av u a o no con un",
        program_titles=("sin titulo.*", "titulo",),
        accounts=("administrador",),
        devices="portatil ordenador",
        stated_roles=("autora?",),
        not_making=(r"digitaliz\w+",),
        between="y con",
        between_makers="y",
        presentations=("presentación",),
        presentations_of=("presentación",),
        of_programs="de",
        slides=("diapositiva",),
        new="nuevo",
        documents=("documento",),
        between_authors="y",
    ),
    bylines=words.Bylines(
        author=(
            "de",
            "(?:(?:texto|escrito|escrita|escrita y publicada|compuesto|páginas escritas) )?por",
            "autora?e?s?",
        ),
        editor=("edición de", "editado por", "compilado por", "organizado por"),
        translator=("traducción de", r"traducid[oa](?: \w+ \w+)? por"),
        illustrator=("ilustrad[oa] por", "ilustraciones de"),
        preface=("prólogo de", "con (?:un )?prólogo de"),
        nouns="autor autora autores editor",
        weak="de del por",
        published=("publicado", "impreso",),
        preface_stems="introduc prolog",
        translator_stems="traduc",
        editor_words=("edición",),
        speeches="discurso carta",
        speech_of="de del",
        signed=("firmado",),
        being=("es",),
        working="vive trabaja",
        callings=("escritora?", "periodista", "profesora?", "militante?",),
        inside=("Por", "POR",),
        hiding="por",
        hidden=("un", "una", "uno",),
        wary="de del",
    ),
    editions=words.Editions(
        patterns=(r"(?:primera|segunda|tercera|cuarta|quinta|nueua|\d{1,2}\.?[aª])\sedicion",),
        stems=("edici", "prec", "libre", "gratui", "serie", "colec", "bibliot",),
        free=("libre",),
        other_numbers="proyect* cuenta ley",
        pages="pág pag página pagina p",
        credits=("fotos?", "fotografias?",),
        credited="de por",
        leads=(r"en\sla\s",),
        price_labels=("precio",),
        price_links=("es",),
        volumes=("ano", "año", "tomo",),
        issues_of_volumes=("numero",),
        issues=("numero",),
        volumes_alone=("tomo",),
        series_endings=("serie",),
        series_words=("cuadernos?", "coleccion", "biblioteca", "folleto", "folletos",),
        number_words=("folleto", "cuaderno", "numero",),
        issue_words=("numero",),
        collections=("coleccion",),
        years_of_serials=("an[noñ]?o",),
        of_series=(r"de\sla",),
        named_series="biblioteca coleccion",
        currencies=("pesetas", r"ptas?\.?",),
        free_words=(r"precio\slibre",),
    ),
    titles=words.Titles(
        connectors="a la de en el los las y o del para por con sobre lo e da do dos sem",
        genres="poemas cuentos novela",
        alternatives=("O SEA", "o sea",),
        labels=("t[ií]tulo",),
        months="ene abr ago dic may jun jul sep oct nov",
        before_dates="el",
        parts=(
            "indice", "sumario", "indice general", "prologo", "introduccion", "resumen", "capitulo",
        ),
        part_titles="libro",
        series=("biblioteca", "coleccion", "cuadernos",),
        series_editors=("dirigida",),
        salutations=("hola", "compa(?:n|ñ)er[oa]s", "ciudadanos",),
        header_labels=("titulo",),
        transcribers=("nota del transcriptor", "nota de editor",),
        firm_trades=("editor(?:es)?", "impresor(?:es)?",),
        firm_endings=("y compania",),
        slogans=(r"prolet\w+ de todos",),
        before_places="en",
        houses_behind=("imprenta",),
        imprint_beginnings=("imprenta", "impreso", "todos los derechos", "deposito legal",),
        before_years=("año", "ano",),
        permissions=("con licen", "con privil",),
        date_leads=("de[ ]", "del[ ]", "el[ ]",),
        date_of=("de[ ]", "del[ ]",),
        date_months="""
            enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
        """,
        issues=("serie", "tomo", "año", r"num(?:ero)?\.?", "hoja", "cuaderno",),
        prices="precio",
        no_prices=("gratis", "gratuito",),
        editions="edicion",
        revised="corregida aumentada",
        offices=("ministerio", "secretaria",),
        office_of="de del",
        adverts=("del mismo autor",),
        dedications=("dedicad[oa] a",),
        dedicated_to="a",
        dedicated_whom=("mi", "mis",),
        weekdays="lunes martes miercoles jueves viernes sabado domingo",
        traded=("en venta",),
        traded_by="por",
    ),
    capitals=words.Capitals(
        small="""
            el la los las un una unos unas de del y e o u a al en por para con sin sobre es son que
            su sus se este esta estos estas entre contra no ni como lo mi mis tu tus nuestro nuestra
            nuestros nuestras desde hasta cuando donde quien más muy ya todo todos toda todas otro
            otra
        """,
        countries="""
            europa españa francia alemania italia portugal méxico argentina chile cuba bolivia perú
            américa áfrica rusia grecia galicia
        """,
        saints="san santo santa",
        small_abbreviations="no",
        names_too="""
            don ana amor paz luz rosa blanca clara dolores mercedes consuelo sol marina celeste pio
            felix maria nina gloria rosario lima mexico
        """,
    ),
    private=words.Private(
        contact=(
            "contacto", "contactar con", "contacta con", "llamar a", "llama a", "llamad a",
            "teléfono de", "preguntar por", "preguntad por", "escribir a", "inscripciones",
            "información", "a la atención de", "a nombre de", "titular", "titular de la cuenta",
            "domiciliado en", "domiciliada en",
        ),
        deaths=(
            "en memoria de", "a la memoria de", "obituario", "falleció", "ha fallecido", "murió",
            "ha muerto", "nos dejó", "nos ha dejado", "funeral de", "adiós a", "nacido", "nacida",
            "nació", "fecha de nacimiento", "cumpleaños",
        ),
        letters=("querido", "querida", "estimado", "estimada", "estimado sr", "estimada sra"),
        lists=(
            "donantes", "nuestros donantes", "donativos", "donativos de", "donaciones", "gracias a",
            "agradecemos a", "agradecimientos a", "suscriptores", "firmantes", "primeras firmas",
            "firmado por", "firmas", "firman", "los abajo firmantes", "asistentes", "presentes",
            "asisten", "excusan su asistencia", "ausentes", "socios", "lista de socios", "miembros",
            "voluntarios",
        ),
        telephone="tel tfno tlf teléfono móvil movil",
        streets_before="calle c/ avenida avda av plaza paseo camino",
        accounts=(r"n(?:uméro|º|°|um)?\.? de cuenta", "cuenta",),
        not_called=("nº",),
        births=("nacid", "nació", "fecha de n",),
        honorifics="sr sra srta señor señora d dña don doña",
        particles="de del la y",
    ),
    machines=words.Machines(
        ignoring="ignora ignore olvida olvide",
        orders="instruccion instrucciones indicaciones",
        readers=("modelo de lenguaje", "asistente de ia", "chatbot"),
        addressing=("eres", "usted es", "querido", "atencion", "nota para", "si eres"),
        commands="pon escribe responde usa indica devuelve",
        fields=(
            "como titulo", "como editor", "como autor", "campo titulo", "en json",
            "en los metadatos",
        ),
        judging="""
            importante poderoso inspirador conmovedor brillante excelente notable maravilloso
            urgente esencial crucial desgraciadamente afortunadamente evidentemente extremista
            radical fanático absurdo ridículo peligroso impactante apasionado heroico valiente
            vergonzoso
        """,
        speaking="yo nosotros tú vosotros mi nuestro vuestro nuestra",
        copy=("Copia cada cita letra por letra del documento; no traduzcas nada.",),
    ),
    sides=words.Sides(
        front="anverso",
        inside="interior",
        back="reverso",
        cover="cubierta",
        page="p pag pagina",
        of="de",
    ),
    absence=words.Absence(
        unknown=("k. A.", "desconocido", "desconocida", "no identificado"),
        nameless=("anónimo", "anónima", "sin nombre", "autor desconocido"),
        placeless=("sin lugar",),
        untitled=("sin título",),
    ),
    pages=words.Pages(
        related=(
            "lee también", "leer también", "te puede interesar", "también te puede interesar",
            "entradas relacionadas", "artículos relacionados", "entradas recientes", "comentarios",
            "noticias relacionadas", "posts relacionados",
        ),
        names=(
            "inicio", "página principal", "portada", "bienvenidos", "noticias", "categorías",
            "archivo", "página inicial",
        ),
        beside_addresses=("y", "contacto",),
        others=("fuente", "recursos",),
    ),
    addresses=words.PostalAddresses(
        routes="calle c/ avenida avda plaza paseo",
        boxes=("apartado(?: de correos)?", r"apdo\.?",),
        calls=("telefono",),
        kept_routes="calle via plaza",
        kept_boxes=("apartado(?: de correos)?",),
        behind_names=("apdo", "apartado",),
    ),
    headings=words.Headings(
        lists=("bibliograf[íi]a", "referencias", "fuentes",),
        list_stems=("bibliogr", "referenc", "fuentes",),
        other_works=("del mismo autor", r"otras obras[^\n]{0,40}",),
        other_works_stems=("del mismo", "otras obras",),
        digitisers=(r"nota\s+(?:del\s+transcriptor|de\s+editor)",),
        digitiser_stems=("transcri", "nota d",),
        colophons=("créditos", "colof[óo]n", "ficha técnica",),
        dates=("Publicado",),
        abstract=("resumen",),
        keywords=("palabras clave",),
        references=("bibliografía", "referencias",),
        behind_authors=("resumen",),
    ),
)
