import { zoneName } from "@/lib/schedule/zone-name";

/** Names the one zone of all times in a list. */
export function ZoneNote({ timeZone }: { timeZone: string }) {
  return <p className="text-caption text-muted">Times in {zoneName(timeZone)}</p>;
}
