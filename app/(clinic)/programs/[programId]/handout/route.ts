import { join } from "node:path";
import { unstable_rethrow } from "next/navigation";
import { listShareLinkViews } from "@/app/(clinic)/programs/[programId]/share-links";
import { drawnFigures } from "@/app/figures";
import { handoutPictures } from "@/app/handout-pictures";
import { log } from "@/app/log";
import { requireClinician } from "@/app/session";
import { isUnavailable } from "@/app/unavailable";
import { renderHandout } from "@/components/handout/render-handout";
import { getRevision, type Revision } from "@/db/access/revisions";
import { buildHandout } from "@/lib/handout/build-handout";
import { inlinePdf } from "@/lib/handout/content-disposition";
import { plainDateIn } from "@/lib/schedule/plain-date";
import { readHandoutQuery } from "./handout-query";
import { pdfCache } from "./pdf-cache";

/** About 200 handouts. */
const cached = pdfCache(32 * 1024 * 1024);

const fontFolder = join(process.cwd(), "node_modules", "@expo-google-fonts", "atkinson-hyperlegible-next");
const fonts = {
  regular: join(fontFolder, "400Regular", "AtkinsonHyperlegibleNext_400Regular.ttf"),
  bold: join(fontFolder, "700Bold", "AtkinsonHyperlegibleNext_700Bold.ttf"),
};

type Context = { params: Promise<{ programId: string }> };

/** A published revision as a PDF to print, with the QR code of the newest link that opens. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  try {
    const scope = await requireClinician();
    const { programId } = await params;
    const query = readHandoutQuery(new URL(request.url).searchParams);
    if (typeof query === "string") return plain(400, query);
    const revision = await getRevision(scope, programId, query.revision);
    if (!revision) return plain(404, "There is no published program here. Publish it first, then open its handout.");
    const links = await listShareLinkViews(scope, programId);
    const handout = buildHandout(sourceOf(revision, links.find(({ url }) => url !== null)?.url ?? null));
    const print = { handout, paper: query.paper ?? revision.clinic.paperSize, size: query.size };
    const createdAt = revision.publishedAt;
    const { figureBody } = revision.clinic;
    // Two words that stand for all pictures.
    const content = { ...print, createdAt, figureBody, figures: drawnFigures().version };
    const pdf = await cached(content, async () => {
      const ids = handout.exercises.map(({ exerciseId }) => exerciseId);
      return renderHandout({ ...print, pictures: await handoutPictures(ids, figureBody), createdAt }, fonts);
    });
    return new Response(new Uint8Array(pdf), { headers: headersOf(revision) });
  } catch (error) {
    unstable_rethrow(error);
    const isAway = isUnavailable(error);
    const route = "/programs/[programId]/handout";
    log("error", isAway ? "request unavailable" : "request failed", { error, method: "GET", route });
    return isAway
      ? plain(503, "The server is busy. Please try again in a moment.")
      : plain(500, "The handout could not be made. Please try again.");
  }
}

function sourceOf({ number, publishedAt, snapshot, patient, clinic }: Revision, url: string | null) {
  return {
    locale: patient.language,
    clinicName: clinic.name,
    patientName: patient.displayName,
    revision: number,
    publishedOn: plainDateIn(publishedAt, patient.timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone),
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

function plain(status: number, message: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "private, no-store" };
  return new Response(`${message}\n`, {
    status,
    headers: status === 503 ? { ...headers, "Retry-After": "5" } : headers,
  });
}
