import { customType, timestamp, uuid } from "drizzle-orm/pg-core";

/** An instant, to the millisecond as JavaScript has it. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, precision: 3 });

/** The tenant. First in every key and index, so that a sharding Postgres can split by it. */
export const clinicId = () => uuid("clinic_id").notNull();

export const bytea = customType<{ data: Buffer }>({ dataType: () => "bytea" });
