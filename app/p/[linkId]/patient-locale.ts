import { headers } from "next/headers";
import type { Locale } from "@/lib/locale";

/** The language of the browser: before a program is open nobody knows the patient's. */
export async function patientLocale(): Promise<Locale> {
  const first = (await headers()).get("accept-language")?.trim().toLowerCase();
  return first?.startsWith("es") ? "es" : "en";
}
