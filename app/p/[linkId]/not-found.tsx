import { patientLocale } from "@/app/p/[linkId]/patient-locale";
import { OpenLink } from "@/components/patient-program/open-link";
import { doorWords } from "@/lib/patient-words/door-words";

/** One page for links that have ended and for addresses that never were one. */
export default async function ClosedLinkPage() {
  const locale = await patientLocale();
  return <OpenLink locale={locale} words={doorWords[locale]} hasEnded />;
}
