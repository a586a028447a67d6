import { useId, useState } from "react";
import { BigButton } from "@/components/patient-program/big-button";
import { noAnswers, type SessionAnswers } from "@/components/patient-program/session-record";
import type { Locale } from "@/lib/locale";
import { finishWords } from "@/lib/patient-words/finish-words";
import { type Difficulty, difficulties, logBounds } from "@/lib/session/session-log";
import { PainScale } from "./pain-scale";

type FinishFormProps = {
  /** All exercises were done, none partly and none left out. */
  isComplete: boolean;
  locale: Locale;
  onSend: (answers: SessionAnswers) => void;
};

/** The end of a session: how it felt. Both ways out keep what was done. */
export function FinishForm({ isComplete, locale, onSend }: FinishFormProps) {
  const words = finishWords[locale];
  const [answers, setAnswers] = useState(noAnswers);
  const change = (some: Partial<SessionAnswers>) => setAnswers((before) => ({ ...before, ...some }));
  const commentId = useId();
  return (
    <main className="mx-auto flex min-h-dvh max-w-2xl flex-col gap-6 px-4 pt-6">
      <div>
        <h1 className="text-display font-semibold">{isComplete ? words.doneTitle : words.partlyTitle}</h1>
        <p className="mt-1 text-lead">{words.optional}</p>
      </div>
      <PainScale value={answers.pain} locale={locale} onChange={(pain) => change({ pain })} />
      <DifficultyChoice value={answers.difficulty} locale={locale} onChange={(difficulty) => change({ difficulty })} />
      <div>
        <label htmlFor={commentId} className="text-title font-semibold">
          {words.commentQuestion}
        </label>
        <textarea
          id={commentId}
          rows={3}
          maxLength={logBounds.commentCharacters.max}
          value={answers.comment}
          onChange={(event) => change({ comment: event.target.value })}
          className="mt-2 block w-full rounded-control border-2 border-line-strong bg-surface px-3 py-2 text-lead"
        />
      </div>
      <div className="sticky bottom-0 -mx-4 mt-auto flex flex-col gap-1 border-line border-t bg-canvas px-4 pt-3 pb-3">
        <BigButton size="main" onClick={() => onSend(answers)}>
          {words.send}
        </BigButton>
        <BigButton tone="quiet" size="normal" onClick={() => onSend(noAnswers)}>
          {words.skip}
        </BigButton>
      </div>
    </main>
  );
}

type DifficultyChoiceProps = {
  value: Difficulty | null;
  locale: Locale;
  onChange: (difficulty: Difficulty | null) => void;
};

function DifficultyChoice({ value, locale, onChange }: DifficultyChoiceProps) {
  const words = finishWords[locale];
  const labelId = useId();
  return (
    <fieldset aria-labelledby={labelId} className="min-w-0">
      <h2 id={labelId} className="text-title font-semibold">
        {words.difficultyQuestion}
      </h2>
      <div className="mt-2 grid grid-cols-[repeat(auto-fit,minmax(6.5rem,1fr))] gap-2">
        {difficulties.map((difficulty) => (
          <button
            key={difficulty}
            type="button"
            aria-pressed={difficulty === value}
            onClick={() => onChange(difficulty === value ? null : difficulty)}
            className="min-h-14 cursor-pointer touch-manipulation rounded-control border-2 border-line-strong bg-surface px-2 text-lead font-semibold hover:bg-sunken aria-pressed:border-primary aria-pressed:bg-primary aria-pressed:text-on-primary"
          >
            {words.difficulty[difficulty]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
