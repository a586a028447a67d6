// What the pictures of the exercises weigh, how long one takes to draw, and what the moving picture costs a slow phone.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { cpus, hostname, loadavg } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { allFigures } from "../lib/figure/all-figures.ts";
import { heavyBody, slimBody } from "../lib/figure/body.ts";
import { drawFigure } from "../lib/figure/draw-figure.ts";
import { svgFile } from "../lib/figure/svg-file.ts";
import { projectFolder } from "../scripts/project.mjs";
import { fixedWork } from "./app/fixed-work.mjs";
import { measurePlayer, slowdown } from "./app/measure-player.mjs";
import { kilobytes, median } from "./app/numbers.mjs";

const allowed = {
  paths: 30,
  panelBytes: 16_000,
  /** A still beside a fixed piece of work, in the same run: seconds differ from machine to machine. */
  stillRatio: 3.6,
  motionBytes: 50_000,
  scriptMilliseconds: 2,
  droppedFrames: 0,
};
/** Stands in the engine and nowhere else. */
const engineMark = "more pieces than a label picture can tell apart";

const { model } = cpus()[0];
console.log(`${hostname()}: ${cpus().length} × ${model.trim()}, Node ${process.versions.node}`);
const results = [panels(), motionFiles(), engineInPages(), await player()];
process.exitCode = results.every(Boolean) ? 0 : 1;

/**
 * All stills of both people: paths, bytes of their data, and processor time beside that of a fixed piece of work right
 * after it, so that neither what others do nor the speed of the machine counts.
 */
function panels() {
  // Once around, so that all of the engine is compiled.
  for (const figure of allFigures) drawFigure(figure, slimBody);
  for (let round = 0; round < 5; round += 1) fixedWork();
  const drawn = allFigures.flatMap((figure) =>
    [slimBody, heavyBody].flatMap((body) => {
      const [drawings, drawing] = timed(() => drawFigure(figure, body));
      const [, baseline] = timed(fixedWork);
      const milliseconds = drawing / drawings.length;
      return drawings.map((drawing) => ({
        milliseconds,
        ratio: milliseconds / baseline,
        paths: drawing.items.length,
        bytes: drawing.items.reduce((sum, { d }) => sum + d.length, 0),
        compressed: gzipSync(svgFile(drawing, body.look)).length,
        name: figure.id,
      }));
    }),
  );
  const times = drawn.map(({ milliseconds }) => milliseconds);
  const ratio = median(drawn.map((one) => one.ratio));
  const paths = most(drawn, "paths");
  const bytes = most(drawn, "bytes");
  const file = most(drawn, "compressed");
  console.log(
    `    a still is ${kilobytes(median(drawn.map(({ compressed }) => compressed)))} compressed, at most ${kilobytes(file.compressed)}`,
  );
  return told([
    [`paths of a panel, of ${drawn.length}`, `most ${paths.paths} (${paths.name})`, paths.paths, allowed.paths, ""],
    ["drawing of a panel", `most ${kilobytes(bytes.bytes)} (${bytes.name})`, bytes.bytes, allowed.panelBytes, " B"],
    [
      "a still, beside fixed work",
      `median ${median(times).toFixed(0)} ms, ratio ${ratio.toFixed(2)}`,
      ratio,
      allowed.stillRatio,
      "",
    ],
  ]);
}

/** What a piece of work returns, and the milliseconds of processor time that it took. */
function timed(work) {
  const start = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(start);
  return [value, (user + system) / 1000];
}

function motionFiles() {
  const folder = join(projectFolder, "public", "figures");
  const { version } = JSON.parse(readFileSync(join(folder, "figures.json"), "utf8"));
  const files = readdirSync(join(folder, version))
    .filter((name) => /-(?:slim|heavy)\.json$/.test(name))
    .map((name) => {
      const text = readFileSync(join(folder, version, name));
      return { name, bytes: gzipSync(text).length, frames: JSON.parse(text).frames.length };
    });
  const bytes = most(files, "bytes");
  const frames = median(files.map((file) => file.frames));
  const note = `${files.length} of ${frames} frames, most ${kilobytes(bytes.bytes)} (${bytes.name})`;
  return told([["movements, compressed", note, bytes.bytes, allowed.motionBytes, " B"]]);
}

/** In no script that a browser can load, so in no page's first load either. */
function engineInPages() {
  const folder = join(projectFolder, ".next", "static");
  if (!existsSync(folder)) throw new Error("There is no build.");
  const scripts = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".js"));
  const withEngine = scripts.filter((name) => readFileSync(join(folder, name), "utf8").includes(engineMark));
  return told([["scripts with the engine", `${withEngine.length} of ${scripts.length}`, withEngine.length, 0, ""]]);
}

async function player() {
  const { script, seconds, refreshes, dropped } = await measurePlayer();
  const slow = script.map((milliseconds) => milliseconds * slowdown).toSorted((a, b) => a - b);
  const most95 = slow[Math.floor(slow.length * 0.95)] ?? 0;
  const note = `median ${median(slow).toFixed(2)} ms, 95 % below ${most95.toFixed(2)} ms, of ${slow.length}`;
  return told([
    [`player, script × ${slowdown}`, note, most95, allowed.scriptMilliseconds, " ms"],
    [
      `player, ${slowdown} × slower: dropped`,
      `${dropped} of ${refreshes} refreshes in ${seconds} s (load ${loadavg()[0].toFixed(1)})`,
      dropped,
      allowed.droppedFrames,
      "",
    ],
  ]);
}

function told(rows) {
  for (const [what, note, value, limit, unit] of rows) {
    console.log(`${value <= limit ? "ok " : "NOT"} ${what.padEnd(30)} ${note}; at most ${limit}${unit}`);
  }
  return rows.every(([, , value, limit]) => value <= limit);
}

function most(values, key) {
  return values.reduce((best, value) => (value[key] > best[key] ? value : best));
}
