"""Galician."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="gl",
    title="Galician",
    dates=words.Dates(
        months=(
            "xaneiro",
            "febreiro",
            "marzo",
            "abril",
            "maio",
            "xuño",
            "xullo",
            "agosto",
            "setembro",
            "outubro",
            "novembro",
            "decembro",
        ),
        short="xan=1",
        seasons=("primavera", "verán", "outono", "inverno"),
        quarters="trimestre",
        halves="semestre",
        weekdays=("luns", "martes", "mércores", "xoves", "venres", "sábado", "domingo"),
        links="de do da día mes ano en",
        years="ano",
        circa="cara_a arredor_de",
        before="antes_de",
        after="despois_de",
        since="desde",
        between="entre de",
        both="e",
        either="ou",
        until="a ata",
        decades="anos década_de",
        centuries="século s",
        undated="s_d sen_data",
    ),
    texts=words.Texts(articles="os as o a unha un"),
    imprint=words.Imprint(
        publisher=("editado por", "edita:", "publicado por", "edición de"),
        printer=("impreso en", "imprime:", "impresión:", "impreso por"),
        weak="por",
        printing_houses=("imprenta", "gráficas"),
        stops="en con",
        bodies="sindicato imprenta colectivo",
        locatives=("a", "en", "impreso en"),
    ),
    date_roles=words.DateRoles(
        printing=("impreso en",),
        limits="do",
        behind_imprint="por en da a e",
        before_year="das o os as a",
    ),
    years=words.Years(naming="en"),
    figures=words.Figures(numbered="no"),
    reading=words.Reading(
        publisher=(
            "edita:", "editado por", "publicado por", "edición de", "editado pola", "editado polo",
            "edición da", "edición do", "en suporte de",
        ),
        organiser="contacto convida",
        printer=("impreso en", "imprenta"),
        maker="por",
    ),
    copying=words.Copying(negations="no non ningunha", tied_to="con", this="das"),
    rights=words.Rights(
        free_to_copy=(
            "permítese copiar", "reprodución libre", "copia e difunde", "copia e reparte",
            "copia e pasa",
        ),
        copyright_claimed=("todos os dereitos reservados",),
        no_sign="no",
    ),
    bodies=words.Bodies(
        words="""
            asociacion sindicato colectivo xunta concello imprenta edicions movemento
        """,
        legal_forms="as",
    ),
    names=words.Names(
        authors=("autores e autoras", "autoras e autores"),
        particles="da do dos das e",
        never="a no as un ou en que nos das o por para contra con sobre como e os",
        joining="da do das dos e en a o no con un",
    ),
    titles=words.Titles(connectors="a as ou en das o para por con sobre e da do dos"),
    capitals=words.Capitals(
        small="""
            o a os as un unha uns unhas de do da dos das e ou en no na nos nas por polo pola para
            con sen que é ao á non nin como máis entre contra sobre noso nosa
        """,
        countries="galicia galiza",
        small_abbreviations="no",
    ),
    private=words.Private(
        contact=("contacto", "chamar a", "preguntar por", "titular", "a nome de"),
    ),
    editions=words.Editions(
        patterns=(r"(?:primeira|segunda|terceira|noua|\d{1,2}\.?[aª])\sedicion(?!\w)",),
        stems=("edici",),
    ),
)
