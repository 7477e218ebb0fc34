# ruff: noqa: E501 (patterns read best unbroken)
"""English, with the spellings of early print."""

from colophon import languages as words

# fmt: off
LANGUAGE = words.Language(
    name="en",
    title="English",
    dates=words.Dates(
        months=(
            "january jan janu",
            "february feb febr februarie",
            "march",
            "april apr apri",
            "may",
            "june jun",
            "july jul",
            "august aug augu",
            "september sept sep septemb 7ber",
            "october oct octo octob 8ber 0ct",
            "november nov novemb 9ber",
            "december dec decemb 10ber xber",
        ),
        short="mar=3",
        seasons=("spring springtime", "summer summertime", "autumn fall", "winter wintertime"),
        quarters="quarter qtr q",
        halves="half",
        weekdays=(
            "monday mon", "tuesday tue tues", "wednesday wed weds", "thursday thu thur thurs",
            "friday fri", "saturday sat", "sunday sun",
        ),
        days="""
            first=1 second=2 third=3 fourth=4 fifth=5 sixth=6 seventh=7 eighth=8 eight=8 ninth=9
            tenth=10 eleventh=11 twelfth=12 twelfe=12 thirteenth=13 fourteenth=14 fifteenth=15
            sixteenth=16 seventeenth=17 eighteenth=18 nineteenth=19 twentieth=20 thirtieth=30
        """,
        tens="twenty=20 thirty=30",
        numbers="""
            one=1 two=2 three=3 four=4 five=5 six=6 seven=7 eight=8 nine=9 ten=10 eleven=11
            twelve=12 thirteen=13 fourteen=14 fifteen=15 sixteen=16 seventeen=17 eighteen=18
            nineteen=19 twenty=20 thirty=30 forty=40 fourty=40 fortie=40 fifty=50 fiftie=50 sixty=60
            sixtie=60 seventy=70 eighty=80 ninety=90 hundred=100 thousand=1000
        """,
        ordinals="st nd rd th d",
        links="of the day in year anno d",
        years="year a_d ad c_e ce",
        circa="circa ca c about approximately approx around",
        doubt="probably possibly perhaps maybe presumably",
        before="""
            before not_after not_later_than no_later_than by until up_to prior_to
        """,
        after="after not_before not_earlier_than no_earlier_than later_than",
        since="since from",
        between="between from",
        both="and",
        either="or",
        until="to until till through",
        decades="the",
        decade_endings="s",
        centuries="century cent c",
        early="early beginning_of_the first_half_of_the",
        middle="mid middle_of_the",
        late="late end_of_the second_half_of_the",
        undated="""
            undated not_dated date_not_identified unknown_date date_of_publication_not_identified
            no_date without_date date_unknown date_not_known n_d no_year n_y
        """,
        calendars="a_h=hijri ah=hijri",
        shown=words.Shown(
            months="""
                January February March April May June July August September October November
                December
            """,
            seasons=("Spring {}", "Summer {}", "Autumn {}", "Winter {}"),
            quarter=("1st quarter {}", "2nd quarter {}", "3rd quarter {}", "4th quarter {}"),
            half=("1st half {}", "2nd half {}"),
            circa="ca. {}",
            either="or",
            both="and",
            between="between {} and {}",
            not_before="not before {}",
            not_after="not after {}",
            decade="{}s",
            undated="undated",
        ),
    ),
    texts=words.Texts(
        behind_hyphens="and or to",
        commonest="""
            the of and to in that is was for it with as his her he she on be at by i this had not
            are but from or have an they which one you were their all there been would when who will
            more if no out so what up into than them can only other new some could time these two
            may then do any my now such like our over me even most after also did many must through
            should where much your how because each just those people we us its about has upon unto
            hath doth thou thee thy ye bee doe haue vpon vnto theyr hee shee mee wee beene onely
            shal selfe
        """,
        function="""
            a above across again against ago almost alone along already although always am among
            another anybody anyone anything anyway around aside away back became become before began
            behind being below beside besides best better between beyond both came cannot come does
            doing done down during either else enough ever every everybody everyone everything
            except far few fewer first forth further gave get give given go goes going gone got
            having hence here hers herself him himself however indeed inside instead itself keep
            kept last least less lest let likely little lots made make maybe mere might mine
            moreover myself near nearly need neither never nevertheless next nobody none nor nothing
            nowhere off often once onto others otherwise ought ours ourselves outside own per
            perhaps please put quite rather really said same saw say see seem seen self several
            shall since somebody someone something sometimes somewhere soon still take taken tell
            theirs themselves thence therefore though throughout thus together too took toward
            towards under unless until used usual very via want way well went whatever whence
            whenever whereas wherever whether whichever while whilst whoever whole whom whose why
            within without yes yet yours yourself yourselves thine ere oft twice thrice
        """,
        unmatched="""
            a an the of in on at to for from by with and or as is are was be its their his her this
            that into under over about between against during not no who what how than
        """,
        endings="s es y ies 's s'",
        spellings="""
            -isation=ization -isations=izations -isational=izational
            -ise=ize -ises=izes -ised=ized -ising=izing -iser=izer -isers=izers
            ardour=ardor arbour-=arbor armour-=armor behaviour-=behavior candour=candor
            clamour-=clamor colour-=color demeanour=demeanor discolour-=discolor
            dishonour-=dishonor enamour-=enamor endeavour-=endeavor favour-=favor fervour=fervor
            flavour-=flavor harbour-=harbor honour-=honor humour-=humor labour-=labor
            misdemeanour-=misdemeanor multicolour-=multicolor neighbour-=neighbor odour-=odor
            parlour-=parlor rancour=rancor rigour-=rigor rumour-=rumor saviour-=savior
            savour-=savor splendour-=splendor succour-=succor tricolour-=tricolor tumour-=tumor
            valour=valor vapour-=vapor vigour=vigor watercolour-=watercolor
            centre=center centres=centers centred=centered theatre=theater theatres=theaters
            fibre-=fiber calibre=caliber kilometre-=kilometer metre=meter metres=meters
            litre=liter litres=liters meagre=meager sombre=somber spectre=specter
            spectres=specters lustre=luster sabre=saber sabres=sabers manoeuvre-=maneuver
            defence-=defense offence-=offense licence-=license pretence-=pretense
            analyse=analyze analysed=analyzed analysing=analyzing paralyse-=paralyze
            catalogue=catalog catalogues=catalogs cataloguing=cataloging dialogue=dialog
            dialogues=dialogs analogue=analog analogues=analogs
            programme=program programmes=programs
            anaem-=anem anaesth-=anesth archaeo-=archeo diarrhoea-=diarrhea
            encyclopaed-=encycloped foet-=fet gynaec-=gynec haemo-=hemo leukaem-=leukem
            mediaev-=mediev oestr-=estr orthopaed-=orthoped paediatr-=pediatr palaeo-=paleo
            aluminium=aluminum artefact-=artifact ageing=aging cosy=cozy enrolment-=enrollment
            fulfilment=fulfillment grey-=gray instalment-=installment jewellery=jewelry
            judgement-=judgment mould-=mold moustache-=mustache plough-=plow pyjamas=pajamas
            sceptic-=skeptic skilful-=skillful sulph-=sulf wilful-=willful woollen-=woolen
            connexion-=connection gaol-=jail waggon-=wagon
        """,
        articles="the an a",
        finis=("the end", "amen",),
    ),
    imprint=words.Imprint(
        publisher=(
            "published [and distributed] by", "published [and printed] by", "published for",
            "printed and distributed by", "printed and published by", "printed & published by",
            "publisht by", "publish'd by", "printed [by the assignes] for",
            "printed for and sold by", "imprinted for", "reprinted for", "re-printed for",
            "printed and are to be sold by", "published and sold by",
            "printed, published and sold by", "printed and sold by", "printed & sold by",
            "publisher:", "publishers:", "published and produced by", "printed at the expence of",
            "printed at the charge of", "printed for the use of", "this ebook was produced for",
            "sponsored the production of this ebook for", "this edition was produced for",
            "this book was produced for", "publication of", "a publication of",
        ),
        printer=(
            "printed by", "imprinted by", "reprinted by", "re-printed by", "printers:",
            "printer:", "printed at the press of", "printed and bound by", "printed at the",
            "printed in great britain by", "printed in the united states [of america] by",
            "printed in england by", "printed in", "typeset and printed by", "printing by",
            "printing:", "print:", "print by", "print shop:", "printshop:", "printed at",
            "printed in wales by", "printed in scotland by", "printed in ireland by",
            "printed in northern ireland by", "printed in the uk by", "printed in canada by",
            "printed in australia by", "printed in new zealand by", "printed in london by",
            "photocopied at", "photocopied by", "copied at", "duplicated by", "duplicated at",
            "mimeographed by", "risographed by", "risographed at", "riso printed by", "riso by",
            "screenprinted by", "screen printed by", "lithoed by", "litho by", "offset by",
            "photocopied for us by",
        ),
        distributor=(
            "and are to be sold by", "are to be sold by", "to be sold by", "and sold by", "sold by",
            "distributed by", "distribution:", "trade distribution [by]", "to be had of",
            "distributor:", "and to be had of",
        ),
        issuing_body=(
            "issued by", "issued for", "on behalf of", "produced by the", "put out by",
            "for and on behalf of", "brought to you by",
        ),
        responsible=("promoted by", "printed and promoted by", "promoted and published by"),
        weak=("by", "edition", "tip.", "director:", "printed in", "publication of", "issued for"),
        reprints=(
            "reprinted from", "first printed at", "according to the copy printed",
            "according to the copie", "printed first at", "first published by",
            "originally published by",
        ),
        publishing_houses=(
            "press", "publishing company", "publishing co", "publishing house", "publishing",
            "publishers", "publisher", "publications", "& company", "and company", "& co", "and co",
            "& sons", "and sons", "& son", "books", "book company", "book concern", "tract society",
            "society", "association", "committee", "& brothers", "brothers", "bookseller",
            "booksellers", "collective", "distro", "editions", "league", "union", "institute",
            "zine distro", "bookstore", "& bros", "ltd", "limited", "inc", "editor",
        ),
        printing_houses=(
            "printing office", "printing-office", "printing house", "printing company",
            "printing co", "printers", "printworks", "government printing office", "print shop",
            "printshop", "printing works", "print works", "litho", "printing services",
            "print co-op",
        ),
        stops=(
            "at the", "at his", "at her", "at their", "at ye", "at", "in the", "in", "near",
            "without", "within", "next", "over against", "against", "opposite", "dwelling",
            "living", "under the", "on the", "upon", "by the", "and are to be", "and are",
            "and sold", "to be sold", "are to be", "for", "with", "bookseller", "printer",
            "stationer", "book-seller*", "printer to", "printers to", "quay", "boulevard",
            "avenue", "tel", "c/o", "p.o", "box", "isbn", "issn", "copyright", "all rights",
            "under", "while", "who", "and is", "from", "to", "was",
        ),
        bodies=(
            "committee", "society", "association", "union", "league", "party", "group",
            "collective", "press", "company", "& co", "and co", "ltd", "inc", "initiative",
            "university", "federation", "books", "publishing", "publications", "network", "museum",
            "library", "institute", "foundation", "ministry", "department", "ebooks", "office",
            "house", "journal", "review", "bureau", "council", "parliament", "heirs", "assigns",
            "distro", "media", "workshop", "print shop", "printshop", "works", "cooperative",
            "co-op", "centre", "center", "archive", "conference", "proceedings", "campaign",
            "coalition", "school", "college", "church",
        ),
        locatives=(
            "printed at", "imprinted at", "reprinted at", "re-printed at", "published at",
            "printed in", "given at", "dated at", "done at", "at", "a", "in",
        ),
        credits=(
            "(?:kindly |part[- ]?|partly )?(?:funded|financed|sponsored|supported) (?:by|through)",

            "this (?:project|publication|booklet|leaflet|work) (?:is|was|has been) (?:fund|licen|support)",
            r"with (?:the )?(?:\w+ )?(?:support|help|assistance) (?:of|from)",
            "(?:typeset|printed|typed|duplicated|bound|designed|illustrated) (?:by|in|at|on|with)",
            "(?:photocopied|screen-?printed|risographed|laid out) (?:by|in|at|on|with)",
            r"(?:cover|photos?|photographs?|drawings?|illustrations?)(?: and \w+)?(?: by|:)",
            r"(?:design|layout|typesetting|printing)(?: and \w+)?(?: by|:)",
            "registered (?:charity|office|company|number)", "(?:charity|company) (?:no|number|reg)",

            r"(?:bank|account|sort code|giro|cheques?|checks) (?:details|no\b|number|payable|to\b|:)",
            r"(?:donations?|subscriptions?) (?:payable|to\b|:)",

            r"(?:all rights reserved|some rights reserved|creative commons|this work is licen[sc]ed)\b",
            r"(?:no |anti-?)?copyright\b", r"(?:tel|telephone|phone|fax|e-?mail|www|website)\b\W",
        ),
        running="""
            was were is are been be being first originally also later a an not has which who
            article articles book books paper post report by reports study and or as the of to
        """,
        printed=("(?:re-?)?(?:im)?printed",),
        printed_at="at in",
        printed_stems="print",
        made_stems="print",
        published_stems="publish issued",
        editions="edition impression printing",
        made_first="first",
        joining="and",
        by_whom="by",
        for_whom="for",
        printed_for="for",
        articles=("the",),
        authorial="by bi",
        abbreviated="""
            will geo rich rob robt chas tho thos benj jos edw nath matth hen sam joh wm jun phil
            barth andr christ fred alex comp bros
        """,
        suffixes=(
            "inc", "ltd", "limited", "junr", "jun", "junior", "senr", "sen", "llc", "& co",
            "and co", "& sons?", "and sons?", r"& comp\w*",
        ),
        between_names="and",
        between_later_names="and",
        before_names="for by",
        no_second_names=(r"co(?:mp\w*)?", "sons?", "brothers",),
        behind_later_names="in at near neer under",
        trade_stems="printer bookseller stationer",
        widows="the widow",
        before_no_names=(r"the\s", r"our\s", r"special\w*\s", r"speciall\s", r"his\s", r"her\s",),
        no_names=(
            r"year\w*", "moneths?", "months?", r"authorit\w*", "orders?", r"command\w*",
            "permission", "publi(?:ck|que)", "usual", "privilege", "hands?", "request",
            "subscription", "daylight", "night", "accident", "ordinance", "itself", "themselves",
            "us", "me", "you", "all", "every", r"parliament\s(?:house|stairs)",
            r"all\s(?:the|such)", "against",
        ),
        makers=(
            "author", "authour", "heires?", "heirs", r"assign\w*", "company", "society",
            "stationers", "several", "booksellers",
        ),
        before_makers=("the",),
        below_places=("printed", "re-?printed", r"by\s",),
        place_lines="at the this and",
        printed_here=("(?:im)?printed",),
        before_dates="on the this",
        printed_again=("re-?(?:im)?print",),
        printed_leads=("(?:im|re-?)?print", "publish",),
        before_towns="in at",
        trades="printer bookseller publisher editor",
        colophon_stems="copyright published printed",
    ),
    date_roles=words.DateRoles(
        published=(
            "published", "published on", "published in", "published:", "publication date",
            "date of publication", "posted on", "posted", "date published",
            "first published online", "issue date", "date of issue", "issued", "released on",
            "released", "this ebook was released on",
            "the first edition of this ebook was released on", "release date", "first release",
            "initial release", "this edition published", "this edition published in",
            "edition published in", "out now",
        ),
        first=(
            "first published", "first published in", "first published by", "first edition",
            "first printing", "first printed", "first printing:", "first issued", "first put out",
        ),
        edition=(
            "second edition published", "third edition published",
            "fourth edition published", "fifth edition published",
            "revised edition published", "new edition published",
            "this edition published", "enlarged edition published",
            "second edition", "third edition", "fourth edition", "fifth edition", "new edition",
            "revised edition", "2nd edition", "3rd edition", "this edition", "revised", "amended",
            "as amended", "rev.", "version",
        ),
        printing=(
            "printed", "printed in", "printed:", "imprinted", "printed in the year", "produced in",
        ),
        year=("in the year",),
        later_printing=(
            "reprinted", "second printing", "third printing", "fourth printing", "reissued",
            "reissue", "réimpression", "réimprimé", "second impression", "third impression",
            "2nd printing", "3rd printing", "2nd impression", "3rd impression", "this printing",
            "this impression", "re-issued", "re-printed", "reprint", "dodruk", "2. dodruk",
        ),
        copyright=("copyright", "copyright by", "(c)", "copr.", "all rights reserved"),
        given=(
            "given at", "given under our signet", "given under our", "dated", "dated at",
            "dated this", "dated the", "done at", "signed",
        ),
        update=(
            "last updated", "last updated on", "updated", "updated on", "last modified", "modified",
            "last revised", "last edited", "last changed", "last reviewed", "page updated",
        ),
        visit=(
            "retrieved", "accessed", "last accessed", "viewed", "uploaded", "uploaded on",
            "hochgeladen am", "scanned", "scanned on", "digitised", "digitized", "downloaded",
            "transcribed", "transcription", "a transcription produced in",
        ),
        submission="submitted received accepted reviewed",
        life=(
            "born", "born in", "born on", "died", "died in", "died on", "in memory of", "aged",
            "sunrise", "sunset",
        ),
        act_of_law=(
            "act of", "the act of", "law of", "decree of", "decree", "order of", "statute of",
            "ordinance of", "resolution of", "regulation of", "directive of", "treaty of",
            "convention", "as revised on", "constitution of", "decision of", "judgment of",
            "ruling of", "bill of", "census of", "under the act", "act",
        ),
        registration=(
            "order no.", "reg.", "registered", "registered in", "expires", "valid until",
            "valid from", "passed by the censor",
        ),
        beginning=(
            "since", "founded", "founded in", "established", "established in", "est.", "estd.",
            "estab.", "painting completed in", "typefaces created in",
        ),
        other_edition=(
            "was published in", "originally published in", "originally published",
            "from the english edition of", "from the edition of", "first printed at", "adopted",
            "first appeared in", "originally appeared in", "from the original of",
        ),
        coming=(
            "review", "review date", "to be reviewed", "next meeting", "next meeting:",
            "next meeting on", "the next meeting", "date of next meeting",
            "date of the next meeting", "next issue", "next issue:", "deadline", "deadline:",
            "closing date", "copy date", "next session", "deadline for", "contributions by",
            "returns by", "please return by", "rsvp by", "rsvp", "register by", "valid till",
            "until",
        ),
        past_meeting=(
            "meeting of", "minutes of the meeting of", "minutes of the last meeting",
            "the meeting of", "meeting held on",
        ),
        limits="by until till through to from before after do",
        records=(
            "minutes", "proceedings", "week beginning", "week of", "week commencing", "bulletin",
            "newsletter",
        ),
        behind_imprint="by in at to a and i",
        before_year="the this that our last as a",
        related=(
            "related(?: (?:posts?|articles?|items?|stories|links))?", "see also", "also read",
            "read also", "read (?:more|next)", "more (?:stories|posts|news|articles)",
            "latest (?:posts|news)", "recent posts", "similar (?:items|posts)", "you may also like",
        ),
        licences=(
            "licen[cs]e", "licen[cs]ed", "gnu", "gpl", "fdl", "creative commons", r"cc[ -]by\w*",
        ),
        born_signs="b d born f n",
    ),
    years=words.Years(
        bounds="by until till before to target goal through",
        naming=(
            "in", "of", "since", "year", "from", "during", "late", "early", "mid", "and", "l'an",
            "of the year",
        ),
        later=("years later", "years on", "year later", "years after"),
        numbers="""
            one=1 two=2 three=3 four=4 five=5 six=6 seven=7 sept=7 eight=8 nine=9 ten=10
        """,
        present="we today now still our us",
        already=(
            "already in", "so far in", "this year,", "this year", "now, in", "today, in", "as of",
            "earlier this year", "later this year",
        ),
    ),
    figures=words.Figures(
        telephone="tel telephone phone fax mobile cell whatsapp sms ring call",
        numbered=(
            "no", "number", "art.", "article", "grant", "agreement", "project", "contract",
            "p.o. box", "po box", "box", "iso", "model", "room", "ward", "regiment", "file", "ref",
            "ref.", "account", "opus", "op.", "page", "bus", "block", "print run", "tel:",
        ),
        counted="""
            copies people persons members men women words hours km metres meters feet kg tons tonnes
            watt watts mhz khz mark pts pounds dollars tenants workers litres volts leaflets
        """,
        issues=("no", r"num\w*", "vol", "issue",),
        streets_behind="Street Road Rd Avenue Ave Lane Drive Boulevard Blvd Terrace Highway Hwy",
        streets_short="St Dr Ct",
        streets_short_far="St Dr Ln Ct",
        hours="hrs",
    ),
    reading=words.Reading(
        publisher=(
            "issued by", "issued for", "issued jointly by", "issued on behalf of",
            "issued and published by", "published jointly by", "published and printed by",
            "published for", "printed and published by", "published and issued by",
            "written and published by", "edited and published by", "compiled and published by",
            "compiled and issued by", "compiled and put out by", "got up by", "got out by",
            "put out by", "put together by", "sent out by", "brought out by", "run off by",
            "made by", "produced by", "produced and published by", "a publication of",
            "an occasional publication of", "the bulletin of", "the newsletter of",
            "the journal of", "the organ of", "the magazine of", "newsletter of", "bulletin of",
            "journal of", "magazine of", "organ of", "for and on behalf of", "on behalf of",
            "by order of", "by authority of", "by the authority of", "by the committee",
            "self-published by", "reissued by", "re-issued by", "reprinted by", "republished by",
            "this edition by", "this edition published by", "first published by",
            "distributed free by", "circulated by", "a leaflet from", "a pamphlet from", "from the",
            "copyright", "©", "(c)", "press and publicity", "imprint:", "publisher", "publishers",
            "issued", "published", "edition", "editor", "issued jointly with", "released by",
            "done by", "printed and distributed by", "prepared by", "brought to you by",
            "from your", "a message from", "a production of", "for further information",
            "a service of", "a ministry of", "a program of", "a programme of", "on behalf of the",
            "property of", "member of", "issued for members",
        ),
        organiser=(
            "organised by", "organized by", "arranged by", "hosted by", "presented by",
            "promoted by", "convened by", "called by", "a project of", "in association with",
            "supported by", "sponsored by", "the committee of", "contact", "enquiries", "write to",
            "further copies", "copies from", "organisation", "brought to you", "invites you",
            "invite you", "hosts", "hosted", "organised jointly", "organized jointly",
        ),
        printer=(
            "printed by", "printed and bound by", "typeset and printed by", "lithoed by",
            "duplicated by", "mimeographed by", "cyclostyled by", "roneoed by", "photocopied by",
            "photocopied at", "copied at", "printed at", "printed on", "risographed by",
            "riso printed by", "screenprinted by", "printers", "printer", "printing",
            "imprinted by", "litho by", "offset by", "printed for",
        ),
        distributor=(
            "distributed by", "distribution", "sold by", "available from", "obtainable from",
            "copies from", "to be had of", "stocked by", "trade orders",
        ),
        other=(
            "photographs by", "photos by", "photo", "photos", "illustrated by", "illustrations by",
            "illustrations", "drawings by", "drawings", "artwork by", "cover by", "cover design",
            "cover photo", "design by", "designed by", "layout by", "layout", "typesetting",
            "typeset by", "typed by", "web design", "website by", "funded by", "with thanks to",
            "thanks to", "with the help of", "with support from", "with financial support",
            "translated by", "translation",
        ),
        maker=(
            "by", "written by", "words by", "words", "text by", "text", "texts", "story by",
            "a talk by", "a paper by", "a lecture by", "address by", "delivered by", "preached by",
            "compiled by", "collected by", "edited by", "editors", "editor", "edited", "drawn by",
            "made by", "written and drawn by", "words and pictures by", "words and pictures",
            "written and illustrated by", "signed", "yours", "yours faithfully",
            "yours fraternally",
        ),
        never_names=(
            "issued", "published", "copyright", "©", "a publication of",
            "an occasional publication of", "a production of", "a project of", "a leaflet from",
            "a message from", "a service of",
        ),
        before_places="in at",
        by="by for behalf",
        articles="the",
        between="and",
        left_out="the a an",
        left_out_forms=(
            "ltd", "limited", "llc", "inc", "plc", "cic", "c i c", "co op", "coop", "co",
        ),
        left_out_kinds="association messrs",
        left_out_honours="dr rev revd mr mrs ms miss prof sir dame fr",
    ),
    copying=words.Copying(
        copying="copy copies copied copying photocop* reproduc* reprint* duplicat*",
        negations=(
            "not", "never", "nobody", "nothing", "none", "neither", "cannot", "no", "non",
            "no part", "no portion", "no copying", "no copies", "no reproduction", "no photocop*",
            "no reprint*",
        ),
        forbidden="forbid* forbidden prohibited",
        permitted="allowed permitted authorised authorized granted",
        permission="""
            permission consent agreement authorisation authorization approval asking
        """,
        only="only solely exclusively unless",
        tied_to=("with", "by", "subject to", "on", "na", "s"),
        without="without",
        works="""
            any part parts portion photographs photos pictures images drawings poems songs
            publication book booklet pamphlet leaflet zine text page pages material contents article
            articles work works brochure
        """,
        this="this it them these dies to",
        commerce="""
            profit sale sell sells sold selling resale money commercial commercially
        """,
        excepting="except unless",
        hesitation="""
            copyright copyleft rights hesitate need needed required necessary ask fear forget worry
            only just mind bother esitate stop stops prevent prevents why
        """,
        asking="ask",
        before="before pre",
        printing="print",
    ),
    rights=words.Rights(
        anti_copyright=(
            "anti-copyright", "anti copyright", "anticopyright", "@nti-copyright",
            "@nti copyright", "@nticopyright", "no copyright", "anti-©", "all rights reversed",
            "all rites reversed", "all wrongs reserved", "kopimi", "copyfree", "fuck copyright",
            "copyright is theft",
        ),
        copyleft=("copyleft", "copy left", "(ↄ)", "🄯", "gnu free documentation license", "(ɔ)",),
        cc_licence=(
            "creative commons", "cc by", "cc-by", "cc by-sa", "cc by-nc", "cc-by-sa", "cc-by-nc",
            "creativecommons.org", "cc0", "cc-zero", "attribution-sharealike",
            "attribution-noncommercial",
        ),
        public_domain=(
            "public domain", "free of copyright restrictions", "unlicense", "no rights reserved",
            "not copyrighted", "uncopyrighted", "no copyright is claimed",
        ),
        non_commercial_only=(
            "not for profit", "do not sell", "non-commercial use",
            "noncommercial use", "for non-commercial purposes", "non commercial purposes",
            "just don't sell it", "don't sell it", "don't sell this",
            "may not be sold", "must not be sold", "never to be sold", "please do not sell",
            "don't sell", "no commercial use", "non-commercial reproduction", "for non-profit use",
            "non-profit use", "not for resale",
        ),
        free_to_copy=(
            "feel free to copy", "free to copy", "copy and distribute", "copy freely",
            "reprint freely", "reproduce freely", "freely reproduced", "freely copied",
            "may be freely", "may be reproduced", "may be reprinted", "please copy", "copy this",
            "photocopy and distribute", "steal this", "pirate this", "spread this",
            "permission is granted", "reproduction encouraged", "reproduction is encouraged",
            "free to reproduce", "you may copy", "use it freely", "share it freely",
            "you are free to share", "you are free to copy", "may reprint", "may copy", "cópialo",
            "copialo", "copiatelo", "fotocopiatelo", "may photocopy", "can photocopy",
            "can copy it", "permission to reprint is given", "permission to copy is given",
            "permission to reproduce is given", "articles may be reproduced", "copy and pass on",
            "copy & pass on", "copy and pass it on", "copy and share", "copy & share",
            "copy and hand on", "copy it and pass it on", "copy and give", "copy and spread",
            "copy and circulate", "photocopy and share", "photocopy and pass on",
            "photocopy this", "print and share", "print and distribute", "please photocopy",
            "please reproduce", "please reprint", "please duplicate", "may be copied",
            "may be photocopied", "may be duplicated", "can be copied", "can be photocopied",
            "copies may be made", "copy at will", "reproduce at will", "reprint at will",
            "no permission needed", "no permission is needed", "no permission required",
            "no permission necessary", "share freely", "distribute freely", "freely distributed",
            "photocopy freely", "duplicate freely", "use freely", "copying welcome",
            "copying is welcome", "copying encouraged", "copying is encouraged",
            "reprinting welcome", "reprinting is welcome", "reproduction welcome",
            "reproduction is welcome", "free to be copied", "free to share and copy",
            "make copies", "run off more copies", "copying permitted", "copying is permitted",
            "copying allowed", "copying is allowed", "reproduce what you like",
            "copy what you like", "do what you like with it", "copyright waived",
            "copy it, pass it on", "copy and leave", "copy it and leave", "steal these",
            "reprint this", "print it out and pass", "copy, share", "free to reprint",
            "free to photocopy", "reproduction permitted", "reproduction is permitted",
            "reprinting permitted",
        ),
        copyright_claimed=(
            "all rights reserved", "copyright", "©", "(c)",
            "entered according to act of congress", "entered, according to act of congress",
            "no part of this publication may be", "no part of this book may be",
            "no part of this work may be", "copyright notice", "copyright reserved",
            "copyright is kept", "copyright is held", "copyright is retained",
            "copyright is reserved", "copyright is vested", "copyright is with",
            "copyright remains with", "copyright belongs to", "copyright rests with",
            "entered at stationers' hall", "entered according to act of parliament",
            "all rights belong to",
        ),
        no_sign="no not without anti",
        spoken_of="""
            infring* law laws act notice page holder holders date claim claims problem* issue*
            dispute* office
        """,
        no_holder=("nobody", "no one", "no-one", "noone", "everybody", "everyone",),
        stems=(
            "copy", r"rights?\b", "licen[sc]", "publi", "print", "reprod", "repro", "share",
            "spread", "distribut", "contact",
        ),
        running=(
            "about", "debate", "reform", "policy", "policies", "issues?", "question", "history",
            "concept", "library", "images?", "photos?", "scans?", r"infring\w+", r"violat\w+",
            "material", "images from",
        ),
        of_this=(

            "this (?:work|book|ebook|zine|pamphlet|text|publication|document|article|paper|leaflet|edition|poster|brochure)",
            "authors? (?:of|retain)", "the (?:source )?text", "is licen[sc]ed", "are licen[sc]ed",
            "licen[sc]ed under", "released? (?:the work )?under", "shared with the public",
            "available under",
        ),
        elsewhere=(
            "images? (?:is|are|courtesy)", "photo", "produced from", "from scans", "scanned images",
            "generously", "google print", "made available by", "transcri",
            r"in the public domain\.? you may", "original (?:image|work)",
            "cover (?:image|art|photo)", "font", "dataset", "software", "source code", "course",
            "github", "materials",
        ),
        of_sites=(
            "powered by", "hosted by", "themes?:", "hosted (?:by|free)", "wordpress", "privacy",
            "cookies", "report abuse", "site ?map",
        ),
        headings=("licen[sc]e", "copyright", "uncopyright", "rights", "imprint", "colophon",),
        attribution=("attribution",),
        conditions=("non-?commercial", r"no\s?deriv(?:ative)?s?(?:\s+works)?", r"share\s?-?alike",),
        non_commercial_stems="noncommercial commercial",
        unchanged_stems="noderiv",
        share_alike_stems="sharealike",
    ),
    bodies=words.Bodies(
        words="""
            committee society association union party league collective group federation
            confederation council office bureau department ministry institute university college
            foundation network alliance coalition campaign commission assembly congress parliament
            board agency club guild brotherhood sisterhood fellowship front movement brigade project
            team staff library museum church press cooperative co-operative co-op coop workers
            students women friends squad crew posse studio studios workshop archive archives distro
            books bookshop bookstore records zines editions publications publishing publishers
            printers printshop litho lithographers printworks company corporation society's theatre
            theater orchestra choir ensemble band centre center house school academy chapter branch
            section caucus tendency current circle forum platform initiative service services trust
            fund charity authority trades
        """,
        compounds="initiative bond",
        legal_forms="ltd limited inc llc plc as aps ks",
        surnames="church bond press board guild part club staff cooper",
        stems="""
            committ collectiv coalit alliance associ societ soviet federa confed union organiz
            organis initiat group cooper cooperat foundat edition edito typogr impres librar tenants
            residents women feminis workers student studen section branch chapter lodge parish
            church chapel paroch parro school college univers institu academ museum museu theat
            orchest choir lega league movem front brigad campaign centr center centre circle club
            council commun brotherh sisterh fellowsh friends society trust agency bureau office
            depart departm minist minister commiss archiv press presse publish workshop laborat
            studio
        """,
        articles="the",
        numbered_institutions="""
            universit institut department school college centre center laborator facult inc research
            society hospital academy ltd agency
        """,
        first_institutions=(
            "department", "school", "faculty", "institute", "laboratory", "centre", "center",
            "division", r"universit\w+", "college", r"institut\w*",
        ),
        affiliations=(
            "universit", "institut", "department", "school of", "college", "centre", "center",
            "laborator", "facult", r"inc\b", "ltd", "corporation", "academy", "hospital",
            "research", "national", "division", r"usa\b", "unaffiliated", "independent",
        ),
    ),
    names=words.Names(
        authors=(
            "author", "authors", "author(s)", "author/s", "written by", "words", "words by",
            "writer", "writers",
        ),
        editors=("editor", "editors", "edited by", "editor(s)", "compiler", "compiled by"),
        translators=("translation", "translated by", "translator", "translators"),
        illustrators=(
            "illustration", "illustrations", "illustrated by", "illustrator", "drawings",
            "drawings by", "artwork", "artwork by", "pictures", "cover art",
        ),
        loose=("text", "texts", "text by", "words and pictures"),
        particles="do",
        honorifics="""
            dr prof professor mr mrs ms miss mx sir dame lord lady rev reverend revd rt right hon
            honourable honorable capt captain col colonel gen general major maj sergeant lieut
            lieutenant bishop father fr sister brother me prince jr
        """,
        offices="""
            mayor maior esq esquire gent gentleman knight baronet bart secretary secr clerk
            parliament parl president speaker minister treasurer chairman chair editor author
            printer bookseller captain colonel general phd md ma ba dd junr senr phil mag
        """,
        never="""
            a an the of and or in on at to for from with without by is are was be this that these
            those it its we our you your they their his her not no all new old how why what when
            where who which as about against after before over under un chapter contents table index
            preface introduction volume band number issue page part section summary abstract
            foreword appendix conclusion january february march april may june july august september
            october november december monday tuesday wednesday thursday friday saturday sunday today
            manifesto report letter speech act declaration song poem story history guide handbook
            review news times press journal gazette north south east west street road avenue city
            university college institute school department london paris berlin madrid york amsterdam
            athens creative commons license copyright rights reserved everybody nobody friend
            friends gentleman lady author authors editor editors publisher translator printer
            himself herself themselves members citizen several various anonymous unknown
        """,
        nobody=(
            "anonymous", "anon", "unknown author unknown", "unknown author", "author unknown",
            "n n", "nn", "various", "various authors", "various artists", "none", "nobody", "nil",
            "null", "undefined", "first last", "last first", "not specified", "unspecified",
            "not available", "n a", "na", "tba", "tbd", "xxx",
        ),
        template_names="""
            author authors authorname name names firstname lastname surname writer byline
        """,
        template_name_words="""
            your my the of a an here goes insert enter type add full first last given family and
            placeholder editor publisher creator by unnamed no unspecified book s
        """,
        template_titles="title titles subtitle untitled headline heading lorem",
        template_title_words="""
            main sub your my the of a an here goes insert enter type add working book document page
            presentation project paper article chapter poster flyer flier brochure leaflet zine
            newsletter report template new no ipsum dolor sit amet consectetur adipiscing elit click
            to edit text and or second line one two layer artboard canvas design
        """,
        joining="of the and for in on at to & do i na we a no un",
        program_titles=(
            "untitled.*", r"(?:new )?document ?\d*", r"presentation ?\d*", r"layout ?\d*",
            r"scan\w*[ _-]?\d*", r"img[ _-]?\d+", "title", r"page \d+", "home", "homepage", "index",
            "default", "cover", r"book ?\d*", "print", r"flyer\d*", r"leaflet\d*", r"final\w*",
        ),
        accounts=(
            "user", r"users?\d*", "admin(?:istrator)?", "owner", "author", "authors?", "root",
            "guest", "default", "unknown(?: author)?", "anonymous", "anon", "none", "n/?a", "me",
            "my ?name", "pc", "home", "office", "staff", "student", "teacher", "test", "scanner?",
            "web ?(?:team|master|admin|editor|mistress)",
        ),
        devices="laptop computer desktop workstation notebook",
        stated_roles=("authors?", r"eds?\.?", "editors?", "writer", "aut", "author and editor",),
        not_making=(
            r"trans[ck]ri\w+", r"scan\w*", "layout", "design", "typ(?:ist|ing|ed)",
            r"digitali?[sz]\w+", "ocr", r"web\w*", r"upload\w*", "retyped?",
        ),
        stated_leads="written text",
        about_years=(r"ca?\.", "circa", "approximately",),
        born="born died",
        between="and with",
        between_makers="and",
        between_makers_too="with",
        abbreviated="""
            dr mr mrs prof rev st hen tho rob wil geo chas jas jos wm thos edw benj sam alex jun sen
            jr sr fr hon capt col gen sir ph d
        """,
        presentations=("presentation",),
        presentations_behind=("presentation",),
        presentations_of=("presentation",),
        slides=("slide",),
        new="new",
        documents=(r"document\w?",),
        numbered="""
            presentation book publication drawing layout template canvas artboard scan img image dsc
            dscn photo
        """,
        between_authors="and",
    ),
    bylines=words.Bylines(
        author=(

            "(?:(?:words|text|story|report|article|words and pictures|written|composed|penned|preached|delivered|prepared|made|drawn up|set forth|collected|gathered|a sermon preached) )?by(?: me)?",
            "authors?", "written by",
        ),
        editor=(r"(?:edited|compiled|revised|selected)(?: and \w+)? by", "editors?", r"eds?\."),
        translator=(

            r"(?:\w+ )?translated(?: with the permission of the author)?(?: from the \w+)?(?: and \w+)? by",
            "translator", "translation(?: by)?", "english version by", "done into english by",
        ),
        illustrator=(

            "(?:illustrated|illustrations|drawings|photographs|photos|pictures|cover|art|artwork|design(?:ed)?|layout) by",
        ),
        preface=(
            "(?:with )?(?:an? |the )?(?:preface|introduction|foreword|afterword)(?: and notes)? by",
        ),
        nouns="author authors editor editors translator translation",
        published=("published", "printed", "sold", r"copyright(?:ed)?\W*(?:1[789]|20)?(?:\d\d)?",),
        preface_stems="prefac introduc prolog forew",
        translator_stems="translat",
        editor_words=("edited", "revised", "compiled",),
        speeches="speech address lecture sermon remarks letter",
        speech_of="of by",
        signed=("signed", "yours", "your (?:humble|loving|obedient|most)[^,]{0,40}",),
        clerks=(
            r"cler\w*", "cls", r"cl\. ?parl", r"secr\w*", r"regist\w*", r"notar\w*", r"licens\w*",
        ),
        being=("is",),
        working="lives works teaches writes",
        callings=(
            "writer", "author", "journalist", "researcher", "professor", "lecturer", "student",
            "activist", "organi[sz]er", "member of", "fellow", "specialist", "analyst", "director",
            "manager", "editor", "teacher", "nurse", "doctor", "lawyer", "artist", "poet",
            "historian", "philosopher", "sociologist", "engineer", "designer", "baker", "worker",
            "librarian", "archivist", "scientist", "officer", "advis[eo]r", "chief", "coordinator",
        ),
        posted=("(?:originally|first) (?:published|posted|appeared|written)", "posted", "appeared"),
        posted_by="by",
        inside=(

            "(?:[Ww]ritten |[Cc]ompo[sſ]ed |[Pp]reached |[Dd]elivered |[Pp]enned |[Cc]ollected |[Ss]et forth |WRITTEN )?[Bb]y",
            "BY",
        ),
        amid="By BY",
        verbs=(

            "(?:[Ww]ritten|WRITTEN|[Cc]ompo[sſ]ed|[Pp]reached|[Dd]elivered|[Pp]enned|[Cc]ollected|[Ss]et forth|[Dd]rawn up|[Tt]aken) (?:by|BY|By)",
        ),
        not_authors=("printed", "published", "sold", "translated",),
        of_rights=("copyright(?:ed)?", "entered",),
        hiding="by",
        hidden=("an?",),
        professed_by=("[Bb]y", "BY",),
        professed_articles=("an?", "A", "An", "AN", "the", "one", "ONE",),
        professed_adjectives="true sincere hearty TRUE real",
        professed_nouns=(
            "[Ll]over", "LOVER", "[Ww]ell-?[Ww]i[sſ]+her", "WELL-?WISHER", "[Ff]riend", "FRIEND",
        ),
        professed_of="of to OF TO",
        ranked=("Esq",),
        hidden_one="one",
    ),
    editions=words.Editions(
        patterns=(

            r"the\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|revised|enlarged|corrected|limited|special|pilot|last|final)\sedition[^.\n]{0,50}",

            r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|new|revised|enlarged|corrected|limited|special|pilot|last|final),?\s(?:and\s\w+\s|reuised\s|enlarged\s|corrected\s)?(?:edition|impression)(?:,?\s(?:reuised|corrected|enlarged|with\s\w+)[^.\n]{0,40})?",
            r"\d{1,3}(?:st|nd|rd|th)\s(?:reuised\s)?(?:edition|impression|ed\.)",
            r"(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\sthousand(?!\w)",
            r"\d{1,3}(?:st|nd|rd|th)\sthousand(?!\w)",
        ),
        stems=(
            "thousand",
            "editio", "impression", "numer", "issue", "vol", "pric", "penc", "penn", "shill",
            "scale", "tracts", "serie", "collec",
        ),
        free=("penc", "penn", "scale", "can$",),
        other_numbers="""
            sonat* concert* symphon* quartet* quintet* trio trios nocturne* prelud* etude* rhapsod*
            mazurk* polon* waltz* bagatell* impromptu* ballad* scherz* fug* suite* cantat* ouerture*
            ouuerture* mess mass opus op grant* agreement* contract* project* account* a/c charity
            charities company companies reg registered licen* permit* patent* order act law decree*
            protocol* ordinance* resolution* res form ticket* district* precinct* ward* branch*
            section* lodge* local site pit camp* block house flat room platform line route bus tram
            box p.o postbox collection* inu inuent* accession acc cat catalog* ref item* signatur*
            sign shelf ms mss photograph* photo* plate* figure* fig picture* table* map
        """,
        pages="p pp page pages",
        credits=("photo(?:graph|graphie)?s?", "picture", "image", "illustration", r"cover\sart",),
        credited="by courtesy",
        price_leads="suggested retail cover",
        price_labels=("price",),
        price_links=("is", r"per\scopy", "each",),
        volumes=("volume", r"vol\.?",),
        issues_of_volumes=(r"no\.?", r"num\w*", "number", "issue", "n[o°º]", r"n\.?[°º]",),
        issues=("issue", "number", r"no\.", r"n\.?o\.?",),
        volumes_alone=(r"vol(?:ume|\.)",),
        series_endings=(
            "library", "pamphlets?", "papers?", "leaflets?", "tracts?", "booklets?", "broadsheets?",
            "reprints?", "series", "broadsides", "chapbooks?",
        ),
        series_words=("collection",),
        number_words=(
            "booklet", "pamphlet", "leaflet", "tract", "bulletin", "sheet", "dossier", "brochure",
            "number", "issue", r"no\.?", r"num\.", r"n\.?[o°º]\.?",
        ),
        issue_words=("issue", "number", r"no\.", "no", r"num\.", r"n[°º]\.?",),
        collections=("collect?ion", "series",),
        years_of_serials=("vol",),
        of_series=(r"of\sthe",),
        numbered_series=(
            "tracts", "pamphlets?", "papers", "leaflets", "library", "series", "classics",
            "broadsides",
        ),
        named_series="collection",
        currencies_before=(r"us\$",),
        currencies=(
            r"p(?![\w.])", r"d\.", "c(?:en)?ts", "cents?", "pence", "shillings?", "rials?",
            "guilders?", "mark",
        ),
        sums=(

            r"(?:one|two|three|four|six|ten|twelue|fiue)\s?-?(?:pence|penny|shillings?|cents)(?:\sstitched|\ssewed|\seach)?",
            "sixpence", "threepence", "fourpence", "twopence", r"one\spenny", "half-?penny",
            "halfpenny",
        ),
        free_words=(
            r"pay\swhat\syou\scan", r"free\sto\sprisoners[^\n]{0,30}", r"sliding\sscale[^\n]{0,30}",
        ),
    ),
    titles=words.Titles(
        connectors="the a an of and or in on to for with from by at as do",
        genres="""
            poems poem verse essays essay stories story novel novella comedy tragedy play plays
            songs letters sketches roman
        """,
        printed=(
            "(?:Re-?)?[Pp]rinted", "PRINTED", "Imprinted", "REPRINTED", "Publi[sſ]h(?:ed|['’]d)",
            "PUBLISHED",
        ),
        and_sold=("and (?:[sſ]old|SOLD|[pP]ubli[sſ]hed)", "AND SOLD",),
        printed_by="by for at in and BY FOR AT IN AND By For At In",
        addresses=(
            "MY LORDS?", "SIRS?", "GENTLEMEN", "Gentlemen", "Comrades", "Friends", r"Dear \w{3,12}",
        ),
        alternatives="OR Or or",
        labels=("title",),
        stated=(
            "statement", "report", "appeal", "call", "manifesto", "leaflet", "pamphlet", "zine",
            "publication", "communiqu[eé]", "resolution", "briefing",
        ),
        stated_by="by from of",
        months="jan feb mar apr may jun jul aug sep oct nov dec",
        before_dates="posted published on updated",
        parts=(
            "contents", "table of contents", "preface", "foreword", "introduction", "imprint",
            "colophon", "copyright", "dedication", "epigraph", "cover", "title ?page",
            "half ?title", "halftitlepage", "frontispiece", "abstract", "summary", "notice",
            "advertisement", "to the reader", "chapter", "part", "book", "section", "act", "scene",
            "part one", "prologue", "menu", "navigation", "home", "share", "search", "log ?in",
            "subscribe", "skip to (?:main )?content",
        ),
        part_numbers=("one", "first",),
        part_titles="""
            book notice act part section home share search cover summary abstract colophon chapter
            scene
        """,
        series=(
            "library", "collection", "series", "tracts", "leaflets", "pamphlets", r"bulletin\w*",
            "proceedings", "transactions",
        ),
        series_editors=("edited",),
        salutations=(
            "my lords?", "gentlemen", "sirs?",
            "dear (?:friends?|sirs?|comrades?|reader|brothers?|colleagues?|neighbou?rs?)[^.]{0,30}",
            "comrades", "friends", "fellow (?:citizens|workers|countrymen)", "greetings", "hello",
        ),
        header_labels=(
            "title", "release date", "posting date", "language", "character set encoding",
            "subject", "keywords", "illustrator", "produced by", "last updated", "credits",
        ),
        transcribers=(
            "this (?:e-?book|e-?text|file) (?:was|is|content)",
            r"(?:e-?text |e-?book )prepared by\b", "distributed proofread", "proofreading team",
            "transcriber'?’?s? notes?", "images generously", "public domain material",
            "scanned images", "digiti[sz]ed by", "obvious typographical errors",
            "images? of the (?:original|front cover)",
            r"at the end of (?:the |this )?(?:e-?text|e-?book|file)\b",
        ),
        firm_trades=("publishers?", "printers?", "booksellers?",),
        firm_endings=("& co(?:mpany|mp)?", "& sons", "limited", "ltd",),
        slogans=(
            "work(?:ers|ing men) of (?:all|the) (?:world|countries|lands)", "no gods,? no masters",
            "peace,? bread", "for (?:immediate )?(?:release|circulation)", "open letter to be",
            "please (?:read|share|distribute)", "read and pass", "share widely",
        ),
        before_places="in at",
        printed_behind=("(?:re-?)?printed",),
        houses_behind=("published",),
        imprint_beginnings=(

            r"(?:re-?)?printed (?:and |& )?(?:sold |published |publish'd |re-?printed )?(?:by|for|at|in|and|on)\b",
            r"imprinted at\b", r"published (?:by|for|at|in|and)\b", r"sold (?:by|at)\b",
            r"to be sold\b", r"are to be sold\b", "all rights reserved", "copyright[ ]",
        ),
        before_years=("in the year", "year", "printed in the year",),
        permissions=(
            r"licensed\b", "entered according", "publish'?d by authority", "by authority",
            "with allowance", "let this be printed", r"ordered\b.{0,80}printed",
            r"ordered,? (?:by|that)\b", r"[^.]{0,60}to print (?:my|this|the)\b",
            "this may be printed", "approbat",
        ),
        date_leads=(
            "(?:mon|tues|wednes|thurs|fri|satur|sun)day,?[ ]", "published:?[ ]", "date:?[ ]",
            r"dated (?:this |the |at [^\W\d_]{3,20},? )?", r"\(?updated:?[ ]",
        ),
        date_of=("of[ ]", "day of[ ]",),
        date_months="""
            january february march april may june july august september october november december
            spring summer autumn winter fall
        """,
        issues=(
            "new series", "series", r"vol(?:ume|\.)?", "no?[.°]", r"num(?:ber)?\.?", "number",
            "issue", "tract", "pamphlet", "bulletin", "leaflet", "circular",
        ),
        prices="price",
        money=(r"d\.", r"p\.?", "cents?", r"cts?\.?", r"s\.?(?: \d{1,2}d\.?)?", "pence", "euros?",),
        no_prices=(
            "one penny", "two ?pence", "three ?pence", "six ?pence",
            "(?:free|by)(?: ?[/or]{1,2} ?| )donation", "free", "suggested donation.{0,20}",
            "free of charge", "please copy(?: and distribute)?", "pass it on", "take one",
        ),
        sovereigns="charles james william anne george",
        editions="edition",
        revised="revised enlarged corrected",
        offices=(
            "department", "ministry", "office", "bureau", "agency", "commission", "secretariat",
            "government", "city council", "county council",
        ),
        office_of="of for on",
        weak_credits=("produced by", "transcribed by", "scanned by", "digiti[sz]ed by",),
        tracts=(
            "tracts?", "series", "society", "library", "pamphlets?", "leaflets?", "papers",
            "essays",
        ),
        adverts=(
            "by the same authors?", "by the same", "books by",
            "other (?:books|works|titles|pamphlets)", "works by",
        ),
        dedications=("dedicated to", "inscribed to",),
        dedicated_to="to",
        dedicated_whom=("my", "the memory",),
        weekdays=("(?:mon|tues|wednes|thurs|fri|satur|sun)day",),
        hours="am pm noon h",
        traded=("(?:for|on) sale", "to (?:let|rent)", "for hire", "sold", "offered", "wanted",),
        traded_by="by",
    ),
    capitals=words.Capitals(
        small="""
            a an the of in on at to for from by with and or nor but as is are was be been its their
            his her our your my this that these those into upon over under about between against
            during not no who whom what how than when where why which while without within through
            before after since until because if so up down out off all any some each every both more
            most other such only own same too very can will just should now we us you they them he
            him she it i do does did have has had
        """,
        proper="""
            afghan afghanistan africa african albanian algeria algerian america american anglican
            anglo-saxon april arab arabic argentina argentine argentinian armenian asia asian
            atlantic australia australian austria austrian baltic baptist baptists basque belarusian
            belgian belgium bengali berkshire bible bolivia bolivian bosnia bosnian brazil brazilian
            britain british buddhist buddhists bulgarian california cambridgeshire canada canadian
            caribbean catalan catalonia catholic catholics celtic cheshire chile chilean china
            chinese christian christianity christians christmas clyde colombia colombian connacht
            cornish cornwall croatia croatian cuba cuban cumbria czech danish danube december
            denmark derbyshire devon dorset durham dutch dyfed easter edwardian egypt egyptian
            england english essex estonian ethiopia ethiopian europe european february finland
            finnish flemish florida france french friday gaelic galician georgian german germany
            glamorgan gloucestershire god greece greek gwynedd gypsies haitian halloween hanukkah
            hebrew herefordshire hindu hindus holland hudson humber hungarian hungary iceland
            icelandic illinois india indian iran iranian iraq iraqi ireland irish islam islamic
            israel israeli italian italy jacobite jamaican january japan japanese jew jewish jews
            judaism july june kent kenya kenyan korea korean kosovo kurdish lancashire latin latvian
            lebanese lebanon leicestershire leinster leninism leninist lent libya libyan
            lincolnshire lithuanian manx maoist marxism marxist marxists mediterranean mersey
            methodist methodists mexican mexico michigan mississippi monday moroccan morocco munster
            muslim muslims netherlands nigeria nigerian norfolk northumberland norway norwegian
            nottinghamshire november october ohio oregon oxfordshire pacific pakistan pakistani
            palestine palestinian passover pennsylvania persian peru peruvian poland polish portugal
            portuguese powys presbyterian protestant protestants quaker quakers ramadan rhine roman
            romani romanian russia russian saturday scotland scots scottish seine september serbia
            serbian severn shropshire slovak slovene somerset spain spanish staffordshire stalinism
            stalinist suffolk sunday surrey sussex sweden swedish swiss switzerland syria syrian
            texas thames thursday trent trotskyist tudor tuesday tunisia tunisian turkey turkish
            tyne ukraine ukrainian ulster venezuela venezuelan victorian vietnam vietnamese virginia
            wales warwickshire wednesday welsh whitsun wiltshire worcestershire yiddish yorkshire
            yugoslavia zapatista zapatistas
        """,
        countries="""
            france europe palestine portugal argentina chile cuba bolivia russia finland
        """,
        saints="st",
        abbreviations="st mr mrs dr ltd rev hon messrs fr prof gen capt col bros esq jr",
        small_abbreviations="no vol pp p vs",
        prefixes="""
            anti co counter dis eco ex inter micro mis multi neo non out over post pre re self sub
            un under
        """,
        endings_of_names="""
            ball bank beck berry bird black body bottom bourne bridge brook burn bury castle church
            cliff cock combe cote croft dale down fall father fellow field fields ford gate good
            hand head heart hill hills horn house hurst kirk lake land lands lock lord love mark
            mere minster mont moor more mouth pass penny point pool port rick rose sell shaw ship
            shire side smith sole song spring staff star stead stock stone string thorn thorpe time
            town tree vale ville walk wall ward water waters ways well wells white wick wolf wood
            woods worth worthy wright yard
        """,
        common_endings="tion sion ment ness ical ional tial able ible ously ively",
        place_nouns="""
            abbey avenue bridge canal castle cathedral chapel church college county farm forest hall
            harbour heath hill hospital house institute island lake lane library marsh mill moor
            museum park pier prison quarry river road school society square station street
            university valley wood woods
        """,
        street_nouns="avenue crescent lane road street terrace",
        plain_roads="""
            back bumpy bus busy car common country cycle dark dead dirt easy empty fast first free
            hard last local long main memory middle narrow new next one only open other private
            public quiet right rocky safe side slow street toll two whole wide winding wrong
        """,
        body_nouns="""
            alliance assembly association board campaign club co-operative collective committee
            company cooperative council federation forum group guild institute league network party
            society trust union
        """,
        no_surnames="""
            asks builds buys comes dies fights finds gets goes learns lives loves makes meets needs
            says sells sings speaks takes tells wants was works writes
        """,
        names_too="""
            fred a al an will bill mark rose grace hope joy faith may april june dawn daisy ivy iris
            lily violet heather hazel olive pearl ruby amber jack frank grant dean earl guy art bob
            rob sue pat ray rich drew chase chance page max dale glen cliff heath brook forest river
            skip rusty basil berry cherry ginger holly ginny penny robin martin jay victor noble
            royal king prince duke baron major sky star summer autumn winter ben eva ida elise mia
            ana angel clara victoria viola stella reading nice bath hull cork salem providence lion
            mobile orange split union derry perth york lancaster worcester concord angers
        """,
        records=(
            "minutes", "reports?", "rules", "constitution", "newsletter", "bulletin", "journal",
            "programme", "proceedings", "manifesto", "aims", "handbook", "records?", "transactions",
            "papers", "meeting", "conference", "congress",
        ),
    ),
    private=words.Private(
        contact=(
            "contact", "contact person", "for further details", "call", "phone", "ring",
            "telephone", "text", "c/o", "care of", "ask for", "write to", "bookings", "booking",
            "enquiries", "rsvp to", "please ring", "information from", "details from", "apply to",
            "payable to", "account holder", "account name", "lives at", "living at", "sign up with",
            "register with",
        ),
        deaths=(
            "in memory of", "in loving memory of", "remembering", "obituary", "passed away",
            "has died", "died peacefully", "died", "funeral of", "farewell to", "we mourn",
            "mourning", "rest in peace", "survived by", "leaves behind", "born", "born on",
            "born in", "date of birth", "d.o.b.", "birthday", "née",
        ),
        letters=("dear", "dearest", "to mr", "to mrs", "to ms"),
        lists=(
            "donors", "our donors", "donations", "donations received", "donations from",
            "with thanks to", "thanks to", "our thanks to", "we thank", "supporters", "subscribers",
            "sponsors", "signatories", "signed by", "first signatories", "the undersigned",
            "signatures", "present", "those present", "in attendance", "attendance", "apologies",
            "apologies from", "apologies for absence", "absent", "members", "list of members",
            "committee", "in memoriam", "helpers", "volunteers", "winners",
        ),
        telephone="tel telephone phone mobile cell fax call ring text",
        streets_behind="""
            street st road rd lane ln avenue ave square terrace close drive crescent court gardens
            grove hill row yard mews walk boulevard blvd parade way place cottage cottages buildings
            mansions villas
        """,
        accounts=("sort code", "account(?:[ ](?:no|number))?", "acct", "a/c", "iban",),
        not_called=("issue", "no", "vol", "pp?", "page", "vat", "id", "postcode",),
        births=("born", r"d\.o\.b", "date of birth",),
        honorifics="mr mrs ms miss dr prof rev revd cllr comrade",
        particles="mac",
    ),
    machines=words.Machines(
        ignoring="ignore disregard forget override bypass",
        orders="instruction instructions prompt prompts guidelines directives",
        readers=(
            "language model", "ai assistant", "ai model", "chatbot", "ai system", "llm",
            "cataloguing program",
        ),
        addressing=(
            "you are", "dear", "attention", "note to", "message to", "if you are", "acting as",
            "you must", "to the",
        ),
        commands="""
            set give write put enter record answer respond reply output return use report print
        """,
        fields=(
            "as the title", "as title", "as the publisher", "as the author", "as the creator",
            "as the date", "title field", "publisher field", "in json", "as json",
            "in the catalogue record", "in the metadata", "the title is", "the field",
        ),
        judging="""
            important powerful compelling inspiring moving brilliant excellent outstanding great
            wonderful beautiful timely urgent vital essential crucial groundbreaking insightful
            thought-provoking must-read unfortunately sadly thankfully luckily rightly wrongly
            obviously clearly undoubtedly extremist radical fanatical absurd ridiculous dangerous
            shocking passionate passionately heroic heroically shameful brave courageous
        """,
        speaking="i we you my our your us me",
        copy=(
            "Copy every quote letter for letter from the document; do not correct or translate it.",
        ),
    ),
    sides=words.Sides(
        front="front recto",
        inside="inside inner interior",
        back="back verso reverse",
        cover="cover",
        page="p pg page pages f fol folio leaf sheet",
        of="of",
    ),
    absence=words.Absence(
        unknown=(
            "unknown", "not known", "unidentified", "not identified", "not stated", "not given",
            "not available", "none", "n/a",
        ),
        nameless=(
            "anonymous", "anon.", "author unknown", "unknown author", "no author",
            "publisher not identified", "publisher unknown", "s. n.", "sine nomine", "no name",
        ),
        placeless=("no place", "n. p.", "place unknown", "place of publication not identified"),
        untitled=("untitled", "no title", "without title"),
    ),
    pages=words.Pages(
        related=(
            "also read", "read also", "read more", "read next", "related", "related posts",
            "related articles", "related stories", "related content", "more from", "more stories",
            "more like this", "you may also like", "you might also like", "recommended",
            "most read", "most popular", "popular posts", "recent posts", "recent comments",
            "latest posts", "latest news", "share this", "leave a reply", "leave a comment",
            "comments",
        ),
        names=(
            "home", "homepage", "home page", "start", "start page", "welcome", "index", "main page",
            "menu", "navigation", "blog", "news", "archive", "archives", "categories", "category",
            "posts", "post", "article", "articles",
        ),
        beside_addresses=(
            "and", "web(?:site)?", "site", "internet", "online", "visit", "see", "email", "e-mail",
            "mail", "contact", "from", "published", "publisher", "by", "more", "at", "www", "find",
            "us", "more info(?:rmation)?",
        ),
        others=(
            "donat", "fund", "support (?:us|our)", "made with", "made in", "created with",
            "typeset", "set in", "font", r"sources?\b", "bibliograph", "references",
            "further reading", "recommended", "read more", "reading list", r"lectures?\b", "image",
            "photo", "cover art", "illustrat", "credit", r"links\b", "resources", "see also",
            r"news\b", r"notes\b", "endnotes", "legal (?:aid|support)", "hotline",
        ),
    ),
    addresses=words.PostalAddresses(
        streets="""
            street st road rd lane avenue ave row yard terrace square crescent close drive boulevard
            blvd court parade
        """,
        boxes=(r"p\.? ?o\.? ?box", "post office box", "box",),
        calls=(r"tel(?:ephone|\.)?", "phone", r"ph\.", "fax", "telefax", "mobile", "t", "f",),
        no_streets="""
            a an the in on of to for from by at with under over down up along and or my our your
            their his her years days hours ways reasons steps tips things
        """,
        kept_streets=(
            "street", r"st\.", "road", r"rd\.", "lane", "avenue", r"ave\.?", "square", "row",
            "place", "terrace", "court", "boulevard", r"blvd\.?", "walk", "gate", "hill",
        ),
        kept_boxes=(r"p\.?\s?o\.?\s?box",),
        behind_towns=(
            "street", r"str\.", "road", r"rd\b", "lane", "gate", "square", "row", "yard", "bridge",
            r"bar\b",
        ),
        behind_names=(
            r"p\.?\s?o\.?\s?box", r"box\s\d", r"c/o\s", r"tel(?:ef\w*)?[.:\s]", r"fax\b",
            r"phone\b", "e-?mail", r"hon\.?\ssec", "secretary$",
        ),
    ),
    headings=words.Headings(
        lists=(
            "references", "references cited", "works cited", "bibliography", "further reading",
            "recommended reading", "suggested reading", "sources", "endnotes",
            "for further reading", "reading list",
        ),
        list_stems=("referenc", "bibliogr", "works cited", "sources", "endnotes", "reading",),
        list_behind="references",
        behind_lists=(
            "colophon", "imprint", "uncopyright", "copyright",
            "about (?:us|the publishers?|this zine)", "contact",
        ),
        other_works=(
            "(?:other (?:books|works|titles|pamphlets) )?by the same (?:author|publishers?)",
            r"also (?:published|available)[^\n]{0,40}", "in the same series",
            r"other titles[^\n]{0,40}",
        ),
        other_works_stems=(
            "same author", "same publisher", "also published", "also available", "other titles",
            "same series",
        ),
        digitisers=(
            r"distributed\s+proofread", r"the\s+project\s+gutenberg",
            r"end\s+of\s+project\s+gutenberg", r"transcriber['’]?s?\s+note", r"e-text\s+prepared",
            r"^\s*produced\s+by\s", r"scans?\s+of\s+public\s+domain", r"scanned\s+images\s+of",
            r"images\s+generously", r"transcribed\s+by", r"google\s+(?:books|print)",
            r"internet\s+archive/", r"digitised\s+by", r"digitized\s+by", r"this\s+etext",
            r"obvious\s+typographical",
        ),
        digitiser_stems=(
            "proofread", "gutenberg", "transcri", "scan", "digiti", "etext", "e-text",
            "produced by", "google", "typographical", "generously",
        ),
        made_for=(
            r"(?:produced|published|issued)\s+(?:this\s+\w+\s+)?for\s", r"production\s+of\s+this",
        ),
        colophons=(
            "colophon", "imprint", "uncopyright", "copyright", "copyright notice", "copyright page",
            "about this (?:zine|pamphlet|book|edition)", "publication (?:data|details)",
            "licen[sc]e", "rights", "revision history",
        ),
        dates=("Published", "Publication date", "Date of publication", "Posted",),
        on="on",
        abstract=("abstract", "summary",),
        keywords=("key ?words",),
        references=("references", "bibliography", "works cited",),
        behind_authors=(
            "abstract", "summary", "keywords?", "introduction", "submitted", "published",
            "received", "accepted", "software$", "correspond", "resume", "statement of need",
            "license", "copyright", "contents", r"1\.? introduction",
        ),
    ),
)
