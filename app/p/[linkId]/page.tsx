import type { Metadata } from "next";
import { cookies } from "next/headers";
import { notFound } from "next/navigation";
import { buildPatientView } from "@/app/p/[linkId]/build-patient-view";
import { findLinkCookie } from "@/app/p/[linkId]/link-cookie";
import { openProgramByCookie } from "@/app/p/[linkId]/patient-gate";
import { patientLocale } from "@/app/p/[linkId]/patient-locale";
import { NoticePage } from "@/components/patient-program/notice-page";
import { OpenLink } from "@/components/patient-program/open-link";
import { PatientProgram } from "@/components/patient-program/patient-program";
import { decodeLinkId } from "@/lib/access/link-id";
import { doorWords } from "@/lib/patient-words/door-words";

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
  const held = await cookies();
  const cookie = findLinkCookie(linkId, (name) => held.get(name)?.value);
  const gate = await openProgramByCookie(linkId, cookie, now);
  if (gate.state === "closed") notFound();
  if (gate.state === "locked") {
    const locale = await patientLocale();
    return <OpenLink locale={locale} words={doorWords[locale]} />;
  }
  const { program } = gate;
  if (program) return <PatientProgram json={JSON.stringify(buildPatientView(linkId, program, now))} />;
  const locale = await patientLocale();
  return <NoticePage locale={locale} {...doorWords[locale].notPublished} />;
}
