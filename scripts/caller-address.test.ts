import { expect, test } from "vitest";
import { callerAddress } from "./caller-address.mjs";

const request = (remoteAddress: string | undefined, forwarded?: string) => ({
  headers: forwarded === undefined ? {} : { "x-forwarded-for": forwarded },
  socket: { remoteAddress },
});

test("without a proxy the socket tells, whatever the request claims", () => {
  expect(callerAddress(request("198.51.100.7", "203.0.113.9"), false)).toBe("198.51.100.7");
  expect(callerAddress(request("::ffff:198.51.100.7"), false)).toBe("198.51.100.7");
  expect(callerAddress(request(undefined), false)).toBe("");
});

test("behind a proxy the entry counts that the proxy wrote, not those that a caller made up", () => {
  expect(callerAddress(request("127.0.0.1", "6.6.6.6, 203.0.113.9"), true)).toBe("203.0.113.9");
  expect(callerAddress(request("127.0.0.1"), true)).toBe("127.0.0.1");
});

test("all addresses of an IPv6 network are one caller", () => {
  const network = "2001:db8:0:1";
  const addresses = ["2001:db8:0:1:aaaa::1", "2001:DB8:0:1::", "2001:db8::1:0:0:0:5", "2001:db8:0:1:1:2:3:4"];
  expect(addresses.map((address) => callerAddress(request(address), false))).toEqual(Array(4).fill(network));
  expect(callerAddress(request("2001:db8:0:2::1"), false)).not.toBe(network);
  expect(callerAddress(request("fe80::1%eth0"), false)).toBe("fe80:0:0:0");
  expect(callerAddress(request("::1"), false)).toBe("0:0:0:0");
});

test("a port that a proxy wrote along makes no other caller", () => {
  const behindProxy = (forwarded: string) => callerAddress(request("127.0.0.1", forwarded), true);
  for (const forwarded of [
    "203.0.113.9:5678",
    "203.0.113.9:1",
    "6.6.6.6:1, 203.0.113.9:80",
    "[::ffff:203.0.113.9]:443",
  ])
    expect(behindProxy(forwarded), forwarded).toBe("203.0.113.9");
  for (const forwarded of ["[2001:db8:0:1::5]:443", "[2001:db8:0:1::6]", "2001:db8:0:1::7", "2001:db8:0:1:0:0:0:443"])
    expect(behindProxy(forwarded), forwarded).toBe("2001:db8:0:1");
  expect(behindProxy("[::1]:443")).toBe("0:0:0:0");
});
