ALTER TABLE "rate_limit" DROP CONSTRAINT "rate_limit_tries";--> statement-breakpoint
CREATE INDEX "audit_event_sign_in" ON "audit_event" USING btree ("clinic_id","at") WHERE action in ('clinician.sign_in_blocked', 'clinic.sign_in_alarms_dismissed');--> statement-breakpoint
ALTER TABLE "rate_limit" ADD CONSTRAINT "rate_limit_tries" CHECK (tries >= 0);