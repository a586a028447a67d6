import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const folder = "docs/deployment";
const read = (name: string) => readFileSync(`${folder}/${name}`, "utf8");

test("README leads to every file", () => {
  const guide = read("README.md");
  for (const name of readdirSync(folder)) {
    expect(guide.includes(`](${name})`) || name === "README.md", name).toBe(true);
    expect(readFileSync("README.md", "utf8"), name).toContain(`](docs/deployment/${name})`);
  }
});

describe("the systemd unit", () => {
  const unit = read("homestretch.service");
  const valuesOf = (name: string) => [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value]) => value);

  test("has sections and names with values only", () => {
    const lines = unit.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    for (const line of lines) expect(line).toMatch(/^(?:\[(?:Unit|Service|Install)\]|[A-Z]\w+=.*)$/);
  });

  test("keeps its data where the unit may write", () => {
    expect(valuesOf("Environment")).toContain(`HOMESTRETCH_DATA_DIR=/var/lib/${valuesOf("StateDirectory")[0]}`);
    expect(valuesOf("ReadWritePaths")).toEqual(valuesOf("WorkingDirectory"));
    expect(valuesOf("ExecStart")).toEqual(["/usr/bin/node scripts/start.mjs"]);
    expect(Number(valuesOf("TimeoutStopSec")[0])).toBeGreaterThan(30);
  });

  test.skipIf(!existsSync("/usr/bin/systemd-analyze"))("is accepted by systemd-analyze", () => {
    const { stdout, stderr } = spawnSync("systemd-analyze", ["verify", `${folder}/homestretch.service`], {
      encoding: "utf8",
    });
    // It also looks at the other units of the machine, and for the program.
    const own = `${stdout}${stderr}`.split("\n").filter((line) => line.includes("homestretch.service"));
    expect(own.filter((line) => !line.includes("/usr/bin/node"))).toEqual([]);
  });
});

test("no action is written inside of a page: what it would enclose is encrypted with the public key of the build", () => {
  const files = ["app", "components"].flatMap((name) =>
    readdirSync(name, { recursive: true, encoding: "utf8" }).map((file) => `${name}/${file}`),
  );
  const inner = files.filter(
    (file) => /\.tsx?$/.test(file) && /^[ \t]+["']use server["']/m.test(readFileSync(file, "utf8")),
  );
  expect(inner).toEqual([]);
});

describe("the container file", () => {
  const file = read("Containerfile");

  test("runs as nobody special, keeps data in a volume, and has a health check", () => {
    const last = file.slice(file.lastIndexOf("FROM "));
    expect(last.indexOf("USER node")).toBeGreaterThan(last.lastIndexOf("RUN "));
    expect(last).toContain("HOMESTRETCH_DATA_DIR=/data");
    expect(last).toContain("VOLUME /data");
    expect(last).toMatch(/HEALTHCHECK .*\/api\/readyz/);
    expect(last).toContain('CMD ["node", "scripts/start.mjs"]');
  });

  test("takes no secrets and nothing of this machine along", () => {
    const ignored = readFileSync(".dockerignore", "utf8").split("\n");
    expect(ignored).toEqual(expect.arrayContaining([".git", ".data", ".next", ".env*", "node_modules"]));
  });
});

test("proxies send the caller's address as their own word, and to the address where the app listens", () => {
  expect(read("nginx.conf")).toContain("proxy_set_header X-Forwarded-For $remote_addr;");
  expect(read("nginx.conf")).toContain("server 127.0.0.1:3000;");
  expect(read("Caddyfile")).toContain("header_up X-Forwarded-For {remote_host}");
  expect(read("Caddyfile")).toContain("reverse_proxy 127.0.0.1:3000 {");
  expect(read("Caddyfile").split("{").length).toBe(read("Caddyfile").split("}").length);
});
