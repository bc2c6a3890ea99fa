-- A store as version 1 made it: its schema, and what two inputs that worked, one that failed and a copy left in it.
PRAGMA application_id = 1937075565;
PRAGMA user_version = 1;
CREATE TABLE recipes (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL UNIQUE,
  model TEXT NOT NULL,
  prompt_sha256 TEXT,  -- NULL: no model is asked
  schema_sha256 TEXT NOT NULL,
  options TEXT NOT NULL  -- JSON
);
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
CREATE TABLE claims (
  text_sha256 TEXT NOT NULL,
  recipe_id INTEGER NOT NULL,
  owner TEXT NOT NULL,
  expires REAL NOT NULL,  -- seconds since 1970
  PRIMARY KEY (text_sha256, recipe_id)
) WITHOUT ROWID;
CREATE TABLE bands (
  band INTEGER NOT NULL,
  article_id INTEGER NOT NULL REFERENCES articles(id) ON DELETE CASCADE,
  PRIMARY KEY (band, article_id)
) WITHOUT ROWID;
CREATE VIEW failures AS
  SELECT i.source, o.reason, o.message, o.attempts, o.updated, r.model
  FROM outcomes o JOIN inputs i ON i.id = o.input_id JOIN recipes r ON r.id = o.recipe_id
  WHERE o.status = 'failed';
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
INSERT INTO recipes VALUES (1, '6d05d735bc06b3b49e69600805d557ef6ee150c0b831c97a93368bd556ff674d', 'fake-model', 'pppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppppp', 'ssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssssss', '{}');
INSERT INTO campaigns VALUES (1, 'b1', 'batch boats', 1, 1);
INSERT INTO runs VALUES (1, 'a1', 1, '2026-11-26T12:00:00.000Z', '2026-11-26T12:01:00.000Z');
INSERT INTO articles VALUES (1, '1e52aa62a7e9163425280624f099285b522e3d45ae234329d4856ef17de14a44', 'trawlers.txt', 'Trawlers', '2026-05-04T10:40:00Z', NULL, NULL, 'Harbour Post', NULL, NULL, NULL, 'en', NULL, NULL, 'Norland will return the two trawlers to Estmark by Friday, Foreign Minister Ada Lund told the Harbour Post.
The owners agreed to pay a fine of $4.5 million. Over 1,200 fishermen were idle for 42 days.');
INSERT INTO articles VALUES (2, 'fb3c6f81ce0d84477726201ee447d87363e3a375455b3bf3e4f1787d643feb52', 'boats-1.txt', 'Boats 1', NULL, NULL, NULL, NULL, NULL, NULL, NULL, 'en', NULL, NULL, 'Norland will send 1 boats to Estmark. Ada Lund promised it on Monday, in harbour 1.');
INSERT INTO articles VALUES (3, '6e6aad7462a5a6205344b033555c810cb7173ab179ff7fa8ef508475694e249f', 'copy.txt', 'Trawlers', '2026-05-04T10:40:00Z', NULL, NULL, 'Harbour Post', NULL, NULL, NULL, 'en', NULL, 1, 'Norland will return the two trawlers to Estmark by Friday, Foreign Minister Ada Lund told the Harbour Post.
The owners agreed to pay a fine of $4.5 million. Over 1,200 fishermen were idle for 42 days. So.');
INSERT INTO records VALUES (1, 1, 1, 1, 'Norland to return trawlers', 'fake-model', 1, 0, 0, 0, 0.5, 0.2, 1, '2026-11-26T12:00:30.000Z', '{"schema_version":"1","article":{"id":"1e52aa62a7e9163425280624f099285b522e3d45ae234329d4856ef17de14a44","source":"trawlers.txt","title":"Trawlers","published":"2026-05-04T10:40:00Z","modified":null,"author":null,"agency":"Harbour Post","place":"Estmark","site":null,"url":null,"language":"en","content":null,"text":"Norland will return the two trawlers to Estmark by Friday, Foreign Minister Ada Lund told the Harbour Post.\nThe owners agreed to pay a fine of $4.5 million. Over 1,200 fishermen were idle for 42 days.","sentences":[{"start":0,"end":107},{"start":108,"end":156},{"start":157,"end":200}],"removed":[{"start":0,"end":18,"reason":"photo credit","text":"© Photo / Somebody"}]},"headline":"Norland to return trawlers","summary":[{"text":"Norland will return two trawlers.","evidence":[{"sentence":1,"quote":"Norland will return the two trawlers to Estmark","start":0,"end":47,"raw_start":null,"raw_end":null}]},{"text":"The owners pay a fine.","evidence":[{"sentence":2,"quote":"The owners agreed to pay a fine of $4.5 million.","start":108,"end":156,"raw_start":null,"raw_end":null}]}],"actors":[{"name":"Norland","aliases":[],"kind":"country","role":null,"evidence":[{"sentence":1,"quote":"Norland","start":0,"end":7,"raw_start":null,"raw_end":null}]},{"name":"Ada Lund","aliases":["Lund"],"kind":"person","role":"Foreign Minister","evidence":[{"sentence":1,"quote":"Ada Lund","start":76,"end":84,"raw_start":null,"raw_end":null}]}],"commitments":[{"by":"Norland","to":"Estmark","action":"return the two trawlers","status":"pledged","when":{"text":"by Friday","start":null,"end":"2026-05-08"},"condition":null,"stated_by":"Ada Lund","evidence":[{"sentence":1,"quote":"Norland will return the two trawlers to Estmark by Friday","start":0,"end":57,"raw_start":null,"raw_end":null}]},{"by":null,"to":null,"action":"pay a fine","status":"agreed","when":null,"condition":"the court agrees","stated_by":null,"evidence":[{"sentence":2,"quote":"agreed to pay a fine","start":119,"end":139,"raw_start":null,"raw_end":null}]}],"figures":[{"text":"$4.5 million","value":4500000,"high":null,"unit":"USD","what":"fine","approximation":"exact","as_of":null,"evidence":[{"sentence":2,"quote":"$4.5 million","start":143,"end":155,"raw_start":null,"raw_end":null}]},{"text":"Over 1,200","value":1200,"high":null,"unit":null,"what":"fishermen idle","approximation":"over","as_of":null,"evidence":[{"sentence":3,"quote":"Over 1,200","start":157,"end":167,"raw_start":null,"raw_end":null}]},{"text":"42 days","value":42,"high":null,"unit":"day","what":null,"approximation":"exact","as_of":null,"evidence":[{"sentence":3,"quote":"42 days","start":192,"end":199,"raw_start":null,"raw_end":null}]}],"provenance":{"model":"fake-model","endpoint":null,"prompt":null,"summary_by":"fake-model","verified_by":null,"attempts":1,"usage":{"input_tokens":0,"cached_input_tokens":0,"output_tokens":0},"cost_usd":0.5,"seconds":0.2,"rejected":[{"field":"figures","item":{"text":"5,000"},"rule":"figure.not-in-article","message":"It does not stand in the article."}],"warnings":[],"uncovered":{"figures":[],"commitments":[],"names":[{"sentence":1,"quote":"Harbour Post","start":94,"end":106,"raw_start":null,"raw_end":null}]},"derived":[]}}');
INSERT INTO records VALUES (2, 2, 1, 1, '1 boats', 'fake-model', 1, 100, 0, 10, 0.01, 0.2, 0, '2026-11-26T12:00:30.000Z', '{"schema_version":"1","article":{"id":"fb3c6f81ce0d84477726201ee447d87363e3a375455b3bf3e4f1787d643feb52","source":"boats-1.txt","title":"Boats 1","published":null,"modified":null,"author":null,"agency":null,"place":null,"site":null,"url":null,"language":"en","content":null,"text":"Norland will send 1 boats to Estmark. Ada Lund promised it on Monday, in harbour 1.","sentences":[{"start":0,"end":37},{"start":38,"end":83}],"removed":[]},"headline":"1 boats","summary":[{"text":"Norland sends 1 boats.","evidence":[{"sentence":1,"quote":"send 1 boats","start":13,"end":25,"raw_start":null,"raw_end":null}]}],"actors":[{"name":"Ada Lund","aliases":[],"kind":"person","role":null,"evidence":[{"sentence":2,"quote":"Ada Lund","start":38,"end":46,"raw_start":null,"raw_end":null}]}],"commitments":[],"figures":[],"provenance":{"model":"fake-model","endpoint":null,"prompt":null,"summary_by":"fake-model","verified_by":null,"attempts":1,"usage":{"input_tokens":100,"cached_input_tokens":0,"output_tokens":10},"cost_usd":0.01,"seconds":0.2,"rejected":[],"warnings":[],"uncovered":{"figures":[],"commitments":[],"names":[]},"derived":[]}}');
INSERT INTO summary_sentences VALUES (1, 1, 'Norland will return two trawlers.');
INSERT INTO summary_sentences VALUES (1, 2, 'The owners pay a fine.');
INSERT INTO summary_sentences VALUES (2, 1, 'Norland sends 1 boats.');
INSERT INTO actors VALUES (1, 1, 'Norland', '[]', 'country', NULL);
INSERT INTO actors VALUES (1, 2, 'Ada Lund', '["Lund"]', 'person', 'Foreign Minister');
INSERT INTO actors VALUES (2, 1, 'Ada Lund', '[]', 'person', NULL);
INSERT INTO commitments VALUES (1, 1, 'Norland', 'Estmark', 'return the two trawlers', 'pledged', 'by Friday', NULL, '2026-05-08', NULL, 'Ada Lund');
INSERT INTO commitments VALUES (1, 2, NULL, NULL, 'pay a fine', 'agreed', NULL, NULL, NULL, 'the court agrees', NULL);
INSERT INTO figures VALUES (1, 1, '$4.5 million', 4500000, NULL, 'USD', 'fine', 'exact', NULL);
INSERT INTO figures VALUES (1, 2, 'Over 1,200', 1200, NULL, NULL, 'fishermen idle', 'over', NULL);
INSERT INTO figures VALUES (1, 3, '42 days', 42, NULL, 'day', NULL, 'exact', NULL);
INSERT INTO evidence VALUES (1, 'actors', 1, 1, 1, 'Norland', 0, 7, NULL, NULL);
INSERT INTO evidence VALUES (1, 'actors', 2, 1, 1, 'Ada Lund', 76, 84, NULL, NULL);
INSERT INTO evidence VALUES (1, 'commitments', 1, 1, 1, 'Norland will return the two trawlers to Estmark by Friday', 0, 57, NULL, NULL);
INSERT INTO evidence VALUES (1, 'commitments', 2, 1, 2, 'agreed to pay a fine', 119, 139, NULL, NULL);
INSERT INTO evidence VALUES (1, 'figures', 1, 1, 2, '$4.5 million', 143, 155, NULL, NULL);
INSERT INTO evidence VALUES (1, 'figures', 2, 1, 3, 'Over 1,200', 157, 167, NULL, NULL);
INSERT INTO evidence VALUES (1, 'figures', 3, 1, 3, '42 days', 192, 199, NULL, NULL);
INSERT INTO evidence VALUES (1, 'summary_sentences', 1, 1, 1, 'Norland will return the two trawlers to Estmark', 0, 47, NULL, NULL);
INSERT INTO evidence VALUES (1, 'summary_sentences', 2, 1, 2, 'The owners agreed to pay a fine of $4.5 million.', 108, 156, NULL, NULL);
INSERT INTO evidence VALUES (2, 'actors', 1, 1, 2, 'Ada Lund', 38, 46, NULL, NULL);
INSERT INTO evidence VALUES (2, 'summary_sentences', 1, 1, 1, 'send 1 boats', 13, 25, NULL, NULL);
INSERT INTO inputs VALUES (1, 'trawlers.txt', '{"desk": "sea"}');
INSERT INTO inputs VALUES (2, 'boats-1.txt', '{}');
INSERT INTO inputs VALUES (3, 'bad.txt', '{}');
INSERT INTO inputs VALUES (4, 'copy.txt', '{}');
INSERT INTO outcomes VALUES (1, 1, 1, 1, 'partial', NULL, NULL, 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr', 1, 1, 1, '2026-11-26T12:00:30.000Z');
INSERT INTO outcomes VALUES (2, 2, 1, 1, 'done', NULL, NULL, 'rrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrrr', 2, 2, 1, '2026-11-26T12:00:30.000Z');
INSERT INTO outcomes VALUES (3, 3, 1, 1, 'failed', 'ReplyMalformed', 'No draft.', NULL, NULL, NULL, 1, '2026-11-26T12:00:30.000Z');
INSERT INTO outcomes VALUES (4, 4, 1, 1, 'skipped', 'near-duplicate', NULL, NULL, 3, 1, 1, '2026-11-26T12:00:30.000Z');
INSERT INTO attempts VALUES (1, 1, 1, 1, 'partial', NULL, NULL, 0, 0, 0, 0.5, 0.0, '2026-11-26T12:00:30.000Z', NULL);
INSERT INTO attempts VALUES (2, 2, 1, 1, 'done', NULL, NULL, 100, 0, 10, 0.01, 0.0, '2026-11-26T12:00:30.000Z', NULL);
INSERT INTO attempts VALUES (3, 3, 1, 1, 'failed', 'ReplyMalformed', 'No draft.', 200, 0, 0, 0.02, 0.0, '2026-11-26T12:00:30.000Z', '{"headline": "Bo');
INSERT INTO attempts VALUES (4, 4, 1, 1, 'skipped', 'near-duplicate', NULL, 0, 0, 0, 0.0, 0.0, '2026-11-26T12:00:30.000Z', NULL);
INSERT INTO bands VALUES (-9019414430243925675, 1);
INSERT INTO bands VALUES (-8841789550475588399, 1);
INSERT INTO bands VALUES (-8767707404566780706, 1);
INSERT INTO bands VALUES (-8681492866399497095, 1);
INSERT INTO bands VALUES (-8453160964302479975, 1);
INSERT INTO bands VALUES (-8408817667083757311, 1);
INSERT INTO bands VALUES (-8048847589207912247, 1);
INSERT INTO bands VALUES (-8037459558439208968, 1);
INSERT INTO bands VALUES (-7633853459000490781, 1);
INSERT INTO bands VALUES (-7371561275612913868, 1);
INSERT INTO bands VALUES (-6500570395543540730, 1);
INSERT INTO bands VALUES (-5968779285895269146, 1);
INSERT INTO bands VALUES (-5915651226894456071, 1);
INSERT INTO bands VALUES (-5377739239969053004, 1);
INSERT INTO bands VALUES (-5352185597810375564, 1);
INSERT INTO bands VALUES (-4384727961457188772, 1);
INSERT INTO bands VALUES (-2757670367550741400, 1);
INSERT INTO bands VALUES (-2173395009768705410, 1);
INSERT INTO bands VALUES (-2141772694960791429, 1);
INSERT INTO bands VALUES (-2060095441356861167, 1);
INSERT INTO bands VALUES (1347774712515496513, 1);
INSERT INTO bands VALUES (2510421474788227247, 1);
INSERT INTO bands VALUES (2677685717057635319, 1);
INSERT INTO bands VALUES (2863741474831826457, 1);
INSERT INTO bands VALUES (3038178576918003328, 1);
INSERT INTO bands VALUES (4268915626983235872, 1);
INSERT INTO bands VALUES (5867502143509622827, 1);
INSERT INTO bands VALUES (6090457523167815161, 1);
INSERT INTO bands VALUES (6608865298298730858, 1);
INSERT INTO bands VALUES (6898370070120898175, 1);
