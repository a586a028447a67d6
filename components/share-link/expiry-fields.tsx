"use client";

import { DateField } from "@/components/ui/date-field";
import { SelectField } from "@/components/ui/select-field";
import { type Expiry, type ExpiryKind, endOfLocalDay, lastDay, localDay } from "./expiry";

const choices = [
  { value: "none", label: "No end" },
  { value: "days30", label: "30 days" },
  { value: "days90", label: "90 days" },
  { value: "day", label: "Until a day" },
] as const satisfies { value: ExpiryKind; label: string }[];

type ExpiryFieldsProps = { expiry: Expiry; onChange: (expiry: Expiry) => void; error?: string | undefined };

/** How long a link opens. */
export function ExpiryFields({ expiry, onChange, error }: ExpiryFieldsProps) {
  return (
    <>
      <div className="w-40">
        <SelectField
          label="Opens for"
          choices={choices}
          value={expiry.kind}
          onChange={(kind) => onChange({ ...expiry, kind })}
          error={expiry.kind === "day" ? undefined : error}
        />
      </div>
      {expiry.kind === "day" ? (
        <DateField
          label="Last day"
          value={expiry.day}
          min={localDay(new Date())}
          onChange={(day) => onChange({ ...expiry, day })}
          // Otherwise the day from before would be sent.
          onProblem={(problem) => problem && onChange({ ...expiry, day: null })}
          error={error}
        />
      ) : null}
    </>
  );
}

/** What the server is told, or what is missing. */
export function expiryToSend(expiry: Expiry): { ok: true; expiresAt: string | null } | { ok: false; message: string } {
  const last = lastDay(expiry, localDay(new Date()));
  if (last) return { ok: true, expiresAt: endOfLocalDay(last) };
  return expiry.kind === "none" ? { ok: true, expiresAt: null } : { ok: false, message: "Choose the last day." };
}
