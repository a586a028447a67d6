"use client";

import { type FormEvent, useRef } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { focusFirstInvalid, useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";

type PasswordInput = { current: string; next: string };
type PasswordFormProps = {
  email: string;
  changePassword: (input: PasswordInput) => Promise<ActionResult<{ ok: boolean }>>;
};

/** The current password and a new one. All other devices are signed out by it. */
export function PasswordForm({ email, changePassword }: PasswordFormProps) {
  const { run, isPending, answer, messages } = useAction(changePassword);
  const form = useRef<HTMLFormElement>(null);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    run({ current: String(data.get("current") ?? ""), next: String(data.get("next") ?? "") }, (given) => {
      if (given.ok) form.current?.reset();
      else if ("messages" in given && form.current) focusFirstInvalid(form.current, given.messages);
    });
  };

  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate className="flex max-w-md flex-col gap-5">
      {answer?.ok ? (
        <Notice tone="success" role="status">
          The password is changed. All your other devices are signed out.
        </Notice>
      ) : (
        <RefusalNotice answer={answer} />
      )}
      {/* Password managers look for the account that a password belongs to. */}
      <input type="email" name="username" autoComplete="username" value={email} readOnly hidden />
      <PasswordField
        label="Current password"
        name="current"
        autoComplete="current-password"
        error={messages.current}
        required
      />
      <PasswordField
        label="New password"
        name="next"
        autoComplete="new-password"
        description="At least 8 characters. A few random words are strong and easy to remember."
        error={messages.next}
        required
      />
      <div>
        <Button type="submit" tone="primary" isPending={isPending}>
          {isPending ? "Changing…" : "Change the password"}
        </Button>
      </div>
    </form>
  );
}
