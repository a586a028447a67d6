import type { Data } from "./edit-at";

const widest = 100;

/** Data as TypeScript, as it stands in `lib/figure/figures`: points of a limb by `from`, short things on one line. */
export function toCode(data: Data, indent = ""): string {
  const short = onOneLine(data);
  if (short.length + indent.length <= widest || typeof data !== "object") return short;
  const inner = `${indent}  `;
  const lines = Array.isArray(data)
    ? (data as readonly Data[]).map((one) => `${inner}${toCode(one, inner)},`)
    : Object.entries(data).map(([key, one]) => `${inner}${key}: ${isAnchor(one) ? anchor(one) : toCode(one, inner)},`);
  const [open, close] = Array.isArray(data) ? "[]" : "{}";
  return [open, ...lines, `${indent}${close}`].join("\n");
}

function onOneLine(data: Data): string {
  if (typeof data === "number") return String(Math.round(data * 100) / 100);
  if (typeof data === "string") return JSON.stringify(data);
  if (Array.isArray(data)) return `[${(data as readonly Data[]).map(onOneLine).join(", ")}]`;
  const fields = Object.entries(data).map(([key, one]) => `${key}: ${isAnchor(one) ? anchor(one) : onOneLine(one)}`);
  return `{ ${fields.join(", ")} }`;
}

type Anchored = { frame: string; at: readonly Data[] };

function isAnchor(data: Data): data is Anchored {
  return typeof data === "object" && "frame" in data && "at" in data && Object.keys(data).length === 2;
}

function anchor({ frame, at }: Anchored): string {
  return `from(${[JSON.stringify(frame), ...at.map(onOneLine)].join(", ")})`;
}
