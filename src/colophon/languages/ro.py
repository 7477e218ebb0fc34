"""Romanian."""

from colophon.languages import Dates, Language, Texts

# fmt: off
LANGUAGE = Language(
    name="ro",
    title="Romanian",
    dates=Dates(
        months=(
            "ianuarie ian",
            "februarie",
            "martie",
            "aprilie",
            "mai",
            "iunie",
            "iulie",
            "august",
            "septembrie sept",
            "octombrie oct",
            "noiembrie nov",
            "decembrie dec",
        ),
        seasons=(
            "primăvara primăvară",
            "vara vară",
            "toamna toamnă",
            "iarna iarnă",
        ),
        quarters="trimestrul trimestru",
        halves="semestrul semestru",
        weekdays="luni marți miercuri joi vineri sâmbătă duminică",
        links="al luna anul din",
        years="anul an",
        circa="circa cca în_jurul_anului",
        doubt="probabil poate",
        before="înainte_de",
        after="după",
        since="din",
        between="între",
        both="și",
        either="sau",
        until="până_la",
        decades="anii",
        centuries="secolul sec",
        undated="f_a f_d fără_dată fără_an nedatat",
    ),
    texts=Texts(
        commonest="""
            și de în a la cu pe nu o din că mai este pentru se un care sunt ce au dar lui ca sau
            prin fost după nici fi era acest această iar între
        """,
        function="""
            abia acea aceasta aceea acei aceia acel acela acele acelea acesta aceste acestea acești
            aceștia acolo acum ai aia aici al ale alt alta altceva altul am anume apoi ar are
            asemenea asta astfel așa atât atunci avea avem avut azi căci când cât câte câtva cea
            ceea cei cel cele ceva chiar ci cine cineva cum cumva da dacă dată deci deja dintr
            dintre ea ei el ele eu face fără fie fiecare fiind foarte îl îi îmi înainte încât încă
            întru își îți le li lor mare mă mea mei mele meu mi mult multă mulți ne niciun nimeni
            nimic niște noi noștri nostru or ori oricare orice peste până printr puțin sa să sale
            său spre sub suntem sus ta tău te toată toate tot toți totuși tu una unde unei unele
            uneori unii unor unui unul va vă vi voastră voi vor vostru vreo
        """,
    ),
)
