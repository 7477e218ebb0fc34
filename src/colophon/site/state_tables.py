"""The tables in which a build keeps what it has written."""

VERSION = 3
TABLES = f"""
CREATE TABLE meta(name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE record(id TEXT PRIMARY KEY, source TEXT NOT NULL, ref INTEGER NOT NULL,
                    files TEXT NOT NULL, stamps TEXT NOT NULL, terms TEXT NOT NULL,
                    shown TEXT NOT NULL, points TEXT NOT NULL DEFAULT '[]') WITHOUT ROWID;
CREATE INDEX record_found ON record(ref) WHERE shown <> '[]';
CREATE TABLE word(term TEXT, ref INTEGER, weight INTEGER NOT NULL,
                  PRIMARY KEY(term, ref)) WITHOUT ROWID;
CREATE TABLE page(address TEXT, start TEXT, file TEXT NOT NULL, questions TEXT NOT NULL,
                  digest TEXT NOT NULL, targets TEXT NOT NULL, turn INTEGER NOT NULL,
                  owner TEXT NOT NULL DEFAULT '', PRIMARY KEY(address, start)) WITHOUT ROWID;
CREATE INDEX page_of_record ON page(owner) WHERE owner <> '';
CREATE INDEX page_by_file ON page(file);
CREATE TABLE need(address TEXT, start TEXT, needs TEXT NOT NULL,
                  PRIMARY KEY(address, start)) WITHOUT ROWID;
CREATE TABLE file(name TEXT PRIMARY KEY, part TEXT NOT NULL, mark TEXT NOT NULL) WITHOUT ROWID;
CREATE INDEX file_by_part ON file(part);
CREATE TABLE lead(address TEXT, start TEXT, PRIMARY KEY(address, start)) WITHOUT ROWID;
CREATE TABLE stretch(prefix TEXT, stamp INTEGER, id TEXT, token TEXT NOT NULL,
                     days TEXT NOT NULL, PRIMARY KEY(prefix, stamp, id)) WITHOUT ROWID;
PRAGMA user_version={VERSION}
"""


FROM_2 = f"""
ALTER TABLE record ADD COLUMN points TEXT NOT NULL DEFAULT '[]';
PRAGMA user_version={VERSION}
"""
FROM_1 = f"""
ALTER TABLE page ADD COLUMN owner TEXT NOT NULL DEFAULT '';
CREATE INDEX page_of_record ON page(owner) WHERE owner <> '';
CREATE INDEX page_by_file ON page(file);
CREATE TABLE need(address TEXT, start TEXT, needs TEXT NOT NULL,
                  PRIMARY KEY(address, start)) WITHOUT ROWID;
DELETE FROM lead;
CREATE INDEX record_found ON record(ref) WHERE shown <> '[]';
{FROM_2}"""
EARLIER = {1: FROM_1, 2: FROM_2}
"""by version, what makes these tables of earlier ones; what those hold is looked at again"""
