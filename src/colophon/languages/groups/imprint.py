"""The words of an imprint: who made, sold and answers for a publication."""

import msgspec

from colophon.languages.groups import Words


class Imprint(msgspec.Struct, frozen=True, kw_only=True):
    """What words say in an imprint.

    In a phrase ``*`` ends a word somehow, ``[x]`` may be missing.
    """

    publisher: Words = ()
    """what a name follows: ``published by``, ``Verlag von``"""
    printer: Words = ()
    """``printed by``, ``Druck:``"""
    distributor: Words = ()
    """``sold by``, ``Vertrieb:``"""
    issuing_body: Words = ()
    """``issued by``, ``organe de``"""
    responsible: Words = ()
    """who answers in law: ``V.i.S.d.P.``, ``gérant :``"""
    weak: Words = ()
    """those among these that are common words too: believed at the start of a line only,
    beside a place or a date"""
    reprints: Words = ()
    """what follows is the origin of another edition"""
    publishing_houses: Words = ()
    """words within the names of publishers: ``press``, ``Verlag``"""
    printing_houses: Words = ()
    """words within the names of printers: ``Imprenta``"""
    stops: Words = ()
    """what follows a name and is none: an address, a price, a trade"""
    bodies: Words = ()
    """words that make a name that of a body"""
    locatives: Words = ()
    """words before the place of an imprint or a dateline"""
    credits: Words = ()
    """how lines of credits begin, as patterns: who paid, printed, photographed"""
    running: Words = ()
    """words right before a cue that make it part of a sentence"""
    printed: Words = ()
    """``printed`` before ``at`` and a place, as patterns"""
    printed_at: Words = ()
    """what stands between it and the place"""
    printed_stems: Words = ()
    """one of which every such word has"""
    made_stems: Words = ()
    """beginnings of words for making, before a further cue: “printed by A. and published by B.”"""
    published_stems: Words = ()
    """beginnings of words for publishing, before a date and “by”: “published in 1979 by”"""
    made_first: Words = ()
    """``first`` before these"""
    editions: Words = ()
    """words of an edition right before a cue: “second edition published by”"""
    joining: Words = ()
    """``and`` before a further cue"""
    by_whom: Words = ()
    """behind the place where something was printed: the printer follows"""
    for_whom: Words = ()
    """behind the place where something was printed: the publisher follows"""
    printed_for: Words = ()
    """behind the name of the printer: the publisher follows"""
    articles: Words = ()
    """articles before a name that does not begin with them, as patterns"""
    house_nouns: Words = ()
    """kinds of printing house that are part of a name"""
    authorial: Words = ()
    """cues that may bring in an author too"""
    abbreviated: Words = ()
    """abbreviations within a name, whose stop does not end it"""
    suffixes: Words = ()
    """what belongs to a name behind its comma, as patterns"""
    between_names: Words = ()
    """``and`` between two names"""
    between_later_names: Words = ()
    """``and`` before a name that stands behind the address of the first"""
    before_names: Words = ()
    """what may stand once more before the second of two names"""
    no_second_names: Words = ()
    """what follows ``and`` within the name of a firm, as patterns"""
    behind_later_names: Words = ()
    """words of an address behind a name"""
    trade_stems: Words = ()
    """beginnings of trades behind a name"""
    widows: Words = ()
    """words before the name of a widow, and articles"""
    no_names: Words = ()
    """what follows a cue and names nobody, as patterns"""
    before_no_names: Words = ()
    """what may stand before those, as patterns"""
    makers: Words = ()
    """nouns with which the makers of early print are named, as patterns"""
    before_makers: Words = ()
    """articles before these, as patterns"""
    locatives_alone: Words = ()
    """the locatives of one word behind which a place is looked for"""
    below_places: Words = ()
    """beginnings of a line below a place on a title page, as patterns"""
    place_lines: Words = ()
    """small words that may stand on a line with a place"""
    printed_here: Words = ()
    """``printed`` behind a place, as patterns"""
    before_dates: Words = ()
    """small words between a place and a date"""
    printed_again: Words = ()
    """``reprinted``, folded, as patterns"""
    printed_leads: Words = ()
    """beginnings of the locatives that speak of printing, folded, as patterns"""
    before_towns: Words = ()
    """words right before a town behind a name"""
    trades: Words = ()
    """trades that follow a name and are no house"""
    colophon_stems: Words = ()
    """words beside which a house is one that made the item"""
