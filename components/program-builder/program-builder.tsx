"use client";

import { CalendarClock, Plus } from "lucide-react";
import { useEffect, useState } from "react";
import { Button } from "@/components/ui/button";
import { BuilderNotices } from "./builder-notices";
import { BuilderPicker } from "./builder-picker";
import { BuilderToolbar } from "./builder-toolbar";
import { EmptyProgram } from "./empty-program";
import { FieldProblems } from "./field-problems";
import { FrequencyDialog } from "./frequency-dialog";
import { ItemList } from "./item-list";
import { ProgramDetails } from "./program-details";
import { ProgramTexts } from "./program-texts";
import { ProgramTotals } from "./program-totals";
import { PublishBar } from "./publish-bar";
import { PublishPanel } from "./publish-panel";
import { OpeningStatus, SaveStatus } from "./save-status";
import { ShortcutsDialog } from "./shortcuts-dialog";
import { type Builder, type BuilderProps, useBuilder } from "./use-builder";
import { useIsAlive } from "./use-is-alive";
import { usePublishPanel } from "./use-publish-panel";
import { useShortcuts } from "./use-shortcuts";

/** Where a clinician puts a program together, with the keyboard alone if they like. */
export function ProgramBuilder(props: BuilderProps) {
  const builder = useBuilder(props);
  const { draft, autosave, keeper, picker, list, fields } = builder;
  const publish = usePublishPanel(builder);
  const [dialog, setDialog] = useState<"shortcuts" | "frequency" | null>(null);
  const closeDialog = () => setDialog(null);
  const isEmpty = draft.items.length === 0;
  const isAlive = useIsAlive();

  useShortcuts({
    onSearch: picker.open,
    onUndo: keeper.undo,
    onRedo: keeper.redo,
    onSave: keeper.saveNow,
    onPublish: () => void publish.onPublish(),
    onHelp: () => setDialog("shortcuts"),
  });
  useSearchFirst(isEmpty, isAlive, builder.searchField);

  const publishBar = (
    <PublishBar
      publishedNumber={builder.publishing.published?.number ?? null}
      changeCount={builder.differences.length}
      areChangesShown={publish.panel === "changes"}
      isPublishing={builder.publishing.isPublishing}
      onShowChanges={() => publish.toggle("changes")}
      onPublish={() => void publish.onPublish()}
      onShare={() => publish.toggle("share")}
    />
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: leaving any field below is a good moment to save.
    <div inert={!isAlive} onBlur={keeper.savePending} className="flex flex-col gap-4 pb-24 sm:pb-8">
      <BuilderToolbar
        totals={<ProgramTotals items={draft.items} />}
        status={
          isAlive ? <SaveStatus phase={autosave.phase} onShowProblem={publish.showFirstProblem} /> : <OpeningStatus />
        }
        canUndo={builder.canUndo}
        canRedo={builder.canRedo}
        onUndo={keeper.undo}
        onRedo={keeper.redo}
        onShowShortcuts={() => setDialog("shortcuts")}
      >
        {publishBar}
      </BuilderToolbar>
      <p role="status" className="sr-only">
        {builder.announcement}
      </p>
      <BuilderNotices {...props} builder={builder} />
      <PublishPanel programId={props.program.id} builder={builder} publish={publish} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem] xl:grid-cols-[minmax(0,1fr)_28rem]">
        <div className="flex min-w-0 flex-col gap-5">
          <FieldProblems texts={fields.texts}>
            <ProgramDetails draft={draft} edit={keeper.edit} />
          </FieldProblems>
          <div className="flex flex-wrap items-center justify-between gap-2">
            <h2 className="text-title font-semibold">Exercises</h2>
            {isEmpty ? null : (
              <Button tone="quiet" icon={<CalendarClock aria-hidden />} onPress={() => setDialog("frequency")}>
                Frequency for all
              </Button>
            )}
          </div>
          {isEmpty ? <EmptyProgram onStart={builder.startFrom} onAdd={picker.open} /> : null}
          <ItemList list={list} />
          {isEmpty ? null : (
            <div className="flex flex-col lg:hidden">
              <Button icon={<Plus aria-hidden />} onPress={picker.open}>
                Add exercises
              </Button>
            </div>
          )}
          <ProgramTexts draft={draft} language={builder.language} edit={keeper.edit} />
        </div>
        <BuilderPicker cards={props.cards} covers={props.covers} builder={builder} />
      </div>
      <div className="fixed inset-x-0 bottom-0 z-20 flex flex-wrap items-center justify-end gap-2 border-line border-t bg-surface p-3 sm:hidden">
        {publishBar}
      </div>
      {dialog === "shortcuts" ? <ShortcutsDialog onClose={closeDialog} /> : null}
      {dialog === "frequency" ? (
        <FrequencyDialog
          frequencies={draft.items.map(({ dosage }) => dosage.frequency)}
          onApply={(frequency) => {
            builder.setFrequency(frequency);
            closeDialog();
          }}
          onClose={closeDialog}
        />
      ) : null}
    </div>
  );
}

/** On an empty program the cursor is in the search field at once, where there is one beside the program. */
function useSearchFirst(isEmpty: boolean, isAlive: boolean, searchField: Builder["searchField"]) {
  const [wasEmpty] = useState(isEmpty);
  useEffect(() => {
    const field = searchField.current;
    if (wasEmpty && isAlive && field && field.getClientRects().length > 0) field.focus();
  }, [wasEmpty, isAlive, searchField]);
}
