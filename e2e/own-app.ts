import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type APIRequestContext, expect } from "@playwright/test";
import { embeddedDatabase } from "@/db/testing/running-app";
import type { DatabaseConnection } from "@/env";
import { readPostmasterFile } from "@/scripts/postgres/postmaster-file.mjs";
import { findFreePort } from "@/scripts/postgres/server.mjs";

const patienceMilliseconds = 60_000;

/** An app of a story's own, for stories that kill it. Started as `npm start` does, on the build that is there. */
export class OwnApp {
  readonly dataFolder = mkdtempSync(join(tmpdir(), "homestretch-own-"));
  readonly url: string;
  private child: ChildProcess | null = null;
  private output = "";

  private constructor(
    private readonly port: number,
    private readonly variables: Record<string, string>,
    private folder: string,
  ) {
    this.url = `http://localhost:${port}`;
  }

  /** What it printed so far, over all its starts. */
  printed(): string {
    return this.output;
  }

  /** Ends it in good order and starts it again with more variables. */
  async restart(variables: Record<string, string>): Promise<void> {
    await this.end("SIGINT");
    Object.assign(this.variables, variables);
    await this.start();
  }

  /** Prepares an app without starting it. Variables are added to its environment; `folder` has another build. */
  static async prepare(variables: Record<string, string> = {}, folder = process.cwd()): Promise<OwnApp> {
    return new OwnApp(await findFreePort(), variables, folder);
  }

  /** Stops it in good order and starts the build of another folder in its place. */
  async upgradeTo(folder: string): Promise<void> {
    await this.end("SIGINT");
    this.folder = folder;
    await this.start();
  }

  /** Starts it and waits until it is ready. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ["scripts/start.mjs"], {
      cwd: this.folder,
      env: {
        ...process.env,
        HOST: "",
        DATABASE_URL: "",
        DATABASE_ADMIN_URL: "",
        NEXTAUTH_SECRET: "",
        LINK_KEYS: "",
        PUBLIC_URL: "",
        ...this.variables,
        PORT: String(this.port),
        HOMESTRETCH_DATA_DIR: this.dataFolder,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    this.child = child;
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (text) => (this.output += text));
    await this.waitUntilReady();
  }

  private async waitUntilReady(): Promise<void> {
    const deadline = Date.now() + patienceMilliseconds;
    while (!(await this.isReady())) {
      if (this.child?.exitCode !== null || Date.now() > deadline) throw new Error(`no start:\n${this.output}`);
      await sleep(100);
    }
  }

  private async isReady(): Promise<boolean> {
    return fetch(`${this.url}/api/readyz`).then(
      (answer) => answer.ok,
      () => false,
    );
  }

  /** Ends the process at once, as a power cut does; with its database when asked. */
  async kill({ alsoDatabase = false } = {}): Promise<void> {
    const database = this.databasePid();
    await this.end("SIGKILL");
    if (alsoDatabase && database) process.kill(database, "SIGKILL");
  }

  /** Asks it to end, as a service manager does. Returns the exit code once it has ended. */
  async terminate(): Promise<number | null> {
    await this.end("SIGTERM");
    return this.child?.exitCode ?? null;
  }

  /** Ends it in good order and removes what it kept. */
  async remove(): Promise<void> {
    await this.end("SIGINT");
    const database = this.databasePid();
    if (database) process.kill(database, "SIGQUIT");
    rmSync(this.dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  private async end(signal: NodeJS.Signals): Promise<void> {
    const { child } = this;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill(signal);
    await ended;
  }

  private databasePid(): number | null {
    return readPostmasterFile(join(this.dataFolder, "postgres"))?.pid ?? null;
  }

  /** The embedded database, as the app serves requests with it. */
  database(): DatabaseConnection {
    return embeddedDatabase(this.dataFolder);
  }
}

/** Signs in at an address by the requests that the sign-in page makes. */
export async function signInAt(
  url: string,
  request: APIRequestContext,
  { email, password }: { email: string; password: string },
): Promise<void> {
  const { csrfToken } = await (await request.get(`${url}/api/auth/csrf`)).json();
  const answer = await request.post(`${url}/api/auth/callback/credentials`, {
    form: { csrfToken, email, password, json: "true" },
    headers: { Origin: url },
  });
  expect(answer.ok()).toBe(true);
}
