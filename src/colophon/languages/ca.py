"""Catalan."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="ca",
    title="Catalan",
    dates=Dates(
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
        seasons=(
            "primavera",
            "estiu",
            "tardor",
            "hivern",
        ),
        quarters="trimestre",
        halves="semestre",
        weekdays="dilluns dimarts dimecres dijous divendres dissabte diumenge",
        days="primer=1",
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
    texts=Texts(
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
    ),
)
