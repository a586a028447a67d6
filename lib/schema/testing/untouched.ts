import type { z } from "zod";

const length = 150_000;

/** Plenty of each kind of text that is slow to work on. */
export const nastyTexts: Record<string, string> = {
  blanks: " ".repeat(length),
  "tabs and line breaks": "\t\n".repeat(length / 2),
  "blanks and line breaks": ` \n${" ".repeat(length)}x`,
  letters: "a".repeat(length),
  digits: "1".repeat(length),
  "signs of a phone number": "(1) ".repeat(length / 4),
  dots: "a.".repeat(length / 2),
  dashes: "a-".repeat(length / 2),
  marks: `e${"\u0315\u0301\u0316".repeat(length / 3)}`,
  surrogates: "\ud800".repeat(length),
  zeros: "\0".repeat(length),
};

/**
 * Values of a schema's shape whose texts are all `text`: one for each member of its unions. So a look at each of its
 * fields is a look at `text`.
 */
export function shapesOf(schema: z.core.$ZodType, text: string): unknown[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case "object":
      return objectsOf(def.shape, text);
    case "array":
      return shapesOf(def.element, text).map((entry) => [entry]);
    case "union":
      return def.options.flatMap((option) => shapesOf(option, text));
    case "pipe":
      // A bounded list is checked as a whole first, then as a list of its entries.
      return shapesOf(isCustom(def.in) ? def.out : def.in, text);
    case "optional":
    case "nullable":
    case "default":
    case "readonly":
      return shapesOf(def.innerType, text);
    case "literal":
      return [...def.values];
    case "number":
      return [1];
    case "boolean":
      return [true];
    case "undefined":
      return [undefined];
    case "string":
    case "enum":
    case "custom":
      return [text];
    default:
      throw new Error(`say what a text is in a schema of the type ${def.type}`);
  }
}

function isCustom(schema: z.core.$ZodType): boolean {
  return schema._zod.def.type === "custom";
}

function objectsOf(shape: z.core.$ZodShape, text: string): unknown[] {
  const fields = Object.entries(shape).map(([name, field]) => [name, shapesOf(field, text)] as const);
  const count = Math.max(1, ...fields.map(([, shapes]) => shapes.length));
  return Array.from({ length: count }, (_, index) => ({
    ...Object.fromEntries(fields.map(([name, shapes]) => [name, shapes[index % shapes.length]])),
    [`a key ${text}`]: text,
  }));
}

const methods = ["replace", "replaceAll", "normalize", "trim", "trimStart", "trimEnd", "toLowerCase", "toUpperCase"];
const readers = ["split", "match", "matchAll", "search", "includes", "indexOf"];

/** The names of what worked on a text of 100,000 characters or more while `run` ran. */
export function workOnLongTexts(run: () => void): string[] {
  const work: string[] = [];
  const undo = [
    ...[...methods, ...readers].map((name) => watch(String.prototype, name, (self) => self, work)),
    ...["exec", "test"].map((name) => watch(RegExp.prototype, name, (_, [text]) => text, work)),
    watch(Date, "parse", (_, [text]) => text, work),
    watch(JSON, "parse", (_, [text]) => text, work),
    watch(TextEncoder.prototype, "encode", (_, [text]) => text, work),
    watch(Intl, "DateTimeFormat", (_, [, options]) => (options as { timeZone?: string } | undefined)?.timeZone, work),
  ];
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return work;
}

function watch(
  owner: object,
  name: string,
  textOf: (self: unknown, given: unknown[]) => unknown,
  work: string[],
): () => void {
  const real = Reflect.get(owner, name);
  function watched(this: unknown, ...given: unknown[]) {
    if (String(textOf(this, given)).length >= 100_000) work.push(name);
    return new.target ? Reflect.construct(real, given) : Reflect.apply(real, this, given);
  }
  Reflect.set(owner, name, watched);
  return () => Reflect.set(owner, name, real);
}
