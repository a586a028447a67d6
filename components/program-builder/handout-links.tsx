import { FileText } from "lucide-react";
import { ButtonLink } from "@/components/ui/button";

const otherPrints = [
  { label: "Large print", query: "size=large" },
  { label: "Letter paper", query: "paper=letter" },
  { label: "A4 paper", query: "paper=a4" },
];

/** The handout as the clinic prints it. */
export function HandoutButton({ programId }: { programId: string }) {
  return (
    <ButtonLink href={`/programs/${programId}/handout`} target="_blank" icon={<FileText aria-hidden />}>
      Handout PDF
    </ButtonLink>
  );
}

/** The same handout for weaker eyes, or for the paper that is in the printer. */
export function OtherHandouts({ programId }: { programId: string }) {
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="text-muted">Handout also as</span>
      {otherPrints.map(({ label, query }) => (
        <a
          key={query}
          href={`/programs/${programId}/handout?${query}`}
          target="_blank"
          rel="noreferrer"
          className="inline-flex min-h-8 items-center rounded-control font-semibold text-primary underline underline-offset-2"
        >
          {label}
        </a>
      ))}
    </p>
  );
}
