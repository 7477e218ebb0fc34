"""The calendar of the French Republic, and the reigns by whose years English law counts."""

REPUBLICAN: tuple[str, ...] = (
    "vendémiaire", "brumaire", "frimaire", "nivôse", "pluviôse", "ventôse",
    "germinal", "floréal", "prairial", "messidor", "thermidor", "fructidor",
)  # fmt: skip

REPUBLICAN_STARTS: tuple[str, ...] = (
    "1792-09-22", "1793-09-22", "1794-09-22", "1795-09-23", "1796-09-22", "1797-09-22",
    "1798-09-22", "1799-09-23", "1800-09-23", "1801-09-23", "1802-09-23", "1803-09-24",
    "1804-09-23", "1805-09-23",
)  # fmt: skip
"""1 vendémiaire of the years I to XIV"""

REIGNS: tuple[tuple[str, str, str], ...] = (
    # name as in "the … year of the reign of King …", accession, end of reign (England; the
    # Stuarts' years are counted from 1649 for Charles II)
    ("elizabeth", "1558-11-17", "1603-03-24"),
    ("charles the first", "1625-03-27", "1649-01-30"),
    ("charles the second", "1649-01-30", "1685-02-06"),
    ("charles ii", "1649-01-30", "1685-02-06"),
    ("james the second", "1685-02-06", "1688-12-11"),
    ("anne", "1702-03-08", "1714-08-01"),
    ("george the first", "1714-08-01", "1727-06-11"),
    ("george the second", "1727-06-11", "1760-10-25"),
    ("george the third", "1760-10-25", "1820-01-29"),
    ("victoria", "1837-06-20", "1901-01-22"),
)
