"use client";

import { useState } from "react";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import type { BodyChoice } from "@/lib/figure/body-choice";

const choices = [
  { value: "mixed", label: "Both in turns" },
  { value: "slim", label: "Younger woman" },
  { value: "heavy", label: "Older man" },
] as const satisfies { value: BodyChoice; label: string }[];

type FigureBodyFormProps = {
  figureBody: BodyChoice;
  setFigureBody: (input: { figureBody: BodyChoice }) => Promise<ActionResult<{ ok: boolean }>>;
};

/** Who shows the exercises in the clinic's pictures. Kept as soon as it is chosen. */
export function FigureBodyForm({ figureBody, setFigureBody }: FigureBodyFormProps) {
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
      <RefusalNotice answer={answer} />
      <p role="status" className="text-muted">
        {answer?.ok && !isPending
          ? "Saved. Everybody in your clinic and all its patients see it from now on."
          : "For everybody in your clinic: in the app, on patients' phones and on paper."}
      </p>
    </div>
  );
}
