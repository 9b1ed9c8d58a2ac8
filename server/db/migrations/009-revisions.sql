-- Every content that a draft ever had, whole, so that any of it can be looked at and brought back.
CREATE TABLE connector_revisions (
  connector_id uuid NOT NULL REFERENCES connectors,
  number integer NOT NULL CHECK (number >= 1),
  -- The updated_at that the connector got by it.
  saved_at timestamptz NOT NULL,
  saved_by uuid NOT NULL,
  saved_by_name text NOT NULL,
  reason text NOT NULL CHECK (reason IN ('created', 'cloned', 'derived', 'saved', 'restored')),
  restored_from integer CHECK ((restored_from IS NOT NULL) = (reason = 'restored')),
  -- The parts that it changed, by name.
  changed text[] NOT NULL,
  -- JSON as text: jsonb reorders keys and drops duplicates.
  content text NOT NULL,
  PRIMARY KEY (connector_id, number)
);

CREATE TRIGGER connector_revisions_stay BEFORE UPDATE OR DELETE ON connector_revisions FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER connector_revisions_are_never_truncated BEFORE TRUNCATE ON connector_revisions EXECUTE FUNCTION refuse();

GRANT SELECT, INSERT ON connector_revisions TO studio_app;

CREATE INDEX connectors_deleted ON connectors (deleted_at) WHERE deleted_at IS NOT NULL;
