"""Spanish."""

from colophon.dating.words import Shown, Words

WORDS = Words(
    language="es",
    doubt="probablemente posiblemente quizá quizás tal_vez",
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
    weekdays="lunes martes miércoles jueves viernes sábado domingo",
    days="primero=1 primo=1 uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8"
    " nueve=9 diez=10 once=11 doce=12 trece=13 catorce=14 quince=15 veinte=20 treinta=30",
    numbers="uno=1 dos=2 tres=3 cuatro=4 cinco=5 seis=6 siete=7 ocho=8 nueve=9 diez=10 once=11"
    " doce=12 trece=13 catorce=14 quince=15 dieciseis=16 veinte=20 treinta=30"
    " cuarenta=40 cincuenta=50 sesenta=60 setenta=70 ochenta=80 noventa=90 cien=100"
    " ciento=100 quinientos=500 seiscientos=600 setecientos=700 ochocientos=800"
    " novecientos=900 mil=1000",
    ordinals="º ª o ero er a",
    links="de del día mes año d el la en",
    years="año",
    circa="hacia circa ca alrededor_de aproximadamente aprox c en_torno_a",
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
        months="enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre"
        " diciembre",
        seasons=("primavera {}", "verano {}", "otoño {}", "invierno {}"),
        quarter=("1.º trimestre {}", "2.º trimestre {}", "3.º trimestre {}", "4.º trimestre {}"),
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
)
