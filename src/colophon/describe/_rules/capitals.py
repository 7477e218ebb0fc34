# ruff: noqa: E501 (tables of words read best unbroken)
"""Words whose capitals say something, by language: what title capitals are undone by.

Rules of capitalisation: RDA, Appendix A; AACR2, Appendix A; DCRM(B), 0G.
"""

import re

from colophon.languages import every, words_in

ACRONYMS: frozenset[str] = frozenset(
    # states and unions of states
    "USA US UK EU EC UN UNO NATO OAS OAU ASEAN EEC USSR GDR FRG DDR BRD CSSR ČSSR UDSSR URSS RSFSR DPRK UAE GB NZ PRC RSA"
    # bodies known by their letters
    " ILO WHO WTO IMF IRA ETA PLO ANC IWW CNT FAI CGT FIJL POUM KPD SPD CDU CSU FDP DGB PCF PSOE PCE PCI PSI PSU IWA AIT FAU SAC NHS BBC NUM TUC AFL CIO SDS SNCC NAACP ACT-UP IG AEG VEB AG GMBH YMCA YWCA FIFA UEFA FC SC AFA RAF KGB CIA FBI SS SA NSDAP NPD AFD"
    # things and states of body and mind
    " AIDS HIV TV PC DVD CD VHS DIY LGBT LGBTQ LGBTQI LGBTIQ FLINTA MS DNA PVC DDT PCB CO2 GPS IT AI GMO HGV BMX LP EP FM AM UKW PKW LKW CB ID OK TB STD PTSD ADHD ABC FAQ RSVP PS NB AGM EGM GM ISBN".split()
)
"""written in capitals everywhere"""

ENGLISH_PROPER = words_in("en", "capitals.proper")
"""English words that are capitalised as names of days, peoples, faiths and countries (RDA A.11–A.29)"""

COUNTRIES = frozenset(every("capitals.countries"))
"""countries and parts of the world, in the languages that write peoples small and countries large"""

ALSO_WORDS: frozenset[str] = frozenset(
    "fred a al an will bill mark rose grace hope joy faith may april june dawn daisy ivy iris lily violet heather hazel olive pearl ruby amber jack frank grant dean earl guy art bob rob sue pat ray rich drew chase chance page max dale glen cliff heath brook forest river skip rusty basil berry cherry ginger holly ginny penny robin martin jay victor noble royal king prince duke baron major sky star summer autumn winter"
    " ben das eva don ida elise mia ana amor paz luz rosa blanca clara angel angela dolores mercedes consuelo sol marina celeste pio felix maria nina gloria victoria viola perla stella alba aurora letizia franca franco bruno rocco sandro gaia luna mare pierre rose claire blanche marine aime prudence constance reine vera nadezhda lyubov jutta wolf ernst heil lust adler blume"
    " reading nice bath hull cork salem providence essen halle lion tours mons bari rom derry perth mainz lund bern haag hage rosario concord union metz lima kiel ulm york lancaster worcester mobile orange split bologna nancy vienne angers sedan brest blois mexico saumur".split()
)
"""forenames and towns that are common words too: only the document's own use shows what is meant"""

GERMAN_SMALL = words_in("de", "capitals.always_small")
"""German words written in small letters: whatever is not here, nor shown small by the document,
is taken for a noun where a title is set in capitals (RDA A.42)"""

GERMAN_ENDINGS = ("e", "en", "er", "es", "em", "ere", "eren", "erer", "eres", "ste", "sten", "ster", "stes")  # fmt: skip
"""endings of adjectives"""

GERMAN_SUFFIXES = (
    "lich", "isch", "ig", "bar", "sam", "haft", "los", "voll", "frei", "arm", "reich", "feindlich", "gemäß", "wert", "fähig", "mäßig", "artig", "förmig", "weise", "wärts",
)  # fmt: skip
"""of adjectives and adverbs, before their endings"""

GERMAN_NOUNS = words_in("de", "capitals.nouns")
"""nouns that end like adjectives"""

ABBREVIATIONS = frozenset(every("capitals.abbreviations"))
"""abbreviations that are written with one capital, before a stop or a name"""

SMALL_ABBREVIATIONS = frozenset(every("capitals.small_abbreviations"))
"""abbreviations that are written small"""

SAINTS = frozenset(every("capitals.saints"))
"""words that begin the name of a saint or of what is named after one"""

PREFIXES = frozenset(every("capitals.prefixes"))
"""English prefixes"""

ENDINGS_OF_NAMES = frozenset(every("capitals.endings_of_names"))
"""words with which surnames and names of places end, so that a compound may be a name"""

COMMON_ENDINGS = every("capitals.common_endings")
"""with which long English words end that are no names"""

PLACE_NOUNS = frozenset(every("capitals.place_nouns"))
"""English nouns that belong to the name before them (RDA A.13, A.18): *O'Brien Street*"""

STREETS = frozenset(every("capitals.street_nouns"))
"""English nouns whose neighbour is the name of a street"""

PLAIN_ROADS = frozenset(every("capitals.plain_roads"))
"""words before them that are none: “the long road”"""

RECORDS_OF: re.Pattern[str] = re.compile(
    r"(?i)(?:[\w' -]{0,40}?\b)?(?:minutes|reports?|rules|constitution|newsletter|bulletin|journal|programme|proceedings|manifesto|aims|handbook|records?|transactions|papers|meeting|conference|congress)\s(?:of|from)\sthe\s(?=(?!(?:[\w' -]{0,60}\s)?of\sthe\s))"
)
"""titles of records of a body, up to its name"""

BODIES = frozenset(every("capitals.body_nouns"))
"""English nouns with which the names of bodies end"""

NO_SURNAMES = frozenset(every("capitals.no_surnames"))
"""verbs behind a forename, where else a surname stands"""
