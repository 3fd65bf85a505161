-- +goose Up

CREATE TABLE store_state (
	id INTEGER PRIMARY KEY CHECK (id = 1),
	probed_at INTEGER NOT NULL
);
INSERT INTO store_state (id, probed_at) VALUES (1, 0);

CREATE TABLE charging_station (
	tenant_id TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	security_profile INTEGER NOT NULL CHECK (security_profile BETWEEN 0 AND 3),
	password_hashes TEXT NOT NULL,
	enabled INTEGER NOT NULL CHECK (enabled IN (0, 1)),
	boot_policy TEXT NOT NULL CHECK (boot_policy IN ('', 'accepted', 'pending', 'rejected')),
	automation INTEGER NOT NULL CHECK (automation IN (0, 1)),
	location TEXT NOT NULL,
	tariff TEXT NOT NULL,
	external_id TEXT NOT NULL,
	labels TEXT NOT NULL,
	registration TEXT NOT NULL CHECK (registration IN ('', 'accepted', 'pending', 'rejected')),
	vendor TEXT NOT NULL,
	model TEXT NOT NULL,
	serial_number TEXT NOT NULL,
	firmware_version TEXT NOT NULL,
	iccid TEXT NOT NULL,
	imsi TEXT NOT NULL,
	meter_type TEXT NOT NULL,
	meter_serial TEXT NOT NULL,
	boot_reason TEXT NOT NULL,
	last_boot_at INTEGER NOT NULL,
	connected INTEGER NOT NULL CHECK (connected IN (0, 1)),
	node TEXT NOT NULL,
	epoch INTEGER NOT NULL,
	ocpp_version TEXT NOT NULL,
	connected_at INTEGER NOT NULL,
	last_seen_at INTEGER NOT NULL,
	fault TEXT NOT NULL,
	status TEXT NOT NULL,
	evses TEXT NOT NULL,
	deviations TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	updated_at INTEGER NOT NULL,
	PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;

CREATE TABLE charging_transaction (
	tenant_id TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	station TEXT NOT NULL,
	transaction_id TEXT NOT NULL,
	evse INTEGER NOT NULL,
	connector INTEGER NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('active', 'ended', 'quarantined')),
	charging_state TEXT NOT NULL,
	id_token_type TEXT NOT NULL,
	id_token_value TEXT NOT NULL,
	token_key TEXT NOT NULL,
	group_token TEXT NOT NULL,
	authorization_status TEXT NOT NULL,
	started_at INTEGER NOT NULL,
	ended_at INTEGER NOT NULL,
	received_at INTEGER NOT NULL,
	last_report_at INTEGER NOT NULL,
	meter_start_wh INTEGER,
	meter_stop_wh INTEGER,
	energy_wh INTEGER CHECK (energy_wh >= 0),
	stop_reason TEXT NOT NULL,
	complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
	fingerprint INTEGER NOT NULL,
	detail TEXT NOT NULL,
	PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE INDEX charging_transaction_station ON charging_transaction (tenant_id, station, transaction_id);
CREATE UNIQUE INDEX charging_transaction_active ON charging_transaction (tenant_id, station, transaction_id)
	WHERE state = 'active';
CREATE INDEX charging_transaction_active_token ON charging_transaction (tenant_id, token_key)
	WHERE state = 'active' AND token_key <> '';
CREATE INDEX charging_transaction_active_group ON charging_transaction (tenant_id, group_token)
	WHERE state = 'active' AND group_token <> '';
CREATE INDEX charging_transaction_fingerprint ON charging_transaction (tenant_id, station, fingerprint)
	WHERE fingerprint <> 0;
CREATE INDEX charging_transaction_received ON charging_transaction (tenant_id, received_at, id);
CREATE INDEX charging_transaction_open ON charging_transaction (tenant_id, state, received_at, id)
	WHERE state <> 'ended';
CREATE INDEX charging_transaction_received_station ON charging_transaction (tenant_id, station, received_at, id);

CREATE TABLE transaction_event (
	tenant_id TEXT NOT NULL,
	transaction_id TEXT NOT NULL,
	block INTEGER NOT NULL,
	events BLOB NOT NULL,
	PRIMARY KEY (tenant_id, transaction_id, block)
) WITHOUT ROWID;
CREATE INDEX transaction_event_block ON transaction_event (block);

CREATE TABLE id_token (
	tenant_id TEXT NOT NULL,
	value_key TEXT NOT NULL,
	type TEXT NOT NULL,
	value TEXT NOT NULL,
	version INTEGER NOT NULL,
	status TEXT NOT NULL CHECK (status IN ('accepted', 'blocked', 'concurrentTx', 'expired', 'invalid', 'noCredit',
		'notAllowedTypeEVSE', 'notAtThisLocation', 'notAtThisTime')),
	expires_at INTEGER NOT NULL,
	group_name TEXT NOT NULL,
	master_pass INTEGER NOT NULL CHECK (master_pass IN (0, 1)),
	max_concurrent INTEGER NOT NULL,
	language TEXT NOT NULL,
	charging_priority INTEGER NOT NULL,
	note TEXT NOT NULL,
	external_id TEXT NOT NULL,
	labels TEXT NOT NULL,
	updated_at INTEGER NOT NULL,
	PRIMARY KEY (tenant_id, value_key, type)
) WITHOUT ROWID;
CREATE INDEX id_token_group_name ON id_token (tenant_id, group_name, value_key, type) WHERE group_name <> '';

CREATE TABLE id_token_group (
	tenant_id TEXT NOT NULL,
	name TEXT NOT NULL,
	version INTEGER NOT NULL,
	max_concurrent INTEGER NOT NULL,
	master_pass INTEGER NOT NULL CHECK (master_pass IN (0, 1)),
	updated_at INTEGER NOT NULL,
	PRIMARY KEY (tenant_id, name)
) WITHOUT ROWID;

CREATE TABLE location (
	tenant_id TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	name TEXT NOT NULL,
	address TEXT NOT NULL,
	city TEXT NOT NULL,
	postal_code TEXT NOT NULL,
	country TEXT NOT NULL,
	latitude REAL,
	longitude REAL,
	time_zone TEXT NOT NULL,
	external_id TEXT NOT NULL,
	labels TEXT NOT NULL,
	updated_at INTEGER NOT NULL,
	PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;

CREATE TABLE command (
	tenant_id TEXT NOT NULL,
	id TEXT NOT NULL,
	version INTEGER NOT NULL,
	station TEXT NOT NULL,
	type TEXT NOT NULL,
	params TEXT NOT NULL,
	idempotency_key TEXT NOT NULL,
	made_by TEXT NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'finished')),
	created_at INTEGER NOT NULL,
	deadline INTEGER NOT NULL,
	sent_at INTEGER NOT NULL,
	finished_at INTEGER NOT NULL,
	outcome TEXT NOT NULL,
	PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;
CREATE INDEX command_created ON command (tenant_id, created_at, id);
CREATE INDEX command_station ON command (tenant_id, station, created_at, id);
CREATE INDEX command_key ON command (tenant_id, idempotency_key, created_at) WHERE idempotency_key <> '';
CREATE INDEX command_open ON command (tenant_id, state, created_at, id) WHERE state <> 'finished';

CREATE TABLE api_key (
	tenant_id TEXT NOT NULL,
	id TEXT NOT NULL,
	name TEXT NOT NULL,
	role TEXT NOT NULL CHECK (role IN ('owner', 'operator', 'technician', 'finance', 'viewer')),
	hash BLOB NOT NULL UNIQUE,
	created_at INTEGER NOT NULL,
	expires_at INTEGER NOT NULL,
	last_used_at INTEGER NOT NULL,
	revoked_at INTEGER NOT NULL,
	PRIMARY KEY (tenant_id, id)
) WITHOUT ROWID;

CREATE TABLE setting (
	tenant_id TEXT NOT NULL,
	name TEXT NOT NULL,
	value BLOB NOT NULL,
	PRIMARY KEY (tenant_id, name)
) WITHOUT ROWID;

CREATE TABLE audit_log (
	tenant_id TEXT NOT NULL,
	at INTEGER NOT NULL,
	id TEXT NOT NULL,
	made_by TEXT NOT NULL,
	action TEXT NOT NULL,
	subject TEXT NOT NULL,
	detail BLOB NOT NULL,
	PRIMARY KEY (tenant_id, at, id)
) WITHOUT ROWID;

CREATE TABLE event_sequence (
	tenant_id TEXT PRIMARY KEY,
	last INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE event (
	tenant_id TEXT NOT NULL,
	sequence INTEGER NOT NULL,
	id TEXT NOT NULL,
	type TEXT NOT NULL,
	station TEXT NOT NULL,
	subject TEXT NOT NULL,
	at INTEGER NOT NULL,
	data TEXT NOT NULL,
	PRIMARY KEY (tenant_id, sequence)
) WITHOUT ROWID;

CREATE TABLE frame_block (
	id INTEGER PRIMARY KEY,
	at INTEGER NOT NULL,
	frames BLOB NOT NULL
);

CREATE TABLE reading_block (
	id INTEGER PRIMARY KEY,
	at INTEGER NOT NULL,
	readings BLOB NOT NULL
);

CREATE TABLE block_todo (
	id INTEGER PRIMARY KEY
);

CREATE TABLE block_index (
	tenant_id TEXT NOT NULL,
	station TEXT NOT NULL,
	last INTEGER NOT NULL,
	first INTEGER NOT NULL,
	blocks BLOB NOT NULL,
	PRIMARY KEY (tenant_id, station, last)
) WITHOUT ROWID;
CREATE INDEX block_index_last ON block_index (last);

CREATE TABLE sample_chunk (
	tenant_id TEXT NOT NULL,
	station TEXT NOT NULL,
	transaction_id TEXT NOT NULL,
	evse INTEGER NOT NULL,
	first_at INTEGER NOT NULL,
	block INTEGER NOT NULL,
	last_at INTEGER NOT NULL,
	readings INTEGER NOT NULL,
	data BLOB NOT NULL,
	PRIMARY KEY (tenant_id, station, transaction_id, first_at, evse, block)
) WITHOUT ROWID;

-- What the planner should believe about sizes before it has been told: without it, it
-- takes the rows of one tenant for ten.
ANALYZE;
DELETE FROM sqlite_stat1;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
	('charging_station', 'charging_station', '20000 20000 1'),
	('charging_transaction', 'charging_transaction', '1000000 1000000 1'),
	('charging_transaction', 'charging_transaction_station', '1000000 1000000 500 1'),
	('charging_transaction', 'charging_transaction_active', '20000 20000 2 1'),
	('charging_transaction', 'charging_transaction_active_token', '20000 20000 2'),
	('charging_transaction', 'charging_transaction_active_group', '20000 20000 20'),
	('charging_transaction', 'charging_transaction_fingerprint', '500000 500000 250 1'),
	('charging_transaction', 'charging_transaction_open', '20000 20000 10000 1 1'),
	('charging_transaction', 'charging_transaction_received', '1000000 1000000 1 1'),
	('charging_transaction', 'charging_transaction_received_station', '1000000 1000000 500 1 1'),
	('transaction_event', 'transaction_event', '1000000 1000000 3 1'),
	('transaction_event', 'transaction_event_block', '1000000 1'),
	('id_token', 'id_token', '100000 100000 1 1'),
	('id_token', 'id_token_group_name', '50000 50000 100 1 1'),
	('command', 'command', '100000 100000 1'),
	('command', 'command_created', '100000 100000 1 1'),
	('command', 'command_station', '100000 100000 50 1 1'),
	('command', 'command_key', '50000 50000 1 1'),
	('command', 'command_open', '100 100 50 1 1'),
	('audit_log', 'audit_log', '100000 100000 1 1'),
	('event', 'event', '1000000 1000000 1'),
	('block_index', 'block_index', '1000000 1000000 1000 1'),
	('block_index', 'block_index_last', '1000000 1'),
	('sample_chunk', 'sample_chunk', '10000000 10000000 5000 50 1 1 1');
ANALYZE sqlite_schema;
