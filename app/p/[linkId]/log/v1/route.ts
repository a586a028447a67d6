import { linkCookieName, readCookie } from "@/app/p/[linkId]/link-cookie";
import { answer, answerPost } from "@/app/p/[linkId]/patient-answer";
import { openByCookie } from "@/app/p/[linkId]/patient-gate";
import { readJson } from "@/app/read-json";
import { saveSessionLog } from "@/db/access/session-logs";
import { bodyBytes } from "@/lib/http/body-limits.mjs";
import { sessionLogSchema } from "@/lib/session/session-log-schema";

/**
 * Takes what a phone reports, once. Phones keep logs for weeks, so this address and format never change; a new format
 * gets an address of its own. 401: this phone must open the link again. 404: the link has ended.
 */
export function POST(request: Request, { params }: { params: Promise<{ linkId: string }> }): Promise<Response> {
  return answerPost(request, "/p/[linkId]/log/v1", async () => {
    const { linkId } = await params;
    const now = new Date();
    const cookie = readCookie(request.headers.get("cookie"), linkCookieName(linkId));
    const gate = await openByCookie(linkId, cookie, now);
    if (gate.state === "locked") return answer(401, { message: "Open the link again." });
    if (gate.state === "closed") return answer(404, { message: "This link does not open a program." });
    const body = await readJson(request, sessionLogSchema, bodyBytes.sessionLog);
    if (!body.ok) return body.response;
    const saved = await saveSessionLog(gate.scope, body.value, now);
    if (!saved.ok) return answer(422, { message: "This program has no such revision.", messages: [] });
    return answer(200, { receivedAt: now.toISOString(), repeat: saved.repeat });
  });
}
