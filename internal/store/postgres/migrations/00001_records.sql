-- +goose Up

CREATE TABLE store_state (
	id bigint PRIMARY KEY CHECK (id = 1),
	probed_at bigint NOT NULL
);
INSERT INTO store_state (id, probed_at) VALUES (1, 0);

CREATE TABLE charging_station (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	security_profile bigint NOT NULL CHECK (security_profile BETWEEN 0 AND 3),
	password_hashes text COLLATE "C" NOT NULL,
	enabled boolean NOT NULL,
	boot_policy text COLLATE "C" NOT NULL CHECK (boot_policy IN ('', 'accepted', 'pending', 'rejected')),
	automation boolean NOT NULL,
	location text COLLATE "C" NOT NULL,
	tariff text COLLATE "C" NOT NULL,
	external_id text COLLATE "C" NOT NULL,
	labels text COLLATE "C" NOT NULL,
	registration text COLLATE "C" NOT NULL CHECK (registration IN ('', 'accepted', 'pending', 'rejected')),
	vendor text COLLATE "C" NOT NULL,
	model text COLLATE "C" NOT NULL,
	serial_number text COLLATE "C" NOT NULL,
	firmware_version text COLLATE "C" NOT NULL,
	iccid text COLLATE "C" NOT NULL,
	imsi text COLLATE "C" NOT NULL,
	meter_type text COLLATE "C" NOT NULL,
	meter_serial text COLLATE "C" NOT NULL,
	boot_reason text COLLATE "C" NOT NULL,
	last_boot_at bigint NOT NULL,
	connected boolean NOT NULL,
	node text COLLATE "C" NOT NULL,
	epoch bigint NOT NULL,
	ocpp_version text COLLATE "C" NOT NULL,
	connected_at bigint NOT NULL,
	last_seen_at bigint NOT NULL,
	fault text COLLATE "C" NOT NULL,
	status text COLLATE "C" NOT NULL,
	evses text COLLATE "C" NOT NULL,
	deviations text COLLATE "C" NOT NULL,
	created_at bigint NOT NULL,
	updated_at bigint NOT NULL,
	PRIMARY KEY (tenant_id, id)
);

CREATE TABLE charging_transaction (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	station text COLLATE "C" NOT NULL,
	transaction_id text COLLATE "C" NOT NULL,
	evse bigint NOT NULL,
	connector bigint NOT NULL,
	state text COLLATE "C" NOT NULL CHECK (state IN ('active', 'ended', 'quarantined')),
	charging_state text COLLATE "C" NOT NULL,
	id_token_type text COLLATE "C" NOT NULL,
	id_token_value text COLLATE "C" NOT NULL,
	token_key text COLLATE "C" NOT NULL,
	group_token text COLLATE "C" NOT NULL,
	authorization_status text COLLATE "C" NOT NULL,
	started_at bigint NOT NULL,
	ended_at bigint NOT NULL,
	received_at bigint NOT NULL,
	last_report_at bigint NOT NULL,
	meter_start_wh bigint,
	meter_stop_wh bigint,
	energy_wh bigint CHECK (energy_wh >= 0),
	stop_reason text COLLATE "C" NOT NULL,
	complete boolean NOT NULL,
	fingerprint bigint NOT NULL,
	detail text COLLATE "C" NOT NULL,
	PRIMARY KEY (tenant_id, id)
);
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
	tenant_id text COLLATE "C" NOT NULL,
	transaction_id text COLLATE "C" NOT NULL,
	block bigint NOT NULL,
	events bytea NOT NULL,
	PRIMARY KEY (tenant_id, transaction_id, block)
);
CREATE INDEX transaction_event_block ON transaction_event (block);

CREATE TABLE id_token (
	tenant_id text COLLATE "C" NOT NULL,
	value_key text COLLATE "C" NOT NULL,
	type text COLLATE "C" NOT NULL,
	value text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	status text COLLATE "C" NOT NULL CHECK (status IN ('accepted', 'blocked', 'concurrentTx', 'expired', 'invalid', 'noCredit',
		'notAllowedTypeEVSE', 'notAtThisLocation', 'notAtThisTime')),
	expires_at bigint NOT NULL,
	group_name text COLLATE "C" NOT NULL,
	master_pass boolean NOT NULL,
	max_concurrent bigint NOT NULL,
	language text COLLATE "C" NOT NULL,
	charging_priority bigint NOT NULL,
	note text COLLATE "C" NOT NULL,
	external_id text COLLATE "C" NOT NULL,
	labels text COLLATE "C" NOT NULL,
	updated_at bigint NOT NULL,
	PRIMARY KEY (tenant_id, value_key, type)
);
CREATE INDEX id_token_group_name ON id_token (tenant_id, group_name, value_key, type) WHERE group_name <> '';

CREATE TABLE id_token_group (
	tenant_id text COLLATE "C" NOT NULL,
	name text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	max_concurrent bigint NOT NULL,
	master_pass boolean NOT NULL,
	updated_at bigint NOT NULL,
	PRIMARY KEY (tenant_id, name)
);

CREATE TABLE location (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	name text COLLATE "C" NOT NULL,
	address text COLLATE "C" NOT NULL,
	city text COLLATE "C" NOT NULL,
	postal_code text COLLATE "C" NOT NULL,
	country text COLLATE "C" NOT NULL,
	latitude double precision,
	longitude double precision,
	time_zone text COLLATE "C" NOT NULL,
	external_id text COLLATE "C" NOT NULL,
	labels text COLLATE "C" NOT NULL,
	updated_at bigint NOT NULL,
	PRIMARY KEY (tenant_id, id)
);

CREATE TABLE command (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	station text COLLATE "C" NOT NULL,
	type text COLLATE "C" NOT NULL,
	params text COLLATE "C" NOT NULL,
	idempotency_key text COLLATE "C" NOT NULL,
	made_by text COLLATE "C" NOT NULL,
	state text COLLATE "C" NOT NULL CHECK (state IN ('queued', 'sent', 'finished')),
	created_at bigint NOT NULL,
	deadline bigint NOT NULL,
	sent_at bigint NOT NULL,
	finished_at bigint NOT NULL,
	outcome text COLLATE "C" NOT NULL,
	PRIMARY KEY (tenant_id, id)
);
CREATE INDEX command_created ON command (tenant_id, created_at, id);
CREATE INDEX command_station ON command (tenant_id, station, created_at, id);
CREATE INDEX command_key ON command (tenant_id, idempotency_key, created_at) WHERE idempotency_key <> '';
CREATE INDEX command_open ON command (tenant_id, state, created_at, id) WHERE state <> 'finished';

CREATE TABLE api_key (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	name text COLLATE "C" NOT NULL,
	role text COLLATE "C" NOT NULL CHECK (role IN ('owner', 'operator', 'technician', 'finance', 'viewer')),
	hash bytea NOT NULL UNIQUE,
	created_at bigint NOT NULL,
	expires_at bigint NOT NULL,
	last_used_at bigint NOT NULL,
	revoked_at bigint NOT NULL,
	PRIMARY KEY (tenant_id, id)
);

CREATE TABLE setting (
	tenant_id text COLLATE "C" NOT NULL,
	name text COLLATE "C" NOT NULL,
	value bytea NOT NULL,
	PRIMARY KEY (tenant_id, name)
);

CREATE TABLE audit_log (
	tenant_id text COLLATE "C" NOT NULL,
	at bigint NOT NULL,
	id text COLLATE "C" NOT NULL,
	made_by text COLLATE "C" NOT NULL,
	action text COLLATE "C" NOT NULL,
	subject text COLLATE "C" NOT NULL,
	detail bytea NOT NULL,
	PRIMARY KEY (tenant_id, at, id)
);

CREATE TABLE event_sequence (
	tenant_id text COLLATE "C" PRIMARY KEY,
	last bigint NOT NULL
);

CREATE TABLE event (
	tenant_id text COLLATE "C" NOT NULL,
	sequence bigint NOT NULL,
	id text COLLATE "C" NOT NULL,
	type text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	subject text COLLATE "C" NOT NULL,
	at bigint NOT NULL,
	data text COLLATE "C" NOT NULL,
	PRIMARY KEY (tenant_id, sequence)
);

CREATE TABLE frame_block (
	id bigint PRIMARY KEY,
	at bigint NOT NULL,
	frames bytea NOT NULL
);

CREATE TABLE reading_block (
	id bigint PRIMARY KEY,
	at bigint NOT NULL,
	readings bytea NOT NULL
);

CREATE TABLE block_todo (
	id bigint PRIMARY KEY
);

CREATE TABLE block_index (
	tenant_id text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	last bigint NOT NULL,
	first bigint NOT NULL,
	blocks bytea NOT NULL,
	PRIMARY KEY (tenant_id, station, last)
);
CREATE INDEX block_index_last ON block_index (last);

CREATE TABLE sample_chunk (
	tenant_id text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	transaction_id text COLLATE "C" NOT NULL,
	evse bigint NOT NULL,
	first_at bigint NOT NULL,
	block bigint NOT NULL,
	last_at bigint NOT NULL,
	readings bigint NOT NULL,
	data bytea NOT NULL,
	PRIMARY KEY (tenant_id, station, transaction_id, first_at, evse, block)
);

-- Frames that are not billing messages: a crash may empty these.
CREATE UNLOGGED TABLE journal_block (
	id bigint PRIMARY KEY,
	at bigint NOT NULL,
	frames bytea NOT NULL
);

CREATE UNLOGGED TABLE journal_index (
	tenant_id text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	last bigint NOT NULL,
	first bigint NOT NULL,
	blocks bytea NOT NULL,
	PRIMARY KEY (tenant_id, station, last)
);
CREATE INDEX journal_index_last ON journal_index (last);
