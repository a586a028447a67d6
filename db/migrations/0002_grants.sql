-- The owner, too, is held by the policies.
ALTER TABLE clinic FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE membership FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE patient FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE program FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE program_item FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE program_revision FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE share_link FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE session_log FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE session_log_exercise FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE audit_event FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE clinician FORCE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE share_link_route FORCE ROW LEVEL SECURITY;--> statement-breakpoint

GRANT USAGE ON SCHEMA public TO homestretch_gate, homestretch_clinic, homestretch_patient;--> statement-breakpoint

-- The gate: who signs in, which session is open, where a link leads.
GRANT SELECT, INSERT ON clinician TO homestretch_gate;--> statement-breakpoint
GRANT UPDATE (password_hash, password_changed_at) ON clinician TO homestretch_gate;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON clinician_session, rate_limit TO homestretch_gate;--> statement-breakpoint
GRANT SELECT ON membership, share_link_route, catalog_exercise TO homestretch_gate;--> statement-breakpoint
GRANT SELECT (clinic_id, name, is_demo) ON clinic TO homestretch_gate;--> statement-breakpoint

-- Clinicians. What happened stays: revisions, logs and the audit trail are never changed, and little is deleted.
GRANT SELECT ON catalog_exercise TO homestretch_clinic;--> statement-breakpoint
GRANT SELECT (id, name, email) ON clinician TO homestretch_clinic;--> statement-breakpoint
GRANT SELECT, INSERT ON clinic, membership, program_revision, audit_event TO homestretch_clinic;--> statement-breakpoint
GRANT UPDATE (name, paper_size) ON clinic TO homestretch_clinic;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON patient, program, share_link TO homestretch_clinic;--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON program_item TO homestretch_clinic;--> statement-breakpoint
GRANT INSERT ON share_link_route TO homestretch_clinic;--> statement-breakpoint
GRANT SELECT ON session_log, session_log_exercise TO homestretch_clinic;--> statement-breakpoint

-- Patients: narrow columns, without clinicians' notes and contact data.
GRANT SELECT (clinic_id, name) ON clinic TO homestretch_patient;--> statement-breakpoint
GRANT SELECT (clinic_id, id, language, time_zone) ON patient TO homestretch_patient;--> statement-breakpoint
GRANT SELECT (clinic_id, id, patient_id, published_number, archived_at) ON program TO homestretch_patient;--> statement-breakpoint
GRANT SELECT (clinic_id, program_id, number, snapshot, published_at) ON program_revision TO homestretch_patient;--> statement-breakpoint
GRANT SELECT (clinic_id, id, program_id, key_version, expires_at, revoked_at, first_opened_at, last_opened_at) ON share_link TO homestretch_patient;--> statement-breakpoint
GRANT UPDATE (first_opened_at, last_opened_at) ON share_link TO homestretch_patient;--> statement-breakpoint
GRANT SELECT (clinic_id, share_link_id, id, program_id, day) ON session_log TO homestretch_patient;--> statement-breakpoint
GRANT INSERT ON session_log, session_log_exercise, audit_event TO homestretch_patient;
