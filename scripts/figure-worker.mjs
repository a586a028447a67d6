// Runs in processes of its own, started by `figures.mjs` with a loader for TypeScript: draws each `of`-th figure.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { allFigures } from "../lib/figure/all-figures.ts";
import { figureFiles } from "../lib/figure/figure-files.ts";

const [folder, share, of] = process.argv.slice(2);

for (let place = Number(share); place < allFigures.length; place += Number(of)) {
  const { drawn, files } = figureFiles(allFigures[place]);
  for (const { name, text } of files) writeFileSync(join(folder, name), text);
  process.send({ place, drawn });
}
process.disconnect();
