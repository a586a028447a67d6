import { isShuttingDown } from "@/app/api/readyz/shutting-down";
import { type DatabaseState, readDatabaseState } from "@/db/access/health";

export const dynamic = "force-dynamic";

const patienceMilliseconds = 1000;

/** Whether requests should be sent here: the database answers within a second and the process is not ending. */
export async function GET(): Promise<Response> {
  if (isShuttingDown()) return answer(503, "shutting down");
  const state = await readStateInTime();
  return state === "ready" ? answer(200, "ready") : answer(503, reasons[state]);
}

const reasons = {
  away: "the database does not answer",
  unwritable: "the database takes no writes; its disk may be full",
};

async function readStateInTime(): Promise<DatabaseState> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<DatabaseState>((resolve) => {
    timer = setTimeout(resolve, patienceMilliseconds, "away");
  });
  return Promise.race([readDatabaseState(), tooLate]).finally(() => clearTimeout(timer));
}

function answer(status: number, text: string): Response {
  const headers = { "Cache-Control": "no-store", ...(status === 503 ? { "Retry-After": "2" } : {}) };
  return new Response(`${text}\n`, { status, headers });
}
