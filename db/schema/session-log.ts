import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  smallint,
  text,
  uuid,
} from "drizzle-orm/pg-core";
import { clinicId, instant } from "@/db/schema/columns";
import { backupRows, clinicRows, patientRows } from "@/db/schema/policies";
import { programRevision } from "@/db/schema/program-revision";
import { shareLink } from "@/db/schema/share-link";
import { difficulties } from "@/lib/session/session-log";

/**
 * One session a patient did, as the phone reported it. The phone makes the id and may send a log many times; the key
 * lets it in once per link.
 */
export const sessionLog = pgTable(
  "session_log",
  {
    clinicId: clinicId(),
    shareLinkId: uuid("share_link_id").notNull(),
    id: uuid("id").notNull(),
    programId: uuid("program_id").notNull(),
    revisionNumber: integer("revision_number").notNull(),
    startedAt: instant("started_at").notNull(),
    finishedAt: instant("finished_at").notNull(),
    receivedAt: instant("received_at").notNull(),
    timeZone: text("time_zone").notNull(),
    /** The patient's calendar day of the start. */
    day: date("day").notNull(),
    /** 0 to 10; null is "not answered". */
    pain: smallint("pain"),
    /** The phone's clock was wrong; the times were corrected when the log arrived. */
    clockWasOff: boolean("clock_was_off").notNull().default(false),
    difficulty: text("difficulty", { enum: difficulties }),
    comment: text("comment").notNull().default(""),
  },
  (table) => [
    primaryKey({ name: "session_log_pk", columns: [table.clinicId, table.shareLinkId, table.id] }),
    foreignKey({
      name: "session_log_share_link_fk",
      columns: [table.clinicId, table.shareLinkId],
      foreignColumns: [shareLink.clinicId, shareLink.id],
    }),
    foreignKey({
      name: "session_log_revision_fk",
      columns: [table.clinicId, table.programId, table.revisionNumber],
      foreignColumns: [programRevision.clinicId, programRevision.programId, programRevision.number],
    }),
    // History of a program, newest first; the days done; the last session in lists.
    index("session_log_program").on(table.clinicId, table.programId, table.startedAt),
    // What came in last, over all patients.
    index("session_log_started_at").on(table.clinicId, table.startedAt),
    // What a link delivered lately, and for one day.
    index("session_log_arrivals").on(table.clinicId, table.shareLinkId, table.receivedAt),
    index("session_log_day").on(table.clinicId, table.shareLinkId, table.day),
    check("session_log_span", sql`finished_at >= started_at`),
    check("session_log_pain", sql`pain between 0 and 10`),
    check("session_log_difficulty", sql`difficulty in ('easy', 'right', 'hard')`),
    check("session_log_comment_length", sql`char_length(comment) <= 1000`),
    check("session_log_time_zone_length", sql`char_length(time_zone) between 1 and 64`),
    clinicRows(),
    patientRows(["program_id", "program_id"], ["share_link_id", "link_id"]),
    backupRows(),
  ],
);
