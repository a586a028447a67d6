"use client";

import { ChevronRight } from "lucide-react";
import { type FormEvent, type ReactNode, useMemo, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCarryInput } from "@/components/ui/carried-input";
import { ChoiceGroup } from "@/components/ui/choice-group";
import { ComboField } from "@/components/ui/combo-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { isOutdated } from "@/components/ui/refusal-of";
import { TextField } from "@/components/ui/text-field";
import { focusFirstInvalid, useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import type { Locale } from "@/lib/locale";
import { timeZoneChoices } from "./time-zone-choices";

/** As typed: empty text where nothing is known. */
export type PatientInput = {
  displayName: string;
  language: Locale;
  yearOfBirth: string;
  email: string;
  phone: string;
  timeZone: string;
};

export const emptyPatient: PatientInput = {
  displayName: "",
  language: "en",
  yearOfBirth: "",
  email: "",
  phone: "",
  timeZone: "",
};

type PatientFormProps<Outcome extends { ok: boolean }> = {
  initial: PatientInput;
  save: (input: PatientInput) => Promise<ActionResult<Outcome>>;
  onSaved: (outcome: Extract<Outcome, { ok: true }>) => void;
  saveLabel: string;
  cancel: ReactNode;
  /** A question about what was typed, above the buttons. */
  children?: ReactNode;
  /** The name under which what is typed is carried over a reload (`carried-input.ts`). */
  carryAs: string;
  /** Whether the optional fields are in sight from the start. */
  isOpen: boolean;
};

const languages = [
  { value: "en", label: "English" },
  { value: "es", label: "Español" },
] as const;

const optionalFields = ["yearOfBirth", "email", "phone", "timeZone"];

/** What the clinic knows about a patient. Only the name is asked for; what was typed stays until it is saved. */
export function PatientForm<Outcome extends { ok: boolean }>(props: PatientFormProps<Outcome>) {
  const { initial, save, onSaved, saveLabel, cancel } = props;
  const { run, isPending, answer, messages } = useAction(save);
  const [language, setLanguage] = useState<Locale>(initial.language);
  const [timeZone, setTimeZone] = useState<string | null>(initial.timeZone || null);
  const [isOpen, setOpen] = useState(props.isOpen);
  const zones = useMemo(() => timeZoneChoices(initial.timeZone || null), [initial.timeZone]);
  const form = useRef<HTMLFormElement>(null);

  const readInput = (): PatientInput => {
    const data = new FormData(form.current ?? undefined);
    const text = (name: string) => String(data.get(name) ?? "");
    const input = { displayName: text("displayName"), yearOfBirth: text("yearOfBirth"), email: text("email") };
    return { ...input, phone: text("phone"), language, timeZone: timeZone ?? "" };
  };
  useCarryInput(props.carryAs, isOutdated(answer), readInput);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    event.stopPropagation();
    run(readInput(), (given) => {
      if (given.ok) return onSaved(given as Extract<Outcome, { ok: true }>);
      if (!("messages" in given)) return;
      if (optionalFields.some((field) => given.messages[field])) setOpen(true);
      requestAnimationFrame(() => form.current && focusFirstInvalid(form.current, given.messages));
    });
  };

  return (
    <form ref={form} onSubmit={onSubmit} method="post" noValidate className="flex flex-col gap-5">
      <RefusalNotice answer={answer} />
      <TextField
        label="Name"
        name="displayName"
        description="Initials are fine. It is printed on the handout; the link never shows it."
        defaultValue={initial.displayName}
        error={messages.displayName}
        autoComplete="off"
        autoFocus
        isRequired
      />
      <ChoiceGroup
        label="Language of the program"
        mode="single"
        choices={languages}
        selected={[language]}
        onChange={([chosen]) => chosen && setLanguage(chosen)}
      />
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)} className="group">
        <summary className="inline-flex min-h-11 cursor-pointer list-none items-center gap-1 font-semibold text-primary">
          <ChevronRight aria-hidden className="size-5 transition-transform group-open:rotate-90" />
          More details (optional)
        </summary>
        <div className="grid gap-5 pt-2 sm:grid-cols-2">
          <TextField
            label="Year of birth"
            name="yearOfBirth"
            inputMode="numeric"
            defaultValue={initial.yearOfBirth}
            error={messages.yearOfBirth}
            autoComplete="off"
          />
          <TextField
            label="Phone"
            name="phone"
            type="tel"
            defaultValue={initial.phone}
            error={messages.phone}
            autoComplete="off"
          />
          <TextField
            label="E-mail"
            name="email"
            type="email"
            defaultValue={initial.email}
            error={messages.email}
            autoComplete="off"
          />
          <ComboField
            label="Time zone"
            choices={zones}
            value={timeZone}
            onChange={setTimeZone}
            description="Without one, the patient's phone tells it."
            error={messages.timeZone}
          />
        </div>
      </details>
      {props.children}
      <div className="flex flex-wrap justify-end gap-2">
        {cancel}
        <Button type="submit" tone="primary" isPending={isPending}>
          {isPending ? "Saving…" : saveLabel}
        </Button>
      </div>
    </form>
  );
}
