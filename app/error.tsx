"use client";

import { Brand } from "@/components/app-shell/brand";
import { ErrorMessage } from "@/components/app-shell/error-message";

type ErrorPageProps = { error: Error & { digest?: string } };

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <main className="mx-auto max-w-xl px-5 py-6">
      <title>Something went wrong · Homestretch</title>
      <Brand />
      <ErrorMessage error={error} retry={() => window.location.reload()} />
    </main>
  );
}
