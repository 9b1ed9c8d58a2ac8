-- A row is one version of one connector. Texts are stored as typed, byte for byte.
CREATE TABLE connectors (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  handle text NOT NULL,
  version integer NOT NULL CHECK (version >= 1),
  name text NOT NULL,
  description text,
  connector_type text NOT NULL,
  shared_library text,
  config_json text,
  iam_policy_json text,
  published boolean NOT NULL DEFAULT false,
  content_sha256 text CHECK (content_sha256 ~ '^[0-9a-f]{64}$'),
  parent_id uuid REFERENCES connectors,
  library_id uuid,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  published_at timestamptz,
  deleted_at timestamptz,
  UNIQUE (handle, version),
  CHECK (published = (content_sha256 IS NOT NULL)),
  CHECK (NOT published OR deleted_at IS NULL)
);

CREATE TABLE connector_modules (
  id uuid PRIMARY KEY,
  connector_id uuid NOT NULL REFERENCES connectors,
  kind text NOT NULL CHECK (kind IN ('actions', 'apiEndpoints', 'reactions', 'timers')),
  position integer NOT NULL CHECK (position >= 0),
  origin_id uuid NOT NULL,
  name text NOT NULL,
  handle text NOT NULL,
  description text,
  script text NOT NULL,
  enabled boolean NOT NULL,
  timeout_ms integer,
  -- json, not jsonb: jsonb reorders keys and drops duplicates.
  settings json NOT NULL,
  samples json NOT NULL,
  UNIQUE (connector_id, kind, position) DEFERRABLE INITIALLY DEFERRED
);

-- Every version number that was ever given out; a number is never used twice, whatever becomes of its row.
CREATE TABLE burned_versions (
  handle text NOT NULL,
  version integer NOT NULL,
  PRIMARY KEY (handle, version)
);

CREATE TABLE config_test_values (
  connector_id uuid PRIMARY KEY REFERENCES connectors,
  values_json text NOT NULL,
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Published rows of the library are inserted by the owner at start; the run-time role can neither set library_id
-- nor change what identifies a version, and owns nothing, so that it can not switch a trigger off.
GRANT SELECT ON connectors, connector_modules, burned_versions, config_test_values TO studio_app;
GRANT INSERT (id, handle, version, name, description, connector_type, shared_library, config_json, iam_policy_json, parent_id)
  ON connectors TO studio_app;
GRANT UPDATE (name, description, connector_type, shared_library, config_json, iam_policy_json,
  published, content_sha256, published_at, deleted_at, updated_at) ON connectors TO studio_app;
GRANT INSERT, UPDATE, DELETE ON connector_modules TO studio_app;
GRANT INSERT, UPDATE, DELETE ON config_test_values TO studio_app;
