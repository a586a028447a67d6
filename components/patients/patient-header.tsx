import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import type { Locale } from "@/lib/locale";
import { ArchiveButton, type SetArchived } from "./archive-button";
import { EditPatientButton, type SavePatient } from "./edit-patient-button";
import { timeZoneName } from "./time-zone-choices";

type PatientHeaderProps = {
  patient: {
    id: string;
    displayName: string;
    language: Locale;
    yearOfBirth: number | null;
    email: string | null;
    phone: string | null;
    timeZone: string | null;
    archivedAt: Date | null;
  };
  /** Links of the patient that open now. */
  openLinkCount: number;
  savePatient: SavePatient;
  setArchived: SetArchived;
};

/** Who the patient is and what can be changed about it. */
export function PatientHeader({ patient, openLinkCount, savePatient, setArchived }: PatientHeaderProps) {
  const { id, displayName, language, archivedAt } = patient;
  const input = {
    displayName,
    language,
    yearOfBirth: patient.yearOfBirth?.toString() ?? "",
    email: patient.email ?? "",
    phone: patient.phone ?? "",
    timeZone: patient.timeZone ?? "",
  };
  return (
    <PageHeader
      above={
        <Link
          href="/patients"
          className="inline-flex min-h-9 items-center gap-1.5 text-caption text-muted hover:text-ink"
        >
          <ArrowLeft aria-hidden className="size-4" />
          Patients
        </Link>
      }
      title={displayName}
      lead={<PatientFacts patient={patient} />}
      actions={
        <>
          <EditPatientButton patientId={id} initial={input} savePatient={savePatient} />
          <ArchiveButton
            patientId={id}
            isArchived={archivedAt !== null}
            openLinkCount={openLinkCount}
            setArchived={setArchived}
          />
        </>
      }
    />
  );
}

function PatientFacts({ patient }: Pick<PatientHeaderProps, "patient">) {
  const { yearOfBirth, phone, email, timeZone, language, archivedAt } = patient;
  const facts = [
    language === "es" ? "Reads Spanish" : "Reads English",
    yearOfBirth === null ? null : `born ${yearOfBirth}`,
    phone,
    email,
    timeZone === null ? null : timeZoneName(timeZone),
  ].filter((fact) => fact !== null);
  return (
    <span className="flex flex-wrap items-center gap-x-3 gap-y-1">
      {archivedAt ? <Badge tone="attention">Archived</Badge> : null}
      <span>{facts.join(" · ")}</span>
    </span>
  );
}
