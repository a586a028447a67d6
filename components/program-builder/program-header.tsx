"use client";

import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import type { ReactNode } from "react";
import { Badge } from "@/components/ui/badge";
import type { Locale } from "@/lib/locale";

const tabs = [
  { path: "", label: "Program" },
  { path: "/sessions", label: "Sessions" },
  { path: "/share", label: "Links" },
  { path: "/history", label: "History" },
] as const;

type ProgramHeaderProps = {
  programId: string;
  patient: { id: string; displayName: string; language: Locale };
  /** How the last session went, in a few words. */
  lastSession: string | null;
  /** What else can be done with the program. */
  children?: ReactNode;
};

/** Whose program it is, the way back, and its four sides. */
export function ProgramHeader({ programId, patient, lastSession, children }: ProgramHeaderProps) {
  const pathname = usePathname();
  const base = `/programs/${programId}`;
  const isOn = (path: string) => pathname === `${base}${path}`;
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 pb-3">
      <Link
        href={`/patients/${patient.id}`}
        className="inline-flex min-h-11 min-w-0 items-center gap-1.5 font-semibold text-ink no-underline hover:underline"
      >
        <ArrowLeft aria-hidden className="size-4 shrink-0 text-muted" />
        <span className="truncate">{patient.displayName}</span>
        {patient.language === "es" ? <Badge>Reads Spanish</Badge> : null}
      </Link>
      {lastSession && !isOn("/sessions") ? (
        <Link
          href={`${base}/sessions`}
          className="min-w-0 basis-full truncate text-caption text-muted hover:text-ink sm:flex-1 sm:basis-0"
        >
          Last session: {lastSession}
        </Link>
      ) : null}
      <div className="flex items-center gap-1">
        <nav aria-label="Program" className="flex">
          {tabs.map(({ path, label }) => (
            <Link
              key={path}
              href={`${base}${path}`}
              aria-current={isOn(path) ? "page" : undefined}
              className="inline-flex min-h-11 items-center border-transparent border-b-2 px-2.5 text-muted no-underline hover:text-ink aria-[current]:border-primary aria-[current]:font-semibold aria-[current]:text-primary-strong sm:px-3.5"
            >
              {label}
            </Link>
          ))}
        </nav>
        {children}
      </div>
    </div>
  );
}
