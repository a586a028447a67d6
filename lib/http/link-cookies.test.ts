import { describe, expect, test } from "vitest";
import { linkCookieLine, linkCookieNames, tidyLinkCookies } from "@/lib/http/link-cookies.mjs";

const idOf = (number: number) => String(number).padStart(22, "A");
const value = "xycNTzl_LisafImztBbz0g";

/** What a browser sends to an address, after these Set-Cookie lines: by path alone, as RFC 6265 5.1.4 has it. */
function sentTo(path: string, lines: string[]): string {
  const held = new Map<string, string>();
  for (const line of lines) {
    const [pair = "", ...attributes] = line.split("; ");
    const scope = attributes.find((one) => one.startsWith("Path="))?.slice(5) ?? "/";
    const key = `${pair.split("=")[0]} ${scope}`;
    if (attributes.includes("Max-Age=0")) held.delete(key);
    else held.set(key, pair);
  }
  const matches = (scope: string) => scope === "/" || path === scope || path.startsWith(`${scope}/`);
  return [...held].flatMap(([key, pair]) => (matches(key.split(" ")[1] ?? "/") ? [pair] : [])).join("; ");
}

test.each([true, false])(
  "150 links opened in one browser send one cookie each, far below 8 kB (https: %s)",
  (isHttps) => {
    const lines = Array.from({ length: 150 }, (_, index) => linkCookieLine(idOf(index), value, isHttps));
    for (const path of [`/p/${idOf(7)}`, `/p/${idOf(7)}/log/v1`, `/p/${idOf(7)}/open`]) {
      expect(sentTo(path, lines)).toBe(`${linkCookieNames(idOf(7), isHttps)[0]}=${value}`);
    }
    for (const path of ["/", "/patients", "/p/sw.js"]) expect(sentTo(path, lines)).toBe("");
  },
);

describe("cookies from before the change", () => {
  const old = [1, 2, 3].map((number) => `__Host-homestretch-${idOf(number)}=${value}`);
  const given = [...old, "__Host-homestretch-session=s", "__Host-homestretch-device=d"];

  test("are all replaced by ones of their own link at the first visit", () => {
    const lines = tidyLinkCookies({ url: `/p/${idOf(1)}`, status: 200, cookies: given.join("; ") });
    const before = given.map((pair) => `${pair}; Path=/`);
    expect(sentTo("/", [...before, ...lines])).toBe("__Host-homestretch-session=s; __Host-homestretch-device=d");
    expect(sentTo(`/p/${idOf(2)}`, lines)).toBe(`__Secure-homestretch-${idOf(2)}=${value}`);
    for (const line of lines) expect(line).toContain("; Secure");
  });

  test("are replaced a few at a time, the link's own first: a stock nginx refuses 4 kB of headers", () => {
    let held = Array.from({ length: 150 }, (_, index) => `__Host-homestretch-${idOf(index)}=${value}`);
    for (let visit = 0; held.length > 0; visit += 1) {
      const lines = tidyLinkCookies({ url: `/p/${idOf(149)}`, status: 200, cookies: held.join("; ") });
      expect(lines.join("\r\nSet-Cookie: ").length).toBeLessThan(1500);
      if (visit === 0) expect(lines[0]).toContain(idOf(149));
      const left = held.filter((pair) => !lines.some((line) => line.startsWith(`${pair.split("=")[0]}=; Path=/;`)));
      expect(left.length).toBeLessThan(held.length);
      held = left;
    }
  });

  test("are left alone elsewhere", () => {
    for (const url of ["/", "/patients", "/p/sw.js", "/p/short", undefined]) {
      expect(tidyLinkCookies({ url, status: 200, cookies: given.join("; ") })).toEqual([]);
    }
  });
});

describe("when a link has ended", () => {
  const mine = [...linkCookieNames(idOf(1), true), ...linkCookieNames(idOf(1), false)].map(
    (name) => `${name}=${value}`,
  );
  const lines = [`${mine[0]}; Path=/p/${idOf(1)}`, `${mine[1]}; Path=/`, `${mine[2]}; Path=/p/${idOf(1)}`];

  test.each(["", "/log/v1", "?again"])("its cookies are dropped by /p/<id>%s", (rest) => {
    const dropped = tidyLinkCookies({ url: `/p/${idOf(1)}${rest}`, status: 404, cookies: mine.join("; ") });
    expect(sentTo(`/p/${idOf(1)}`, [...lines, ...dropped])).toBe("");
  });

  test("those of other links stay, and so does its own after a wrong secret or another answer", () => {
    const other = `__Secure-homestretch-${idOf(2)}=${value}`;
    expect(tidyLinkCookies({ url: `/p/${idOf(1)}`, status: 404, cookies: other })).toEqual([]);
    const secure = mine[0] ?? "";
    for (const rest of ["/open", "/anything", "/log/v2", "/log/v1/x"]) {
      expect(tidyLinkCookies({ url: `/p/${idOf(1)}${rest}`, status: 404, cookies: secure })).toEqual([]);
    }
    for (const status of [200, 401, 429, 500, 503]) {
      expect(tidyLinkCookies({ url: `/p/${idOf(1)}`, status, cookies: secure })).toEqual([]);
    }
  });
});
