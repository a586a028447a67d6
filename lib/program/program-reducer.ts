import type { ProgramDraft } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import { reduceItems } from "@/lib/program/reduce-items";
import { withFields } from "@/lib/program/with-fields";

/** The draft after an edit; the same object when nothing changes, as for an unknown line or a number out of bounds. */
export function programReducer(draft: ProgramDraft, action: ProgramAction): ProgramDraft {
  switch (action.type) {
    case "setTitle":
      return withFields(draft, { title: action.title });
    case "setDates":
      return withFields(draft, { startDate: action.startDate, endDate: action.endDate });
    case "setPatientMessage":
      return withFields(draft, { patientMessage: action.patientMessage });
    case "setSafetyNote":
      return withFields(draft, { safetyNote: action.safetyNote });
    case "replaceDraft":
      return action.draft;
    default:
      return withFields(draft, { items: reduceItems(draft.items, action) });
  }
}
