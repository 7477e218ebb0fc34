"""Portuguese."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="pt",
    title="Portuguese",
    dates=words.Dates(
        months=(
            "janeiro",
            "fevereiro",
            "março",
            "abril",
            "maio",
            "junho",
            "julho",
            "agosto",
            "setembro",
            "outubro",
            "novembro nov",
            "dezembro dez",
        ),
        short="jan=1 fev=2 mar=3 abr=4 mai=5 jun=6 jul=7 ago=8 set=9 out=10",
        seasons=("primavera", "verão", "outono", "inverno"),
        quarters="trimestre",
        halves="semestre",
        weekdays=(
            "segunda-feira", "terça-feira", "quarta-feira", "quinta-feira", "sexta-feira", "sábado",
            "domingo",
        ),
        days="primeiro=1",
        numbers="""
            um=1 dois=2 três=3 quatro=4 cinco=5 seis=6 sete=7 oito=8 nove=9 dez=10 doze=12 vinte=20
            trinta=30 quarenta=40 cinquenta=50 sessenta=60 setenta=70 oitenta=80 noventa=90 cem=100
            cento=100 quinhentos=500 seiscentos=600 setecentos=700 oitocentos=800 novecentos=900
            mil=1000
        """,
        ordinals="º ª o a",
        links="de do da dia mês ano anno em",
        years="ano",
        circa="cerca_de por_volta_de circa ca c aproximadamente",
        doubt="provavelmente possivelmente talvez",
        before="antes_de não_depois_de até",
        after="depois_de não_antes_de após",
        since="desde a_partir_de",
        between="entre de",
        both="e",
        either="ou",
        until="a até ao",
        decades="anos década_de os_anos",
        centuries="século séc s",
        early="início_do inícios_do princípios_do início_dos",
        middle="meados_do meados_dos",
        late="fins_do finais_do fim_do final_dos fins_dos",
        undated="s_d sem_data s_a",
        shown=words.Shown(
            months="""
                janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
                dezembro
            """,
            seasons=("primavera {}", "verão {}", "outono {}", "inverno {}"),
            quarter=(
                "1.º trimestre {}",
                "2.º trimestre {}",
                "3.º trimestre {}",
                "4.º trimestre {}",
            ),
            half=("1.º semestre {}", "2.º semestre {}"),
            circa="ca. {}",
            either="ou",
            both="e",
            between="entre {} e {}",
            not_before="não antes de {}",
            not_after="não depois de {}",
            decade="anos {}",
            undated="s.d.",
        ),
    ),
    texts=words.Texts(
        commonest="""
            de a o que e do da em um para com não uma os no se na por mais as dos como mas ao ele
            das à seu sua ou quando muito nos já eu também só pelo pela até isso ela entre depois
            sem mesmo aos seus quem nas me esse eles você essa num nem suas meu às minha numa pelos
            elas qual nós lhe deles são é está foi ser há pois sobre cujo d'esta d'este assim
        """,
        function="""
            acima agora aí ainda além algo alguém algum alguma algumas alguns ali ambos ante antes
            apenas após aquela aquelas aquele aqueles aqui aquilo através bem cada cerca contra
            contudo cuja daquele debaixo dela dele demais dentro desde dessa desse desta deste deve
            devem disso disto durante embora enquanto entanto então era eram essas esses esta
            estamos estão estar estas estava este estes faz fazer for fora foram fosse isto lá lhes
            logo longe meio menos mesma meus mim minhas muita muitas muitos nada nele nenhum nenhuma
            nessa nesse nesta neste ninguém nossa nossas nosso nossos nunca onde ontem ora outra
            outras outro outros pelas per perante pode podem poder porém porque porquê porquanto
            portanto pouca pouco poucos quais qualquer quanto quase quê quer seja sejam sempre sendo
            será serão si sido sob somente somos sou tal talvez tampouco tanta tanto tão te tem têm
            temos tenho ter teu teve ti tinha toda todas todavia todo todos tu tua tudo umas uns vai
            vão vocês vos vosso
        """,
        unmatched="""
            o a os as um uma de do da dos das e ou em no na nos nas por para com sem que é ao à
        """,
        endings="s es oes ao aes is l o a os as",
        articles="os as o a uma um",
        finis=("fim",),
    ),
    imprint=words.Imprint(
        publisher=(
            "publicado por", "editado por", "edição de", "edição da", "edição do", "editor:",
            "edição:", "editado pela", "editado pelo",
            "à custa de", "em casa de", "vende-se em casa de",
        ),
        printer=(
            "impresso por", "impresso na", "na officina de", "na oficina de", "officina de",
            "na typographia de", "na tipografia de", "typographia de", "tipografia de", "typ. de",
            "typ.", "tip.", "na impressão de", "na imprensa de", "composto e impresso na",
            "imprensa de", "por", "impressor:", "impresso em", "impresso no", "impressão:",
            "composição e impressão:", "execução gráfica:",
            "impresso nas oficinas de", "composto e impresso em", "composto e impresso nas",
            "gráfica:",
        ),
        distributor=("distribuição:", "distribuidor:", "distribuído por"),
        issuing_body=("órgão do", "órgão da", "órgão central do"),
        responsible=(
            "director responsável", "diretor responsável", "editor responsável", "responsável:",
        ),
        weak="por tipografia tip. typ.",
        publishing_houses=(
            "editorial", "editora", "edições", "livraria", "livraria editora", "editor",
            "casa editorial",
        ),
        printing_houses=(
            "tipografia", "imprensa", "typographia", "officina", "oficina", "gráfica", "gráficas",
            "artes gráficas", "tip",
        ),
        stops=(
            "impressor", "junto", "frente", "rua", "largo", "travessa", "praça", "na rua",
            "livreiro", "tel", "email", "e-mail", "c/o",
        ),
        bodies="""
            grupo partido sindicato comissão comitê tipografia universidade imprensa editorial
            colectivo coletivo
        """,
        locatives=("a", "à", "em", "impresso em"),
        credits=(
            "(?:financiado|impresso|apoiado|editado) (?:por|pelo|pela|com|em)",
            "com (?:o |a )(?:apoio|ajuda|colaboração) (?:de|do|da)",
        ),
        running="foi",
        printed=("impress[oa]",),
        printed_at="em",
        printed_stems="impr",
        by_whom="por per",
        joining="e",
        house_nouns="imprensa",
        authorial="por",
        between_names="e",
        widows="viuva",
        trade_stems="impressor",
        makers=("viuva", "autor",),
        before_makers=("o", "a", "os", "as", "de",),
        below_places=(r"por\s",),
        place_lines="em e a",
        before_dates="a de o",
        printed_here=("impress",),
        before_towns="em",
        printed_leads=("impr",),
    ),
    date_roles=words.DateRoles(
        published=("publicado em", "data de publicação", "editado em"),
        first=("primeira edição",),
        edition=("segunda edição", "terceira edição"),
        printing=("acabou de se imprimir", "impresso em"),
        year=("no ano de",),
        later_printing="reimpressão",
        deposit=("depósito legal",),
        copyright="(c)",
        given=("dado em",),
        update=("atualizado em", "actualizado em", "última atualização", "modificado em"),
        visit=("acesso em",),
        submission="recebido aceito",
        life=("nascido em", "nasceu em", "faleceu em"),
        act_of_law=(
            "decreto de", "real decreto de", "decreto", "lei de", "lei n", "decreto lei de",
            "portaria de",
        ),
        beginning=("fundado em", "fundada em", "desde"),
        coming=("próximo número", "próxima reunião", "próximo número sai", "data limite", "até"),
        past_meeting=("reunião de",),
        limits=("desde", "a partir de", "antes de", "até", "do"),
        records="ata boletim",
        behind_imprint="por da a à e",
        before_year="das o os as de a",
        related=("artigos relacionados", "leia também"),
        licences=("licença",),
    ),
    years=words.Years(
        bounds=("antes de", "até"),
        naming="desde em ano",
        later=("anos depois",),
        numbers="""
            um=1 dos=2 dois=2 três=3 quatro=4 cinco=5 seis=6 sei=6 sete=7 otto=8 oito=8 dez=10
        """,
        present="nós hoje agora ainda",
        already=("este ano", "já em"),
    ),
    figures=words.Figures(
        telephone="tel telefone",
        numbered=("no", "no.", "nº", "num", "num.", "number", "número", "caixa postal", "bloco"),
        streets="r. avenida av. rua travessa praça",
        counted="mark pessoas",
        issues=("ano", "numero",),
    ),
    reading=words.Reading(
        publisher=(
            "(c)", "editado por", "editada por", "publicado por", "editorial", "edição de",
            "edição da", "edição do", "editado pela", "editado pelo", "publicado pela",
            "publicado pelo", "boletim da", "boletim do", "órgão da", "órgão do", "realização",
            "edições", "organização e edição", "feito por", "editor", "proprietário",
            "propriedade de", "propriedade da",
        ),
        organiser=(
            "organizado por", "convocado por", "a iniciativa de", "contacto", "organização",
            "organizam", "realização de", "promovido por", "iniciativa de",
        ),
        printer=(
            "tip.", "tipografia", "impresso na", "impresso no", "impresso em", "impressão",
            "composto e impresso", "gráfica", "policopiado",
        ),
        distributor="distribuição",
        other=(
            "grafica", "desenhos", "capa", "ilustração", "arranjo gráfico", "com o apoio", "apoio",
            "apoios", "tradução",
        ),
        maker=(
            "editor", "autor", "por", "texto de", "textos de", "textos", "texto", "escrito por",
            "escrita por", "autora", "autores", "de", "redacção", "redação", "autoria", "av",
        ),
        before_places="em a",
        by="por pela pelo",
        articles="o a os as",
        between="e",
        left_out="o a os as um uma",
        left_out_kinds="associacao",
    ),
    copying=words.Copying(
        copying="copiar fotocop* reproduz*",
        negations="no nada não nenhum nenhuma nem",
        forbidden="proibid* vedada",
        permitted="permitido permitida permite autorizad* autorizada",
        permission="permissão autorização consentimento",
        only="salvo só somente apenas",
        tied_to="com mediante",
        without="sem",
        works="material livre parte texto obra folheto livro",
        this="das isto",
        commerce="comercial vender comerciais vendas vendam comercial*",
        excepting="salvo menos exceto",
        hesitation="hesite hesitem",
        asking="pergunte perguntem",
        before="antes",
    ),
    rights=words.Rights(
        anti_copyright=(
            "anti-©", "contra el copyright", "contra o direito de autor",
            "nenhum direito reservado",
        ),
        public_domain=("domínio público",),
        non_commercial_only=(
            "uso no comercial", "não comercial", "no para vender", "não para vender", "no vender",
            "não vender", "proibida a venda", "não pode ser vendido", "vender não pode",
            "não pode vender",
        ),
        free_to_copy=(
            "copia e divulga", "reprodução livre", "fotocopie e espalhe",
            "é permitida a reprodução", "permite-se a reprodução", "copia e distribui",
            "copie e distribua", "copie e passe", "copia e passa", "pode ser copiado",
            "pode ser reproduzido", "podem ser reproduzidos", "reprodução permitida",
            "reprodução autorizada", "reproduza e divulgue", "livre reprodução", "fotocopiem",
            "autorizada a reprodução", "autoriza-se a reprodução", "copie, distribua",
            "copia, distribui", "reproduza, distribua", "xeroque", "copiem e distribuam",
            "reproduzam e divulguem", "livre circulação",
        ),
        copyright_claimed=(
            "(c)", "reserva o direito de propriedade", "propriedade do autor",
            "todos os direitos reservados", "reprodução proibida", "direitos reservados",
        ),
        no_sign="no sem nem",
        no_holder=("ninguém", "todos",),
        stems=("direitos",),
        of_this=("este (?:texto|livro|documento)",),
        headings=("licença",),
        attribution=("atribui[çc][ãa]o",),
        conditions=(r"n[ãa]o\s?comercial", r"compartilha\s?igual",),
        non_commercial_stems="comercial",
        share_alike_stems="igual",
    ),
    bodies=words.Bodies(
        words="""
            sociedade associacao comissao federacao coletivo colectivo grupo uniao sindicato partido
            movimento instituto fundacao universidade editora edicoes livraria tipografia imprensa
            grafica biblioteca museu cooperativa rede centro nucleo assembleia comite confederacao
            camara juventude
        """,
        compounds="comite",
        legal_forms="as",
        stems="""
            comit coletiv associ socied federa confed sindic organiz iniciat cooper cooperat edições
            edito tipogr imprim imprens impres bibliot livrar inquil vizinh feminis trabalh estud
            juvent joven secção paroq escola univers institu academ museu teatr sindicat liga ligue
            lega movim moviment front brigad campan centr center casal círcul club junta juntas
            municip comuni confraria confrat amigos depart minist comissã press publica workshop
            laborat
        """,
        articles="o a os as",
    ),
    names=words.Names(
        authors=(
            "autor", "autora", "autores", "autor/a", "autores e autoras", "autoria",
            "autoras e autores",
        ),
        editors="editor editor(s)",
        translators="tradução tradutor tradutora",
        illustrators="ilustrações desenhos",
        loose="texto textos",
        particles="de da do dos das av e",
        honorifics="professor me pastor senhor senhora dom",
        offices="editor",
        never="""
            a no as ou que nos das o por para contra sobre como e os um uma com sem de volume roma
            lisboa editor
        """,
        nobody=("desconhecido", "autor desconhecido"),
        template_names="autor autora autores nome sobrenome",
        template_name_words="seu do da de o aqui insira digite e",
        joining="de da do das dos e av a o em no",
        program_titles=("titulo",),
        stated_roles=("autora?",),
        between="e com",
        between_makers="e",
        presentations=("apresentação",),
        presentations_of=("apresentação",),
        of_programs="do",
        new="novo",
        documents=("documento",),
    ),
    bylines=words.Bylines(
        signed=("assinado",),
        author=("de", "(?:(?:texto|escrito|escrita) )?por", "autora?e?s?"),
        editor=("editado por", "compilado por", "organizado por", "organização(?: de)?"),
        translator=("tradução de", "traduzid[oa] por"),
        illustrator=("ilustrad[oa] por",),
        preface=("revista e prefaciada pelo",),
        nouns="autor autora autores editor",
        weak="de da por",
        published=("publicado", "impresso",),
        preface_stems="introduc",
        translator_stems="traduc traduz",
        speeches="discurso carta",
        speech_of="de",
        callings=("escritora?", "militante?",),
        inside=("Por", "POR",),
        hiding="por",
        wary="de da",
    ),
    editions=words.Editions(
        patterns=(

            r"(?:primeira|segunda|terceira|quarta|noua|\d{1,2}\.?[aª])\sedi[cç]ao(?:\sreuista[^.\n]{0,40})?",
        ),
        stems=("edico", "edica", "preç", "coleç", "serie", "bibliot",),
        other_numbers="lei",
        pages="p pág pag página",
        credits=("fotos?", "fotografias?",),
        credited="de por",
        leads=(r"na\s",),
        price_labels=("preco",),
        volumes=("ano", "tomo",),
        series_endings=("serie",),
        series_words=("cadernos?", "colecao", "coleccao", "folheto", "biblioteca",),
        number_words=("folha", "folheto", "caderno",),
        collections=("colec[cç]?ao",),
        of_series=("da",),
        named_series="biblioteca colecao",
        currencies=("reis", "escudos", "liras",),
    ),
    titles=words.Titles(
        connectors="a as de ou das o para por sobre e da do dos sem",
        genres="poesias novela contos",
        labels=("t[ií]tulo",),
        months="fev out",
        parts="indice sumario prefacio introducao capitulo",
        part_titles="livro",
        series=("biblioteca", "colecao", "colleccao",),
        salutations=("ola",),
        header_labels=("titulo",),
        transcribers=("nota do transcritor",),
        slogans=(r"prolet\w+ de todos os",),
        imprint_beginnings=("impresso", "todos os direitos",),
        before_years=("ano",),
        permissions=("com licen",),
        date_of=("de[ ]",),
        issues=("ano", "tomo",),
        prices="preco",
        editions="edicao",
        revised="revista",
        office_of="do da",
        adverts=("do mesmo autor",),
        dedicated_to="ao",
        dedicated_whom=("meu", "minha",),
        traded_by="por",
        date_leads=("em[ ]",),
    ),
    capitals=words.Capitals(
        small="""
            o a os as um uma uns umas de do da dos das e ou em no na nos nas por pelo pela pelos
            pelas para com sem que é ao à aos às não nem se seu sua seus suas como mais entre contra
            sobre nosso nossa nossos nossas meu minha este esta isto esse essa todo todos toda todas
        """,
        countries="""
            europa portugal argentina américa áfrica brasil brasília alemanha itália frança espanha
            angola moçambique
        """,
        saints="santo santa são",
        small_abbreviations="no",
    ),
    private=words.Private(
        contact=(
            "contacto", "contato", "contactar", "contatar", "ligar para", "ligue para",
            "telefonar a", "falar com", "escrever para", "informações", "inscrições",
            "ao cuidado de", "a/c", "em nome de", "titular", "titular da conta", "morador em",
            "moradora em",
        ),
        deaths=(
            "em memória de", "à memória de", "obituário", "faleceu", "morreu", "deixou-nos",
            "funeral de", "adeus a", "nascido", "nascida", "nasceu", "data de nascimento",
            "aniversário",
        ),
        letters=(
            "caro", "cara", "querido", "querida", "prezado", "prezada", "exmo. sr.", "exma. sra.",
        ),
        lists=(
            "doadores", "os nossos doadores", "donativos", "donativos de", "doações", "obrigado a",
            "agradecemos a", "agradecimentos a", "subscritores", "signatários",
            "primeiros signatários", "assinado por", "assinaturas", "os abaixo assinados",
            "presentes", "presenças", "ausentes", "sócios", "lista de sócios", "membros",
            "voluntários",
        ),
        telephone="tel telefone telemóvel tlm celular",
        streets_before="rua travessa praça avenida alameda largo av",
        accounts=(r"n(?:uméro|º|°|um)?\.? de conta",),
        births=("nascid", "nasceu", "dat[ae][ ]",),
        honorifics="senhor senhora dona sr sra",
        particles="de da do dos das e",
    ),
    machines=words.Machines(
        ignoring="ignore ignora esqueca esqueça",
        orders="instrucao instrucoes instruções",
        readers=("modelo de linguagem", "assistente de ia", "chatbot"),
        addressing=("voce e", "caro", "atencao", "nota para", "se voce"),
        commands="coloque escreva responda use indique",
        fields=(
            "como titulo", "como editora", "como autor", "campo titulo", "em json", "nos metadados",
        ),
        judging="""
            importante poderoso comovente brilhante excelente notável maravilhoso urgente essencial
            infelizmente felizmente obviamente extremista radical fanático absurdo ridículo perigoso
            chocante apaixonado heroico corajoso vergonhoso
        """,
        speaking="eu nós tu vocês meu nosso nossa",
        copy=("Copie cada citação letra por letra do documento; não traduza nada.",),
    ),
    absence=words.Absence(
        unknown=("k. A.", "no identificado", "desconhecido"),
        nameless="anônimo",
        placeless=("o. O.", "sem local"),
        untitled=("sem título",),
    ),
    pages=words.Pages(
        related=(
            "entradas relacionadas", "noticias relacionadas", "leia também", "leia mais",
            "artigos relacionados", "posts relacionados", "comentários",
        ),
        names=("página principal", "página inicial", "início", "notícias", "categorias", "arquivo"),
        others=("doaç", "recursos", r"fonte\b",),
    ),
    addresses=words.PostalAddresses(
        routes="rua avenida travessa praca largo",
        boxes=("caixa postal", "apartado",),
        calls=("telefone",),
        kept_routes="rua largo travessa",
        kept_boxes=("caixa postal", "apartado",),
        behind_names=("caixa postal",),
    ),
    headings=words.Headings(
        lists=("bibliografia", "referências",),
        list_stems=("bibliogr", "referênc",),
        other_works=("do mesmo autor",),
        other_works_stems=("mesmo autor",),
        digitisers=(r"nota\s+do\s+transcritor",),
        digitiser_stems=("transcri", "nota d",),
        colophons=("ficha catalográfica", "ficha técnica", "créditos",),
        dates=("Publicado",),
        abstract=("resumo",),
        keywords=("palavras-chave",),
        references=("referências", "bibliografia",),
    ),
)
