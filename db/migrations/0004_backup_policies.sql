-- The role that backups read as. Made like the roles of requests (0000_roles.sql), but no request can become it.
DO $$
DECLARE
  can_take_on boolean;
  is_new boolean := current_setting('server_version_num')::int >= 160000;
  needed text := CASE WHEN is_new THEN 'SET' ELSE 'MEMBER' END;
  -- Without inheriting, the owner sees no tenant's row until it takes the role on.
  as_needed text := CASE WHEN is_new THEN ' WITH INHERIT FALSE, SET TRUE' ELSE '' END;
BEGIN
  BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'homestretch_backup') THEN
      CREATE ROLE homestretch_backup NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOBYPASSRLS;
    END IF;
  EXCEPTION
    -- Two databases of one server are migrated at the same time.
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
      RAISE EXCEPTION USING ERRCODE = 'HSR01', MESSAGE = format(
        'The database user "%s" may not create roles. Ask an administrator to run: CREATE ROLE homestretch_backup NOLOGIN; GRANT homestretch_backup TO %I%s;',
        current_user, current_user, as_needed);
  END;
  BEGIN
    EXECUTE format('SELECT pg_has_role(current_user, %L, %L)', 'homestretch_backup', needed) INTO can_take_on;
    IF NOT can_take_on THEN
      EXECUTE format('GRANT homestretch_backup TO %I%s', current_user, as_needed);
    END IF;
  EXCEPTION
    WHEN insufficient_privilege THEN
      RAISE EXCEPTION USING ERRCODE = 'HSR01', MESSAGE = format(
        'The database user "%s" may not act as "homestretch_backup". Ask an administrator to run: GRANT homestretch_backup TO %I%s;',
        current_user, current_user, as_needed);
  END;
END
$$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO homestretch_backup;--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public TO homestretch_backup;--> statement-breakpoint
-- Tables of later migrations, too.
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT ON TABLES TO homestretch_backup;--> statement-breakpoint
CREATE POLICY "backup_rows" ON "audit_event" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "clinic" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "clinician" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "membership" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "patient" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "program_item" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "program_revision" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "program" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "session_log_exercise" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "session_log" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "share_link_route" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);--> statement-breakpoint
CREATE POLICY "backup_rows" ON "share_link" AS PERMISSIVE FOR SELECT TO "homestretch_backup" USING (true);