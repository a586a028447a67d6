import { readdirSync, readFileSync } from "node:fs";
import { UnrecognizedActionError } from "next/dist/client/components/unrecognized-action-error";
import { expect, test } from "vitest";
import { refusalOf } from "./refusal-of";

test.each([
  ["an action that the server does not know", new UnrecognizedActionError("x"), "outdated"],
  ["a request that the web server refused", new Error("refused"), "refused"],
  ["a body that the web server refused", new Error("too_large"), "too_large"],
  ["no network", new TypeError("Failed to fetch"), "unavailable"],
  ["a proxy's own error page", new Error("An unexpected response was received from the server."), "unavailable"],
  ["anything else", null, "unavailable"],
])("%s", (_what, error, reason) => {
  expect(refusalOf(error)).toEqual({ ok: false, reason });
});

test("no component decides by itself what a rejected action means", () => {
  const own = /catch\(\(\w*\) => \(?\{\s*ok: false/;
  const files = readdirSync("components", { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
  expect(files.filter((file) => own.test(readFileSync(`components/${file}`, "utf8")))).toEqual([]);
});
