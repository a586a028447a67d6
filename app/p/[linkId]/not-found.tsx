import { patientLocale } from "@/app/p/[linkId]/patient-locale";
import { OpenLink } from "@/components/patient-program/open-link";

/** One page for links that have ended and for addresses that never were one. */
export default async function ClosedLinkPage() {
  return <OpenLink locale={await patientLocale()} hasEnded />;
}
