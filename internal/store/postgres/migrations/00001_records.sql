-- +goose Up
CREATE TABLE store_state (
  id integer PRIMARY KEY CHECK (id = 1),
  probed_at bigint NOT NULL
);
INSERT INTO store_state (id, probed_at) VALUES (1, 0);

CREATE TABLE charging_station (
  tenant_id text NOT NULL,
  id text NOT NULL,
  version bigint NOT NULL,
  security_profile bigint NOT NULL CHECK (security_profile BETWEEN 0 AND 3),
  password_hashes text NOT NULL,
  enabled boolean NOT NULL,
  boot_policy text NOT NULL CHECK (boot_policy IN ('', 'accepted', 'pending', 'rejected')),
  automation boolean NOT NULL,
  location text NOT NULL,
  tariff text NOT NULL,
  external_id text NOT NULL,
  labels text NOT NULL,
  registration text NOT NULL CHECK (registration IN ('', 'accepted', 'pending', 'rejected')),
  vendor text NOT NULL,
  model text NOT NULL,
  serial_number text NOT NULL,
  firmware_version text NOT NULL,
  iccid text NOT NULL,
  imsi text NOT NULL,
  meter_type text NOT NULL,
  meter_serial text NOT NULL,
  boot_reason text NOT NULL,
  last_boot_at bigint NOT NULL,
  connected boolean NOT NULL,
  node text NOT NULL,
  epoch bigint NOT NULL,
  ocpp_version text NOT NULL,
  connected_at bigint NOT NULL,
  last_seen_at bigint NOT NULL,
  fault text NOT NULL,
  status text NOT NULL,
  evses text NOT NULL,
  deviations text NOT NULL,
  created_at bigint NOT NULL,
  updated_at bigint NOT NULL,
  PRIMARY KEY (tenant_id, id)
) WITH (fillfactor = 70);

CREATE TABLE charging_transaction (
  tenant_id text NOT NULL,
  id text NOT NULL,
  version bigint NOT NULL,
  station text NOT NULL,
  transaction_id text NOT NULL,
  evse bigint NOT NULL,
  connector bigint NOT NULL,
  state text NOT NULL CHECK (state IN ('active', 'ended', 'quarantined')),
  charging_state text NOT NULL,
  id_token_type text NOT NULL,
  id_token_value text NOT NULL,
  token_key text NOT NULL,
  group_token text NOT NULL,
  authorization_status text NOT NULL,
  started_at bigint NOT NULL,
  ended_at bigint NOT NULL,
  received_at bigint NOT NULL,
  last_report_at bigint NOT NULL,
  meter_start_wh bigint,
  meter_stop_wh bigint,
  energy_wh bigint,
  stop_reason text NOT NULL,
  complete boolean NOT NULL,
  fingerprint bigint NOT NULL,
  detail text NOT NULL,
  PRIMARY KEY (tenant_id, id)
) WITH (fillfactor = 70);
CREATE INDEX charging_transaction_station ON charging_transaction (tenant_id, station, transaction_id);
CREATE INDEX charging_transaction_received ON charging_transaction (tenant_id, received_at, id);
CREATE INDEX charging_transaction_station_received ON charging_transaction (tenant_id, station, received_at, id);
CREATE INDEX charging_transaction_active ON charging_transaction (tenant_id, station) WHERE state = 'active';
CREATE INDEX charging_transaction_token ON charging_transaction (tenant_id, token_key) WHERE state = 'active';
CREATE INDEX charging_transaction_group ON charging_transaction (tenant_id, group_token) WHERE state = 'active';
CREATE INDEX charging_transaction_fingerprint ON charging_transaction (tenant_id, station, fingerprint) WHERE fingerprint <> 0;

CREATE TABLE id_token (
  tenant_id text NOT NULL,
  value_key text NOT NULL,
  type text NOT NULL,
  value text NOT NULL,
  version bigint NOT NULL,
  status text NOT NULL,
  expires_at bigint NOT NULL,
  group_name text NOT NULL,
  master_pass boolean NOT NULL,
  max_concurrent bigint NOT NULL,
  language text NOT NULL,
  charging_priority bigint NOT NULL,
  note text NOT NULL,
  external_id text NOT NULL,
  labels text NOT NULL,
  updated_at bigint NOT NULL,
  PRIMARY KEY (tenant_id, value_key, type)
);
CREATE INDEX id_token_group_name ON id_token (tenant_id, group_name) WHERE group_name <> '';

CREATE TABLE id_token_group (
  tenant_id text NOT NULL,
  name text NOT NULL,
  version bigint NOT NULL,
  max_concurrent bigint NOT NULL,
  master_pass boolean NOT NULL,
  updated_at bigint NOT NULL,
  PRIMARY KEY (tenant_id, name)
);

CREATE TABLE location (
  tenant_id text NOT NULL,
  id text NOT NULL,
  version bigint NOT NULL,
  name text NOT NULL,
  address text NOT NULL,
  city text NOT NULL,
  postal_code text NOT NULL,
  country text NOT NULL,
  latitude double precision,
  longitude double precision,
  time_zone text NOT NULL,
  external_id text NOT NULL,
  labels text NOT NULL,
  updated_at bigint NOT NULL,
  PRIMARY KEY (tenant_id, id)
);

CREATE TABLE command (
  tenant_id text NOT NULL,
  id text NOT NULL,
  version bigint NOT NULL,
  station text NOT NULL,
  type text NOT NULL,
  params text NOT NULL,
  idempotency_key text NOT NULL,
  made_by text NOT NULL,
  state text NOT NULL CHECK (state IN ('queued', 'sent', 'finished')),
  created_at bigint NOT NULL,
  deadline bigint NOT NULL,
  sent_at bigint NOT NULL,
  finished_at bigint NOT NULL,
  outcome text NOT NULL,
  PRIMARY KEY (tenant_id, id)
);
CREATE INDEX command_created ON command (tenant_id, created_at, id);
CREATE INDEX command_open ON command (tenant_id, station) WHERE state <> 'finished';
CREATE INDEX command_key ON command (tenant_id, idempotency_key) WHERE idempotency_key <> '';

CREATE TABLE api_key (
  tenant_id text NOT NULL,
  id text NOT NULL,
  name text NOT NULL,
  role text NOT NULL,
  hash bytea NOT NULL UNIQUE,
  created_at bigint NOT NULL,
  expires_at bigint NOT NULL,
  last_used_at bigint NOT NULL,
  revoked_at bigint NOT NULL,
  PRIMARY KEY (tenant_id, id)
);

CREATE TABLE setting (
  tenant_id text NOT NULL,
  name text NOT NULL,
  value bytea NOT NULL,
  PRIMARY KEY (tenant_id, name)
);

CREATE TABLE audit_log (
  tenant_id text NOT NULL,
  at bigint NOT NULL,
  id text NOT NULL,
  made_by text NOT NULL,
  action text NOT NULL,
  subject text NOT NULL,
  detail text NOT NULL,
  PRIMARY KEY (tenant_id, at, id)
);

CREATE TABLE event_sequence (
  tenant_id text PRIMARY KEY,
  last bigint NOT NULL
);

CREATE TABLE event (
  tenant_id text NOT NULL,
  sequence bigint NOT NULL,
  id text NOT NULL,
  type text NOT NULL,
  station text NOT NULL,
  subject text NOT NULL,
  at bigint NOT NULL,
  data text NOT NULL,
  PRIMARY KEY (tenant_id, sequence)
);
CREATE INDEX event_at ON event USING brin (at);

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
-- What is compressed already is kept out of line as it is.
ALTER TABLE frame_block ALTER COLUMN frames SET STORAGE EXTERNAL;

CREATE TABLE block_todo (
  id bigint PRIMARY KEY
);
CREATE TABLE block_index (
  tenant_id text NOT NULL,
  station text NOT NULL,
  last bigint NOT NULL,
  first bigint NOT NULL,
  blocks bytea NOT NULL,
  PRIMARY KEY (tenant_id, station, last)
);
CREATE INDEX block_index_last ON block_index (last);

CREATE TABLE transaction_event (
  tenant_id text NOT NULL,
  transaction_id text NOT NULL,
  block bigint NOT NULL,
  events bytea NOT NULL,
  PRIMARY KEY (tenant_id, transaction_id, block)
);
CREATE INDEX transaction_event_block ON transaction_event (block);

CREATE TABLE sample_chunk (
  tenant_id text NOT NULL,
  station text NOT NULL,
  transaction_id text NOT NULL,
  evse bigint NOT NULL,
  first_at bigint NOT NULL,
  block bigint NOT NULL,
  last_at bigint NOT NULL,
  readings bigint NOT NULL,
  data bytea NOT NULL,
  PRIMARY KEY (tenant_id, station, transaction_id, evse, first_at, block)
);
ALTER TABLE sample_chunk ALTER COLUMN data SET STORAGE EXTERNAL;

CREATE UNLOGGED TABLE journal_block (
  id bigint PRIMARY KEY,
  at bigint NOT NULL,
  frames bytea NOT NULL
);
ALTER TABLE journal_block ALTER COLUMN frames SET STORAGE EXTERNAL;
CREATE UNLOGGED TABLE journal_index (
  tenant_id text NOT NULL,
  station text NOT NULL,
  last bigint NOT NULL,
  first bigint NOT NULL,
  blocks bytea NOT NULL,
  PRIMARY KEY (tenant_id, station, last)
);
CREATE INDEX journal_index_last ON journal_index (last);
