import os from "node:os";
import { headers as requestHeaders } from "next/headers";
import { log } from "@/app/log";
import { env } from "@/env";
import { isFromOwnPage, listOwnOrigins, servedOrigin } from "@/lib/access/own-origins.mjs";

/**
 * Whether a POST comes from a page of ours; a refused one is logged under its route's pattern. The web server asks the
 * same before Next reads anything (`scripts/web/origin-gate.mjs`): this guard holds without it.
 */
export function isSameOrigin(headers: Headers, route: string): boolean {
  const sent = { origin: headers.get("origin"), site: headers.get("sec-fetch-site") };
  if (isFromOwnPage(sent, listOwnOrigins(env().listening, os))) return true;
  log("warn", "request refused", { method: "POST", status: 403, route });
  return false;
}

/** The origin for links: PUBLIC_URL, or without it the address of this machine under which this page was opened. */
export async function linkOrigin(): Promise<string> {
  const { listening } = env();
  if (listening.publicUrl) return listening.publicUrl;
  const headers = await requestHeaders();
  const sent = { origin: headers.get("origin"), host: headers.get("host") };
  return servedOrigin(sent, listOwnOrigins(listening, os));
}
