import { Badge } from "@/components/ui/badge";

/** Beside a session whose times were corrected when it arrived. */
export function ClockBadge({ clockWasOff }: { clockWasOff: boolean }) {
  return clockWasOff ? <Badge tone="attention">Phone clock was off</Badge> : null;
}
