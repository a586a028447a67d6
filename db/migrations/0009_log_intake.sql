ALTER TABLE "session_log" ADD COLUMN "clock_was_off" boolean DEFAULT false NOT NULL;--> statement-breakpoint
CREATE INDEX "session_log_arrivals" ON "session_log" USING btree ("clinic_id","share_link_id","received_at");--> statement-breakpoint
CREATE INDEX "session_log_day" ON "session_log" USING btree ("clinic_id","share_link_id","day");--> statement-breakpoint
-- The phone's own arrivals are counted.
GRANT SELECT (received_at) ON session_log TO homestretch_patient;
