import { isShuttingDown } from "@/app/api/readyz/shutting-down";
import { isDatabaseReady } from "@/db/access/health";

export const dynamic = "force-dynamic";

const patienceMilliseconds = 1000;

/** Whether requests should be sent here: the database answers within a second and the process is not ending. */
export async function GET(): Promise<Response> {
  if (isShuttingDown()) return answer(503, "shutting down");
  return (await isDatabaseReadyInTime()) ? answer(200, "ready") : answer(503, "the database does not answer");
}

async function isDatabaseReadyInTime(): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, patienceMilliseconds, false);
  });
  return Promise.race([isDatabaseReady(), tooLate]).finally(() => clearTimeout(timer));
}

function answer(status: number, text: string): Response {
  const headers = { "Cache-Control": "no-store", ...(status === 503 ? { "Retry-After": "2" } : {}) };
  return new Response(`${text}\n`, { status, headers });
}
