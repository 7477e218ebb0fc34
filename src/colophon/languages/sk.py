"""Slovak."""

from colophon.languages import (
    Bodies,
    Copying,
    DateRoles,
    Dates,
    Figures,
    Imprint,
    Language,
    Names,
    Reading,
    Rights,
)

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
    imprint=Imprint(
        publisher="vydavateľ: vydal vydala vydalo vydáva nákladom",
        printer="tlač: tlačiareň: vytlačila vytlačil tlačou",
        bodies="centre",
    ),
    date_roles=DateRoles(
        published="vydané",
        update=("posledná aktualizácia",),
        act_of_law=("zákon z", "vyhlášky z"),
        beginning=("od roku",),
        limits="do od po",
        records="zápis zápisnica",
        behind_imprint="v",
    ),
    figures=Figures(
        numbered="projekt",
        streets="ulice",
    ),
    reading=Reading(
        publisher="""
            vydal vydala vydalo vydali časopis vydáva nákladom vydavateľ občasník list
        """,
        organiser="kontakt organizuje usporiadateľ pozývá",
        printer="tlač tlačiareň rozmnoženo rozmnožené",
        responsible="zodpovedný",
        other=("za podpory", "s podporou"),
        maker="autora texty",
        never_names="vydal vydala vydalo vydali nákladom vydáva vydavateľ",
    ),
    copying=Copying(
        copying="rozmnož*",
        negations="nemôže",
        forbidden="zákaz zakázané nedovol*",
        permitted="dovolen* povolen*",
        only="len",
        tied_to="za z s po sa",
        without="bez",
        this="to toto",
        before="pre",
    ),
    rights=Rights(
        cc_licence="cc-by-sa cc-by-nc",
        non_commercial_only="nepredávať",
        free_to_copy=("rozmnožte a pošlite ďalej", "kopírujte a šírte"),
        copyright_claimed=("všetky práva vyhradené",),
        no_sign="bez",
    ),
    bodies=Bodies(
        words="""
            spolok zdruzenie zvaz strana vybor skupina kolektiv vydavatelstvo tlaciaren nadacia
        """,
        legal_forms="sro zs ops",
        stems="""
            kolekt asoci soviet organiz iniciat skupin cooper spolk spolok združ zväz redak naklad
            vydav tlačiar žen žien robotn studen mládež sekci odbor paroch farnost škol akadem
            orchest kampan centr centrum centre klub obec bratstv minist minister laborat
        """,
    ),
    names=Names(
        authors="author(s) author/s autora autor/a autori",
        editors="editor(s)",
        translators="preklad preložil",
        illustrators="kresby ilustrácie",
        loose="texty",
    ),
)
