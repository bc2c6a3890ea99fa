-- Versions of one article: an edited one is no second promise. And a full-text index that Datasette finds,
-- which looks for content="articles" in double quotes.

CREATE INDEX articles_identity ON articles(coalesce(url, source));

-- Every article with its number among the versions of its address (of its source, where it has none).
CREATE VIEW article_versions AS
  SELECT id AS article_id, coalesce(url, source) AS address, title, published,
         row_number() OVER (PARTITION BY coalesce(url, source) ORDER BY id) AS version,
         count(*) OVER (PARTITION BY coalesce(url, source)) AS versions
  FROM articles;

-- As latest_records, without what a later version of the article has replaced.
CREATE VIEW current_records AS
  SELECT r.* FROM latest_records r JOIN articles a ON a.id = r.article_id
  WHERE NOT EXISTS (SELECT 1 FROM articles newer JOIN records n ON n.article_id = newer.id
                    WHERE coalesce(newer.url, newer.source) = coalesce(a.url, a.source) AND newer.id > a.id);

DROP VIEW outstanding_commitments;
CREATE VIEW outstanding_commitments AS
  SELECT c."by", c."to", c.action, c.status, c.when_text, c.when_start, c.when_end, c.condition, c.stated_by,
         r.title, r.published, r.source, c.record_id, c.position
  FROM commitments c JOIN current_records r ON r.id = c.record_id
  WHERE c.status NOT IN ('fulfilled', 'broken', 'refused', 'denied');

CREATE VIEW overdue_commitments AS
  SELECT * FROM outstanding_commitments WHERE when_end < date('now') ORDER BY when_end;

DROP VIEW figures_in_articles;
CREATE VIEW figures_in_articles AS
  SELECT f.what, f.value, f.high, f.unit, f.approximation, f.text, f.as_of,
         r.title, r.published, r.source, f.record_id, f.position
  FROM figures f JOIN current_records r ON r.id = f.record_id;

DROP TABLE articles_fts;
CREATE VIRTUAL TABLE articles_fts USING fts5(title, text, content="articles", content_rowid="id");
INSERT INTO articles_fts(articles_fts) VALUES ('rebuild');
