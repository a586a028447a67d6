export type SignInAnswer =
  | { ok: true }
  | { ok: false; reason: "wrong" | "refused" | "too_large" | "unavailable" | "failed" }
  | { ok: false; reason: "try_later"; minutes: number };

const unavailable = { ok: false, reason: "unavailable" } as const;

/** Signs this browser in. The token against forged forms comes first, as next-auth wants it. */
export async function requestSignIn(email: string, password: string): Promise<SignInAnswer> {
  try {
    const tokenResponse = await fetch("/api/auth/csrf", { cache: "no-store" });
    if (!tokenResponse.ok) return unavailable;
    const { csrfToken } = (await tokenResponse.json()) as { csrfToken: string };
    const body = new URLSearchParams({ email, password, csrfToken });
    const response = await fetch("/api/auth/callback/credentials", { method: "POST", body });
    return (await response.json()) as SignInAnswer;
  } catch {
    return unavailable;
  }
}

/** Signs this browser out by an address that stays the same in every version. For pages from before an upgrade. */
export async function requestSignOut(): Promise<void> {
  const { csrfToken } = (await (await fetch("/api/auth/csrf", { cache: "no-store" })).json()) as { csrfToken: string };
  const body = new URLSearchParams({ csrfToken });
  const { ok, status } = await fetch("/api/auth/signout", { method: "POST", body });
  if (!ok) throw new Error(`signing out was answered with ${status}`);
}

/** Why sign-in did not work, in plain words. */
export function describeSignInProblem(answer: Exclude<SignInAnswer, { ok: true }>): string {
  switch (answer.reason) {
    case "wrong":
      return "E-mail or password is not right. Check both and try again.";
    case "try_later":
      return `Too many tries. Wait ${answer.minutes === 1 ? "1 minute" : `${answer.minutes} minutes`}, or use a browser in which you signed in before.`;
    case "refused":
      return "Sign-in was refused. Open Homestretch by its usual address, allow cookies for it, and try again.";
    case "too_large":
      return "No email or password is this long. Check both and try again.";
    case "unavailable":
      return "The server cannot be reached right now. Please try again in a moment.";
    default:
      return "Something went wrong on our side. Please try again.";
  }
}
