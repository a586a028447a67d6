// How much script a patient's phone loads before it can start, beside an empty page of the same app. Bytes as sent.
import { get } from "node:http";
import { startBenchApp } from "./app/bench-app.mjs";
import { emptyPath } from "./app/copy-with-empty-page.mjs";
import { kilobytes } from "./app/numbers.mjs";

const allowedBytes = 25_000;

const app = await startBenchApp();
try {
  const patient = await weigh(app.patient.path, { cookie: app.patient.cookie });
  const shell = await weigh(app.patient.path);
  const empty = await weigh(emptyPath);
  const tell = (name, { files, script, html }) =>
    console.log(`${name.padEnd(24)} ${kilobytes(script)} of script in ${files} files, ${kilobytes(html)} of HTML`);
  tell("opened patient page", patient);
  tell("before it is opened", shell);
  tell("empty page", empty);
  const over = patient.script - empty.script;
  console.log(`over the empty page      ${kilobytes(over)} (allowed: ${kilobytes(allowedBytes)})`);
  process.exitCode = over <= allowedBytes ? 0 : 1;
} finally {
  await app.stop();
}

/** The compressed bytes of a page and of every script that its HTML loads; old browsers' own script is left out. */
async function weigh(path, headers = {}) {
  const html = await (await fetch(`${app.url}${path}`, { headers })).text();
  const tags = html.match(/<script[^<>]*>/g) ?? [];
  const sources = tags.filter((tag) => !/nomodule/i.test(tag)).flatMap((tag) => / src="([^"]+)"/.exec(tag)?.[1] ?? []);
  const sizes = await Promise.all([...new Set(sources)].map((source) => sentBytes(source)));
  return {
    files: sizes.length,
    script: sizes.reduce((sum, size) => sum + size, 0),
    html: await sentBytes(path, headers),
  };
}

/** The length of a body as it goes over the line. */
function sentBytes(path, headers = {}) {
  return new Promise((resolve, reject) => {
    get(`${app.url}${path}`, { headers: { ...headers, "accept-encoding": "gzip" } }, (response) => {
      let bytes = 0;
      response.on("data", (chunk) => {
        bytes += chunk.length;
      });
      response.on("end", () => resolve(bytes));
    }).on("error", reject);
  });
}
