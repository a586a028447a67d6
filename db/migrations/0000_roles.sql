-- The three roles a request acts in. They belong to the whole server, so another database of it may have made them.
-- A connection must be able to take them on: a superuser always can, an ordinary owner needs to be a member.
-- HSR01 is our own code for what only an administrator can mend; db/migrate.ts knows it.
DO $$
DECLARE
  role_name text;
  can_take_on boolean;
  -- From 16 on, membership alone does not allow SET ROLE.
  needed text := CASE WHEN current_setting('server_version_num')::int >= 160000 THEN 'SET' ELSE 'MEMBER' END;
BEGIN
  FOREACH role_name IN ARRAY ARRAY['homestretch_gate', 'homestretch_clinic', 'homestretch_patient'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS', role_name);
      END IF;
    EXCEPTION
      -- Two databases of one server are migrated at the same time.
      WHEN duplicate_object OR unique_violation THEN NULL;
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION USING ERRCODE = 'HSR01', MESSAGE = format(
          'The database user "%s" may not create roles. Ask an administrator to run: CREATE ROLE homestretch_gate NOLOGIN; CREATE ROLE homestretch_clinic NOLOGIN; CREATE ROLE homestretch_patient NOLOGIN; GRANT homestretch_gate, homestretch_clinic, homestretch_patient TO %I;',
          current_user, current_user);
    END;

    IF EXISTS (SELECT FROM pg_roles WHERE rolname = role_name AND (rolsuper OR rolbypassrls)) THEN
      RAISE EXCEPTION USING ERRCODE = 'HSR01', MESSAGE = format(
        'The role "%s" must not step over row-level security. Ask an administrator to run: ALTER ROLE %I NOSUPERUSER NOBYPASSRLS;',
        role_name, role_name);
    END IF;

    BEGIN
      EXECUTE format('SELECT pg_has_role(current_user, %L, %L)', role_name, needed) INTO can_take_on;
      IF NOT can_take_on THEN
        EXECUTE format('GRANT %I TO %I', role_name, current_user);
      END IF;
    EXCEPTION
      WHEN insufficient_privilege THEN
        RAISE EXCEPTION USING ERRCODE = 'HSR01', MESSAGE = format(
          'The database user "%s" may not act as "%s". Ask an administrator to run: GRANT homestretch_gate, homestretch_clinic, homestretch_patient TO %I;',
          current_user, role_name, current_user);
    END;
  END LOOP;
END
$$;
