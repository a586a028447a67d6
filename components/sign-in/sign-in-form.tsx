"use client";

import { type FormEvent, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import { PlainField } from "@/components/ui/plain-field";
import { describeSignInProblem, requestSignIn } from "./request-sign-in";

type SignInFormProps = {
  /** Where to go on to: a path of this site. */
  next: string;
  demo: { email: string; password: string } | null;
};

/** E-mail and password. A wrong password leaves the e-mail as it was typed. */
export function SignInForm({ next, demo }: SignInFormProps) {
  const [problem, setProblem] = useState<string | null>(null);
  const [isPending, setPending] = useState(false);
  const form = useRef<HTMLFormElement>(null);

  const field = (name: "email" | "password") => form.current?.elements.namedItem(name) as HTMLInputElement;

  const onSubmit = async (event: FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    const [email, password] = [field("email").value, field("password").value];
    const missing = !email.trim() ? "Enter your e-mail." : !password ? "Enter your password." : null;
    setProblem(missing);
    if (missing) return field(email.trim() ? "password" : "email").focus();
    setPending(true);
    const answer = await requestSignIn(email, password);
    // A full load: nothing of who was signed in before stays in memory.
    if (answer.ok) return window.location.assign(next);
    setPending(false);
    setProblem(describeSignInProblem(answer));
    if (answer.reason === "wrong") field("password").select();
  };

  const onFillDemo = () => {
    field("email").value = demo?.email ?? "";
    field("password").value = demo?.password ?? "";
    setProblem(null);
  };

  return (
    <form ref={form} method="post" onSubmit={onSubmit} noValidate className="flex flex-col gap-5">
      {problem ? (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      ) : null}
      <PlainField label="E-mail" name="email" type="email" autoComplete="username" required />
      <PasswordField label="Password" name="password" autoComplete="current-password" required />
      <Button type="submit" tone="primary" size="large" isPending={isPending}>
        {isPending ? "Signing in…" : "Sign in"}
      </Button>
      {demo ? (
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-control bg-sunken px-4 py-3">
          <p className="min-w-0 text-caption text-muted">
            This is a demo. Sign in as <span className="font-semibold text-ink">{demo.email}</span>
          </p>
          <Button onPress={onFillDemo}>Fill in the demo sign-in</Button>
        </div>
      ) : null}
    </form>
  );
}
