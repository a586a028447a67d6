export const dynamic = "force-dynamic";

/** Whether the process lives. It asks nobody else, so a database that is away does not get the app restarted. */
export function GET(): Response {
  return new Response("alive\n", { headers: { "Cache-Control": "no-store" } });
}
