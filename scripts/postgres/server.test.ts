import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startPostgres } from "./server.mjs";

/* A cluster as versions before made it: everybody who reaches its socket is the superuser. */
let folder: string;
let server: Awaited<ReturnType<typeof startPostgres>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "homestretch-doors-"));
  server = await startPostgres(folder, { isThrowAway: true });
});

afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

function connect({ searchParams }: URL) {
  const { host, port, user, password } = Object.fromEntries(searchParams);
  return postgres({ host, port: Number(port), user, password, database: "homestretch", max: 1, onnotice: () => {} });
}

async function ask(change: (url: URL) => void = () => {}) {
  const url = new URL(server.url);
  change(url);
  const sql = connect(url);
  try {
    return (await sql`select current_user::text as name, (select count(*)::int from kept) as kept`)[0];
  } finally {
    await sql.end();
  }
}

test("it asks for a password from now on, while it runs and after a restart, and keeps what it holds", async () => {
  const sql = connect(new URL(server.url));
  await sql`create table kept (id integer)`;
  await sql`insert into kept values (1)`;
  await sql.end();

  // The app was killed and its database still runs.
  server = await startPostgres(folder, { isThrowAway: true, password: "first" });
  expect(await ask()).toEqual({ name: "homestretch", kept: 1 });
  await expect(ask((url) => url.searchParams.delete("password"))).rejects.toThrow();
  await expect(ask((url) => url.searchParams.set("password", "other"))).rejects.toMatchObject({ code: "28P01" });
  expect(await readFile(join(folder, "postgres", "pg_hba.conf"), "utf8")).not.toContain("trust");

  await server.stop();
  server = await startPostgres(folder, { isThrowAway: true, password: "first" });
  expect(await ask()).toEqual({ name: "homestretch", kept: 1 });
});

test("a lost secrets file does not lock out whoever owns the folder", async () => {
  server = await startPostgres(folder, { isThrowAway: true, password: "second" });
  expect(await ask()).toEqual({ name: "homestretch", kept: 1 });
  await expect(ask((url) => url.searchParams.set("password", "first"))).rejects.toMatchObject({ code: "28P01" });
  await server.stop();
  server = await startPostgres(folder, { isThrowAway: true, password: "third" });
  expect(await ask()).toEqual({ name: "homestretch", kept: 1 });
  await expect(ask((url) => url.searchParams.set("password", "second"))).rejects.toMatchObject({ code: "28P01" });
  expect(await readFile(join(folder, "postgres", "pg_hba.conf"), "utf8")).not.toContain("trust");
});
