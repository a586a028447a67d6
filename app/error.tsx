"use client";

import { ErrorMessage } from "@/components/app-shell/error-message";

type ErrorPageProps = { error: Error & { digest?: string } };

export default function ErrorPage({ error }: ErrorPageProps) {
  return (
    <main className="px-5 py-10">
      <title>Something went wrong · Homestretch</title>
      <ErrorMessage digest={error.digest} retry={() => window.location.reload()} />
    </main>
  );
}
