import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "@babel/parser";

const left = new Set(["node_modules", "test-results", "playwright-report"]);
const implicit = new Set(["match", "matchAll", "search"]);

/** All source files below a folder, by their paths in it. */
export function listSources(folder, path = "") {
  return readdirSync(join(folder, path), { withFileTypes: true }).flatMap((entry) => {
    const inner = path ? `${path}/${entry.name}` : entry.name;
    if (entry.name.startsWith(".") || left.has(entry.name)) return [];
    if (entry.isDirectory()) return listSources(folder, inner);
    return /\.(?:[cm]?[jt]s|[jt]sx)$/.test(entry.name) ? [inner] : [];
  });
}

/** The regular expressions of a file: `{ file, line, source, flags }`. `source` is null when only running tells it. */
export function collectRegexes(folder, file) {
  return regexesIn(readFileSync(join(folder, file), "utf8"), file);
}

/** The same of a text. */
export function regexesIn(code, file) {
  const plugins = [/\.m?ts$|\.tsx$/.test(file) ? "typescript" : "", /x$/.test(file) ? "jsx" : ""].filter(Boolean);
  const found = [];
  visit(parse(code, { sourceType: "module", plugins, errorRecovery: true }).program, (node) => {
    const regex = readRegex(node);
    if (regex) found.push({ file, line: node.loc.start.line, ...regex });
  });
  return found;
}

function visit(node, look) {
  look(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) {
      if (typeof child?.type === "string" && child.loc) visit(child, look);
    }
  }
}

function readRegex({ type, pattern, flags, callee, arguments: given }) {
  if (type === "RegExpLiteral") return { source: pattern, flags };
  if (type !== "NewExpression" && type !== "CallExpression" && type !== "OptionalCallExpression") return null;
  if (isRegExp(callee)) {
    const inner = given[0]?.type === "RegExpLiteral" ? given[0].pattern : textOf(given[0]);
    return { source: inner, flags: given[1] ? (textOf(given[1]) ?? "") : "" };
  }
  // A text given to these becomes a regular expression.
  const name = callee.property?.name;
  const text = implicit.has(name) ? textOf(given[0]) : null;
  return text === null ? null : { source: text, flags: name === "matchAll" ? "g" : "" };
}

function isRegExp(callee) {
  return callee.name === "RegExp" || (callee.property?.name === "RegExp" && callee.object?.name === "globalThis");
}

function textOf(node) {
  if (node?.type === "StringLiteral") return node.value;
  if (node?.type === "TemplateLiteral" && node.expressions.length === 0) return node.quasis[0].value.cooked;
  return null;
}
