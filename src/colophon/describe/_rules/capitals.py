# ruff: noqa: E501 (tables of words read best unbroken)
"""Words whose capitals say something, by language: what title capitals are undone by.

Rules of capitalisation: RDA, Appendix A; AACR2, Appendix A; DCRM(B), 0G.
"""

import re

from colophon.languages import alternatives, every, phrases_in, words_in

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

ALSO_WORDS = frozenset(every("capitals.names_too"))
"""forenames and towns that are common words too: only the document's own use shows what is meant"""

GERMAN_SMALL = words_in("de", "capitals.always_small")
"""German words written in small letters: whatever is not here, nor shown small by the document,
is taken for a noun where a title is set in capitals (RDA A.42)"""

GERMAN_ENDINGS = phrases_in("de", "capitals.adjective_endings")
"""endings of adjectives"""

GERMAN_SUFFIXES = phrases_in("de", "capitals.adjective_suffixes")
"""of adjectives and adverbs, before their endings"""

GERMAN_NOUNS = words_in("de", "capitals.nouns")
"""nouns that end like adjectives"""

GERMAN_NOUN_ENDINGS = phrases_in("de", "capitals.noun_endings")
"""endings of nouns alone"""

GERMAN_DOUBTFUL = phrases_in("de", "capitals.doubtful_endings")
"""endings that nouns share with verbs and participles"""

BEFORE_GERMAN_NOUNS = words_in("de", "capitals.before_nouns")
"""words after which such an ending is a noun's"""

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
    rf"(?i)(?:[\w' -]{{0,40}}?\b)?{alternatives('capitals.records')}\s(?:of|from)\sthe\s"
    r"(?=(?!(?:[\w' -]{0,60}\s)?of\sthe\s))"
)
"""titles of records of a body, up to its name"""

BODIES = frozenset(every("capitals.body_nouns"))
"""English nouns with which the names of bodies end"""

NO_SURNAMES = frozenset(every("capitals.no_surnames"))
"""verbs behind a forename, where else a surname stands"""
