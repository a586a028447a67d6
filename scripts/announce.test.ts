import { expect, test, vi } from "vitest";
import { announce } from "./announce.mjs";

const demo = { email: "demo@homestretch.example", password: "p", patientLinks: [{ patient: "A", path: "/p/x#y" }] };

type Settings = { publicUrl: string; demoDoor: { isOpen: boolean; isThisMachineOnly: boolean } };

function printed(settings: Settings, ways: { demo: typeof demo | null; setupCode: string | null }) {
  const log = vi.spyOn(console, "log").mockImplementation(() => {});
  const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
  announce("Ready.", settings, ways);
  const lines = { out: log.mock.calls.join("\n"), warnings: warn.mock.calls.join("\n") };
  log.mockRestore();
  return lines;
}

test("a public demo is announced with a warning, one on this machine without", () => {
  const here = printed(
    { publicUrl: "http://localhost:3000", demoDoor: { isOpen: true, isThisMachineOnly: true } },
    { demo, setupCode: null },
  );
  expect(here.out).toContain("Demo sign-in");
  expect(here.warnings).toBe("");
  const there = printed(
    { publicUrl: "https://hep.example.org", demoDoor: { isOpen: true, isThisMachineOnly: false } },
    { demo, setupCode: null },
  );
  expect(there.warnings).toContain("Do not enter real patients");
});

test("the link for the first clinic is printed while there is none, the demo only when it is open", () => {
  const settings = { publicUrl: "https://hep.example.org", demoDoor: { isOpen: false, isThisMachineOnly: false } };
  const first = printed(settings, { demo: null, setupCode: "ABCD-EFGH" });
  expect(first.out).toContain("https://hep.example.org/create-clinic#ABCD-EFGH");
  expect(first.out).not.toContain("Demo");
  expect(printed(settings, { demo: null, setupCode: null }).out).not.toContain("create-clinic");
});
