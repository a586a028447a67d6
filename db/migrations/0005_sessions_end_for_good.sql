DELETE FROM clinician_session s WHERE NOT EXISTS (
  SELECT FROM membership m WHERE m.clinic_id = s.clinic_id AND m.clinician_id = s.clinician_id
);--> statement-breakpoint
ALTER TABLE "clinician_session" ADD CONSTRAINT "clinician_session_membership_fk" FOREIGN KEY ("clinic_id","clinician_id") REFERENCES "public"."membership"("clinic_id","clinician_id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
-- Runs with the rights of whoever makes the change: a role that cannot end the sessions cannot change these columns.
CREATE FUNCTION end_clinician_sessions() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp AS $$
BEGIN
  IF TG_TABLE_NAME = 'clinician' THEN
    DELETE FROM public.clinician_session WHERE clinician_id = NEW.id;
  ELSE
    DELETE FROM public.clinician_session WHERE clinic_id = NEW.clinic_id AND clinician_id = NEW.clinician_id;
  END IF;
  RETURN NULL;
END
$$;--> statement-breakpoint
REVOKE ALL ON FUNCTION end_clinician_sessions() FROM PUBLIC;--> statement-breakpoint
CREATE TRIGGER clinician_ends_sessions AFTER UPDATE OF password_hash, disabled_at ON clinician FOR EACH ROW
  WHEN (OLD.password_hash IS DISTINCT FROM NEW.password_hash OR OLD.disabled_at IS DISTINCT FROM NEW.disabled_at)
  EXECUTE FUNCTION end_clinician_sessions();--> statement-breakpoint
CREATE TRIGGER membership_ends_sessions AFTER UPDATE OF role ON membership FOR EACH ROW
  WHEN (OLD.role IS DISTINCT FROM NEW.role)
  EXECUTE FUNCTION end_clinician_sessions();
