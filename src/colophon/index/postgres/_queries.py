"""The questions of a reader: lists by their keys alone, never by skipping rows.

An item is read as publication, id, and the bytes before the stamp, of the header behind it,
and of the body; a header as the first four of these.
"""

BEGIN = b"""BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;
LOCK TABLE item IN ACCESS SHARE MODE; SELECT shape, turn FROM state"""
"""the weakest lock comes first, so that the items are not exchanged under a reader"""

ITEM = "i.seq, i.id, i.before, i.header, i.body"
HEADER = "i.seq, i.id, substring(i.before FROM i.begins + 1), i.header"
ALL = """SELECT {} FROM item i WHERE i.format = %(format)s
 AND (i.seq, i.id) > (%(low)s, %(id)s) AND i.seq <= %(high)s ORDER BY i.seq, i.id LIMIT %(limit)s"""
SET = """SELECT {} FROM member m JOIN item i
 ON i.format = %(format)s AND i.seq = m.seq AND i.id = m.id WHERE m.series = %(series)s
 AND (m.seq, m.id) > (%(low)s, %(id)s) AND m.seq <= %(high)s ORDER BY m.seq, m.id LIMIT %(limit)s"""
HAS_ITEMS = """(s.live > 0 OR EXISTS(SELECT FROM format f JOIN tally t
 ON t.format = f.no AND t.series = s.no AND t.n > 0))"""
"""that a set ``s`` has items, tombstones too"""
ONE = f"SELECT {ITEM}, i.digest FROM item i WHERE i.id = %s AND i.format = %s"
FORMS = (
    f"SELECT {ITEM}, i.digest, f.name FROM item i JOIN format f ON f.no = i.format"
    " WHERE i.id = %s AND i.before <> '' ORDER BY f.name COLLATE \"C\""
)
STEPS = (
    "SELECT seq, id FROM (SELECT seq, id, row_number() OVER (ORDER BY seq, id) AS n"
    " FROM item WHERE format = %s AND before <> '') i WHERE n %% %s = 0 ORDER BY n"
)
