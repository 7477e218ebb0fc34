"""Romanian."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="ro",
    title="Romanian",
    dates=words.Dates(
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
        weekdays=("luni", "marți", "miercuri", "joi", "vineri", "sâmbătă", "duminică"),
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
    texts=words.Texts(
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
    imprint=words.Imprint(
        publisher=("editat de", "editor:", "editura:", "publicat de", "tipărit și editat de"),
        printer=(
            "tipărit la", "tipar:", "tipografia:", "imprimat la", "tipărit de", "tiparul",
            "tipărit în",
        ),
        distributor="distribuție: difuzare:",
        weak="tipografia director:",
        publishing_houses=("casa editorial",),
        printing_houses=("tipografia", "tipogr", "atelierul"),
        stops=("au", "a la", "a l'", "place", "tel", "telefon"),
        bodies="tipografia centre",
    ),
    date_roles=words.DateRoles(
        published=("publicat a", "apărut", "publicat la", "publicat în"),
        printing="tipărit",
        year="l'an",
        dateline="ce",
        update=("ultima modifica", "ultima actualizare", "actualizat la"),
        life=("nato a", "născut"),
        act_of_law=("lei de", "lei n", "decret de", "legea din", "hotărârea din"),
        beginning=("înființat în",),
        coming=("date limite", "data limite", "tot"),
        records="proces-verbal",
        behind_imprint="a",
        before_year="la le o de",
    ),
    years=words.Years(numbers="un=1", present="noi"),
    figures=words.Figures(
        telephone="tel telefon mobil",
        numbered="nr nr. contract din",
        streets="strada calea",
        counted="exemplare copie euro mark",
    ),
    reading=words.Reading(
        publisher=(
            "journal de la", "editat de", "editor", "editura", "publicat de", "scoasă de", "foaie",
            "tipărit de", "cu cheltuiala", "pe cheltuiala", "întocmit de",
        ),
        organiser=("contact", "organizează", "organizatori", "te invita", "le invita"),
        printer=("tipografia", "tipărit la", "tipar", "imprimat", "multiplicat"),
        distributor="difuzare",
        other="traducere",
        maker=("autor", "texte de", "de", "scrisă de", "scris de", "întocmită de", "redactor"),
    ),
    copying=words.Copying(
        copying="reproduc* copie copiate reproduci*",
        negations="ne nu niciun nicio",
        forbidden="interzis*",
        permitted="permis permite permisă",
        permission="permisiun* acord* acordul",
        only="numai doar",
        tied_to="cu",
        without="fără",
        works="material parte opera",
        this="aceasta",
        commerce="comercial comercial* vânzare",
        excepting="exceptând",
        hesitation="ezita* ezitați",
        asking="întreabă întrebați",
        before="prima înainte",
        printing="tipări",
    ),
    rights=words.Rights(
        anti_copyright=("fără copyright", "fără drepturi de autor", "contra el copyright"),
        cc_licence="cc-by-sa",
        public_domain=("domeniul public",),
        free_to_copy=(
            "copia e divulga", "copiați și distribuiți", "reproducerea este permisă",
            "multiplicați și dați", "copia e distribui", "copiază și dă mai departe",
            "poate fi copiat", "poate fi reprodus", "copiați și dați mai departe",
            "copiază și distribuie", "multiplicați și distribuiți", "reproducere liberă",
        ),
        copyright_claimed=("toate drepturile rezervate",),
        no_sign="fără",
        no_holder=("nimeni",),
    ),
    bodies=words.Bodies(
        words="""
            asociatia asociatie societatea partidul sindicatul comitetul grupul colectivul editura
            tipografia fundatia uniunea biblioteca muzeul
        """,
        legal_forms="sa srl spa scop",
        stems="""
            comit colectiv asoci asociat societ soviet societat federa confed sindic uniune organiz
            organis cooper cooperat fundat fondat redac edito editur tipogr imprim impres bibliot
            livrar vecin student studier studen juvent univers institu academ teatr orchest asociaț
            comitet sindicat fundaț filial liga lega league front brigad campan centr ateneu club
            municip comune comuni depart minist minister comision publica laborat studio
        """,
    ),
    names=words.Names(
        authors="autor autor/a autori autorii autoare",
        editors=("editor(s)", "editoarea textului"),
        translators="traducerea traducător",
        illustrators="ilustrații desene",
        particles="de la al",
        honorifics="avocat frate",
        never="la un au ce o de volume august roma",
        nobody="necunoscut diverse",
        template_names="autor autorului autorul nume numele prenume",
        template_name_words="si aici",
        template_titles="titlu titlul subtitlu",
        template_title_words="fara aici documentului",
        joining="de la au",
        presentations=("prezentare",),
    ),
    bylines=words.Bylines(nouns="autor autori"),
    titles=words.Titles(
        parts="cuprins prefata introducere capitolul",
        connectors="la de au o",
        genres="poezii povestiri",
    ),
    capitals=words.Capitals(
        countries="europa italia rusia germania grecia românia",
        small_abbreviations="nr",
    ),
    private=words.Private(
        contact=(
            "contact", "persoana de contact", "persoană de contact", "sunați la", "sunaţi la",
            "scrieți la", "înscrieri la", "informații la", "informații", "titular cont", "titular",
        ),
        deaths=(
            "în memoria", "necrolog", "a murit", "a decedat", "ne-a părăsit", "înmormântarea",
            "născut", "născută", "data nașterii",
        ),
        letters=("dragă", "stimate domnule", "stimată doamnă"),
        lists=(
            "donatori", "donatorii noștri", "donații", "mulțumim", "mulțumiri", "semnatari",
            "semnat de", "semnături", "subsemnații", "prezenți", "absenți", "membri",
        ),
        telephone="tel telefon mobil",
        streets_before="strada str bulevardul",
        births=("născut",),
    ),
    absence=words.Absence(unknown=("k. A.",), placeless=("s. l.", "sine loco", "o. O.")),
    pages=words.Pages(
        related=("citește și",),
        names=("pagina principale", "categorie", "acasă", "știri"),
    ),
    addresses=words.PostalAddresses(routes="strada str"),
    editions=words.Editions(
        patterns=(
            r"editia\sa\s(?:doua|treia|patra|cincea|[iux]{1,4}-a)(?!\w)",
            r"(?:prima\seditie|editia\s(?:intai|noua))(?!\w)",
        ),
        stems=("ediți",),
        other_numbers="proiet*",
    ),
)
