-- Who may come in, and by what. Passwords are scrypt hashes; invitations and service tokens are stored as SHA-256 alone.
CREATE TABLE people (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  email text NOT NULL UNIQUE CHECK (email = lower(email)),
  email_verified boolean NOT NULL DEFAULT false,
  image text,
  role text NOT NULL CHECK (role IN ('reviewer', 'designer', 'admin')),
  disabled_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

CREATE TABLE sessions (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES people,
  token text NOT NULL UNIQUE,
  expires_at timestamptz NOT NULL,
  ip_address text,
  user_agent text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX sessions_by_person ON sessions (person_id);

-- A way in of one person: the password, or an account with the company's single sign-on.
CREATE TABLE sign_in_accounts (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  person_id uuid NOT NULL REFERENCES people,
  provider_id text NOT NULL,
  account_id text NOT NULL,
  password text,
  access_token text,
  refresh_token text,
  id_token text,
  access_token_expires_at timestamptz,
  refresh_token_expires_at timestamptz,
  scope text,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  UNIQUE (provider_id, account_id),
  -- What the single sign-on hands out is for asking once who it is; it is never kept.
  CHECK (access_token IS NULL AND refresh_token IS NULL AND id_token IS NULL)
);
CREATE INDEX sign_in_accounts_by_person ON sign_in_accounts (person_id);

-- A single sign-on that is under way.
CREATE TABLE sign_in_verifications (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  identifier text NOT NULL,
  value text NOT NULL,
  expires_at timestamptz NOT NULL,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  updated_at timestamptz NOT NULL DEFAULT clock_timestamp()
);
CREATE INDEX sign_in_verifications_by_identifier ON sign_in_verifications (identifier);

CREATE TABLE sign_in_attempts (
  -- The SHA-256 of who or where: an address that was mistyped may be somebody's password.
  key text PRIMARY KEY,
  count integer NOT NULL,
  began_at timestamptz NOT NULL DEFAULT clock_timestamp()
);

-- Without an address it makes the first admin.
CREATE TABLE invitations (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  token_sha256 text NOT NULL UNIQUE CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  email text CHECK (email = lower(email)),
  role text NOT NULL CHECK (role IN ('reviewer', 'designer', 'admin')),
  invited_by uuid REFERENCES people,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  used_at timestamptz,
  withdrawn_at timestamptz
);

CREATE TABLE service_tokens (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  name text NOT NULL,
  token_sha256 text NOT NULL UNIQUE CHECK (token_sha256 ~ '^[0-9a-f]{64}$'),
  scopes text[] NOT NULL,
  created_by uuid NOT NULL REFERENCES people,
  created_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  expires_at timestamptz NOT NULL,
  revoked_at timestamptz,
  last_used_at timestamptz
);

-- Signs the cookies; the run-time role has no way to read it.
CREATE TABLE studio_secrets (name text PRIMARY KEY, value text NOT NULL);

-- A person or a service token; null for what came before there were people, and for the library.
ALTER TABLE connectors ADD COLUMN created_by uuid;
CREATE INDEX connectors_by_maker ON connectors (created_by) WHERE created_by IS NOT NULL AND NOT published AND deleted_at IS NULL;

GRANT INSERT (created_by) ON connectors TO studio_app;
GRANT SELECT, INSERT, UPDATE ON people, sign_in_accounts, service_tokens, invitations TO studio_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, sign_in_verifications, sign_in_attempts TO studio_app;

-- Tells every server process whose access ended, so that open subscriptions end with it.
CREATE FUNCTION tell_access_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('access_changed', CASE TG_TABLE_NAME WHEN 'sessions' THEN OLD.id ELSE NEW.id END::text);
  RETURN NULL;
END $$;
CREATE TRIGGER ended_sessions AFTER DELETE ON sessions FOR EACH ROW EXECUTE FUNCTION tell_access_changed();
CREATE TRIGGER changed_people AFTER UPDATE OF role, disabled_at ON people FOR EACH ROW
  WHEN ((OLD.role, OLD.disabled_at) IS DISTINCT FROM (NEW.role, NEW.disabled_at)) EXECUTE FUNCTION tell_access_changed();
CREATE TRIGGER revoked_tokens AFTER UPDATE OF revoked_at ON service_tokens FOR EACH ROW EXECUTE FUNCTION tell_access_changed();

-- Without an admin nobody could ever manage people again; the lock makes two demotions at once wait for each other.
CREATE FUNCTION keep_an_admin() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(7236003);
  IF NOT EXISTS (SELECT FROM people WHERE role = 'admin' AND disabled_at IS NULL) THEN
    RAISE EXCEPTION 'The last admin stays.' USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER the_last_admin_stays AFTER UPDATE OF role, disabled_at ON people FOR EACH ROW
  WHEN (OLD.role = 'admin' AND OLD.disabled_at IS NULL AND (NEW.role <> 'admin' OR NEW.disabled_at IS NOT NULL)) EXECUTE FUNCTION keep_an_admin();
