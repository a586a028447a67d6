import { log } from "@/app/log";
import { isSameOrigin } from "@/app/same-origin";
import { isUnavailable } from "@/app/unavailable";

/** An answer to the patient's page: JSON that no cache keeps. */
export function answer(status: number, body: object, headers: Record<string, string> = {}): Response {
  return Response.json(body, {
    status,
    headers: { "Cache-Control": "no-store", "X-Robots-Tag": "noindex", ...headers },
  });
}

/**
 * Runs the handler of a POST from the patient's page: refuses other sites, and answers 503 while the database is away,
 * so that the phone tries again.
 */
export async function answerPost(request: Request, route: string, handler: () => Promise<Response>): Promise<Response> {
  if (!isSameOrigin(request.headers, route)) return answer(403, { message: "This must come from the page itself." });
  try {
    return await handler();
  } catch (error) {
    const isAway = isUnavailable(error);
    log("error", isAway ? "request unavailable" : "request failed", { error, method: "POST", route });
    if (isAway) return answer(503, { message: "The clinic's server is busy." }, { "Retry-After": "5" });
    return answer(500, { message: "Something went wrong." });
  }
}
