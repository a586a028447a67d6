import { findLinkCookie, readCookie } from "@/app/p/[linkId]/link-cookie";
import { answer, answerPost } from "@/app/p/[linkId]/patient-answer";
import { openByCookie } from "@/app/p/[linkId]/patient-gate";
import { readJson } from "@/app/read-json";
import { type SavedLog, saveSessionLog } from "@/db/access/session-logs";
import { bodyBytes } from "@/lib/http/body-limits.mjs";
import { correctClock, phoneTimeHeader, readPhoneTime } from "@/lib/session/correct-clock";
import { intakeLimits } from "@/lib/session/session-log";
import { sessionLogSchema } from "@/lib/session/session-log-schema";

/**
 * Takes what a phone reports, once. Phones keep logs for weeks, so this address and format never change; a new format
 * gets an address of its own. The phone's own time comes in a header, which older pages leave out and older servers pass
 * over. 401: this phone must open the link again. 404: the link has ended. 429: later.
 */
export function POST(request: Request, { params }: { params: Promise<{ linkId: string }> }): Promise<Response> {
  return answerPost(request, "/p/[linkId]/log/v1", async () => {
    const { linkId } = await params;
    const now = new Date();
    const cookie = findLinkCookie(linkId, (name) => readCookie(request.headers.get("cookie"), name));
    const gate = await openByCookie(linkId, cookie, now);
    if (gate.state === "locked") return answer(401, { message: "Open the link again." });
    if (gate.state === "closed") return answer(404, { message: "This link does not open a program." });
    const body = await readJson(request, sessionLogSchema, bodyBytes.sessionLog);
    if (!body.ok) return body.response;
    const sentAt = readPhoneTime(request.headers.get(phoneTimeHeader));
    const saved = await saveSessionLog(gate.scope, correctClock(body.value, sentAt, now.getTime()), now);
    if (!saved.ok) return refusal(saved);
    return answer(200, { receivedAt: now.toISOString(), repeat: saved.repeat });
  });
}

/** A day that is full stays full: pages drop the log by its `reason`, and older pages take it as one that is refused. */
function refusal(saved: Exclude<SavedLog, { ok: true }>): Response {
  if (saved.reason === "too_many_arrivals") {
    const headers = { "Retry-After": String(saved.retryAfterSeconds) };
    return answer(429, { message: "This link sent too many sessions. Keep this one and try again later." }, headers);
  }
  const messages: string[] = [];
  if (saved.reason === "unknown_revision")
    return answer(422, { message: "This program has no such revision.", messages });
  const { sessionsOfDay } = intakeLimits;
  const message = `This day already has ${sessionsOfDay} sessions, the most that are kept. Do not send this one again.`;
  return answer(422, { reason: saved.reason, message, messages });
}
