-- Tables and columns get the names that the code and the documentation use. SQLite changes every index, view
-- and foreign key that refers to them.

ALTER TABLE recipes RENAME TO run_configs;
ALTER TABLE campaigns RENAME TO run_groups;
ALTER TABLE claims RENAME TO leases;
ALTER TABLE bands RENAME TO lsh_bands;

ALTER TABLE run_groups RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE runs RENAME COLUMN campaign_id TO run_group_id;
ALTER TABLE records RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE outcomes RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE attempts RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE leases RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE jobs RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE job_requests RENAME COLUMN recipe_id TO run_config_id;
ALTER TABLE waiting_articles RENAME COLUMN recipe_id TO run_config_id;

DROP INDEX campaigns_open;
CREATE INDEX run_groups_open ON run_groups(command, run_config_id) WHERE NOT finished;
DROP INDEX runs_campaign;
CREATE INDEX runs_run_group ON runs(run_group_id);
