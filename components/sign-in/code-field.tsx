"use client";

import { type ReactNode, useEffect, useRef } from "react";
import { PlainField } from "@/components/ui/plain-field";

type CodeFieldProps = { description: ReactNode; error: string | undefined };

/**
 * A one-time code: from the fragment of the link that was opened, which no server sees, or typed. It stays in the
 * address until it is used, so that a reload loses nothing.
 */
export function CodeField({ description, error }: CodeFieldProps) {
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const fillIn = () => {
      const code = window.location.hash.slice(1);
      const field = frame.current?.querySelector("input");
      if (field && code) field.value = code;
    };
    fillIn();
    // Another link opened in the same tab changes the fragment only.
    window.addEventListener("hashchange", fillIn);
    return () => window.removeEventListener("hashchange", fillIn);
  }, []);
  return (
    <div ref={frame}>
      <PlainField
        label="One-time code"
        name="code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={400}
        description={description}
        error={error}
        required
      />
    </div>
  );
}
