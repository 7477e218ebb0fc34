"""Slovak."""

from colophon.languages import Dates, Language

# fmt: off
LANGUAGE = Language(
    name="sk",
    title="Slovak",
    dates=Dates(
        months=(
            "január januára januári",
            "február februára februári",
            "marec marca marci",
            "apríl apríla apríli",
            "máj mája máji",
            "jún júna júni",
            "júl júla júli",
            "august augusta auguste",
            "september septembra septembri",
            "október októbra októbri",
            "november novembra novembri",
            "december decembra decembri",
        ),
        seasons=(
            "jar jari",
            "leto lete",
            "jeseň jeseni",
            "zima zime",
        ),
        quarters="štvrťrok kvartál",
        weekdays="pondelok utorok streda štvrtok piatok sobota nedeľa",
        links="dňa v roku",
        years="rok roku r",
        circa="okolo asi približne",
        before="pred",
        after="po",
        since="od",
        between="medzi od",
        both="a",
        either="alebo",
        until="do až",
        centuries="storočie stor",
        undated="b_r b_d bez_roku nedatované",
    ),
)
