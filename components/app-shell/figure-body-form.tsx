"use client";

import { useState } from "react";
import { ExerciseThumbnail } from "@/components/exercise-figure/exercise-thumbnail";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { type BodyChoice, type BodyName, bodyNames } from "@/lib/figure/body-choice";
import type { FigureCover } from "@/lib/figure/figure-view";

const choices = [
  { value: "mixed", label: "Both in turns" },
  { value: "slim", label: "Younger woman" },
  { value: "heavy", label: "Older man" },
] as const satisfies { value: BodyChoice; label: string }[];

type FigureBodyFormProps = {
  figureBody: BodyChoice;
  /** What each person looks like. */
  covers: Record<BodyName, FigureCover | null>;
  setFigureBody: (input: { figureBody: BodyChoice }) => Promise<ActionResult<{ ok: boolean }>>;
};

/** Who shows the exercises in the clinic's pictures. Kept as soon as it is chosen. */
export function FigureBodyForm({ figureBody, covers, setFigureBody }: FigureBodyFormProps) {
  const { run, answer, isPending } = useAction(setFigureBody);
  const [chosen, setChosen] = useState<BodyChoice>(figureBody);

  const onChange = ([next]: BodyChoice[]) => {
    if (!next) return;
    const before = chosen;
    setChosen(next);
    run({ figureBody: next }, (given) => {
      if (!given.ok) setChosen(before);
    });
  };

  return (
    <div className="flex flex-col gap-4">
      <ChoiceGroup
        label="Who shows the exercises"
        choices={choices}
        selected={[chosen]}
        onChange={onChange}
        mode="single"
      />
      <div className="flex gap-4">
        {bodyNames.map((body) => {
          const cover = chosen === "mixed" || chosen === body ? covers[body] : null;
          return cover ? (
            <div key={body} className="size-32">
              <ExerciseThumbnail cover={cover} side={null} />
            </div>
          ) : null;
        })}
      </div>
      <RefusalNotice answer={answer} />
      <p role="status" className="text-muted">
        {answer?.ok && !isPending
          ? "Saved. Everybody in your clinic and all its patients see it from now on."
          : "For everybody in your clinic: in the app, on patients' phones and on paper."}
      </p>
    </div>
  );
}
