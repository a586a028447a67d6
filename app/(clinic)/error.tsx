"use client";

import { ErrorMessage } from "@/components/app-shell/error-message";

type ErrorPageProps = { error: Error & { digest?: string } };

/** Keeps the shell around, so that other pages stay within reach. */
export default function ClinicErrorPage({ error }: ErrorPageProps) {
  return <ErrorMessage error={error} retry={() => window.location.reload()} />;
}
