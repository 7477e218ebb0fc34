"""Swedish."""

from colophon.dating.words import Words

WORDS = Words(
    language="sv",
    months=(
        "januari jan",
        "februari febr feb",
        "mars",
        "april apr",
        "maj",
        "juni",
        "juli",
        "augusti aug",
        "september sept sep",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    seasons=("våren vår", "sommaren sommar", "hösten höst", "vintern vinter"),
    quarters="kvartalet kvartal",
    halves="halvåret halvår",
    weekdays="måndag måndagen tisdag tisdagen onsdag onsdagen torsdag torsdagen fredag fredagen"
    " lördag lördagen söndag söndagen",
    days="första=1",
    ordinals="a e",
    links="den i",
    years="år",
    circa="omkring cirka ca kring",
    before="före senast",
    after="efter tidigast",
    since="sedan från",
    between="mellan från",
    both="och",
    either="eller",
    until="till",
    decade_endings="talet tal",
    centuries="talet århundradet seklet",
    early="tidigt början_av",
    middle="mitten_av",
    late="sent slutet_av",
    undated="u_å odaterad utan_år utan_datum",
)
