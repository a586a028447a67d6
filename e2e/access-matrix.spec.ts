import { readdirSync, readFileSync } from "node:fs";
import type { APIRequestContext } from "@playwright/test";
import { makePatient, makeProgram, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { makeAccount, patientPath, useRunningDatabase } from "@/db/testing/running-app";
import { type ActionRow, actionRows, type Ours, routeRows, type Theirs } from "./access-rows";
import { findActionIds } from "./action-ids";
import { expect, signInTo, test } from "./fixtures";

const marker = "Marker 7f3a";

type World = { ours: Ours; theirs: Theirs; strangers: Record<Stranger, APIRequestContext>; owner: APIRequestContext };
type Stranger = "nobody" | "patient link" | "other clinic";

const world = test.extend<{ world: World }>({
  world: async ({ playwright, baseURL }, use) => {
    useRunningDatabase();
    const [us, them] = [await makeAccount(), await makeAccount()];
    const patientId = await makePatient(us.scope, { displayName: `${marker} patient` });
    const { id: programId, draft } = await makePublishedProgram(us.scope, {
      patientId,
      draft: { title: `${marker} program` },
    });
    const link = await makeShareLink(us.scope, programId);
    const theirProgram = await makeProgram(them.scope);
    const context = () => playwright.request.newContext({ baseURL: baseURL ?? "", maxRedirects: 0 });
    const strangers = { nobody: await context(), "patient link": await context(), "other clinic": await context() };
    const owner = await context();
    await signInTo(owner, us);
    await signInTo(strangers["other clinic"], them);
    await openLink(strangers["patient link"], patientPath(link), baseURL ?? "");
    await use({
      ours: { patientId, programId, draft, version: 2, linkId: link.linkId },
      theirs: { patientId: theirProgram.patientId, programId: theirProgram.id },
      strangers,
      owner,
    });
    for (const one of [...Object.values(strangers), owner]) await one.dispose();
  },
});

async function openLink(request: APIRequestContext, path: string, origin: string): Promise<void> {
  const [page = "", secret = ""] = path.split("#");
  const answer = await request.post(`${page}/open`, { data: { secret }, headers: { Origin: origin } });
  expect(answer.ok()).toBe(true);
}

test("every page and route handler has a row in the access matrix", () => {
  const routes = readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)(page\.tsx|route\.tsx?)$/.test(file))
    .map(
      (file) =>
        `/${file
          .split("/")
          .slice(0, -1)
          .filter((part) => !part.startsWith("("))
          .join("/")}`,
    );
  expect(routes.sort()).toEqual(Object.keys(routeRows).sort());
});

test("every server action has a row in the access matrix", () => {
  expect([...findActionIds().keys()].sort()).toEqual(Object.keys(actionRows).sort());
});

world("strangers see nothing of a clinic on any page", async ({ world: { ours, strangers, owner } }) => {
  for (const [route, { kind, path }] of Object.entries(routeRows)) {
    if (kind === "open" || kind === "link") continue;
    const address = path?.(ours) ?? route;
    const own = await owner.get(address);
    expect(own.status(), `${address} for its owner`).toBe(200);
    for (const [stranger, request] of Object.entries(strangers)) {
      const isTheirOwnPage = stranger === "other clinic" && kind === "clinic";
      const answer = await request.get(address);
      const text = await answer.text();
      expect(text, `${address} for ${stranger}`).not.toContain(marker);
      if (isTheirOwnPage) expect(answer.status(), `${address} for ${stranger}`).toBe(200);
      else expect(isRefusal(answer.status(), text), `${address} for ${stranger}: ${answer.status()}`).toBe(true);
    }
  }
});

/** A redirect or "not found"; a page that was already being streamed says so in its text. */
function isRefusal(status: number, text: string): boolean {
  return [303, 307, 404].includes(status) || /NEXT_REDIRECT;|NEXT_HTTP_ERROR_FALLBACK;404/.test(text);
}

world("strangers reach nothing of a clinic through any action", async ({ world: { ours, theirs, strangers } }) => {
  for (const [name, row] of Object.entries(actionRows)) {
    for (const [stranger, request] of Object.entries(strangers)) {
      for (const input of inputsOf(row, ours, theirs)) {
        const answer = await call(request, name, input);
        const what = `${name} by ${stranger}: ${answer.text.slice(0, 300)}`;
        expect(answer.text, what).not.toContain(marker);
        if (stranger !== "other clinic") expect(answer.text, what).toContain('"reason":"signed_out"');
        else if (row.kind === "row") expect(answer.text, what).toContain('"reason":"not_found"');
      }
    }
  }
});

world(
  "every action and handler refuses other sites, whatever headers they forge",
  async ({ world: { ours, owner } }) => {
    const own = test.info().project.use.baseURL ?? "";
    const host = { Host: "evil.example", "X-Forwarded-Host": "evil.example", Forwarded: "host=evil.example" };
    const forged: Record<string, string>[] = [
      {},
      { Origin: "null" },
      { Origin: "https://evil.example" },
      { Origin: "https://evil.example", ...host },
      { Origin: own.replace("http:", "https:") },
      { Origin: own, "Sec-Fetch-Site": "cross-site" },
      { Origin: own, "Sec-Fetch-Site": "same-site" },
    ];
    const actions = [...findActionIds().keys()];
    const handlers = listPostHandlers();
    expect(handlers.length).toBeGreaterThan(2);
    for (const headers of forged) {
      for (const name of actions) {
        const answer = await call(owner, name, { programId: ours.programId }, headers);
        expect(answer, `${name} ${JSON.stringify(headers)}`).toEqual({ status: 403, text: "refused" });
      }
      for (const path of handlers) {
        const answer = await owner.post(path, { headers, data: { secret: "x" } });
        expect(answer.status(), `${path} ${JSON.stringify(headers)}`).toBe(403);
      }
    }
    expect(await (await owner.get(`/programs/${ours.programId}`)).text()).toContain(marker);
  },
);

/** The addresses of all route handlers that take a POST, with "x" for each part that varies. */
function listPostHandlers(): string[] {
  return readdirSync("app", { recursive: true, encoding: "utf8" })
    .filter((file) => /(^|\/)route\.tsx?$/.test(file) && /export .*\bPOST\b/.test(readFileSync(`app/${file}`, "utf8")))
    .map(
      (file) =>
        `/${file
          .replace(/\/route\.tsx?$/, "")
          .replace(/\([^)]*\)\//g, "")
          .replace(/\[[^\]]*\]/g, "x")}`,
    );
}

function inputsOf(row: ActionRow, ours: Ours, theirs: Theirs): unknown[] {
  if (row.kind === "row") return row.inputs(ours, theirs);
  return row.kind === "own" && !row.isDestructive ? [row.input] : [];
}

async function call(
  request: APIRequestContext,
  name: string,
  input: unknown,
  headers: Record<string, string> = { Origin: test.info().project.use.baseURL ?? "" },
): Promise<{ status: number; text: string }> {
  const id = findActionIds().get(name) ?? "";
  const answer = await request.post("/sign-in", {
    headers: { "Next-Action": id, "Content-Type": "text/plain;charset=UTF-8", ...headers },
    data: JSON.stringify([input]),
  });
  return { status: answer.status(), text: await answer.text() };
}
