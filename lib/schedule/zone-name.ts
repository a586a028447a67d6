/** A time zone as people say it, in English: "Eastern Time", "India Standard Time"; "UTC" has no other name. */
export function zoneName(timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longGeneric" });
  const name = format.formatToParts(0).find(({ type }) => type === "timeZoneName")?.value;
  return timeZone === "UTC" || !name ? timeZone : name;
}

/** The zone for all times of one patient's own list: the patient's, otherwise that of the phone's newest session. */
export function patientZone(patientTimeZone: string | null, sessions: readonly { timeZone: string }[]): string {
  return patientTimeZone ?? sessions[0]?.timeZone ?? "UTC";
}
