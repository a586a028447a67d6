import { sql } from "drizzle-orm";
import { check, foreignKey, integer, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { clinicId } from "@/db/schema/columns";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";
import { sessionLog } from "@/db/schema/session-log";
import { exerciseOutcomes } from "@/lib/session/session-log";

/** What became of one exercise in a session. Name and place are those of the revision, so history reads without it. */
export const sessionLogExercise = pgTable(
  "session_log_exercise",
  {
    clinicId: clinicId(),
    shareLinkId: uuid("share_link_id").notNull(),
    sessionLogId: uuid("session_log_id").notNull(),
    itemId: uuid("item_id").notNull(),
    exerciseId: text("exercise_id").notNull(),
    /** English: clinicians read it. */
    exerciseName: text("exercise_name").notNull(),
    position: integer("position").notNull(),
    outcome: text("outcome", { enum: exerciseOutcomes }).notNull(),
    workedSeconds: integer("worked_seconds").notNull(),
    plannedSeconds: integer("planned_seconds").notNull(),
  },
  (table) => [
    primaryKey({
      name: "session_log_exercise_pk",
      columns: [table.clinicId, table.shareLinkId, table.sessionLogId, table.itemId],
    }),
    foreignKey({
      name: "session_log_exercise_log_fk",
      columns: [table.clinicId, table.shareLinkId, table.sessionLogId],
      foreignColumns: [sessionLog.clinicId, sessionLog.shareLinkId, sessionLog.id],
    }),
    check("session_log_exercise_outcome", sql`outcome in ('done', 'partly', 'skipped')`),
    check("session_log_exercise_position", sql`position >= 0`),
    check("session_log_exercise_seconds", sql`worked_seconds >= 0 and planned_seconds >= 0`),
    clinicRows(),
    patientRows(["share_link_id", "link_id"]),
    backupRows(),
  ],
);
