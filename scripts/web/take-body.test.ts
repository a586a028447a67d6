import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { handlerPaths, largeActions } from "@/lib/http/body-limits.mjs";

const app = fileURLToPath(new URL("../../app", import.meta.url));
const files = readdirSync(app, { recursive: true, encoding: "utf8" });
const read = (file: string) => readFileSync(`${app}/${file}`, "utf8");

test("every handler that takes a body has its limit, and every limit its handler", () => {
  const posts = files.filter((file) => /(^|\/)route\.tsx?$/.test(file) && /export .*\bPOST\b/.test(read(file)));
  const paths = posts.map((file) => `/${file.replace(/\/route\.tsx?$/, "").replace(/\[[^\]]+\]/g, "x")}`);
  for (const path of paths)
    expect(
      handlerPaths.filter((one) => one.path.test(path)),
      path,
    ).toHaveLength(1);
  expect(paths).toHaveLength(handlerPaths.length);
});

test("the larger limit belongs to an action that there is, and that says so itself", () => {
  const actions = files.filter((file) => /actions\.ts$/.test(file)).map(read);
  for (const name of Object.keys(largeActions)) {
    expect(
      actions.filter((code) => code.includes(`export const ${name} =`)),
      name,
    ).toHaveLength(1);
  }
  const larger = actions.join("\n").match(/bodyBytes\.(?!small)\w+/g) ?? [];
  expect(larger).toHaveLength(Object.keys(largeActions).length);
});
