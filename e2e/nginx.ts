import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

/** A real nginx with TLS and everything else as it comes, in a folder of its own. */
export class Nginx {
  readonly folder = mkdtempSync(join(tmpdir(), "homestretch-nginx-"));
  private child: ChildProcess | null = null;

  constructor(private readonly program: string) {
    mkdirSync(join(this.folder, "logs"));
    const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
    const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", this.path("key.pem"), "-out", this.path("cert.pem")];
    spawnSync("openssl", ["req", "-x509", "-days", "2", ...key, ...subject], { stdio: "ignore" });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** The nginx of Debian, with these servers in it and files of its own. */
  configure(servers: string): void {
    const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
    writeFileSync(
      this.path("nginx.conf"),
      `daemon off; pid ${this.path("pid")}; error_log ${this.path("logs/error.log")};
      events {}
      http {
        access_log ${this.path("logs/access.log")};
        ${temporary.map((name) => `${name}_temp_path ${this.path(name)};`).join(" ")}
        include /etc/nginx/mime.types;
        ${servers}
      }`,
    );
  }

  /** What `nginx -t` says about the configuration: empty when it takes it. */
  check(): string {
    const { status, stderr } = spawnSync(this.program, ["-t", "-c", this.path("nginx.conf")], { encoding: "utf8" });
    return status === 0 ? "" : stderr;
  }

  async start(port: number): Promise<void> {
    this.child = spawn(this.program, ["-c", this.path("nginx.conf")], { stdio: "ignore" });
    for (let round = 0; round < 100 && !(await answers(port)); round += 1) await sleep(50);
  }

  log(): string {
    return readFileSync(this.path("logs/access.log"), "utf8");
  }

  async stop(): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await ended;
  }

  async remove(): Promise<void> {
    await this.stop();
    rmSync(this.folder, { recursive: true, force: true });
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => resolve(socket.destroy() !== null));
    socket.once("error", () => resolve(false));
  });
}
