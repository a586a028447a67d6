import { changeDosage } from "@/lib/dosage/change-dosage";
import { type ProgramItem, programBounds } from "@/lib/program/program";
import type { ItemAction } from "@/lib/program/program-action";
import { withFields } from "@/lib/program/with-fields";
import { assertNever } from "@/lib/result";

/** The lines of a draft after an edit; the same list when nothing changes. */
export function reduceItems(items: ProgramItem[], action: ItemAction): ProgramItem[] {
  switch (action.type) {
    case "addItem": {
      const { itemId: id, exerciseId, dosage } = action;
      return insert(items, [{ id, exerciseId, dosage, patientNote: "", clinicianNote: "" }], items.length);
    }
    case "insertItems":
      return insert(items, action.items, action.index);
    case "removeItem": {
      const kept = items.filter(({ id }) => id !== action.itemId);
      return kept.length === items.length ? items : kept;
    }
    case "moveItem":
      return move(items, action.itemId, () => action.toIndex);
    case "moveItemBy":
      return move(items, action.itemId, (index) => index + action.by);
    case "duplicateItem":
      return duplicate(items, action.itemId, action.newItemId);
    case "replaceExercise":
      return update(items, action.itemId, (item) => {
        const { exerciseId, dosage } = action;
        return exerciseId === item.exerciseId ? {} : { exerciseId, dosage };
      });
    case "setPatientNote":
      return update(items, action.itemId, () => ({ patientNote: action.patientNote }));
    case "setClinicianNote":
      return update(items, action.itemId, () => ({ clinicianNote: action.clinicianNote }));
    case "changeDosage":
      return update(items, action.itemId, ({ dosage }) => ({
        dosage: changeDosage(dosage, action.change, action.memory),
      }));
    case "changeEveryDosage":
      return keepSame(
        items,
        items.map((item) => withFields(item, { dosage: changeDosage(item.dosage, action.change) })),
      );
    default:
      return assertNever(action);
  }
}

function update(
  items: ProgramItem[],
  itemId: string,
  fieldsOf: (item: ProgramItem) => Partial<ProgramItem>,
): ProgramItem[] {
  return keepSame(
    items,
    items.map((item) => (item.id === itemId ? withFields(item, fieldsOf(item)) : item)),
  );
}

function keepSame(before: ProgramItem[], after: ProgramItem[]): ProgramItem[] {
  return after.every((item, index) => item === before[index]) ? before : after;
}

/** All of the added lines or none: an id that is taken, or more lines than a program may have, adds nothing. */
function insert(items: ProgramItem[], added: ProgramItem[], index: number): ProgramItem[] {
  const inserted = items.toSpliced(within(index, 0, items.length), 0, ...added);
  const ids = new Set(inserted.map(({ id }) => id));
  const isPossible = ids.size === inserted.length && inserted.length <= programBounds.items.max;
  return isPossible && added.length > 0 ? inserted : items;
}

function move(items: ProgramItem[], itemId: string, toIndexOf: (index: number) => number): ProgramItem[] {
  const index = items.findIndex(({ id }) => id === itemId);
  const item = items[index];
  if (!item) return items;
  const toIndex = within(toIndexOf(index), 0, items.length - 1);
  return toIndex === index ? items : items.toSpliced(index, 1).toSpliced(toIndex, 0, item);
}

function duplicate(items: ProgramItem[], itemId: string, newItemId: string): ProgramItem[] {
  const index = items.findIndex(({ id }) => id === itemId);
  const item = items[index];
  return item ? insert(items, [{ ...item, id: newItemId }], index + 1) : items;
}

function within(value: number, min: number, max: number): number {
  return Math.min(Math.max(value, min), max);
}
