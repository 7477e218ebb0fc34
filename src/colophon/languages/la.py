"""Latin."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="la",
    title="Latin",
    dates=words.Dates(
        months=(
            "ianuarii ianuarius ianuarij ianuario",
            "februarii februarius februarij",
            "martii martius martij",
            "aprilis",
            "maii maius maij",
            "iunii iunius iunij",
            "iulii iulius iulij",
            "augusti augustus augusto",
            "septembris septembri",
            "octobris octobri",
            "novembris novembri",
            "decembris decembri",
        ),
        links="die mensis mense anno anni domini",
        years="anno anni a_d",
        circa="circa circiter",
        before="ante",
        after="post",
        both="et",
        either="vel aut",
        undated="s_a sine_anno sine_dato",
    ),
    texts=words.Texts(
        commonest="""
            et in non est ad ut cum quod qui quae si sed ex ab de per ac atque quam hoc esse aut nec
            enim etiam sunt quidem autem pro nisi quo eius ita nunc quibus vel tamen sit ea tibi
            mihi nobis sine inter apud ne te me se quoque fuit tam quia haec his
        """,
        finis=("finis", "amen",),
    ),
    imprint=words.Imprint(
        publisher=("apud", "sumptibus", "impensis", "in aedibus", "ex bibliopolio"),
        printer=(
            "typis", "ex officina", "ex typographia", "excudebat", "per", "ex typographeio",
            "e typographeo", "formis",
        ),
        distributor=("prostant apud", "uenales apud", "venduntur apud"),
        weak="per apud",
        reprints=("juxta copiam", "iuxta exemplar", "juxta exemplar"),
        printing_houses="typis",
        locatives=("in civitate", "dabantur"),
        house_nouns="typographia",
        locatives_alone="datum dabantur",
        below_places=("apud",),
        place_lines="anno",
    ),
    date_roles=words.DateRoles(given="dabam"),
    names=words.Names(
        offices="cler clericus",
        never="per",
        nobody=("s n",),
        joining="per",
        abbreviated="phil jur med theol rer nat ph d",
    ),
    bylines=words.Bylines(author="auctore authore auctoribus", clerks=("imprimatur", "ex per",)),
    titles=words.Titles(
        houses="Apud APUD",
        imprint_beginnings=(r"apud\b", "ex (?:typograph|officin)", "typographia",),
        before_years=("anno", "anno domini",),
        permissions=("cum (?:licen|priuil|privil|approb)", "imprimatur",),
        latin_imprints=(
            "apud", "ex typograph", "ex officin", "excudebat", "typis", "sumptibus", "sumpt",
        ),
        sovereigns="carolus iacobus",
    ),
    editions=words.Editions(
        patterns=(r"editio\s(?:prima|secunda|altera|tertia|quarta|noua)(?!\w)",),
        stems=("editio",),
        series_words=("bibliotheca", "blibliotheca",),
        named_series=("bibliotheca",),
    ),
)
