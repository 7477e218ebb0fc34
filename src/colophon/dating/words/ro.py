"""Romanian."""

from colophon.dating.words import Words

WORDS = Words(
    language="ro",
    doubt="probabil poate",
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
    seasons=("primăvara primăvară", "vara vară", "toamna toamnă", "iarna iarnă"),
    quarters="trimestrul trimestru",
    halves="semestrul semestru",
    weekdays="luni marți miercuri joi vineri sâmbătă duminică",
    links="al luna anul din",
    years="anul an",
    circa="circa cca în_jurul_anului",
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
)
