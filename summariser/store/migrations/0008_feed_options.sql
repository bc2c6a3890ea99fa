-- The folder that a feed reader had a feed in, and what is wanted of its entries.

ALTER TABLE feeds ADD COLUMN folder TEXT NOT NULL DEFAULT '[]';  -- JSON: the names from the outermost in
ALTER TABLE feeds ADD COLUMN include TEXT NOT NULL DEFAULT '[]';  -- JSON: patterns, as of feed update
ALTER TABLE feeds ADD COLUMN exclude TEXT NOT NULL DEFAULT '[]';
ALTER TABLE feeds ADD COLUMN focus TEXT;
