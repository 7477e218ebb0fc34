"""Slovak."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="sk",
    title="Slovak",
    dates=words.Dates(
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
        seasons=("jar jari", "leto lete", "jeseň jeseni", "zima zime"),
        quarters="štvrťrok kvartál",
        weekdays=("pondelok", "utorok", "streda", "štvrtok", "piatok", "sobota", "nedeľa"),
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
    imprint=words.Imprint(
        publisher="vydavateľ: vydal vydala vydalo vydáva nákladom",
        printer=("tlač:", "tlačiareň:", "vytlačila", "vytlačil", "tlačou", "vytlačené v"),
        stops="tel",
        bodies="centre",
        printing_houses=("tlačiareň", "kníhtlačiareň"),
    ),
    date_roles=words.DateRoles(
        published="vydané",
        update=("posledná aktualizácia",),
        act_of_law=("zákon z", "vyhlášky z"),
        beginning=("od roku",),
        limits="do od po",
        records="zápis zápisnica",
        behind_imprint="v",
    ),
    figures=words.Figures(telephone="tel mobil", numbered="projekt", streets="ulica ulice"),
    reading=words.Reading(
        publisher="""
            vydal vydala vydalo vydali časopis vydáva nákladom vydavateľ občasník list
        """,
        organiser="kontakt organizuje usporiadateľ pozývá",
        printer="tlač tlačiareň rozmnoženo rozmnožené",
        responsible="zodpovedný",
        other=("za podpory", "s podporou"),
        maker="autora texty",
        never_names="vydal vydala vydalo vydali nákladom vydáva vydavateľ",
        between="a",
    ),
    copying=words.Copying(
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
    rights=words.Rights(
        cc_licence="cc-by-sa cc-by-nc",
        non_commercial_only="nepredávať",
        free_to_copy=(
            "rozmnožte a pošlite ďalej", "kopírujte a šírte", "odpíš a pošli ďalej",
            "kopírovanie dovolené", "kopírujte",
        ),
        copyright_claimed=("všetky práva vyhradené",),
        no_sign="bez",
    ),
    bodies=words.Bodies(
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
    names=words.Names(
        authors="author(s) author/s autora autor/a autori",
        editors="editor(s)",
        translators="preklad preložil",
        illustrators="kresby ilustrácie",
        loose="texty",
        honorifics="doktor",
        joining="z a o a-z 's",
    ),
    bylines=words.Bylines(nouns="autora autori"),
    capitals=words.Capitals(countries="amerika"),
    private=words.Private(
        contact=(
            "kontakt", "kontaktná osoba", "volajte", "hláste sa u", "informácie u", "majiteľ účtu",
            "bytom",
        ),
        deaths=(
            "na pamiatku", "zomrel", "zomrela", "pohreb", "narodený", "narodená", "nar.",
            "dátum narodenia",
        ),
        letters=("milý", "milá", "vážený pán", "vážená pani"),
        lists="""
            darcovia ďakujeme signatári podpísaní prítomní ospravedlnení členovia
        """,
        telephone="tel telefón mobil",
        streets_before="ulica",
        street_endings="ulica",
    ),
    absence=words.Absence(nameless=("o. V.",), placeless=("z. p.", "u. o.")),
    pages=words.Pages(names="úvod"),
    editions=words.Editions(
        patterns=(

            r"(?:\d{1,2}\.|prue|druhe|tretie|sturte|noue)[,\s](?:\s?(?:\w{4,12}ne)\s(?:a\s)?){0,3}uydanie(?!\w)",
            r"uydanie\s(?:prue|druhe|tretie|sturte|noue|\d{1,2}\.)",
        ),
        stems=("vydan",),
    ),
    titles=words.Titles(parts="obsah predslov uvod kapitola"),
)
