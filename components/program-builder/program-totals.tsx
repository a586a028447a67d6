import type { ProgramItem } from "@/lib/program/program";
import { estimateDay, estimateSession } from "@/lib/session/estimate-session";
import { formatMinutes } from "@/lib/session/format-minutes";

/** How long the patient is busy, as it stands now. */
export function ProgramTotals({ items }: { items: ProgramItem[] }) {
  if (items.length === 0) return <p className="text-muted">No exercises yet</p>;
  return (
    <p className="contents">
      <span className="font-semibold tabular-nums">{formatMinutes(estimateSession(items), "en")} per session</span>
      <span className="tabular-nums">{formatMinutes(estimateDay(items), "en")} per day</span>
      <span className="text-caption text-muted">{items.length === 1 ? "1 exercise" : `${items.length} exercises`}</span>
    </p>
  );
}
