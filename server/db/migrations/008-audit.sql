-- One record per change, written in the transaction of the change. Each carries the SHA-256 of the one before it,
-- so that a record that was changed, taken out or put in between breaks the chain: server/modules/audit/record-hash.ts.
CREATE TABLE audit_records (
  number bigint PRIMARY KEY CHECK (number >= 1),
  at timestamptz NOT NULL,
  actor_kind text NOT NULL CHECK (actor_kind IN ('person', 'token', 'server')),
  actor_id uuid CHECK ((actor_id IS NULL) = (actor_kind = 'server')),
  actor_name text NOT NULL,
  action text NOT NULL,
  object_id uuid NOT NULL,
  object_name text NOT NULL,
  -- In a few words; never what somebody typed into a connector.
  summary text NOT NULL,
  -- Of a connector's content.
  before_sha256 text CHECK (before_sha256 ~ '^[0-9a-f]{64}$'),
  after_sha256 text CHECK (after_sha256 ~ '^[0-9a-f]{64}$'),
  request_id uuid,
  previous_sha256 text NOT NULL UNIQUE,
  sha256 text NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$')
);
CREATE INDEX audit_records_by_object ON audit_records (object_id, number);

CREATE TRIGGER audit_records_stay BEFORE UPDATE OR DELETE ON audit_records FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER audit_records_are_never_truncated BEFORE TRUNCATE ON audit_records EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON audit_records TO studio_app;
