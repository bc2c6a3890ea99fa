-- Inputs as they were named, the articles in them, one record for each article and recipe.

-- All that decides what the record of a text says.
CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL,
  prompt_sha256 TEXT,  -- NULL: no model is asked
  schema_sha256 TEXT NOT NULL,
  options TEXT NOT NULL  -- JSON
);

-- The runs of one command until nothing of it is left to do.
CREATE TABLE campaigns (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  command TEXT NOT NULL,
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  finished INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX campaigns_open ON campaigns(command, recipe_id) WHERE NOT finished;

CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  uuid TEXT NOT NULL UNIQUE,
  campaign_id INTEGER NOT NULL REFERENCES campaigns(id),
  started TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  ended TEXT  -- NULL: it goes on, or was killed
);
CREATE INDEX runs_campaign ON runs(campaign_id);

CREATE TABLE articles (
  id INTEGER PRIMARY KEY,
  text_sha256 TEXT NOT NULL UNIQUE,
  source TEXT NOT NULL,
  title TEXT, published TEXT, modified TEXT, author TEXT, agency TEXT, place TEXT, site TEXT, url TEXT,
  language TEXT NOT NULL,
  content TEXT,
  near_of INTEGER REFERENCES articles(id),  -- the first of its near-duplicates, which stands for it
  text TEXT NOT NULL
);
CREATE INDEX articles_url ON articles(url) WHERE url IS NOT NULL;
CREATE INDEX articles_source ON articles(source);
CREATE INDEX articles_near_of ON articles(near_of) WHERE near_of IS NOT NULL;

CREATE TABLE records (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES articles(id),
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  run_id INTEGER NOT NULL REFERENCES runs(id),
  headline TEXT NOT NULL,
  model TEXT NOT NULL,
  attempts INTEGER NOT NULL,
  input_tokens INTEGER NOT NULL, cached_input_tokens INTEGER NOT NULL, output_tokens INTEGER NOT NULL,
  cost_usd REAL,  -- NULL: the price is not known
  seconds REAL NOT NULL,
  rejected INTEGER NOT NULL,  -- how many items the checks rejected
  created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  json TEXT NOT NULL,
  UNIQUE (article_id, recipe_id)
);

-- The items of the records; `position` counts from 1 in each record and table.
CREATE TABLE summary_sentences (
  record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL,
  PRIMARY KEY (record_id, position)
) WITHOUT ROWID;
CREATE TABLE actors (
  record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  aliases TEXT NOT NULL,  -- a JSON array
  kind TEXT NOT NULL,
  role TEXT,
  PRIMARY KEY (record_id, position)
) WITHOUT ROWID;
CREATE INDEX actors_name ON actors(name);
CREATE TABLE commitments (
  record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  "by" TEXT, "to" TEXT, action TEXT NOT NULL, status TEXT NOT NULL,
  when_text TEXT, when_start TEXT, when_end TEXT, condition TEXT, stated_by TEXT,
  PRIMARY KEY (record_id, position)
) WITHOUT ROWID;
CREATE INDEX commitments_by ON commitments("by");
CREATE TABLE figures (
  record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  text TEXT NOT NULL, value NUMERIC, high NUMERIC, unit TEXT, what TEXT, approximation TEXT NOT NULL, as_of TEXT,
  PRIMARY KEY (record_id, position)
) WITHOUT ROWID;

-- Where the article says so: passages of articles.text, for the item at `position` of the table `item`.
CREATE TABLE evidence (
  record_id INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE,
  item TEXT NOT NULL,
  position INTEGER NOT NULL,
  number INTEGER NOT NULL,
  sentence INTEGER NOT NULL, quote TEXT NOT NULL,
  "start" INTEGER NOT NULL, "end" INTEGER NOT NULL, raw_start INTEGER, raw_end INTEGER,
  PRIMARY KEY (record_id, item, position, number)
) WITHOUT ROWID;

CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  source TEXT NOT NULL UNIQUE,
  extra TEXT NOT NULL DEFAULT '{}'  -- JSON: fields of the input that are carried through
);

-- The latest outcome of an input under a recipe.
CREATE TABLE outcomes (
  id INTEGER PRIMARY KEY,
  input_id INTEGER NOT NULL REFERENCES inputs(id),
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  run_id INTEGER NOT NULL REFERENCES runs(id),
  status TEXT NOT NULL CHECK (status IN ('done', 'partial', 'skipped', 'failed')),
  reason TEXT, message TEXT,
  raw_sha256 TEXT,
  article_id INTEGER REFERENCES articles(id),
  record_id INTEGER REFERENCES records(id),
  attempts INTEGER NOT NULL DEFAULT 1,
  updated TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  UNIQUE (input_id, recipe_id)
);
CREATE INDEX outcomes_status ON outcomes(status, recipe_id);
CREATE INDEX outcomes_record ON outcomes(record_id) WHERE record_id IS NOT NULL;

-- Every time an input was taken up, and what that took.
CREATE TABLE attempts (
  id INTEGER PRIMARY KEY,
  input_id INTEGER NOT NULL REFERENCES inputs(id),
  run_id INTEGER NOT NULL REFERENCES runs(id),
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  status TEXT NOT NULL, reason TEXT, message TEXT,
  input_tokens INTEGER NOT NULL DEFAULT 0, cached_input_tokens INTEGER NOT NULL DEFAULT 0,
  output_tokens INTEGER NOT NULL DEFAULT 0,
  cost_usd REAL,  -- NULL: the price is not known
  seconds REAL NOT NULL,
  at TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  last_answer TEXT  -- of a model whose answer was of no use
);
CREATE INDEX attempts_run ON attempts(run_id);
CREATE INDEX attempts_input ON attempts(input_id, run_id);

-- Who is at work on what: two runs at once share one call.
CREATE TABLE claims (
  text_sha256 TEXT NOT NULL,
  recipe_id INTEGER NOT NULL,
  owner TEXT NOT NULL,
  expires REAL NOT NULL,  -- seconds since 1970
  PRIMARY KEY (text_sha256, recipe_id)
) WITHOUT ROWID;

-- For near-duplicates: articles that share a band of their signature are alike.
CREATE TABLE bands (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (band, article_id)
) WITHOUT ROWID;

CREATE VIEW failures AS
  SELECT i.source, o.reason, o.message, o.attempts, o.updated, r.model
  FROM outcomes o JOIN inputs i ON i.id = o.input_id JOIN recipes r ON r.id = o.recipe_id
  WHERE o.status = 'failed';

-- One record an article: of the recipe used last.
CREATE VIEW latest_records AS
  SELECT r.id, a.title, r.headline, a.published, a.agency, a.author, a.site, a.language, a.source, a.url,
         r.model, r.cost_usd, r.created, r.article_id, r.recipe_id
  FROM records r JOIN articles a ON a.id = r.article_id
  WHERE r.id = (SELECT newer.id FROM records newer WHERE newer.article_id = r.article_id
                ORDER BY newer.created DESC, newer.id DESC LIMIT 1);

CREATE VIEW outstanding_commitments AS
  SELECT c."by", c."to", c.action, c.status, c.when_text, c.when_start, c.when_end, c.condition, c.stated_by,
         r.title, r.published, r.source, c.record_id, c.position
  FROM commitments c JOIN latest_records r ON r.id = c.record_id
  WHERE c.status NOT IN ('fulfilled', 'broken', 'refused');

CREATE VIEW figures_in_articles AS
  SELECT f.what, f.value, f.high, f.unit, f.approximation, f.text, f.as_of,
         r.title, r.published, r.source, f.record_id, f.position
  FROM figures f JOIN latest_records r ON r.id = f.record_id;

CREATE VIEW actors_by_articles AS
  SELECT a.name, a.kind, count(*) AS articles, min(r.published) AS first_published,
         max(r.published) AS last_published
  FROM actors a JOIN latest_records r ON r.id = a.record_id
  GROUP BY a.name, a.kind ORDER BY articles DESC;

CREATE VIEW costs_by_run AS
  SELECT run_id, count(*) AS attempts, sum(input_tokens) AS input_tokens, sum(output_tokens) AS output_tokens,
         sum(cost_usd) AS cost_usd, sum(cost_usd IS NULL) AS of_unknown_price
  FROM attempts GROUP BY run_id;

CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, content='articles', content_rowid='id');
CREATE TRIGGER articles_fts_insert AFTER INSERT ON articles BEGIN
  INSERT INTO articles_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
CREATE TRIGGER articles_fts_delete AFTER DELETE ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
END;
CREATE TRIGGER articles_fts_update AFTER UPDATE OF title, text ON articles BEGIN
  INSERT INTO articles_fts(articles_fts, rowid, title, text) VALUES ('delete', old.id, old.title, old.text);
  INSERT INTO articles_fts(rowid, title, text) VALUES (new.id, new.title, new.text);
END;
