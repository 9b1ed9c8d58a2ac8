-- Tells every server process what was committed; a payload stays far below the 8,000 bytes that NOTIFY allows.
CREATE FUNCTION tell_connector_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  kind text := 'updated';
BEGIN
  IF TG_OP = 'INSERT' THEN kind := 'created';
  ELSIF NEW.deleted_at IS NOT NULL THEN kind := 'destroyed';
  ELSIF OLD.deleted_at IS NOT NULL THEN kind := 'created';
  END IF;
  PERFORM pg_notify('connector_events', json_build_object('kind', kind, 'id', NEW.id)::text);
  RETURN NULL;
END $$;
CREATE TRIGGER connector_events AFTER INSERT OR UPDATE ON connectors FOR EACH ROW EXECUTE FUNCTION tell_connector_event();
