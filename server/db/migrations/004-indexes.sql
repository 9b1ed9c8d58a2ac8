-- id is the last key of every sort, in the direction of the key before it: each index serves both directions.
CREATE INDEX connectors_by_parent ON connectors (parent_id, handle, version) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_handle ON connectors (handle, version, id) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_name ON connectors (name, id) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_type ON connectors (connector_type, updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_update ON connectors (updated_at, id) WHERE deleted_at IS NULL;
CREATE INDEX connectors_by_library ON connectors (library_id) WHERE library_id IS NOT NULL;
CREATE INDEX connectors_changed_last ON connectors (updated_at);

-- Search. Scripts fold only ASCII case (COLLATE "C"): folding by locale costs ten times as much.
CREATE INDEX connectors_search_name ON connectors USING gin (name gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX connectors_search_handle ON connectors USING gin (handle gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX connectors_search_description ON connectors USING gin (description gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX connectors_search_shared_library ON connectors USING gin (shared_library COLLATE "C" gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX modules_search_name ON connector_modules USING gin (name gin_trgm_ops) WITH (fastupdate = off);
CREATE INDEX modules_search_script ON connector_modules USING gin (script COLLATE "C" gin_trgm_ops) WITH (fastupdate = off);
