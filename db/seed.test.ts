import { expect, test } from "vitest";
import { getProgram } from "@/db/access/programs";
import { seedCatalog } from "@/db/seed";
import { makeClinic, makeItem, makeProgram } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { catalog } from "@/lib/catalog/catalog";

const { owner } = setUpTestDatabase();

test("the table holds the catalog, in its order, word for word", async () => {
  const rows = await owner()`select id, content, retired_at from catalog_exercise order by position`;
  expect([...rows]).toEqual(catalog.map((exercise) => ({ id: exercise.id, content: exercise, retiredAt: null })));
});

test("seeding again touches nothing, also when several do it at once", async () => {
  const results = await Promise.all([seedCatalog(owner()), seedCatalog(owner())]);
  expect(results).toEqual([{ changed: 0 }, { changed: 0 }]);
});

test("a changed entry is replaced, a missing one retired and kept for old programs, a returning one taken back", async () => {
  const scope = await makeClinic();
  const [first, second, ...others] = catalog;
  if (!first || !second) throw new Error("the catalog is too small");
  const { id, draft } = await makeProgram(scope, { draft: { items: [makeItem({ exerciseId: second.id })] } });
  const changed = { ...first, precautions: ["Something new."] };
  // The others move up by one place.
  expect(await seedCatalog(owner(), [changed, ...others])).toEqual({ changed: catalog.length });
  const [row] = await owner()`select content, retired_at from catalog_exercise where id = ${first.id}`;
  expect(row).toEqual({ content: changed, retiredAt: null });
  const [gone] = await owner()`select retired_at from catalog_exercise where id = ${second.id}`;
  expect(gone?.retiredAt).toBeInstanceOf(Date);
  expect((await getProgram(scope, id))?.draft).toEqual(draft);
  await seedCatalog(owner());
  const [back] = await owner()`select retired_at from catalog_exercise where id = ${second.id}`;
  expect(back?.retiredAt).toBeNull();
  expect(await seedCatalog(owner())).toEqual({ changed: 0 });
});
