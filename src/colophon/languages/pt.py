"""Portuguese."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="pt",
    title="Portuguese",
    dates=Dates(
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
        seasons=(
            "primavera",
            "verão",
            "outono",
            "inverno",
        ),
        quarters="trimestre",
        halves="semestre",
        weekdays="""
            segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo
        """,
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
        shown=Shown(
            months="""
                janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
                dezembro
            """,
            seasons=(
                "primavera {}",
                "verão {}",
                "outono {}",
                "inverno {}",
            ),
            quarter=(
                "1.º trimestre {}",
                "2.º trimestre {}",
                "3.º trimestre {}",
                "4.º trimestre {}",
            ),
            half=(
                "1.º semestre {}",
                "2.º semestre {}",
            ),
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
    texts=Texts(
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
    ),
)
