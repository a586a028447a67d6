"use client";

import { type FormEvent, useRef } from "react";
import { Button, ButtonLink } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { RefusalNotice } from "@/components/ui/refusal-notice";
import { focusFirstInvalid, useAction } from "@/components/ui/use-action";
import type { ActionResult } from "@/lib/action-result";
import { CodeField } from "./code-field";

type ResetInput = { code: string; password: string };
type ResetPasswordFormProps = { resetPassword: (input: ResetInput) => Promise<ActionResult<{ ok: boolean }>> };

/** A one-time code and a new password. What was typed stays when one of them cannot be taken. */
export function ResetPasswordForm({ resetPassword }: ResetPasswordFormProps) {
  const { run, isPending, answer, messages } = useAction(resetPassword);
  const form = useRef<HTMLFormElement>(null);

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const text = (name: string) => String(data.get(name) ?? "");
    run({ code: text("code"), password: text("password") }, (given) => {
      // The code is used up: nothing of it stays in the browser's history.
      if (given.ok) return window.history.replaceState(null, "", window.location.pathname);
      if ("messages" in given && form.current) focusFirstInvalid(form.current, given.messages);
    });
  };

  if (answer?.ok) {
    return (
      <div className="flex flex-col items-start gap-5">
        <Notice tone="success" role="status">
          Your new password is set. You are signed out on all devices.
        </Notice>
        <ButtonLink href="/sign-in" tone="primary" size="large" autoFocus>
          Sign in
        </ButtonLink>
      </div>
    );
  }
  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate className="flex flex-col gap-5">
      <RefusalNotice answer={answer} />
      <CodeField
        description="Your link filled it in, or you type it. The person who runs this server makes the link."
        error={messages.code}
      />
      <PasswordField
        label="New password"
        name="password"
        autoComplete="new-password"
        description="At least 8 characters. A few random words are strong and easy to remember."
        error={messages.password}
        required
      />
      <Button type="submit" tone="primary" size="large" isPending={isPending}>
        {isPending ? "Setting the password…" : "Set the new password"}
      </Button>
    </form>
  );
}
