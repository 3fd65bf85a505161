-- What the migrations make of an empty database. Written by go test -update; do not edit.

CREATE TABLE api_key (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	name text COLLATE "C" NOT NULL,
	role text COLLATE "C" NOT NULL,
	hash bytea NOT NULL,
	created_at bigint NOT NULL,
	expires_at bigint NOT NULL,
	last_used_at bigint NOT NULL,
	revoked_at bigint NOT NULL
);

CREATE TABLE audit_log (
	tenant_id text COLLATE "C" NOT NULL,
	at bigint NOT NULL,
	id text COLLATE "C" NOT NULL,
	made_by text COLLATE "C" NOT NULL,
	action text COLLATE "C" NOT NULL,
	subject text COLLATE "C" NOT NULL,
	detail bytea NOT NULL
);

CREATE TABLE block_index (
	tenant_id text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	last bigint NOT NULL,
	first bigint NOT NULL,
	blocks bytea NOT NULL
);

CREATE TABLE block_todo (
	id bigint NOT NULL
);

CREATE TABLE charging_station (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	security_profile bigint NOT NULL,
	password_hashes text COLLATE "C" NOT NULL,
	enabled boolean NOT NULL,
	boot_policy text COLLATE "C" NOT NULL,
	automation boolean NOT NULL,
	location text COLLATE "C" NOT NULL,
	tariff text COLLATE "C" NOT NULL,
	external_id text COLLATE "C" NOT NULL,
	labels text COLLATE "C" NOT NULL,
	registration text COLLATE "C" NOT NULL,
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
	updated_at bigint NOT NULL
);

CREATE TABLE charging_transaction (
	tenant_id text COLLATE "C" NOT NULL,
	id text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	station text COLLATE "C" NOT NULL,
	transaction_id text COLLATE "C" NOT NULL,
	evse bigint NOT NULL,
	connector bigint NOT NULL,
	state text COLLATE "C" NOT NULL,
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
	energy_wh bigint,
	stop_reason text COLLATE "C" NOT NULL,
	complete boolean NOT NULL,
	fingerprint bigint NOT NULL,
	detail text COLLATE "C" NOT NULL
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
	state text COLLATE "C" NOT NULL,
	created_at bigint NOT NULL,
	deadline bigint NOT NULL,
	sent_at bigint NOT NULL,
	finished_at bigint NOT NULL,
	outcome text COLLATE "C" NOT NULL
);

CREATE TABLE event (
	tenant_id text COLLATE "C" NOT NULL,
	sequence bigint NOT NULL,
	id text COLLATE "C" NOT NULL,
	type text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	subject text COLLATE "C" NOT NULL,
	at bigint NOT NULL,
	data text COLLATE "C" NOT NULL
);

CREATE TABLE event_sequence (
	tenant_id text COLLATE "C" NOT NULL,
	last bigint NOT NULL
);

CREATE TABLE frame_block (
	id bigint NOT NULL,
	at bigint NOT NULL,
	frames bytea NOT NULL
);

CREATE TABLE id_token (
	tenant_id text COLLATE "C" NOT NULL,
	value_key text COLLATE "C" NOT NULL,
	type text COLLATE "C" NOT NULL,
	value text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	status text COLLATE "C" NOT NULL,
	expires_at bigint NOT NULL,
	group_name text COLLATE "C" NOT NULL,
	master_pass boolean NOT NULL,
	max_concurrent bigint NOT NULL,
	language text COLLATE "C" NOT NULL,
	charging_priority bigint NOT NULL,
	note text COLLATE "C" NOT NULL,
	external_id text COLLATE "C" NOT NULL,
	labels text COLLATE "C" NOT NULL,
	updated_at bigint NOT NULL
);

CREATE TABLE id_token_group (
	tenant_id text COLLATE "C" NOT NULL,
	name text COLLATE "C" NOT NULL,
	version bigint NOT NULL,
	max_concurrent bigint NOT NULL,
	master_pass boolean NOT NULL,
	updated_at bigint NOT NULL
);

CREATE UNLOGGED TABLE journal_block (
	id bigint NOT NULL,
	at bigint NOT NULL,
	frames bytea NOT NULL
);

CREATE UNLOGGED TABLE journal_index (
	tenant_id text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	last bigint NOT NULL,
	first bigint NOT NULL,
	blocks bytea NOT NULL
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
	updated_at bigint NOT NULL
);

CREATE TABLE reading_block (
	id bigint NOT NULL,
	at bigint NOT NULL,
	readings bytea NOT NULL
);

CREATE TABLE sample_chunk (
	tenant_id text COLLATE "C" NOT NULL,
	station text COLLATE "C" NOT NULL,
	transaction_id text COLLATE "C" NOT NULL,
	evse bigint NOT NULL,
	first_at bigint NOT NULL,
	block bigint NOT NULL,
	last_at bigint NOT NULL,
	readings bigint NOT NULL,
	data bytea NOT NULL
);

CREATE TABLE setting (
	tenant_id text COLLATE "C" NOT NULL,
	name text COLLATE "C" NOT NULL,
	value bytea NOT NULL
);

CREATE TABLE store_state (
	id bigint NOT NULL,
	probed_at bigint NOT NULL
);

CREATE TABLE transaction_event (
	tenant_id text COLLATE "C" NOT NULL,
	transaction_id text COLLATE "C" NOT NULL,
	block bigint NOT NULL,
	events bytea NOT NULL
);
ALTER TABLE api_key ADD CONSTRAINT api_key_hash_key UNIQUE (hash);
ALTER TABLE api_key ADD CONSTRAINT api_key_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE api_key ADD CONSTRAINT api_key_role_check CHECK ((role = ANY (ARRAY['owner'::text, 'operator'::text, 'technician'::text, 'finance'::text, 'viewer'::text])));
ALTER TABLE audit_log ADD CONSTRAINT audit_log_pkey PRIMARY KEY (tenant_id, at, id);
ALTER TABLE block_index ADD CONSTRAINT block_index_pkey PRIMARY KEY (tenant_id, station, last);
ALTER TABLE block_todo ADD CONSTRAINT block_todo_pkey PRIMARY KEY (id);
ALTER TABLE charging_station ADD CONSTRAINT charging_station_boot_policy_check CHECK ((boot_policy = ANY (ARRAY[''::text, 'accepted'::text, 'pending'::text, 'rejected'::text])));
ALTER TABLE charging_station ADD CONSTRAINT charging_station_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE charging_station ADD CONSTRAINT charging_station_registration_check CHECK ((registration = ANY (ARRAY[''::text, 'accepted'::text, 'pending'::text, 'rejected'::text])));
ALTER TABLE charging_station ADD CONSTRAINT charging_station_security_profile_check CHECK (((security_profile >= 0) AND (security_profile <= 3)));
ALTER TABLE charging_transaction ADD CONSTRAINT charging_transaction_energy_wh_check CHECK ((energy_wh >= 0));
ALTER TABLE charging_transaction ADD CONSTRAINT charging_transaction_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE charging_transaction ADD CONSTRAINT charging_transaction_state_check CHECK ((state = ANY (ARRAY['active'::text, 'ended'::text, 'quarantined'::text])));
ALTER TABLE command ADD CONSTRAINT command_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE command ADD CONSTRAINT command_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'sent'::text, 'finished'::text])));
ALTER TABLE event ADD CONSTRAINT event_pkey PRIMARY KEY (tenant_id, sequence);
ALTER TABLE event_sequence ADD CONSTRAINT event_sequence_pkey PRIMARY KEY (tenant_id);
ALTER TABLE frame_block ADD CONSTRAINT frame_block_pkey PRIMARY KEY (id);
ALTER TABLE id_token_group ADD CONSTRAINT id_token_group_pkey PRIMARY KEY (tenant_id, name);
ALTER TABLE id_token ADD CONSTRAINT id_token_pkey PRIMARY KEY (tenant_id, value_key, type);
ALTER TABLE id_token ADD CONSTRAINT id_token_status_check CHECK ((status = ANY (ARRAY['accepted'::text, 'blocked'::text, 'concurrentTx'::text, 'expired'::text, 'invalid'::text, 'noCredit'::text, 'notAllowedTypeEVSE'::text, 'notAtThisLocation'::text, 'notAtThisTime'::text])));
ALTER TABLE journal_block ADD CONSTRAINT journal_block_pkey PRIMARY KEY (id);
ALTER TABLE journal_index ADD CONSTRAINT journal_index_pkey PRIMARY KEY (tenant_id, station, last);
ALTER TABLE location ADD CONSTRAINT location_pkey PRIMARY KEY (tenant_id, id);
ALTER TABLE reading_block ADD CONSTRAINT reading_block_pkey PRIMARY KEY (id);
ALTER TABLE sample_chunk ADD CONSTRAINT sample_chunk_pkey PRIMARY KEY (tenant_id, station, transaction_id, first_at, evse, block);
ALTER TABLE setting ADD CONSTRAINT setting_pkey PRIMARY KEY (tenant_id, name);
ALTER TABLE store_state ADD CONSTRAINT store_state_id_check CHECK ((id = 1));
ALTER TABLE store_state ADD CONSTRAINT store_state_pkey PRIMARY KEY (id);
ALTER TABLE transaction_event ADD CONSTRAINT transaction_event_pkey PRIMARY KEY (tenant_id, transaction_id, block);
CREATE UNIQUE INDEX api_key_hash_key ON public.api_key USING btree (hash);
CREATE UNIQUE INDEX api_key_pkey ON public.api_key USING btree (tenant_id, id);
CREATE UNIQUE INDEX audit_log_pkey ON public.audit_log USING btree (tenant_id, at, id);
CREATE INDEX block_index_last ON public.block_index USING btree (last);
CREATE UNIQUE INDEX block_index_pkey ON public.block_index USING btree (tenant_id, station, last);
CREATE UNIQUE INDEX block_todo_pkey ON public.block_todo USING btree (id);
CREATE UNIQUE INDEX charging_station_pkey ON public.charging_station USING btree (tenant_id, id);
CREATE UNIQUE INDEX charging_transaction_active ON public.charging_transaction USING btree (tenant_id, station, transaction_id) WHERE (state = 'active'::text);
CREATE INDEX charging_transaction_active_group ON public.charging_transaction USING btree (tenant_id, group_token) WHERE ((state = 'active'::text) AND (group_token <> ''::text));
CREATE INDEX charging_transaction_active_token ON public.charging_transaction USING btree (tenant_id, token_key) WHERE ((state = 'active'::text) AND (token_key <> ''::text));
CREATE INDEX charging_transaction_fingerprint ON public.charging_transaction USING btree (tenant_id, station, fingerprint) WHERE (fingerprint <> 0);
CREATE INDEX charging_transaction_open ON public.charging_transaction USING btree (tenant_id, state, received_at, id) WHERE (state <> 'ended'::text);
CREATE UNIQUE INDEX charging_transaction_pkey ON public.charging_transaction USING btree (tenant_id, id);
CREATE INDEX charging_transaction_received ON public.charging_transaction USING btree (tenant_id, received_at, id);
CREATE INDEX charging_transaction_received_station ON public.charging_transaction USING btree (tenant_id, station, received_at, id);
CREATE INDEX charging_transaction_station ON public.charging_transaction USING btree (tenant_id, station, transaction_id);
CREATE INDEX command_created ON public.command USING btree (tenant_id, created_at, id);
CREATE INDEX command_key ON public.command USING btree (tenant_id, idempotency_key, created_at) WHERE (idempotency_key <> ''::text);
CREATE INDEX command_open ON public.command USING btree (tenant_id, state, created_at, id) WHERE (state <> 'finished'::text);
CREATE UNIQUE INDEX command_pkey ON public.command USING btree (tenant_id, id);
CREATE INDEX command_station ON public.command USING btree (tenant_id, station, created_at, id);
CREATE UNIQUE INDEX event_pkey ON public.event USING btree (tenant_id, sequence);
CREATE UNIQUE INDEX event_sequence_pkey ON public.event_sequence USING btree (tenant_id);
CREATE UNIQUE INDEX frame_block_pkey ON public.frame_block USING btree (id);
CREATE INDEX id_token_group_name ON public.id_token USING btree (tenant_id, group_name, value_key, type) WHERE (group_name <> ''::text);
CREATE UNIQUE INDEX id_token_group_pkey ON public.id_token_group USING btree (tenant_id, name);
CREATE UNIQUE INDEX id_token_pkey ON public.id_token USING btree (tenant_id, value_key, type);
CREATE UNIQUE INDEX journal_block_pkey ON public.journal_block USING btree (id);
CREATE INDEX journal_index_last ON public.journal_index USING btree (last);
CREATE UNIQUE INDEX journal_index_pkey ON public.journal_index USING btree (tenant_id, station, last);
CREATE UNIQUE INDEX location_pkey ON public.location USING btree (tenant_id, id);
CREATE UNIQUE INDEX reading_block_pkey ON public.reading_block USING btree (id);
CREATE UNIQUE INDEX sample_chunk_pkey ON public.sample_chunk USING btree (tenant_id, station, transaction_id, first_at, evse, block);
CREATE UNIQUE INDEX setting_pkey ON public.setting USING btree (tenant_id, name);
CREATE UNIQUE INDEX store_state_pkey ON public.store_state USING btree (id);
CREATE INDEX transaction_event_block ON public.transaction_event USING btree (block);
CREATE UNIQUE INDEX transaction_event_pkey ON public.transaction_event USING btree (tenant_id, transaction_id, block);
