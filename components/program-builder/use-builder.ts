"use client";

import { type RefObject, useMemo, useRef, useState } from "react";
import { v7 as uuidv7 } from "uuid";
import type { ShareLinkView } from "@/components/share-link/share-link-view";
import { useStableCallback } from "@/components/ui/use-stable-callback";
import type { CatalogCard } from "@/lib/catalog/card";
import type { ProgramStart } from "@/lib/catalog/starting-points";
import type { Frequency } from "@/lib/dosage/dosage";
import type { FigureCovers } from "@/lib/figure/figure-view";
import type { Localized } from "@/lib/locale";
import { revisionDifferences } from "@/lib/program/differences";
import { newProgramTitle } from "@/lib/program/new-program-title";
import { outlineDraft } from "@/lib/program/outline";
import type { ProgramDraft } from "@/lib/program/program";
import { isSameDraft } from "@/lib/program/same-draft";
import type { BuilderActions, BuilderProgram, PublishedRevision } from "./builder-program";
import { openKeeper } from "./open-keeper";
import { focusRow } from "./row-focus";
import { useAnnouncer } from "./use-announcer";
import { useBuilderList } from "./use-builder-list";
import { useDraftKeeper } from "./use-draft-keeper";
import { useFieldProblems } from "./use-field-problems";
import { usePublish } from "./use-publish";

export type BuilderProps = {
  program: BuilderProgram;
  clinicianId: string;
  /** Encrypts the copies of unsaved work in this browser. */
  draftKey: string;
  published: PublishedRevision | null;
  links: ShareLinkView[];
  cards: readonly CatalogCard[];
  /** A thumbnail for each exercise id. */
  covers: FigureCovers;
  /** An earlier revision to be taken back into the draft. */
  offered: { number: number; draft: ProgramDraft } | null;
  actions: BuilderActions;
};

export type Builder = ReturnType<typeof useBuilder>;

const unknownName: Localized = { en: "An exercise that left the catalog", es: "Un ejercicio retirado" };

/** Everything the builder knows and can do, put together. */
export function useBuilder(props: BuilderProps) {
  const { program, clinicianId, draftKey, cards: cardList, covers, actions } = props;
  const { keeper, state } = useDraftKeeper(() =>
    openKeeper({ clinicianId, draftKey, program, saveDraft: actions.saveDraft }),
  );
  const { history, autosave } = state;
  const draft = history.present;
  const { language } = program.patient;
  const cards = useMemo(() => new Map(cardList.map((card) => [card.id, card])), [cardList]);
  const nameOf = useMemo(() => namesFrom(cards), [cards]);
  const { announcement, announce } = useAnnouncer();
  const fields = useFieldProblems(clinicianId, program.id, draft);
  const searchField = useRef<HTMLInputElement>(null);
  const picker = usePicker(searchField);
  const publishing = usePublish({ ...props, programId: program.id, keeper, publish: actions.publish });
  const list = useBuilderList({
    items: draft.items,
    cards,
    covers,
    language,
    edit: keeper.edit,
    announce,
    texts: fields.texts,
    problems: fields.problems,
    onEmptied: picker.open,
  });

  const lastAddedId = useRef<string | undefined>(undefined);
  const addCard = useStableCallback((card: CatalogCard) => {
    const itemId = uuidv7();
    keeper.edit({ type: "addItem", itemId, exerciseId: card.id, dosage: card.dosage });
    const isAdded = keeper.getState().history.present.items.some(({ id }) => id === itemId);
    if (isAdded) {
      list.setFreshId(itemId);
      lastAddedId.current = itemId;
    }
    announce(isAdded ? `${card.name} added` : "A program cannot have more exercises");
  });
  const leavePicker = useStableCallback(() => {
    if (!focusRow(lastAddedId.current)) focusRow(draft.items.at(-1)?.id);
  });

  const startFrom = (start: ProgramStart) => {
    const found = start.exerciseIds.flatMap((id) => cards.get(id) ?? []);
    const items = found.map(({ id: exerciseId, dosage }) => ({
      id: uuidv7(),
      exerciseId,
      dosage,
      patientNote: "",
      clinicianNote: "",
    }));
    const hasOwnTitle = draft.title.trim() !== "" && draft.title !== newProgramTitle[language];
    const title = hasOwnTitle ? draft.title : start.title[language];
    keeper.edit({ type: "replaceDraft", draft: { ...draft, title, items: [...draft.items, ...items] } });
    announce(`${items.length} exercises added`);
  };

  /** Sets the given parts for all exercises; each keeps its own of the others. */
  const setFrequency = (frequency: Partial<Frequency>) => {
    keeper.edit({ type: "changeEveryDosage", change: { kind: "frequency", frequency } });
    announce("Frequency set for all exercises");
  };

  const replaceDraft = (next: ProgramDraft) => {
    keeper.edit({ type: "replaceDraft", draft: next });
    keeper.saveNow();
  };

  const { published } = publishing;
  const differences = useMemo(
    () => (published ? revisionDifferences(published.outline, outlineDraft(draft, nameOf)) : []),
    [published, draft, nameOf],
  );

  return {
    ...{ draft, history, autosave, keeper, cards, nameOf, announcement, fields, searchField, picker, publishing, list },
    ...{ addCard, leavePicker, startFrom, setFrequency, replaceDraft, differences, language },
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    isOfferNew: props.offered !== null && !isSameDraft(props.offered.draft, draft),
  };
}

function namesFrom(cards: ReadonlyMap<string, CatalogCard>) {
  return (exerciseId: string): Localized => {
    const card = cards.get(exerciseId);
    return card ? { en: card.name, es: card.spanishName } : unknownName;
  };
}

/** The catalog beside the program, or above it where there is no room beside. */
function usePicker(searchField: RefObject<HTMLInputElement | null>) {
  const [isDialogOpen, setIsDialogOpen] = useState(false);
  const open = () => {
    const field = searchField.current;
    // Without a box on the screen it is the one of wide screens, hidden here.
    if (field && field.getClientRects().length > 0) {
      field.focus();
      field.select();
    } else setIsDialogOpen(true);
  };
  return { isDialogOpen, open, close: () => setIsDialogOpen(false) };
}
