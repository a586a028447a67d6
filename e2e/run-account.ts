import { execFile } from "node:child_process";

/** Runs `npm run account` as a person on the server does, next to the app of the stories. */
export function runAccount(words: string[], variables = runningApp()): Promise<{ code: number; text: string }> {
  return new Promise((resolve) => {
    const env = { ...process.env, NEXTAUTH_SECRET: "", LINK_KEYS: "", PUBLIC_URL: "", ...variables };
    execFile(process.execPath, ["scripts/account.mjs", ...words], { env }, (error, stdout, stderr) =>
      resolve({ code: Number(error?.code ?? 0), text: stdout + stderr }),
    );
  });
}

function runningApp(): Record<string, string> {
  return {
    HOMESTRETCH_DATA_DIR: process.env.E2E_DATA_DIR ?? "",
    DATABASE_URL: process.env.E2E_DATABASE_URL ?? "",
    PORT: process.env.E2E_PORT ?? "",
  };
}

/** The link in what the command printed, without its origin. */
export function linkIn(text: string): string {
  const [, path] = /https?:\/\/[^/\s]+(\/\S+)/.exec(text) ?? [];
  if (!path) throw new Error(`no link in:\n${text}`);
  return path;
}
