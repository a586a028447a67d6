// Whether a heavy request delays the others: how long the readiness check and a patient's page take while ten handouts
// of 40 exercises are made, beside the same requests to the same app at rest. In turns; no handout is made twice.
import { setTimeout as sleep } from "node:timers/promises";
import { startBenchApp } from "./app/bench-app.mjs";
import { makeLongPrograms } from "./app/long-programs.mjs";
import { median } from "./app/numbers.mjs";

const allowed = 3;
const handouts = 10;
const exercises = 40;
/** Each makes other files of the same programs. */
const rounds = ["?paper=letter", "?paper=a4", "?paper=letter&size=large", "?paper=a4&size=large"];
const restSeconds = 8;
const pauseMilliseconds = 10;

const app = await startBenchApp();
try {
  const { paths, cookie } = await makeLongPrograms(app.url, { count: handouts, exercises });
  const watched = {
    "readiness check": { path: "/api/readyz" },
    "patient page": { path: app.patient.path, cookie: app.patient.cookie },
  };
  // Warm: the pages, and a thread with its fonts.
  await Promise.all([watch(watched, sleep(4_000)), open({ path: `${paths[0]}?size=large`, cookie })]);
  const times = [];
  for (const query of rounds) {
    const rest = await watch(watched, sleep(restSeconds * 1000));
    const start = performance.now();
    const made = Promise.all(paths.map((path) => open({ path: `${path}${query}`, cookie })));
    const load = await watch(watched, made);
    times.push({ rest, load, seconds: (performance.now() - start) / 1000 });
  }
  const took = times.map(({ seconds }) => seconds.toFixed(1)).join(", ");
  console.log(`${handouts} handouts of ${exercises} exercises, made in ${took} s; p99 at rest and meanwhile`);
  const ratios = Object.keys(watched).map((name) => compare(name, times));
  process.exitCode = ratios.every((ratio) => ratio <= allowed) ? 0 : 1;
} finally {
  await app.stop();
}

function compare(name, times) {
  const rest = times.map((round) => p99(round.rest[name]));
  const load = times.map((round) => p99(round.load[name]));
  const ratio = median(load.map((value, at) => value / rest[at]));
  const pairs = load.map((value, at) => `${rest[at].toFixed(0)} → ${value.toFixed(0)}`).join(", ");
  console.log(
    `${ratio <= allowed ? "ok " : "NOT"} ${name.padEnd(16)} ${pairs} ms; ratio ${ratio.toFixed(2)} (at most ${allowed})`,
  );
  return ratio;
}

/** Asks for each page again and again, one request at a time, until something is over. Returns milliseconds by name. */
async function watch(pages, over) {
  let isOver = false;
  const ending = over.then(() => {
    isOver = true;
  });
  const lists = Object.entries(pages).map(async ([name, page]) => {
    const taken = [];
    while (!isOver) {
      const start = performance.now();
      await open(page);
      taken.push(performance.now() - start);
      await sleep(pauseMilliseconds);
    }
    return [name, taken];
  });
  const all = Object.fromEntries(await Promise.all(lists));
  await ending;
  return all;
}

async function open({ path, cookie }) {
  const answer = await fetch(`${app.url}${path}`, { headers: cookie ? { cookie } : {}, redirect: "manual" });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${path}: ${answer.status}`);
}

function p99(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.99)] ?? 0;
}
