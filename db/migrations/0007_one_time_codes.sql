CREATE TABLE "one_time_code" (
	"code_hash" "bytea" PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"clinician_id" uuid,
	"created_at" timestamp (3) with time zone NOT NULL,
	"expires_at" timestamp (3) with time zone NOT NULL,
	"used_at" timestamp (3) with time zone,
	CONSTRAINT "one_time_code_hash_length" CHECK (octet_length(code_hash) = 32),
	CONSTRAINT "one_time_code_kind" CHECK (kind in ('create_clinic', 'reset_password')),
	CONSTRAINT "one_time_code_person" CHECK ((kind = 'reset_password') = (clinician_id is not null))
);
--> statement-breakpoint
ALTER TABLE "one_time_code" ADD CONSTRAINT "one_time_code_clinician_fk" FOREIGN KEY ("clinician_id") REFERENCES "public"."clinician"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
-- The gate checks a code and marks it used. Only the owner, on the server, makes one.
GRANT SELECT, UPDATE (used_at) ON one_time_code TO homestretch_gate;
