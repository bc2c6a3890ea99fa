-- What is asked of a provider as a batch job: answers come hours later, from whatever process asks then.

CREATE TABLE jobs (
  id INTEGER PRIMARY KEY,
  token TEXT NOT NULL UNIQUE,  -- stands in the provider's metadata: by it a job is found whose id was lost
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  endpoint TEXT NOT NULL,
  provider_id TEXT,
  status TEXT NOT NULL DEFAULT 'preparing' CHECK (status IN ('preparing', 'submitted', 'collected')),
  message TEXT,
  made TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
);

-- Each request once; the n-th time that an article asks the same is its `occurrence` n.
CREATE TABLE job_requests (
  id INTEGER PRIMARY KEY,
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  sha256 TEXT NOT NULL,
  occurrence INTEGER NOT NULL,
  body TEXT NOT NULL,
  job_id INTEGER REFERENCES jobs(id),  -- NULL: to be submitted
  tries INTEGER NOT NULL DEFAULT 0,
  http_status INTEGER,  -- NULL: no answer yet
  answer TEXT,
  UNIQUE (recipe_id, sha256, occurrence)
);
CREATE INDEX job_requests_job ON job_requests(job_id);

CREATE TABLE waiting_articles (
  id INTEGER PRIMARY KEY,
  recipe_id INTEGER NOT NULL REFERENCES recipes(id),
  source TEXT NOT NULL,
  text_sha256 TEXT NOT NULL,
  extra TEXT NOT NULL,
  since TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
  article TEXT NOT NULL,  -- JSON: the clean text, its sentences, the way back to the input
  UNIQUE (recipe_id, source)
);
CREATE INDEX waiting_articles_text ON waiting_articles(text_sha256);
