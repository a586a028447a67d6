import { expect, test } from "vitest";
import { decideDemoDoor } from "@/lib/access/demo-door";

const here = { HOST: "localhost" };

test.each([
  ["nothing set by a person", here],
  ["empty lines", { ...here, DEMO: "", PUBLIC_URL: "", TRUST_PROXY: "" }],
  ["localhost", { ...here, PUBLIC_URL: "http://localhost:4000" }],
  ["another loopback address", { HOST: "127.0.0.2", PUBLIC_URL: "http://127.8.0.1" }],
  ["IPv6", { HOST: "::1", PUBLIC_URL: "http://[::1]:3000", TRUST_PROXY: "0" }],
])("open on this machine's own address: %s", (_what, variables) => {
  expect(decideDemoDoor(variables)).toEqual({ isOpen: true, isThisMachineOnly: true });
});

test.each([
  ["a public address", { ...here, PUBLIC_URL: "https://hep.example.org" }],
  ["an address in the clinic", { ...here, PUBLIC_URL: "http://192.168.1.20:3000" }],
  ["a name that begins like ours", { ...here, PUBLIC_URL: "https://localhost.example.org" }],
  ["a number that begins like ours", { ...here, PUBLIC_URL: "https://127.0.0.1.example.org" }],
  ["an address that is none", { ...here, PUBLIC_URL: "localhost" }],
  ["listening everywhere", { HOST: "0.0.0.0" }],
  ["listening everywhere, IPv6", { HOST: "::" }],
  ["listening on the network", { HOST: "192.168.1.20", PUBLIC_URL: "http://localhost:3000" }],
  ["a proxy in front", { ...here, TRUST_PROXY: "1" }],
  ["a proxy in front, in words", { ...here, TRUST_PROXY: "true" }],
  ["an unclear flag", { ...here, TRUST_PROXY: "yes" }],
  ["not started by the launcher", {}],
])("closed elsewhere, and opened only by DEMO=1: %s", (_what, variables) => {
  expect(decideDemoDoor(variables)).toEqual({ isOpen: false, isThisMachineOnly: false });
  expect(decideDemoDoor({ ...variables, DEMO: "1" })).toEqual({ isOpen: true, isThisMachineOnly: false });
});

test("DEMO=0 closes it here, too", () => {
  for (const DEMO of ["0", "false", "yes"]) {
    expect(decideDemoDoor({ ...here, DEMO })).toEqual({ isOpen: false, isThisMachineOnly: true });
  }
});
