"use client";

import { ErrorMessage } from "@/components/app-shell/error-message";
import "./globals.css";

type GlobalErrorProps = { error: Error & { digest?: string } };

/** Stands in for the whole document when even the root layout failed. */
export default function GlobalError({ error }: GlobalErrorProps) {
  return (
    <html lang="en">
      <body>
        <title>Something went wrong · Homestretch</title>
        <main className="px-5 py-10">
          <ErrorMessage digest={error.digest} retry={() => window.location.reload()} />
        </main>
      </body>
    </html>
  );
}
