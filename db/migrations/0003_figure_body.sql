ALTER TABLE "clinic" ADD COLUMN "figure_body" text DEFAULT 'mixed' NOT NULL;--> statement-breakpoint
ALTER TABLE "clinic" ADD CONSTRAINT "clinic_figure_body" CHECK (figure_body in ('mixed', 'slim', 'heavy'));--> statement-breakpoint
GRANT SELECT (figure_body) ON clinic TO homestretch_gate;--> statement-breakpoint
GRANT UPDATE (figure_body) ON clinic TO homestretch_clinic;--> statement-breakpoint
GRANT SELECT (figure_body) ON clinic TO homestretch_patient;
