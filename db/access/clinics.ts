import { recordEvent } from "@/db/access/audit";
import { inClinic } from "@/db/scope";
import type { ClinicScope } from "@/lib/access/scope";
import type { BodyChoice } from "@/lib/figure/body-choice";

/** Chooses who shows the exercises in all pictures of the clinic: in the app, to its patients and on paper. */
export function setFigureBody(
  scope: ClinicScope,
  { figureBody, now }: { figureBody: BodyChoice; now: Date },
): Promise<void> {
  return inClinic(scope, async (tx) => {
    const { count } = await tx`
      update clinic set figure_body = ${figureBody}
      where clinic_id = ${scope.clinicId} and figure_body <> ${figureBody}`;
    if (count > 0) await recordEvent(tx, scope, { action: "clinic.changed", subjectId: scope.clinicId, now });
  });
}
