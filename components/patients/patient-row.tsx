import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/locale";
import { describeAgo } from "@/lib/schedule/describe-moment";

export type ShownPatient = {
  id: string;
  displayName: string;
  language: Locale;
  programCount: number;
  activeProgramTitle: string | null;
  lastSessionAt: Date | null;
};

/** A patient in the list. The whole row leads to the patient. */
export function PatientRow({ patient, now }: { patient: ShownPatient; now: Date }) {
  const { id, displayName, language, programCount, activeProgramTitle, lastSessionAt } = patient;
  const more = programCount > 1 ? ` and ${programCount - 1} more` : "";
  return (
    <li className="relative grid gap-x-6 gap-y-1 px-4 py-3.5 hover:bg-sunken sm:px-5 md:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_minmax(0,12rem)] md:items-center">
      <div className="flex min-w-0 flex-wrap items-center gap-2">
        <Link
          href={`/patients/${id}`}
          prefetch={false}
          className="min-w-0 font-semibold text-ink underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {displayName}
        </Link>
        {language === "es" ? <Badge>Español</Badge> : null}
      </div>
      <p className="min-w-0 text-caption text-muted">
        {activeProgramTitle === null ? "No program" : `${activeProgramTitle || "Untitled program"}${more}`}
      </p>
      <p className="text-caption text-muted md:text-right">
        {lastSessionAt ? `Last session ${describeAgo(lastSessionAt, now)}` : "No session yet"}
      </p>
    </li>
  );
}
