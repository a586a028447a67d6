import { browserStorage } from "@/components/ui/browser-traces";
import { registerWork } from "@/components/ui/unsaved-work";
import type { BuilderActions, BuilderProgram } from "./builder-program";
import { DraftKeeper } from "./draft-keeper";
import { draftMirror } from "./draft-mirror";
import { answerOf } from "./save-answer";
import { tabId } from "./tab-id";

/** Of this tab: whoever looks at the sessions and comes back finds the undo steps and what was not saved yet. */
const keepers = new Map<string, DraftKeeper>();

type KeeperOwner = {
  clinicianId: string;
  draftKey: string;
  program: BuilderProgram;
  saveDraft: BuilderActions["saveDraft"];
};

/** The keeper of a program: the one from before, unless everything in it is saved and the server knows more. */
export function openKeeper({ clinicianId, draftKey, program, saveDraft }: KeeperOwner): DraftKeeper {
  if (typeof window === "undefined") return newKeeper({ clinicianId, draftKey, program, saveDraft });
  const key = `${clinicianId}:${program.id}`;
  const known = keepers.get(key);
  if (known && !isBehind(known, program.version)) return known;
  const keeper = newKeeper({ clinicianId, draftKey, program, saveDraft });
  keepers.set(key, keeper);
  registerWork({
    title: () => keeper.getState().history.present.title || "an untitled program",
    isSaved: keeper.isDone,
    settle: keeper.settle,
    retire: keeper.retire,
  });
  return keeper;
}

function isBehind(keeper: DraftKeeper, version: number): boolean {
  const { stored, phase } = keeper.getState().autosave;
  return phase.kind === "settled" && stored.version < version;
}

function newKeeper({ clinicianId, draftKey, program, saveDraft }: KeeperOwner): DraftKeeper {
  const { id: programId, version, draft } = program;
  const storage = typeof window === "undefined" ? null : browserStorage();
  return new DraftKeeper({
    stored: { version, draft },
    save: (input) => answerOf(saveDraft({ programId, ...input })),
    mirror: draftMirror(storage, { clinicianId, programId, draftKey }, tabId),
  });
}
