-- +goose Up

CREATE TABLE journal_block (
	id INTEGER PRIMARY KEY,
	at INTEGER NOT NULL,
	frames BLOB NOT NULL
);

CREATE TABLE journal_index (
	tenant_id TEXT NOT NULL,
	station TEXT NOT NULL,
	last INTEGER NOT NULL,
	first INTEGER NOT NULL,
	blocks BLOB NOT NULL,
	PRIMARY KEY (tenant_id, station, last)
) WITHOUT ROWID;
CREATE INDEX journal_index_last ON journal_index (last);
