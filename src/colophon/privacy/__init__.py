"""What a text tells of private persons: names, addresses, telephones, mail, accounts, births.

Nobody who made, printed or published an item is private by that; whoever is called,
thanked, mourned, present or written to is.  The words beside which such people stand are
data, in :mod:`colophon.languages` (the group ``private``).  What is found is shown to whoever
reviews and is kept out of what the program suggests; see :func:`colophon.privacy.finding.find`.
"""
