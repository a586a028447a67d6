CREATE TABLE "audit_event" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"at" timestamp (3) with time zone NOT NULL,
	"actor_kind" text NOT NULL,
	"clinician_id" uuid,
	"share_link_id" uuid,
	"action" text NOT NULL,
	"subject_kind" text NOT NULL,
	"subject_id" uuid NOT NULL,
	CONSTRAINT "audit_event_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "audit_event_actor" CHECK ((actor_kind = 'clinician' and clinician_id is not null and share_link_id is null)
        or (actor_kind = 'patient' and share_link_id is not null and clinician_id is null)
        or (actor_kind = 'system' and share_link_id is null and clinician_id is null)),
	CONSTRAINT "audit_event_action_length" CHECK (char_length(action) between 1 and 60),
	CONSTRAINT "audit_event_subject_kind_length" CHECK (char_length(subject_kind) between 1 and 40)
);
--> statement-breakpoint
ALTER TABLE "audit_event" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "catalog_exercise" (
	"id" text PRIMARY KEY NOT NULL,
	"position" integer NOT NULL,
	"content" jsonb NOT NULL,
	"content_hash" text NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"retired_at" timestamp (3) with time zone,
	CONSTRAINT "catalog_exercise_id_length" CHECK (char_length(id) between 1 and 100),
	CONSTRAINT "catalog_exercise_content_hash" CHECK (content_hash ~ '^[0-9a-f]{64}$')
);
--> statement-breakpoint
CREATE TABLE "clinic" (
	"clinic_id" uuid NOT NULL,
	"name" text NOT NULL,
	"is_demo" boolean DEFAULT false NOT NULL,
	"paper_size" text DEFAULT 'letter' NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinic_pk" PRIMARY KEY("clinic_id"),
	CONSTRAINT "clinic_name_length" CHECK (char_length(name) between 1 and 200),
	CONSTRAINT "clinic_paper_size" CHECK (paper_size in ('letter', 'a4'))
);
--> statement-breakpoint
ALTER TABLE "clinic" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "clinician_session" (
	"token_hash" "bytea" PRIMARY KEY NOT NULL,
	"clinician_id" uuid NOT NULL,
	"clinic_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	"last_seen_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinician_session_token_hash_length" CHECK (octet_length(token_hash) = 32)
);
--> statement-breakpoint
CREATE TABLE "clinician" (
	"id" uuid PRIMARY KEY NOT NULL,
	"email" text NOT NULL,
	"name" text NOT NULL,
	"password_hash" text NOT NULL,
	"disabled_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"password_changed_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "clinician_email_length" CHECK (char_length(email) between 3 and 254),
	CONSTRAINT "clinician_name_length" CHECK (char_length(name) between 1 and 200),
	CONSTRAINT "clinician_password_hash_kind" CHECK (password_hash like '$argon2id$%')
);
--> statement-breakpoint
ALTER TABLE "clinician" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "membership" (
	"clinic_id" uuid NOT NULL,
	"clinician_id" uuid NOT NULL,
	"role" text NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "membership_pk" PRIMARY KEY("clinic_id","clinician_id"),
	CONSTRAINT "membership_role" CHECK (role in ('owner', 'clinician'))
);
--> statement-breakpoint
ALTER TABLE "membership" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "patient" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"display_name" text NOT NULL,
	"language" text NOT NULL,
	"year_of_birth" smallint,
	"email" text,
	"phone" text,
	"time_zone" text,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "patient_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "patient_display_name_length" CHECK (char_length(display_name) between 1 and 200),
	CONSTRAINT "patient_language" CHECK (language in ('en', 'es')),
	CONSTRAINT "patient_year_of_birth" CHECK (year_of_birth between 1900 and 2100),
	CONSTRAINT "patient_email_length" CHECK (char_length(email) <= 254),
	CONSTRAINT "patient_phone_length" CHECK (char_length(phone) <= 50),
	CONSTRAINT "patient_time_zone_length" CHECK (char_length(time_zone) <= 64)
);
--> statement-breakpoint
ALTER TABLE "patient" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_item" (
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"position" integer NOT NULL,
	"exercise_id" text NOT NULL,
	"dosage" jsonb NOT NULL,
	"patient_note" text DEFAULT '' NOT NULL,
	"clinician_note" text DEFAULT '' NOT NULL,
	CONSTRAINT "program_item_pk" PRIMARY KEY("clinic_id","program_id","id"),
	CONSTRAINT "program_item_position" CHECK (position >= 0),
	CONSTRAINT "program_item_dosage" CHECK (jsonb_typeof(dosage) = 'object'),
	CONSTRAINT "program_item_notes_length" CHECK (char_length(patient_note) <= 1000 and char_length(clinician_note) <= 1000)
);
--> statement-breakpoint
ALTER TABLE "program_item" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program_revision" (
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"number" integer NOT NULL,
	"snapshot" jsonb NOT NULL,
	"clinician_notes" jsonb NOT NULL,
	"published_by" uuid NOT NULL,
	"published_by_name" text NOT NULL,
	"published_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "program_revision_pk" PRIMARY KEY("clinic_id","program_id","number"),
	CONSTRAINT "program_revision_number" CHECK (number > 0),
	CONSTRAINT "program_revision_snapshot" CHECK (jsonb_typeof(snapshot) = 'object'),
	CONSTRAINT "program_revision_clinician_notes" CHECK (jsonb_typeof(clinician_notes) = 'object')
);
--> statement-breakpoint
ALTER TABLE "program_revision" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "program" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"patient_id" uuid NOT NULL,
	"title" text NOT NULL,
	"start_date" date,
	"end_date" date,
	"patient_message" text DEFAULT '' NOT NULL,
	"safety_note" text DEFAULT '' NOT NULL,
	"version" integer DEFAULT 1 NOT NULL,
	"published_number" integer,
	"published_version" integer,
	"archived_at" timestamp (3) with time zone,
	"created_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "program_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "program_title_length" CHECK (char_length(title) <= 120),
	CONSTRAINT "program_message_length" CHECK (char_length(patient_message) <= 1000 and char_length(safety_note) <= 1000),
	CONSTRAINT "program_dates" CHECK (start_date <= end_date),
	CONSTRAINT "program_version" CHECK (version > 0 and published_version <= version),
	CONSTRAINT "program_published" CHECK ((published_number is null) = (published_version is null) and published_number > 0)
);
--> statement-breakpoint
ALTER TABLE "program" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "rate_limit" (
	"key_hash" "bytea" PRIMARY KEY NOT NULL,
	"tries" integer NOT NULL,
	"window_ends_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "rate_limit_key_hash_length" CHECK (octet_length(key_hash) = 32),
	CONSTRAINT "rate_limit_tries" CHECK (tries > 0)
);
--> statement-breakpoint
CREATE TABLE "session_log_exercise" (
	"clinic_id" uuid NOT NULL,
	"share_link_id" uuid NOT NULL,
	"session_log_id" uuid NOT NULL,
	"item_id" uuid NOT NULL,
	"exercise_id" text NOT NULL,
	"exercise_name" text NOT NULL,
	"position" integer NOT NULL,
	"outcome" text NOT NULL,
	"worked_seconds" integer NOT NULL,
	"planned_seconds" integer NOT NULL,
	CONSTRAINT "session_log_exercise_pk" PRIMARY KEY("clinic_id","share_link_id","session_log_id","item_id"),
	CONSTRAINT "session_log_exercise_outcome" CHECK (outcome in ('done', 'partly', 'skipped')),
	CONSTRAINT "session_log_exercise_position" CHECK (position >= 0),
	CONSTRAINT "session_log_exercise_seconds" CHECK (worked_seconds >= 0 and planned_seconds >= 0)
);
--> statement-breakpoint
ALTER TABLE "session_log_exercise" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "session_log" (
	"clinic_id" uuid NOT NULL,
	"share_link_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"revision_number" integer NOT NULL,
	"started_at" timestamp (3) with time zone NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"time_zone" text NOT NULL,
	"day" date NOT NULL,
	"pain" smallint,
	"difficulty" text,
	"comment" text DEFAULT '' NOT NULL,
	CONSTRAINT "session_log_pk" PRIMARY KEY("clinic_id","share_link_id","id"),
	CONSTRAINT "session_log_span" CHECK (finished_at >= started_at),
	CONSTRAINT "session_log_pain" CHECK (pain between 0 and 10),
	CONSTRAINT "session_log_difficulty" CHECK (difficulty in ('easy', 'right', 'hard')),
	CONSTRAINT "session_log_comment_length" CHECK (char_length(comment) <= 1000),
	CONSTRAINT "session_log_time_zone_length" CHECK (char_length(time_zone) between 1 and 64)
);
--> statement-breakpoint
ALTER TABLE "session_log" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_link_route" (
	"link_id" uuid PRIMARY KEY NOT NULL,
	"clinic_id" uuid NOT NULL,
	"program_id" uuid NOT NULL
);
--> statement-breakpoint
ALTER TABLE "share_link_route" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
CREATE TABLE "share_link" (
	"clinic_id" uuid NOT NULL,
	"id" uuid NOT NULL,
	"program_id" uuid NOT NULL,
	"key_version" integer NOT NULL,
	"label" text NOT NULL,
	"expires_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	"first_opened_at" timestamp (3) with time zone,
	"last_opened_at" timestamp (3) with time zone,
	"created_by" uuid NOT NULL,
	"created_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "share_link_pk" PRIMARY KEY("clinic_id","id"),
	CONSTRAINT "share_link_key_version" CHECK (key_version > 0),
	CONSTRAINT "share_link_label_length" CHECK (char_length(label) <= 120)
);
--> statement-breakpoint
ALTER TABLE "share_link" ENABLE ROW LEVEL SECURITY;--> statement-breakpoint
ALTER TABLE "audit_event" ADD CONSTRAINT "audit_event_clinic_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinician_session" ADD CONSTRAINT "clinician_session_clinician_fk" FOREIGN KEY ("clinician_id") REFERENCES "public"."clinician"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "clinician_session" ADD CONSTRAINT "clinician_session_clinic_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinic_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "membership" ADD CONSTRAINT "membership_clinician_fk" FOREIGN KEY ("clinician_id") REFERENCES "public"."clinician"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "patient" ADD CONSTRAINT "patient_clinic_fk" FOREIGN KEY ("clinic_id") REFERENCES "public"."clinic"("clinic_id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_item" ADD CONSTRAINT "program_item_program_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."program"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_item" ADD CONSTRAINT "program_item_exercise_fk" FOREIGN KEY ("exercise_id") REFERENCES "public"."catalog_exercise"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revision" ADD CONSTRAINT "program_revision_program_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."program"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program_revision" ADD CONSTRAINT "program_revision_clinician_fk" FOREIGN KEY ("published_by") REFERENCES "public"."clinician"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "program" ADD CONSTRAINT "program_patient_fk" FOREIGN KEY ("clinic_id","patient_id") REFERENCES "public"."patient"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_log_exercise" ADD CONSTRAINT "session_log_exercise_log_fk" FOREIGN KEY ("clinic_id","share_link_id","session_log_id") REFERENCES "public"."session_log"("clinic_id","share_link_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_log" ADD CONSTRAINT "session_log_share_link_fk" FOREIGN KEY ("clinic_id","share_link_id") REFERENCES "public"."share_link"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session_log" ADD CONSTRAINT "session_log_revision_fk" FOREIGN KEY ("clinic_id","program_id","revision_number") REFERENCES "public"."program_revision"("clinic_id","program_id","number") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_program_fk" FOREIGN KEY ("clinic_id","program_id") REFERENCES "public"."program"("clinic_id","id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "share_link" ADD CONSTRAINT "share_link_clinician_fk" FOREIGN KEY ("created_by") REFERENCES "public"."clinician"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_event_subject" ON "audit_event" USING btree ("clinic_id","subject_id","at");--> statement-breakpoint
CREATE INDEX "clinician_session_clinician" ON "clinician_session" USING btree ("clinician_id");--> statement-breakpoint
CREATE UNIQUE INDEX "clinician_email" ON "clinician" USING btree (lower("email"));--> statement-breakpoint
CREATE INDEX "patient_clinic_name" ON "patient" USING btree ("clinic_id",lower("display_name"));--> statement-breakpoint
CREATE INDEX "program_patient" ON "program" USING btree ("clinic_id","patient_id");--> statement-breakpoint
CREATE INDEX "program_updated_at" ON "program" USING btree ("clinic_id","updated_at");--> statement-breakpoint
CREATE INDEX "rate_limit_window_ends_at" ON "rate_limit" USING btree ("window_ends_at");--> statement-breakpoint
CREATE INDEX "session_log_program" ON "session_log" USING btree ("clinic_id","program_id","started_at");--> statement-breakpoint
CREATE INDEX "session_log_started_at" ON "session_log" USING btree ("clinic_id","started_at");--> statement-breakpoint
CREATE INDEX "share_link_program" ON "share_link" USING btree ("clinic_id","program_id");--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "audit_event" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "audit_event" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and share_link_id = nullif(current_setting('app.link_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and share_link_id = nullif(current_setting('app.link_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_rows" ON "clinic" AS PERMISSIVE FOR ALL TO "homestretch_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "clinic" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "clinic" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_rows" ON "clinician" AS PERMISSIVE FOR ALL TO "homestretch_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "clinician" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (exists (select from membership where membership.clinician_id = clinician.id)) WITH CHECK (exists (select from membership where membership.clinician_id = clinician.id));--> statement-breakpoint
CREATE POLICY "gate_rows" ON "membership" AS PERMISSIVE FOR ALL TO "homestretch_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "membership" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "patient" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "patient" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and id = nullif(current_setting('app.patient_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and id = nullif(current_setting('app.patient_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "program_item" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "program_revision" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "program_revision" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and program_id = nullif(current_setting('app.program_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and program_id = nullif(current_setting('app.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "program" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "program" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and id = nullif(current_setting('app.program_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and id = nullif(current_setting('app.program_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "session_log_exercise" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "session_log_exercise" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and share_link_id = nullif(current_setting('app.link_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and share_link_id = nullif(current_setting('app.link_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "session_log" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "session_log" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and program_id = nullif(current_setting('app.program_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and program_id = nullif(current_setting('app.program_id', true), '')::uuid and share_link_id = nullif(current_setting('app.link_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "gate_rows" ON "share_link_route" AS PERMISSIVE FOR ALL TO "homestretch_gate" USING (true) WITH CHECK (true);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "share_link_route" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "clinic_rows" ON "share_link" AS PERMISSIVE FOR ALL TO "homestretch_clinic" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid);--> statement-breakpoint
CREATE POLICY "patient_rows" ON "share_link" AS PERMISSIVE FOR ALL TO "homestretch_patient" USING (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and id = nullif(current_setting('app.link_id', true), '')::uuid) WITH CHECK (clinic_id = nullif(current_setting('app.clinic_id', true), '')::uuid and id = nullif(current_setting('app.link_id', true), '')::uuid);