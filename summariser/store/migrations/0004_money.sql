-- The most that the campaign may have spent by now: written before it is, so that a killed run is counted.
ALTER TABLE runs ADD COLUMN committed_usd REAL;
