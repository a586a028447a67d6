import { pgTable, uuid } from "drizzle-orm/pg-core";
import { clinicId } from "@/db/schema/columns";
import { backupRows, clinicRows, gateRows } from "@/db/schema/policies";

/**
 * Where a link leads, for a visitor of whom only the link's id is known. Written with the link, never changed. It has
 * no foreign keys: on a sharded server it is on every node, the link on one. Whether the link still opens is
 * decided by `share_link`.
 */
export const shareLinkRoute = pgTable(
  "share_link_route",
  {
    linkId: uuid("link_id").primaryKey(),
    clinicId: clinicId(),
    programId: uuid("program_id").notNull(),
  },
  () => [gateRows(), clinicRows(), backupRows()],
);
