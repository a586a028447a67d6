DROP INDEX "patient_clinic_name";--> statement-breakpoint
ALTER TABLE "patient" ADD COLUMN "search_key" text;--> statement-breakpoint
CREATE INDEX "patient_clinic_search_key" ON "patient" USING btree ("clinic_id",search_key collate "C","id");