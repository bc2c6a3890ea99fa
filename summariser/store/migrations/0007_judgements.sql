-- What a model said of two commitments: whether they are one promise. Kept so that it is asked once.

CREATE TABLE ledger_judgements (
  pair TEXT PRIMARY KEY,  -- the key of the two, see summariser/ledger/pair_keys.py
  label TEXT NOT NULL CHECK (label IN ('same', 'different', 'unclear')),
  reason TEXT,
  model TEXT NOT NULL,
  first_quote TEXT NOT NULL,
  second_quote TEXT NOT NULL,
  created TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now'))
) WITHOUT ROWID;
