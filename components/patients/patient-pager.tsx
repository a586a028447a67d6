import { ButtonLink } from "@/components/ui/button";
import { patientsPath } from "./patients-path";

type PatientPagerProps = { search: string; isArchived: boolean; page: number; pageCount: number };

/** The way to the pages before and after. Nothing when one page holds all. */
export function PatientPager({ search, isArchived, page, pageCount }: PatientPagerProps) {
  if (pageCount <= 1) return null;
  const pathTo = (target: number) => patientsPath({ search, isArchived, page: target });
  return (
    <nav aria-label="Pages" className="flex items-center justify-between gap-4">
      {page > 1 ? <ButtonLink href={pathTo(page - 1)}>Previous</ButtonLink> : <span />}
      <p className="text-caption text-muted">
        Page {page} of {pageCount}
      </p>
      {page < pageCount ? <ButtonLink href={pathTo(page + 1)}>Next</ButtonLink> : <span />}
    </nav>
  );
}
