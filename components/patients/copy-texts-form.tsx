"use client";

import { useState } from "react";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/check-field";
import { Notice } from "@/components/ui/notice";
import type { CopyOffer, OfferedText } from "./start-program";

type CopyTextsFormProps = {
  title: string;
  patientName: string;
  offer: CopyOffer;
  isPending: boolean;
  onBack: () => void;
  onCopy: (keys: string[]) => void;
};

const languageNames = { en: "English", es: "Spanish" } as const;

const kinds: Record<OfferedText["kind"], string> = {
  title: "Title",
  message: "Message to the patient",
  safety: "Added to the safety text",
  note: "Note",
  load: "Load",
};

/** The texts that were written for another patient, each to take along or to leave. */
export function CopyTextsForm({ title, patientName, offer, isPending, onBack, onCopy }: CopyTextsFormProps) {
  const { texts, languages } = offer;
  const [keys, setKeys] = useState(() => texts.filter(({ isTaken }) => isTaken).map(({ key }) => key));
  const toggle = (key: string, isTaken: boolean) =>
    setKeys((before) => (isTaken ? [...before, key] : before.filter((one) => one !== key)));
  return (
    <form
      className="flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onCopy(keys);
      }}
    >
      <p>
        “{title}” was written for {patientName}. Exercises and dosage are copied. Check each text that fits this patient
        too. Clinic notes stay with {patientName}.
      </p>
      {languages.from === languages.to ? null : (
        <Notice tone="attention" title="These patients read different languages">
          The texts are probably in {languageNames[languages.from]}. This patient reads {languageNames[languages.to]}.
        </Notice>
      )}
      {texts.length === 0 ? null : (
        <fieldset className="flex flex-col gap-1">
          <legend className="pb-1 font-semibold">Texts to copy</legend>
          {texts.map((text) => (
            <CheckField
              key={text.key}
              label={labelOf(text)}
              isChecked={keys.includes(text.key)}
              onChange={(isTaken) => toggle(text.key, isTaken)}
            >
              {text.text}
            </CheckField>
          ))}
        </fieldset>
      )}
      <div className="flex flex-wrap justify-end gap-2">
        <Button onPress={onBack}>Back</Button>
        <Button type="submit" tone="primary" isPending={isPending} autoFocus>
          Copy program
        </Button>
      </div>
    </form>
  );
}

function labelOf({ kind, exerciseName }: OfferedText): string {
  return exerciseName ? `${kinds[kind]}: ${exerciseName}` : kinds[kind];
}
