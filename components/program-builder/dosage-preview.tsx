import { describeDosage } from "@/lib/dosage/describe-dosage";
import type { Dosage } from "@/lib/dosage/dosage";
import type { Locale } from "@/lib/locale";

/** The sentences the patient reads, as they are now. In another language the clinician gets both. */
export function DosagePreview({ dosage, language }: { dosage: Dosage; language: Locale }) {
  return (
    <div className="rounded-control border-primary border-l-4 bg-primary-soft px-4 py-3">
      <p className="text-caption text-primary-strong">The patient reads</p>
      <p lang={language} className="text-body">
        {describeDosage(dosage, language)}
      </p>
      {language === "en" ? null : (
        <p className="pt-1 text-caption text-muted">In English: {describeDosage(dosage, "en")}</p>
      )}
    </div>
  );
}
