import { createHash } from "node:crypto";
import type { Pool } from "@/db/client";
import { catalog } from "@/lib/catalog/catalog";

/**
 * Brings the table of built-in exercises in step with `lib/catalog`, as the owner of the tables: adds what is new,
 * replaces what changed, retires what is gone and takes back what returned. Gives the number of rows it touched;
 * running it again touches none.
 */
export async function seedCatalog(sql: Pool, exercises: typeof catalog = catalog): Promise<{ changed: number }> {
  const entries = exercises.map((exercise, position) => ({
    id: exercise.id,
    position,
    content: exercise,
    contentHash: createHash("sha256").update(JSON.stringify(exercise)).digest("hex"),
  }));
  const [row] = await sql<{ changed: number }[]>`
    with given as (
      select * from jsonb_to_recordset(${sql.json(entries)}) as given(id text, position integer, content jsonb,
        "contentHash" text)
    ), written as (
      insert into catalog_exercise as known (id, position, content, content_hash, updated_at)
      select id, position, content, "contentHash", now() from given
      on conflict (id) do update set position = excluded.position, content = excluded.content,
        content_hash = excluded.content_hash, updated_at = excluded.updated_at, retired_at = null
      where (known.position, known.content_hash) is distinct from (excluded.position, excluded.content_hash)
        or known.retired_at is not null
      returning id
    ), retired as (
      update catalog_exercise set retired_at = now()
      where retired_at is null and id not in (select id from given)
      returning id
    )
    select ((select count(*) from written) + (select count(*) from retired))::int as changed`;
  return { changed: row?.changed ?? 0 };
}
