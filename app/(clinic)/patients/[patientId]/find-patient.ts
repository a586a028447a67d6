import { notFound } from "next/navigation";
import { cache } from "react";
import { requireClinician } from "@/app/session";
import { getPatient, type Patient } from "@/db/access/patients";

/** The patient of a page, asked for once per request. Unknown and foreign ones are the same: not found. */
export const findPatient = cache(async (patientId: string): Promise<Patient> => {
  const scope = await requireClinician();
  return (await getPatient(scope, patientId)) ?? notFound();
});
