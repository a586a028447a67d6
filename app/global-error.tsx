"use client";

import { Brand } from "@/components/app-shell/brand";
import { ErrorMessage } from "@/components/app-shell/error-message";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string } };

/** Stands in for the whole document when even the root layout failed. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Homestretch</title>
        <main className="mx-auto max-w-xl px-5 py-6">
          <Brand />
          <ErrorMessage error={error} retry={() => window.location.reload()} />
        </main>
      </body>
    </html>
  );
}
