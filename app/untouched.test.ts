import { readdirSync, readFileSync } from "node:fs";
import { expect, test, vi } from "vitest";
import type { z } from "zod";
import { nastyTexts, shapesOf, workOnLongTexts } from "@/lib/schema/testing/untouched";

const schemas: z.ZodType[] = [];
const take = (schema: z.ZodType) => {
  schemas.push(schema);
  return async () => {};
};
vi.mock("@/app/action", () => ({ clinicAction: take, publicAction: take }));
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

const files = readdirSync("app", { recursive: true, encoding: "utf8" });

test("no action looks at a text before its length", async () => {
  const actionFiles = files.filter((file) => /actions\.ts$/.test(file));
  for (const file of actionFiles) {
    schemas.length = 0;
    await import(/* @vite-ignore */ `${process.cwd()}/app/${file}`);
    expect(schemas.length, file).toBeGreaterThan(0);
    for (const text of Object.values(nastyTexts)) {
      const shapes = schemas.flatMap((schema) => shapesOf(schema, text).map((shape) => [schema, shape] as const));
      for (const [schema, shape] of shapes) {
        expect(
          workOnLongTexts(() => schema.safeParse(shape)),
          file,
        ).toEqual([]);
      }
    }
  }
  const count = actionFiles.map((file) => readFileSync(`app/${file}`, "utf8").split("export const ").length - 1);
  expect(count.reduce((sum, one) => sum + one)).toBeGreaterThan(15);
});

test("no page or handler has a schema of its own: those of lib are tested", () => {
  const others = files.filter((file) => /\.tsx?$/.test(file) && !/actions\.ts$|\.test\.tsx?$|^action\.ts$/.test(file));
  const own = others.filter((file) => /^import \{.*\bz\b.*\} from "zod";$/m.test(readFileSync(`app/${file}`, "utf8")));
  expect(own).toEqual([]);
});
