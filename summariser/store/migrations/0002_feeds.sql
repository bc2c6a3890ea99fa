-- Feeds that are followed, and the entries that they are known to have had.

CREATE TABLE feeds (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT,
  status TEXT NOT NULL DEFAULT 'active' CHECK (status IN ('active', 'gone')),
  validated_url TEXT, etag TEXT, last_modified TEXT,  -- what makes the next request conditional
  added TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  checked REAL,  -- seconds since 1970, as due
  due REAL NOT NULL DEFAULT 0,
  failures INTEGER NOT NULL DEFAULT 0,  -- in a row
  fault TEXT,  -- what the last one said
  moved_from TEXT
);

CREATE TABLE feed_entries (
  id INTEGER PRIMARY KEY,
  feed_id INTEGER NOT NULL REFERENCES feeds(id) ON DELETE CASCADE,
  entry_id TEXT NOT NULL,  -- as the feed calls it
  link TEXT,
  fingerprint TEXT NOT NULL,  -- changes when the entry is edited
  source TEXT NOT NULL,  -- its name among the inputs
  seen TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  waiting TEXT,  -- JSON: what is to be summarised; NULL once that has ended
  edited INTEGER NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  UNIQUE (feed_id, entry_id)
);
CREATE INDEX feed_entries_waiting ON feed_entries(feed_id) WHERE waiting IS NOT NULL;
CREATE INDEX feed_entries_source ON feed_entries(source);
