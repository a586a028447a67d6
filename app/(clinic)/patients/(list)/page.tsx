import { Users } from "lucide-react";
import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { requireClinician } from "@/app/session";
import { NewPatientButton } from "@/components/patients/new-patient-button";
import { PatientFilter } from "@/components/patients/patient-filter";
import { PatientPager } from "@/components/patients/patient-pager";
import { PatientRow } from "@/components/patients/patient-row";
import { PatientSearch } from "@/components/patients/patient-search";
import { patientsPath } from "@/components/patients/patients-path";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { RowList } from "@/components/ui/row-list";
import { listPatients } from "@/db/access/patients";
import { archivedWords } from "@/lib/program/archived-words";
import { createPatientAction } from "../actions";

export const metadata: Metadata = { title: "Patients" };

const pageSize = 50;

type PatientsPageProps = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function PatientsPage({ searchParams }: PatientsPageProps) {
  const scope = await requireClinician();
  const { search, isArchived, page } = readQuery(await searchParams);
  const offset = (page - 1) * pageSize;
  const { patients, total } = await listPatients(scope, { search, archived: isArchived, limit: pageSize, offset });
  const pageCount = Math.max(1, Math.ceil(total / pageSize));
  if (page > pageCount) redirect(patientsPath({ search, isArchived, page: pageCount }));
  const now = new Date();
  return (
    <>
      <PageHeader title="Patients" actions={<NewPatientButton createPatient={createPatientAction} tone="primary" />} />
      <div className="flex flex-col gap-4">
        <div className="flex flex-wrap items-center gap-3">
          <PatientSearch search={search} isArchived={isArchived} />
          <PatientFilter search={search} isArchived={isArchived} />
        </div>
        <p role="status" className="sr-only">
          {total === 1 ? "1 patient" : `${total} patients`}
        </p>
        {total === 0 ? (
          <NoPatients search={search} isArchived={isArchived} />
        ) : (
          <>
            {isArchived ? <p className="text-muted">{archivedWords.patient}</p> : null}
            <RowList label={isArchived ? "Archived patients" : "Patients"}>
              {patients.map((patient) => (
                <PatientRow key={patient.id} patient={patient} now={now} />
              ))}
            </RowList>
          </>
        )}
        <PatientPager {...{ search, isArchived, page, pageCount }} />
      </div>
    </>
  );
}

function NoPatients({ search, isArchived }: { search: string; isArchived: boolean }) {
  if (search) {
    return (
      <EmptyState title={`No patient matches “${search}”`} icon={<Users aria-hidden />}>
        {isArchived
          ? "Look among the active patients too."
          : "Check the spelling, or look among the archived patients."}
      </EmptyState>
    );
  }
  if (isArchived) {
    return (
      <EmptyState title="No archived patients" icon={<Users aria-hidden />}>
        When you archive a patient, the programs stay here and can be taken up again.
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="No patients yet"
      icon={<Users aria-hidden />}
      action={<NewPatientButton createPatient={createPatientAction} tone="primary" />}
    >
      Add the first one. A name or initials are enough.
    </EmptyState>
  );
}

function readQuery(query: Record<string, string | string[] | undefined>) {
  const text = (name: string) => [query[name]].flat()[0] ?? "";
  const page = Number(text("page"));
  return {
    search: text("q").slice(0, 200).replaceAll("\0", "").trim(),
    isArchived: text("archived") === "1",
    page: Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1,
  };
}
