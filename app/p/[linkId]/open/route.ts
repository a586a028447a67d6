import { clientAddress } from "@/app/client-address";
import { linkCookieLine } from "@/app/p/[linkId]/link-cookie";
import { answer, answerPost } from "@/app/p/[linkId]/patient-answer";
import { openBySecret } from "@/app/p/[linkId]/patient-gate";
import { readJson } from "@/app/read-json";
import { recordOpening } from "@/db/access/share-links";
import { consumeTry } from "@/db/access/try-limits";
import { openLinkSchema } from "@/lib/access/open-link-schema";
import { bodyBytes } from "@/lib/http/body-limits.mjs";

/** Only misses count: a clinic full of patients behind one address opens as many links as it likes. */
const misses = { max: 20, windowSeconds: 60 };

/** Exchanges the secret of a link for a cookie on this phone. */
export function POST(request: Request, { params }: { params: Promise<{ linkId: string }> }): Promise<Response> {
  return answerPost(request, "/p/[linkId]/open", async () => {
    const { linkId } = await params;
    const body = await readJson(request, openLinkSchema, bodyBytes.openLink);
    if (!body.ok) return body.response;
    const now = new Date();
    const opened = await openBySecret(linkId, body.value.secret, now);
    if (!opened) return refuse(request, now);
    await recordOpening(opened.scope, now);
    return answer(200, {}, { "Set-Cookie": linkCookieLine(linkId, opened.cookie) });
  });
}

async function refuse(request: Request, now: Date): Promise<Response> {
  const key = `patient-link:${clientAddress(request.headers)}`;
  const { allowed, retryAfterSeconds } = await consumeTry({ key, now, ...misses });
  if (allowed) return answer(404, { message: "This link does not open a program." });
  return answer(429, { message: "Too many tries." }, { "Retry-After": String(retryAfterSeconds) });
}
