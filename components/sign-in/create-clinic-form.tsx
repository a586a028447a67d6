"use client";

import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { useCarriedForm } from "@/components/ui/carried-form";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { PlainField } from "@/components/ui/plain-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { isOutdated } from "@/components/ui/refusal-of";
import { focusFirstInvalid, useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { CodeField } from "./code-field";
import { requestSignIn } from "./request-sign-in";

type NewClinicInput = { code: string; clinicName: string; name: string; email: string; password: string };
type Outcome = { ok: true } | { ok: false; reason: "closed" };
type CreateClinicFormProps = {
  /** Where the one-time code comes from. */
  aboutCode: ReactNode;
  createClinic: (input: NewClinicInput) => Promise<ActionResult<Outcome>>;
};

/** A one-time code and the first account of a clinic. Goes on to the home page, signed in. */
export function CreateClinicForm({ aboutCode, createClinic }: CreateClinicFormProps) {
  const { run, isPending, answer, messages } = useAction(createClinic);
  const [isEntering, setEntering] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useCarriedForm("create-clinic", form, isOutdated(answer));

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    const input = {
      code: text("code"),
      clinicName: text("clinicName"),
      name: text("name"),
      email: text("email"),
      password: text("password"),
    };
    run(input, async (given) => {
      if (given.ok) {
        setEntering(true);
        // The code is used up: nothing of it stays in the browser's history.
        window.history.replaceState(null, "", window.location.pathname);
        const entered = await requestSignIn(input.email, input.password);
        return window.location.assign(entered.ok ? "/" : "/sign-in");
      }
      if (given.reason === "invalid" && form.current) focusFirstInvalid(form.current, given.messages);
    });
  };

  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate className="flex flex-col gap-5">
      {answer && !answer.ok && answer.reason === "closed" ? (
        <Notice tone="attention" role="alert">
          A clinic was created here in the meantime. Ask its owner for an account.
        </Notice>
      ) : (
        <RefusalNotice answer={answer} />
      )}
      <CodeField description={aboutCode} error={messages.code} />
      <PlainField label="Clinic" name="clinicName" autoComplete="organization" error={messages.clinicName} required />
      <PlainField label="Your name" name="name" autoComplete="name" error={messages.name} required />
      <PlainField
        label="Your email"
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        error={messages.email}
        required
      />
      <PasswordField
        label="Password"
        name="password"
        autoComplete="new-password"
        description="At least 8 characters. A few random words are strong and easy to remember."
        error={messages.password}
        required
      />
      <Button type="submit" tone="primary" size="large" isPending={isPending || isEntering}>
        {isPending || isEntering ? "Creating the clinic…" : "Create the clinic"}
      </Button>
    </form>
  );
}
