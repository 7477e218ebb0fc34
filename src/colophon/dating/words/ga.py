"""Irish."""

from colophon.dating.words import Words

WORDS = Words(
    language="ga",
    months=(
        "eanáir",
        "feabhra",
        "márta",
        "aibreán",
        "bealtaine",
        "meitheamh",
        "iúil",
        "lúnasa",
        "meán_fómhair",
        "deireadh_fómhair",
        "samhain mí_na_samhna",
        "nollaig mí_na_nollag",
    ),
    seasons=("earrach", "samhradh", "fómhar", "geimhreadh"),
    years="bliain",
    circa="timpeall",
    before="roimh",
    after="tar_éis",
    both="agus",
    either="nó",
    undated="gan_dáta",
)
