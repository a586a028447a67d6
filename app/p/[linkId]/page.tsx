import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { buildPatientView } from "@/app/p/[linkId]/build-patient-view";
import { linkCookieName } from "@/app/p/[linkId]/link-cookie";
import { openByCookie } from "@/app/p/[linkId]/patient-gate";
import { patientLocale } from "@/app/p/[linkId]/patient-locale";
import { NoticePage } from "@/components/patient-program/notice-page";
import { OpenLink } from "@/components/patient-program/open-link";
import { PatientProgram } from "@/components/patient-program/patient-program";
import { getPatientProgram } from "@/db/access/patient-view";
import { decodeLinkId } from "@/lib/access/link-id";
import { programWords } from "@/lib/patient-words/program-words";

export const metadata: Metadata = {
  title: "Exercises",
  description: null,
  robots: { index: false, follow: false },
  referrer: "no-referrer",
};

/** A patient's program. Without the cookie of the link a page that asks for its secret, the same for any link. */
export default async function PatientPage({ params }: { params: Promise<{ linkId: string }> }) {
  const { linkId } = await params;
  if (!decodeLinkId(linkId)) notFound();
  const now = new Date();
  const cookie = (await cookies()).get(linkCookieName(linkId))?.value ?? null;
  const gate = await openByCookie(linkId, cookie, now);
  if (gate.state === "closed") notFound();
  if (gate.state === "locked") return <OpenLink locale={await patientLocale()} />;
  const program = await getPatientProgram(gate.scope);
  if (program) return <PatientProgram view={buildPatientView(linkId, program, now)} />;
  const locale = await patientLocale();
  const { notPublishedTitle, notPublishedText } = programWords[locale];
  return <NoticePage locale={locale} title={notPublishedTitle} text={notPublishedText} />;
}
