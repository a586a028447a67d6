import { unstable_rethrow } from "next/navigation";
import { listShareLinkViews } from "@/app/(clinic)/programs/[programId]/share-links";
import { drawnFigures } from "@/app/figures";
import { log } from "@/app/log";
import { noticeResponse } from "@/app/notice-response";
import { ServerBusy } from "@/app/server-busy";
import { requireClinician } from "@/app/session";
import { isUnavailable } from "@/app/unavailable";
import { getRevision, type Revision } from "@/db/access/revisions";
import type { HandoutSource } from "@/lib/handout/build-handout";
import { inlinePdf } from "@/lib/handout/content-disposition";
import { patientDay } from "@/lib/schedule/patient-day";
import { readHandoutQuery } from "./handout-query";
import { pdfCache } from "./pdf-cache";
import { renderInThread } from "./render-pool";

/** About 200 handouts. */
const cached = pdfCache(32 * 1024 * 1024);

type Context = { params: Promise<{ programId: string }> };

/** A published revision as a PDF to print, with the QR code of the newest link that opens. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const scope = await requireClinician();
    const { programId } = await params;
    const query = readHandoutQuery(new URL(request.url).searchParams);
    if (typeof query === "string") return noticeResponse(400, { title: "This address is incorrect", text: query });
    const revision = await getRevision(scope, programId, query.revision);
    if (!revision) return noticeResponse(404, notPublished);
    const links = await listShareLinkViews(scope, programId);
    const job = {
      source: sourceOf(revision, links.find(({ url }) => url !== null)?.url ?? null),
      paper: query.paper ?? revision.clinic.paperSize,
      size: query.size,
      createdAt: revision.publishedAt,
      figureBody: revision.clinic.figureBody,
      figures: drawnFigures().version,
    };
    const pdf = await cached(job, () => renderInThread(scope.clinicId, job));
    return new Response(new Uint8Array(pdf), { headers: headersOf(revision) });
  } catch (error) {
    unstable_rethrow(error);
    return answerError(error, request);
  }
}

const notPublished = {
  title: "There is no published program here",
  text: "Publish the program first, then open its handout.",
};

/** A thread that was replaced, or a database that is back, makes the file at the next try. */
function answerError(error: unknown, request: Request): Response {
  const { pathname, search } = new URL(request.url);
  const tryAgain = pathname + search;
  const line = { method: "GET", route: "/programs/[programId]/handout" };
  if (error instanceof ServerBusy) {
    log("warn", "handout queue full", line);
    return noticeResponse(503, { ...printing, tryAgain, retryAfterSeconds: 10 });
  }
  const isAway = isUnavailable(error);
  log("error", isAway ? "request unavailable" : "request failed", { error, ...line });
  if (isAway) return noticeResponse(503, { ...unavailable, tryAgain, retryAfterSeconds: 5 });
  return noticeResponse(500, { ...failed, tryAgain });
}

const printing = {
  title: "The server is busy with other handouts",
  text: "Many handouts are being made right now. Please wait ten seconds, then try again. Your program is safe.",
};
const unavailable = {
  title: "The server is busy",
  text: "Please wait a moment, then try again. Your program is safe.",
};
const failed = {
  title: "This handout could not be made",
  text: "Something went wrong on our side. Please try again. Your program is safe.",
};

function sourceOf({ number, publishedAt, snapshot, patient, clinic }: Revision, url: string | null): HandoutSource {
  return {
    locale: patient.language,
    clinicName: clinic.name,
    patientName: patient.displayName,
    revision: number,
    publishedOn: patientDay(publishedAt, patient.timeZone),
    snapshot,
    url,
  };
}

function headersOf({ patient, snapshot, number }: Revision): HeadersInit {
  return {
    "Content-Type": "application/pdf",
    "Content-Disposition": inlinePdf(`${patient.displayName} - ${snapshot.title} - ${number}`),
    "Cache-Control": "private, no-store",
  };
}
