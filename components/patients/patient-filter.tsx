import Link from "next/link";
import { patientsPath } from "./patients-path";

type PatientFilterProps = { search: string; isArchived: boolean };

/** Active or archived patients. */
export function PatientFilter({ search, isArchived }: PatientFilterProps) {
  const choices = [
    { label: "Active", isArchived: false },
    { label: "Archived", isArchived: true },
  ];
  return (
    <nav aria-label="Which patients" className="flex rounded-control bg-sunken p-1">
      {choices.map((choice) => (
        <Link
          key={choice.label}
          href={patientsPath({ search, isArchived: choice.isArchived, page: 1 })}
          aria-current={choice.isArchived === isArchived ? "true" : undefined}
          className="flex min-h-9 items-center rounded-control px-4 font-semibold text-muted no-underline hover:text-ink aria-[current]:bg-surface aria-[current]:text-ink aria-[current]:shadow-card"
        >
          {choice.label}
        </Link>
      ))}
    </nav>
  );
}
