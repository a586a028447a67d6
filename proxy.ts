import { randomBytes } from "node:crypto";
import { type NextRequest, NextResponse } from "next/server";

/**
 * Adds what each page needs and decides nothing: a content security policy with a fresh nonce, and the path for the
 * way back after sign-in. All guards stand in `app/session.ts`, `app/action.ts` and the route handlers.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  // Next takes the nonce for its own scripts from here.
  headers.set("Content-Security-Policy", policy);
  headers.set("x-homestretch-path", request.nextUrl.pathname + request.nextUrl.search);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("Content-Security-Policy", policy);
  return response;
}

/** Everything but files that are no documents. */
export const config = {
  matcher: "/((?!_next/static/|_next/image|figures/|.*\\.(?:js|svg|png|ico|woff2|webmanifest)$).*)",
};

/** No `upgrade-insecure-requests`: within a clinic's network the app is often reached over plain http. */
function contentSecurityPolicy(nonce: string): string {
  // biome-ignore lint/style/noProcessEnv: Next replaces it while building; React needs eval for its development tools.
  const forDevelopment = process.env.NODE_ENV === "development" ? " 'unsafe-eval'" : "";
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${forDevelopment}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
