-- What is published can not be changed by any road, the owner's included while the triggers stand.

CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is not allowed on %.', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER connectors_are_never_removed BEFORE DELETE ON connectors FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER connectors_are_never_truncated BEFORE TRUNCATE ON connectors EXECUTE FUNCTION refuse();
CREATE TRIGGER modules_are_never_truncated BEFORE TRUNCATE ON connector_modules EXECUTE FUNCTION refuse();
CREATE TRIGGER burned_versions_stay BEFORE UPDATE OR DELETE ON burned_versions FOR EACH ROW EXECUTE FUNCTION refuse();
CREATE TRIGGER burned_versions_are_never_truncated BEFORE TRUNCATE ON burned_versions EXECUTE FUNCTION refuse();

-- Security definer: the run-time role may not write burned_versions itself.
CREATE FUNCTION burn_version() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  elder connectors%ROWTYPE;
BEGIN
  -- Two inserts under one handle wait for each other, so that each sees what the other burned.
  PERFORM pg_advisory_xact_lock(hashtextextended('connector handle ' || NEW.handle, 0));
  SELECT * INTO elder FROM connectors WHERE handle = NEW.handle ORDER BY version DESC LIMIT 1;
  IF FOUND AND elder.library_id IS NULL AND NEW.library_id IS NOT NULL THEN
    RAISE EXCEPTION 'The handle "%" belongs to a connector that is not of the library.', NEW.handle USING ERRCODE = 'unique_violation';
  END IF;
  IF FOUND AND NEW.library_id IS NULL AND (elder.library_id IS NOT NULL OR NEW.version <= elder.version) THEN
    RAISE EXCEPTION 'The handle "%" is taken, or its version % was used before.', NEW.handle, NEW.version USING ERRCODE = 'unique_violation';
  END IF;
  IF NEW.published OR NEW.deleted_at IS NOT NULL THEN
    RAISE EXCEPTION 'A connector begins as a draft.' USING ERRCODE = 'restrict_violation';
  END IF;
  INSERT INTO burned_versions (handle, version) VALUES (NEW.handle, NEW.version);
  RETURN NEW;
END $$;
CREATE TRIGGER a_number_is_burned_once BEFORE INSERT ON connectors FOR EACH ROW EXECUTE FUNCTION burn_version();

CREATE FUNCTION guard_connector() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF OLD.published THEN
    RAISE EXCEPTION 'Version % of "%" is published and can never change.', OLD.version, OLD.handle USING ERRCODE = 'restrict_violation';
  END IF;
  IF (NEW.id, NEW.handle, NEW.version, NEW.created_at) IS DISTINCT FROM (OLD.id, OLD.handle, OLD.version, OLD.created_at)
    OR (NEW.parent_id, NEW.library_id) IS DISTINCT FROM (OLD.parent_id, OLD.library_id) THEN
    RAISE EXCEPTION 'What identifies a version can never change.' USING ERRCODE = 'restrict_violation';
  END IF;
  NEW.updated_at := greatest(clock_timestamp(), OLD.updated_at + interval '1 microsecond');
  RETURN NEW;
END $$;
CREATE TRIGGER published_versions_stay BEFORE UPDATE ON connectors FOR EACH ROW EXECUTE FUNCTION guard_connector();

-- FOR SHARE waits for a publication that is going on, and makes it wait for us.
CREATE FUNCTION guard_module() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  frozen boolean;
BEGIN
  IF TG_OP <> 'INSERT' THEN
    SELECT published INTO frozen FROM connectors WHERE id = OLD.connector_id FOR SHARE;
    IF frozen THEN RAISE EXCEPTION 'The modules of a published version can never change.' USING ERRCODE = 'restrict_violation'; END IF;
    IF TG_OP = 'UPDATE' AND (NEW.id, NEW.connector_id, NEW.kind) IS DISTINCT FROM (OLD.id, OLD.connector_id, OLD.kind) THEN
      RAISE EXCEPTION 'A module stays with its connector and its kind.' USING ERRCODE = 'restrict_violation';
    END IF;
  ELSE
    SELECT published INTO frozen FROM connectors WHERE id = NEW.connector_id FOR SHARE;
    IF frozen THEN RAISE EXCEPTION 'The modules of a published version can never change.' USING ERRCODE = 'restrict_violation'; END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER modules_of_published_versions_stay BEFORE INSERT OR UPDATE OR DELETE ON connector_modules
  FOR EACH ROW EXECUTE FUNCTION guard_module();

-- A library version is a draft only inside the transaction that loads it.
CREATE FUNCTION library_is_published() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT (SELECT published FROM connectors WHERE id = NEW.id) THEN
    RAISE EXCEPTION 'A library version is published as it is loaded.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER library_versions_are_published AFTER INSERT ON connectors
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.library_id IS NOT NULL) EXECUTE FUNCTION library_is_published();
