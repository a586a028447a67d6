import { randomBytes } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pointDatabaseAt } from "@/db/client";
import { asRequests, makeAccount } from "@/db/testing/running-app";
import { findFreePort, startPostgres } from "@/scripts/postgres/server.mjs";
import { findOrInstall } from "@/scripts/system-program.mjs";
import { expect, test } from "./fixtures";
import { composeAndShare, followAndSee } from "./main-path";
import { Nginx } from "./nginx";
import { buildSeparately, removeCopy } from "./other-build";
import { OwnApp } from "./own-app";

const key = () => randomBytes(32).toString("base64url");
const readManifest = (folder: string) =>
  readFileSync(join(folder, ".next/server/server-reference-manifest.json"), "utf8");
const readBuildId = (folder: string) => readFileSync(join(folder, ".next/BUILD_ID"), "utf8");

test("the main path works behind a stock nginx with TLS, on two instances that were built separately", async ({
  browser,
}) => {
  test.setTimeout(600_000);
  const { path: program, reason } = await findOrInstall("nginx");
  test.skip(program === null, reason);
  const folder = mkdtempSync(join(tmpdir(), "homestretch-shared-"));
  const postgres = await startPostgres(folder, { password: key(), isOverTcp: true, isThrowAway: true });
  const port = await findFreePort();
  const url = `https://localhost:${port}`;
  const variables = {
    DATABASE_URL: postgres.url,
    NEXTAUTH_SECRET: key(),
    LINK_KEYS: `1:${key()}`,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: randomBytes(32).toString("base64"),
    PUBLIC_URL: url,
  };
  const nginx = new Nginx(program ?? "");
  const apps: OwnApp[] = [];
  let other: string | null = null;
  try {
    other = await buildSeparately();
    expect(readBuildId(other)).toBe(readBuildId("."));
    expect(readManifest(other)).toBe(readManifest("."));
    expect(readManifest(other)).not.toContain(variables.NEXT_SERVER_ACTIONS_ENCRYPTION_KEY);

    apps.push(await OwnApp.prepare(variables), await OwnApp.prepare(variables, other));
    await Promise.all(apps.map((app) => app.start()));
    nginx.configure(stockServers(nginx, port, apps));
    expect(nginx.check()).toBe("");
    await nginx.start(port);

    pointDatabaseAt(asRequests(postgres.url, variables.NEXTAUTH_SECRET));
    const context = await browser.newContext({ baseURL: url, ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const { link } = await composeAndShare(page, await makeAccount());
    expect(link.startsWith(`${url}/p/`)).toBe(true);
    await followAndSee(page, browser, link);
    expect((await context.cookies()).map(({ name, secure }) => ({ name, secure }))).toContainEqual({
      name: "__Host-homestretch-session",
      secure: true,
    });
    await context.clearCookies();
    const signedOut = await context.request.get("/patients", { maxRedirects: 0 });
    expect(signedOut.headers().location).toMatch(/^\/sign-in/);
    await context.close();
  } finally {
    await nginx.remove();
    await Promise.all(apps.map((app) => app.remove()));
    removeCopy(other);
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  }
});

/** Nothing but a certificate and `proxy_pass`: Host is then the upstream's name, and no forwarding header is set. */
function stockServers(nginx: Nginx, port: number, apps: OwnApp[]): string {
  const servers = apps.map(({ url }) => `server ${new URL(url).host.replace("localhost", "127.0.0.1")};`);
  return `
    upstream instances { ${servers.join(" ")} }
    server {
      listen 127.0.0.1:${port} ssl;
      ssl_certificate ${nginx.path("cert.pem")};
      ssl_certificate_key ${nginx.path("key.pem")};
      location / { proxy_pass http://instances; }
    }`;
}

test("the nginx configuration that README shows works as it is", async ({ playwright, baseURL }) => {
  const { path: program, reason } = await findOrInstall("nginx");
  test.skip(program === null, reason);
  const [plain, secure] = [await findFreePort(), await findFreePort()];
  const nginx = new Nginx(program ?? "");
  const shipped = readFileSync("docs/deployment/nginx.conf", "utf8")
    .replace(/^ *listen \[::\]:.*\n/gm, "")
    .replace("listen 80;", `listen 127.0.0.1:${plain};`)
    .replace("listen 443 ssl", `listen 127.0.0.1:${secure} ssl`)
    .replaceAll("hep.example.org;", "localhost;")
    .replace(/\/etc\/letsencrypt.*fullchain.pem/, nginx.path("cert.pem"))
    .replace(/\/etc\/letsencrypt.*privkey.pem/, nginx.path("key.pem"))
    .replace("127.0.0.1:3000", new URL(baseURL ?? "").host.replace("localhost", "127.0.0.1"));
  const request = await playwright.request.newContext({ ignoreHTTPSErrors: true, maxRedirects: 0 });
  try {
    nginx.configure(shipped);
    expect(nginx.check()).toBe("");
    await nginx.start(secure);
    const redirect = await request.get(`http://localhost:${plain}/p/abc?x=1`);
    expect([redirect.status(), redirect.headers().location]).toEqual([301, "https://localhost/p/abc?x=1"]);
    const url = `https://localhost:${secure}`;
    expect((await request.get(`${url}/api/readyz`)).status()).toBe(200);
    // PUBLIC_URL of the stories is another origin, so this one is refused by the app, not by nginx.
    const foreign = await request.post(`${url}/api/auth/signout`, { headers: { Origin: url } });
    expect(foreign.status()).toBe(403);
    const own = await request.post(`${url}/p/abc/open`, { headers: { Origin: baseURL ?? "" }, data: { secret: "x" } });
    expect(own.status()).toBe(404);
    const large = await request.post(`${url}/p/abc/open`, { headers: { Origin: url }, data: "x".repeat(2_000_000) });
    expect(large.status()).toBe(413);
  } finally {
    await request.dispose();
    await nginx.remove();
  }
});
