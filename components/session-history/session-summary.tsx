import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";
import type { SessionSummary } from "@/lib/session/summarize-sessions";

/** What a number of sessions come to, in a few words. */
export function SessionSummaryCard({ summary }: { summary: SessionSummary }) {
  const { sessions, days, pain, oftenSkipped } = summary;
  return (
    <Card className="p-4 sm:p-5">
      <dl className="flex flex-wrap gap-x-10 gap-y-4">
        <Fact name="Sessions">
          {sessions} on {days === 1 ? "1 day" : `${days} days`}
        </Fact>
        <Fact name="Pain, first to last answer">{pain ? `${pain.first} → ${pain.last} of 10` : "Too few answers"}</Fact>
        <Fact name="Often skipped">
          {oftenSkipped.length === 0
            ? "Nothing"
            : oftenSkipped.map(({ name, skipped, offered }) => `${name} (${skipped} of ${offered})`).join(", ")}
        </Fact>
      </dl>
    </Card>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt className="text-caption text-muted">{name}</dt>
      <dd className="text-lead font-semibold">{children}</dd>
    </div>
  );
}
