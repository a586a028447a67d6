import Link from "next/link";
import { LocalTime } from "@/components/ui/local-time";
import { Notice } from "@/components/ui/notice";

/** A patient of the clinic with the name that was typed. */
export type Namesake = {
  id: string;
  displayName: string;
  yearOfBirth: number | null;
  /** ISO 8601 */
  addedOn: string;
  isArchived: boolean;
};

/** Asks whether a new patient is one that is there already. */
export function NamesakeNotice({ namesakes }: { namesakes: Namesake[] }) {
  return (
    <Notice tone="attention" role="alert" title="There's already a patient with this name">
      <ul className="flex flex-col">
        {namesakes.map(({ id, displayName, yearOfBirth, addedOn, isArchived }) => (
          <li key={id}>
            <Link href={`/patients/${id}`} className="inline-flex min-h-11 items-center font-semibold underline">
              Open {displayName}
            </Link>
            <span className="pl-2 text-caption">
              {yearOfBirth === null ? "" : `born ${yearOfBirth}, `}added <LocalTime instant={addedOn} />
              {isArchived ? ", archived" : ""}
            </span>
          </li>
        ))}
      </ul>
      <p>If this is another person, choose “Add another patient”.</p>
    </Notice>
  );
}
