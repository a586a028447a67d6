import { vi } from "vitest";
import { deriveLinkCookie, deriveLinkSecret } from "@/db/link-secret";
import { makeClinic, makePublishedProgram, makeShareLink } from "@/db/testing/factories";
import { env } from "@/env";
import { encodeLinkId } from "@/lib/access/link-id";
import type { ClinicScope, PatientScope } from "@/lib/access/scope";
import type { ProgramDraft } from "@/lib/program/program";

// The configuration wants a database; these tests bring their own.
vi.stubEnv("DATABASE_URL", "postgresql:///not-used");

type Handler = (request: Request, context: { params: Promise<{ linkId: string }> }) => Promise<Response>;
type PostOptions = { headers?: Record<string, string>; body?: BodyInit };

/** Headers as a browser sends them from our own page. */
export const ownPage = {
  "content-type": "application/json",
  origin: "http://localhost:3000",
  host: "localhost:3000",
  "sec-fetch-site": "same-origin",
};

/** Posts to a route handler as the patient's page does; `body` wins over `json`. */
export function post(handler: Handler, linkId: string, json: unknown, { headers, body }: PostOptions = {}) {
  const request = new Request(`http://localhost:3000/p/${encodeURIComponent(linkId)}`, {
    method: "POST",
    headers: { ...ownPage, ...headers },
    body: body ?? JSON.stringify(json),
    ...({ duplex: "half" } as object),
  });
  return handler(request, { params: Promise.resolve({ linkId }) });
}

export type OpenedLink = {
  clinic: ClinicScope;
  scope: PatientScope;
  draft: ProgramDraft;
  /** As they stand in the address. */
  linkId: string;
  secret: string;
  /** The Cookie header of a phone that has opened the link. */
  cookie: string;
};

/** A published program and a link to it. */
export async function makeOpenedLink(): Promise<OpenedLink> {
  const clinic = await makeClinic();
  const { id, draft } = await makePublishedProgram(clinic);
  const scope = await makeShareLink(clinic, id);
  const linkId = encodeLinkId(scope.linkId);
  const { linkKeys } = env();
  const cookie = `homestretch-${linkId}=${deriveLinkCookie(linkKeys, 1, scope.linkId)}`;
  return { clinic, scope, draft, linkId, secret: deriveLinkSecret(linkKeys, 1, scope.linkId), cookie };
}
