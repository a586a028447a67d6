import { type PlainDate, plainDateIn } from "@/lib/schedule/plain-date";
import { patientZone } from "@/lib/schedule/zone-name";

/** The calendar day of an instant for a patient, on paper and on the phone's first page. */
export function patientDay(instant: Date, patientTimeZone: string | null): PlainDate {
  return plainDateIn(instant, patientZone(patientTimeZone, []));
}
