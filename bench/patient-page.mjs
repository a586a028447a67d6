// How many opened patient pages a second the server gives, beside an empty page of the same app that is rendered for
// each request too. In turns, so that what else the machine does hits both.
import autocannon from "autocannon";
import { startBenchApp } from "./app/bench-app.mjs";
import { emptyPath } from "./app/copy-with-empty-page.mjs";
import { median } from "./app/numbers.mjs";

const atLeast = 0.5;
const rounds = 5;
const seconds = 4;
const connections = 8;

const app = await startBenchApp();
try {
  const pages = {
    "patient page": { path: app.patient.path, cookie: app.patient.cookie },
    "empty page": { path: emptyPath },
  };
  const runs = { "patient page": [], "empty page": [] };
  for (let round = -1; round < rounds; round += 1) {
    const order = Object.keys(pages);
    for (const name of round % 2 === 0 ? order : order.reverse()) {
      const result = await load(pages[name]);
      // The first round warms the server up.
      if (round >= 0) runs[name].push(result);
    }
  }
  for (const [name, results] of Object.entries(runs)) {
    const rate = median(results.map(({ requests }) => requests.average));
    const p99 = median(results.map(({ latency }) => latency.p99));
    console.log(`${name.padEnd(14)} ${rate.toFixed(0).padStart(5)} requests a second, p99 ${p99.toFixed(0)} ms`);
  }
  const ratios = runs["patient page"].map((one, at) => one.requests.average / runs["empty page"][at].requests.average);
  const ratio = median(ratios);
  console.log(`ratio          ${ratio.toFixed(2)} (at least ${atLeast}; median of ${rounds} rounds)`);
  process.exitCode = ratio >= atLeast ? 0 : 1;
} finally {
  await app.stop();
}

async function load({ path, cookie }) {
  const headers = { "accept-encoding": "gzip", ...(cookie ? { cookie } : {}) };
  const result = await autocannon({ url: `${app.url}${path}`, connections, duration: seconds, headers });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${path}: ${result.non2xx} refused, ${result.errors} failed`);
  return result;
}
