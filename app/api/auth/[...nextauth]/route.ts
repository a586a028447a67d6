import { cookies } from "next/headers";
import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import { authOptions, callbackCookie } from "@/app/auth";
import { isSameOrigin } from "@/app/same-origin";
import { bodyBytes } from "@/lib/http/body-limits.mjs";

type Context = { params: Promise<{ nextauth: string[] }> };

const formFields = ["email", "password", "csrfToken"] as const;

/** Of next-auth's own addresses only the token against forged forms is served: sessions are not read over this way. */
export async function GET(request: NextRequest, context: Context): Promise<Response> {
  if ((await context.params).nextauth.join("/") !== "csrf") return answer(404, "not_found");
  return handle(new NextRequest(new URL("/api/auth/csrf", request.url)), context);
}

/** Signing in and out. Everything but the known fields is dropped before next-auth sees the form. */
export async function POST(request: NextRequest, context: Context): Promise<Response> {
  if (!isSameOrigin(request.headers, "/api/auth/[...nextauth]")) return answer(403, "refused");
  const path = (await context.params).nextauth.join("/");
  if (path !== "callback/credentials" && path !== "signout") return answer(404, "not_found");
  // The web server counts every body and says how long it is.
  if (!(Number(request.headers.get("content-length") ?? Number.NaN) <= bodyBytes.signIn))
    return answer(413, "too_large");
  const given = new URLSearchParams(await request.text().catch(() => ""));
  const body = new URLSearchParams({ json: "true" });
  for (const field of formFields) body.set(field, given.get(field) ?? "");
  const response = await handle(
    new NextRequest(new URL(`/api/auth/${path}`, request.url), { method: "POST", body }),
    context,
  );
  return plainOutcome(response);
}

async function handle(request: NextRequest, context: Context): Promise<Response> {
  // A forged address in this cookie would make next-auth answer 500.
  const store = await cookies();
  for (const { name } of store.getAll()) if (name.endsWith(callbackCookie)) store.delete(name);
  return NextAuth(authOptions())(request, context);
}

/** next-auth tells its outcome by an address to go to; the page wants a reason and a status. */
async function plainOutcome(response: Response): Promise<Response> {
  const { url = "" } = await response.json().catch(() => ({}));
  const query = URL.canParse(String(url), "http://localhost")
    ? new URL(String(url), "http://localhost").searchParams
    : null;
  const setCookies = response.headers.getSetCookie();
  const [error, minutes] = query?.get("error")?.split(":") ?? [];
  if (query?.has("csrf")) return answer(403, "refused", { setCookies });
  if (error === "try_later")
    return answer(429, error, { setCookies, minutes: Number(minutes), retryAfter: Number(minutes) * 60 });
  if (error === "unavailable") return answer(503, error, { setCookies, retryAfter: 2 });
  if (error === "CredentialsSignin") return answer(401, "wrong", { setCookies });
  if (error) return answer(500, "failed", { setCookies });
  return answer(200, null, { setCookies });
}

type Details = { setCookies?: string[]; minutes?: number; retryAfter?: number };

function answer(
  status: number,
  reason: string | null,
  { setCookies = [], minutes, retryAfter }: Details = {},
): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  for (const cookie of setCookies) headers.append("Set-Cookie", cookie);
  if (retryAfter !== undefined) headers.set("Retry-After", String(retryAfter));
  const body = reason === null ? { ok: true } : { ok: false, reason, ...(minutes === undefined ? {} : { minutes }) };
  return Response.json(body, { status, headers });
}
