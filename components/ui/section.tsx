import type { ReactNode } from "react";

type SectionProps = { title: string; action?: ReactNode; children: ReactNode };

/** A titled part of a page. */
export function Section({ title, action, children }: SectionProps) {
  return (
    <section className="flex min-w-0 flex-col gap-3">
      <div className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h2 className="font-semibold text-title">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}
