import type { ProgramItem } from "@/lib/program/program";
import { describeWeek } from "@/lib/session/describe-week";
import { planWeek } from "@/lib/session/plan-week";

/** How long the patient is busy, as it stands now. */
export function ProgramTotals({ items }: { items: ProgramItem[] }) {
  if (items.length === 0) return <p className="text-muted">No exercises yet</p>;
  const { session, day } = describeWeek(planWeek(items));
  return (
    <p className="contents">
      <span className="font-semibold tabular-nums">{session}</span>
      <span className="tabular-nums">{day}</span>
      <span className="text-caption text-muted">{items.length === 1 ? "1 exercise" : `${items.length} exercises`}</span>
    </p>
  );
}
