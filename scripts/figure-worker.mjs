// Runs in processes of its own, started by `figures.mjs` with a loader for TypeScript: draws each `of`-th of the
// figures that are not kept from before. The first one also tells the order of all.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allFigures } from "../lib/figure/all-figures.ts";
import { figureFiles } from "../lib/figure/figure-files.ts";

const [folder, share, of, keptIds] = process.argv.slice(2);
const kept = new Set(JSON.parse(keptIds));
const missing = allFigures.filter(({ id }) => !kept.has(id));

if (share === "0") process.send({ order: allFigures.map(({ id }) => id) });
for (const figure of missing.filter((_, place) => place % Number(of) === Number(share))) {
  const { drawn, files } = figureFiles(figure);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  process.send({ drawn });
}
process.disconnect();
