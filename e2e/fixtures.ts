import { type APIRequestContext, test as base, type ConsoleMessage, expect, type Page } from "@playwright/test";
import { type Account, makeAccount, useRunningDatabase } from "@/db/testing/running-app";

type Fixtures = {
  /** A clinic of the story's own, whose owner is signed in in this story's browser. */
  clinic: Account;
  /** Messages of the browser's console that a story expects, such as a request that it breaks on purpose. */
  expectedNoise: RegExp[];
  noise: undefined;
};

/** Stories: an error in the browser's console, a page error or a broken content security policy fails them. */
export const test = base.extend<Fixtures>({
  clinic: async ({ page }, use) => {
    useRunningDatabase();
    const account = await makeAccount();
    await signInWithoutClicking(page, account);
    await use(account);
  },

  expectedNoise: [[], { option: true }],

  noise: [
    async ({ context, expectedNoise }, use) => {
      const heard: string[] = [];
      const listen = (page: Page) => {
        page.on(
          "console",
          (message) => isFault(message) && heard.push(`${message.text()} (${message.location().url})`),
        );
        page.on("pageerror", (error) => heard.push(error.stack ?? error.message));
      };
      context.on("page", listen);
      for (const page of context.pages()) listen(page);
      await use(undefined);
      const unexpected = heard.filter((text) => !expectedNoise.some((pattern) => pattern.test(text)));
      expect(unexpected, "the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

function isFault(message: ConsoleMessage): boolean {
  return message.type() === "error" || /Content Security Policy|hydration/i.test(message.text());
}

/** Signs a page's browser in. */
export function signInWithoutClicking(page: Page, account: Credentials): Promise<void> {
  return signInTo(page.request, account);
}

type Credentials = Pick<Account, "email" | "password">;

/** Signs in by the requests that the sign-in page makes; the context keeps the cookie. */
export async function signInTo(request: APIRequestContext, { email, password }: Credentials): Promise<void> {
  const { csrfToken } = await (await request.get("/api/auth/csrf")).json();
  const answer = await request.post("/api/auth/callback/credentials", {
    form: { csrfToken, email, password, json: "true" },
    headers: { Origin: base.info().project.use.baseURL ?? "" },
  });
  expect(answer.ok()).toBe(true);
}
