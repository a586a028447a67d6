import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { boundedList, boundedText } from "@/lib/schema/bounded";
import { lineField } from "@/lib/schema/fields";
import { nastyTexts, shapesOf, workOnLongTexts } from "@/lib/schema/testing/untouched";

const folder = fileURLToPath(new URL("..", import.meta.url));
const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => /-schema\.ts$/.test(file))
  .sort();

describe.each(files)("%s", (file) => {
  test.each(Object.entries(nastyTexts))("a long text of %s costs nothing", async (_what, text) => {
    const schemas = await schemasOf(file);
    expect(schemas.length).toBeGreaterThan(0);
    for (const schema of schemas) {
      for (const shape of shapesOf(schema, text)) {
        expect(workOnLongTexts(() => schema.safeParse(shape))).toEqual([]);
      }
    }
  });
});

async function schemasOf(file: string): Promise<z.ZodType[]> {
  const module: Record<string, unknown> = await import(`${folder}/${file}`);
  return Object.values(module).filter((value) => value instanceof z.ZodType);
}

test("a schema that looks at a text before its length is found", () => {
  const text = " ".repeat(150_000);
  const without = [
    z.string().trim().max(10),
    z.email().max(10),
    z
      .string()
      .max(10)
      .overwrite((given) => given.normalize()),
    z.strictObject({ list: z.array(z.object({ name: z.string().regex(/^a$/) })).max(1) }),
    z.string().refine((given) => Number.isNaN(Date.parse(given))),
  ];
  for (const schema of without) {
    expect(workOnLongTexts(() => shapesOf(schema, text).map((shape) => schema.safeParse(shape)))).not.toEqual([]);
  }
});

test("a list that is too long is refused before its entries are looked at", () => {
  let looks = 0;
  const entry = z.unknown().refine(() => {
    looks += 1;
    return true;
  });
  const list = boundedList(entry, 3, "Too many.");
  const { error } = list.safeParse(Array(100_000).fill("x"));
  expect([error?.issues.map(({ message }) => message), looks]).toEqual([["Too many."], 0]);
  expect(list.safeParse(["a", "b", "c"]).data).toEqual(["a", "b", "c"]);
  expect(list.safeParse({ length: 1 }).error?.issues[0]?.message).toBe("This must be a list.");
});

test("what cleaning takes away does not count, and one message says what is wrong", () => {
  const field = lineField("The name", 10);
  expect(field.safeParse(`ten\t\n${" ".repeat(20)}letter`).data).toBe("ten letter");
  for (const length of [11, 40, 41, 1000]) {
    const messages = field.safeParse("x".repeat(length)).error?.issues.map(({ message }) => message);
    expect(new Set(messages)).toEqual(new Set(["The name can have at most 10 characters."]));
  }
  expect(boundedText("The name", 10).safeParse(7).error?.issues[0]?.message).toBe("The name must be text.");
});
