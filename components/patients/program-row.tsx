import Link from "next/link";
import { Badge } from "@/components/ui/badge";
import { archivedWords } from "@/lib/program/archived-words";
import { describeAgo } from "@/lib/schedule/describe-moment";
import { count, programState, type ShownProgram } from "./program-state";

type ProgramRowProps = { program: ShownProgram & { patientName?: string }; now: Date };

/** A program in a list: its state, how it is shared, and when something happened last. The whole row leads to it. */
export function ProgramRow({ program, now }: ProgramRowProps) {
  const { label, tone } = programState(program);
  const { lastSessionAt, activeLinkCount } = program;
  const facts = [
    count(program.itemCount, "exercise"),
    activeLinkCount > 0 ? count(activeLinkCount, "open link") : "no open link",
    lastSessionAt ? `last session ${describeAgo(lastSessionAt, now)}` : "no session yet",
  ];
  return (
    <li className="relative flex flex-col gap-1 px-4 py-4 hover:bg-sunken sm:px-5">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <Link
          href={`/programs/${program.id}`}
          prefetch={false}
          className="min-w-0 font-semibold text-ink underline-offset-4 after:absolute after:inset-0 hover:underline"
        >
          {program.title || "Untitled program"}
        </Link>
        <Badge tone={tone}>{label}</Badge>
      </div>
      {program.patientName ? <p className="text-caption">{program.patientName}</p> : null}
      {program.archivedAt ? <p className="text-caption">{archivedWords.program}</p> : null}
      <p className="text-caption text-muted">
        {facts.join(" · ")} · edited {describeAgo(program.updatedAt, now)}
      </p>
    </li>
  );
}
