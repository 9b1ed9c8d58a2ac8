-- Counting and listing by state reads this index alone: rows are wide.
CREATE INDEX connectors_by_state ON connectors (published, updated_at, id) INCLUDE (library_id, connector_type) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_version ON connectors (version, id) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_creation ON connectors (created_at, id) WHERE deleted_at IS NULL;
