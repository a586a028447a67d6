import { notFound } from "next/navigation";
import { cache } from "react";
import { requireClinician } from "@/app/session";
import { getProgram } from "@/db/access/programs";

/** The program of a page, asked for once per request. Unknown and foreign ones are the same: not found. */
export const findProgram = cache(async (programId: string) => {
  const scope = await requireClinician();
  return (await getProgram(scope, programId)) ?? notFound();
});
