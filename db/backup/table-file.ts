import { createHash } from "node:crypto";
import { createReadStream, createWriteStream } from "node:fs";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip, createGzip } from "node:zlib";
import type { Table } from "@/db/backup/tables";
import type { Transaction } from "@/db/client";

type Content = { rows: number; sha256: string };

const batchRows = 500;
const batchCharacters = 1_000_000;

/**
 * Writes a table to a compressed file, readable by its owner only: a JSON object a line, in the order of the primary
 * key. Returns the number of rows and the SHA-256 of the uncompressed text.
 */
export async function dumpTable(tx: Transaction, table: Table, file: string): Promise<Content> {
  const meter = contentMeter();
  const lines = Readable.from(meter.pass(readLines(tx, table)));
  await pipeline(lines, createGzip(), createWriteStream(file, { mode: 0o600, flush: true }));
  return meter.content();
}

/** The same numbers without a file, to compare a table with a backup. */
export async function measureTable(tx: Transaction, table: Table): Promise<Content> {
  const meter = contentMeter();
  for await (const _ of meter.pass(readLines(tx, table)));
  return meter.content();
}

/** Fills an empty table from a file that `dumpTable` wrote. */
export async function loadTable(tx: Transaction, table: Table, file: string): Promise<void> {
  const columns = tx(table.columns);
  for await (const lines of inBatches(fileLines(file))) {
    await tx`
      insert into ${tx(table.name)} (${columns})
      select ${columns} from jsonb_populate_recordset(null::${tx(table.name)}, ${`[${lines.join(",")}]`}::text::jsonb)`;
  }
}

async function* readLines(tx: Transaction, { name, columns, key }: Table): AsyncGenerator<string> {
  // Byte by byte: the database's own order of texts differs between servers.
  const order = (key.length > 0 ? key : columns).map((column) => tx`${tx(column)}::text collate "C"`);
  const places = order.flatMap((place, index) => (index === 0 ? [place] : [tx`, `, place]));
  const stored = tx`select ${tx(columns)} from ${tx(name)} order by ${places}`;
  const batches = tx<{ line: string }[]>`select row_to_json(stored)::text as line from (${stored}) stored`;
  for await (const rows of batches.cursor(batchRows)) yield rows.map(({ line }) => `${line}\n`).join("");
}

async function* fileLines(file: string): AsyncGenerator<string> {
  const text = createGunzip();
  const reading = pipeline(createReadStream(file), text);
  // Reported below, once the lines end.
  reading.catch(() => {});
  yield* createInterface({ input: text, crlfDelay: Number.POSITIVE_INFINITY });
  await reading;
}

async function* inBatches(lines: AsyncIterable<string>): AsyncGenerator<string[]> {
  let batch: string[] = [];
  let characters = 0;
  for await (const line of lines) {
    batch.push(line);
    characters += line.length;
    if (batch.length < batchRows && characters < batchCharacters) continue;
    yield batch;
    batch = [];
    characters = 0;
  }
  if (batch.length > 0) yield batch;
}

/** Counts and hashes what passes through. */
function contentMeter() {
  const hash = createHash("sha256");
  let rows = 0;
  async function* pass(texts: AsyncIterable<string>): AsyncGenerator<string> {
    for await (const text of texts) {
      hash.update(text);
      rows += text.split("\n").length - 1;
      yield text;
    }
  }
  return { pass, content: (): Content => ({ rows, sha256: hash.digest("hex") }) };
}
