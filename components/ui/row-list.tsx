import type { ReactNode } from "react";
import { Card } from "@/components/ui/card";

/** Rows of one kind on a calm area, with a line between them. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Card className="overflow-hidden">
      <ul aria-label={label} className="divide-y divide-line">
        {children}
      </ul>
    </Card>
  );
}
