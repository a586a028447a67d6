import type { Choice } from "@/components/ui/select-field";

/** The zones of the United States come first, under the names that people there use. */
const common: readonly Choice<string>[] = [
  { value: "America/New_York", label: "Eastern (New York)" },
  { value: "America/Chicago", label: "Central (Chicago)" },
  { value: "America/Denver", label: "Mountain (Denver)" },
  { value: "America/Phoenix", label: "Arizona (Phoenix)" },
  { value: "America/Los_Angeles", label: "Pacific (Los Angeles)" },
  { value: "America/Anchorage", label: "Alaska (Anchorage)" },
  { value: "Pacific/Honolulu", label: "Hawaii (Honolulu)" },
];

/** All time zones this browser knows. `chosen` is among them even if the browser does not know it. */
export function timeZoneChoices(chosen: string | null): Choice<string>[] {
  const named = new Set(common.map(({ value }) => value));
  const rest = [...new Set([...Intl.supportedValuesOf("timeZone"), ...(chosen ? [chosen] : [])])]
    .filter((zone) => !named.has(zone))
    .map((zone) => ({ value: zone, label: nameOf(zone) }));
  return [...common, ...rest];
}

/** The place's name as a person would write it: "Madrid (Europe)". */
export function timeZoneName(zone: string): string {
  return common.find(({ value }) => value === zone)?.label ?? nameOf(zone);
}

function nameOf(zone: string): string {
  const [area = "", ...place] = zone.replaceAll("_", " ").split("/");
  return place.length === 0 ? area : `${place.reverse().join(", ")} (${area})`;
}
