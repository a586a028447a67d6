"use client";

import { useId, useReducer } from "react";
import { descriptionStyle, errorStyle } from "@/components/ui/field-style";
import { type ProgramDraft, programBounds } from "@/lib/program/program";
import type { ProgramAction } from "@/lib/program/program-action";
import { joinLines } from "@/lib/schema/clean-text";
import { useUnusableText } from "./field-problems";
import { ProgramDates } from "./program-dates";
import { tooLong } from "./too-long";

type ProgramDetailsProps = { draft: ProgramDraft; edit: (action: ProgramAction) => void };

/** What the patient reads above the exercises: the title and from when until when. */
export function ProgramDetails({ draft, edit }: ProgramDetailsProps) {
  return (
    <div className="flex flex-wrap items-start gap-x-6 gap-y-4">
      <h1 className="sr-only">{draft.title || "Untitled program"}</h1>
      <TitleField title={draft.title} onChange={(title) => edit({ type: "setTitle", title })} />
      <ProgramDates draft={draft} edit={edit} />
    </div>
  );
}

const noTitle = "Give the program a title.";

/** The heading of the page, which can be typed over. Long titles wrap; a line break has no place in them. */
function TitleField({ title, onChange }: { title: string; onChange: (title: string) => void }) {
  const id = useId();
  // A program keeps its title until it has another one.
  const { text: emptied, tell } = useUnusableText("title", title);
  const [, draw] = useReducer((count: number) => count + 1, 0);
  const text = emptied ?? title;
  const problem = text.trim() === "" ? noTitle : tooLong(text, programBounds.titleCharacters.max);
  const onTyped = (typed: string) => {
    const isEmptied = typed.trim() === "";
    tell(isEmptied ? { text: typed, problem: noTitle, isWrong: true } : null);
    draw();
    if (!isEmptied) onChange(typed);
  };
  return (
    <div className="flex min-w-0 flex-[1_1_20rem] flex-col gap-1">
      <label htmlFor={id} className={descriptionStyle}>
        Title, as the patient reads it
      </label>
      <textarea
        id={id}
        rows={1}
        value={text}
        aria-invalid={problem !== undefined}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={(event) => onTyped(joinLines(event.target.value))}
        onKeyDown={(event) => {
          // With Control it publishes.
          if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) event.preventDefault();
        }}
        className="field-sizing-content min-h-11 w-full resize-none rounded-control border border-line bg-surface px-3 py-1.5 font-semibold text-title hover:border-line-strong aria-invalid:border-2 aria-invalid:border-danger"
      />
      {problem ? (
        <p id={`${id}-problem`} className={errorStyle}>
          {problem}
        </p>
      ) : null}
    </div>
  );
}
