-- The folder that a feed reader had a feed in.

ALTER TABLE feeds ADD COLUMN folder TEXT NOT NULL DEFAULT '[]';  -- JSON: the names from the outermost in
