"""Spanish."""

from colophon.languages import Dates, Language, Shown, Texts

# fmt: off
LANGUAGE = Language(
    name="es",
    title="Spanish",
    dates=Dates(
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
        seasons=(
            "primavera",
            "verano",
            "otoño",
            "invierno",
        ),
        quarters="trimestre trim",
        halves="semestre",
        weekdays="lunes martes miércoles jueves viernes sábado domingo",
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
        shown=Shown(
            months="""
                enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
                diciembre
            """,
            seasons=(
                "primavera {}",
                "verano {}",
                "otoño {}",
                "invierno {}",
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
            either="o",
            both="y",
            between="entre {} y {}",
            not_before="no antes de {}",
            not_after="no después de {}",
            decade="años {}",
            undated="s. f.",
        ),
    ),
    texts=Texts(
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
    ),
)
