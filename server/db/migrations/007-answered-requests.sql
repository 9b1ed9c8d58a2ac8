-- The answers to mutations that came with an idempotency key, for a day: who asks again gets the same answer once more.
-- The key itself is not here, only its SHA-256, and the answer is encrypted with it: some answers hold a secret that is shown once.
CREATE TABLE answered_requests (
  -- A person or a service token.
  actor_id uuid NOT NULL,
  key_sha256 bytea NOT NULL CHECK (length(key_sha256) = 32),
  request_sha256 bytea NOT NULL CHECK (length(request_sha256) = 32),
  answer bytea NOT NULL,
  answered_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  PRIMARY KEY (actor_id, key_sha256)
);
CREATE INDEX answered_requests_by_age ON answered_requests (answered_at);

GRANT SELECT, INSERT, DELETE ON answered_requests TO studio_app;
