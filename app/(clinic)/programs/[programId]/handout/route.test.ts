import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test, vi } from "vitest";
import { archiveProgram } from "@/db/access/programs";
import { revokeShareLink } from "@/db/access/share-links";
import { makeClinic, makePatient, makeProgram, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { setUpTestDatabase } from "@/db/testing/set-up-test-database";
import { encodeLinkId } from "@/lib/access/link-id";
import type { ClinicScope } from "@/lib/access/scope";
import { renderLimits } from "./render-pool";
import { GET } from "./route";

const signedIn: { scope: ClinicScope | null } = { scope: null };
vi.mock("@/app/session", () => ({ requireClinician: async () => signedIn.scope }));
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

const { owner } = setUpTestDatabase();

function open(programId: string, query = ""): Promise<Response> {
  const request = new Request(`http://localhost/programs/${programId}/handout${query}`);
  return GET(request, { params: Promise.resolve({ programId }) });
}

async function signIn(): Promise<ClinicScope> {
  signedIn.scope = await makeClinic({ clinicName: "North Clinic" });
  return signedIn.scope;
}

async function read(response: Response) {
  expect(response.status).toBe(200);
  const document = await getDocument({ data: new Uint8Array(await response.arrayBuffer()), verbosity: 0 }).promise;
  const page = await document.getPage(1);
  const { items } = await page.getTextContent();
  return {
    text: items
      .map((item) => ("str" in item ? item.str : ""))
      .join(" ")
      .replace(/\s+/g, " "),
    size: sizeOf(page.view),
  };
}

function sizeOf([, , width = 0, height = 0]: number[]) {
  return [Math.round(width), Math.round(height)];
}

describe("the handout of a published program", () => {
  test("is a PDF in the patient's language, and kept by no cache", async () => {
    const scope = await signIn();
    const patientId = await makePatient(scope, { displayName: "Núñez", language: "es" });
    const { id } = await makePublishedProgram(scope, { patientId, draft: { title: "Cuello" } });
    const response = await open(id);
    expect(response.headers.get("content-type")).toBe("application/pdf");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("content-disposition")).toContain('filename="Nunez - Cuello - 1.pdf"');
    const { text, size } = await read(response);
    expect(text).toContain("Nombre: Núñez");
    expect(text).toContain("North Clinic");
    expect(size).toEqual([612, 792]);
  });

  test("is on the clinic's paper unless another is asked for", async () => {
    const scope = await signIn();
    const { id } = await makePublishedProgram(scope);
    expect((await read(await open(id, "?paper=a4&size=large"))).size).toEqual([595, 842]);
    await owner()`update clinic set paper_size = 'a4' where clinic_id = ${scope.clinicId}`;
    expect((await read(await open(id))).size).toEqual([595, 842]);
    expect((await read(await open(id, "?paper=letter"))).size).toEqual([612, 792]);
  });

  test("shows the newest link that opens, and none when none does", async () => {
    const scope = await signIn();
    const { id: programId } = await makePublishedProgram(scope);
    expect((await read(await open(programId))).text).not.toContain("/p/");
    const older = await makeShareLink(scope, programId);
    const newer = await makeShareLink(scope, programId);
    await revokeShareLink(scope, { programId: newer.programId, id: newer.linkId, now: new Date() });
    const { text } = await read(await open(programId));
    expect(text).toContain(`/p/${encodeLinkId(older.linkId)}#`);
    expect(text).not.toContain(encodeLinkId(newer.linkId));
    await archiveProgram(scope, { id: programId, now: new Date() });
    expect((await read(await open(programId))).text).not.toContain("/p/");
  });
});

describe("whoever asks for what is not there gets one answer", () => {
  test("another clinic's program, an unpublished one, an unknown one and a number without a revision", async () => {
    const { id: foreign } = await makePublishedProgram(await makeClinic());
    const scope = await signIn();
    const { id: unpublished } = await makeProgram(scope);
    const { id: own } = await makePublishedProgram(scope);
    const unknown = "0192f0c1-2345-7000-8000-000000000000";
    const answers = await Promise.all([
      open(foreign),
      open(unpublished),
      open(unknown),
      open("x"),
      open(own, "?revision=2"),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404, 404]);
    expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1);
  });
});

test("with too many handouts waiting, the answer is a page that says so and when to try again", async () => {
  const scope = await signIn();
  const queries = ["?paper=a4", "?paper=letter", "?paper=a4&size=large", "?paper=letter&size=large"];
  const programs = await Promise.all(Array.from({ length: 5 }, () => makePublishedProgram(scope)));
  const answers = await Promise.all(programs.flatMap(({ id }) => queries.map((query) => open(id, query))));
  const refused = answers.filter(({ status }) => status === 503);
  expect(answers.filter(({ status }) => status === 200).length + refused.length).toBe(20);
  expect(refused.length).toBeGreaterThanOrEqual(20 - renderLimits.running - renderLimits.waitingPerKey);
  expect(refused[0]?.headers.get("retry-after")).toBe("10");
  expect(refused[0]?.headers.get("content-type")).toBe("text/html; charset=utf-8");
  const page = (await refused[0]?.text()) ?? "";
  expect(page).toContain("The server is busy with other handouts");
  expect(page).toMatch(
    /<a class="button" href="\/programs\/[0-9a-f-]{36}\/handout\?paper=(a4|letter)[^"]*">Try again<\/a>/,
  );
  expect(page).not.toContain("<script");
  expect((await open(programs[0]?.id ?? "")).status).toBe(200);
});

test.each([
  "?revision=0",
  "?revision=1e3",
  "?revision=-1",
  "?revision=",
  "?paper=legal",
  "?size=huge",
  "?revision=99999999999",
])("%s is answered with what is wrong", async (query) => {
  const { id } = await makePublishedProgram(await signIn());
  const response = await open(id, query);
  expect(response.status).toBe(400);
  expect(await response.text()).toMatch(/<p>The (revision|paper|size) must be .+\.<\/p>/);
});
