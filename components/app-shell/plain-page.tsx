import type { ReactNode } from "react";
import { Brand } from "./brand";

type PlainPageProps = { title: string; children: ReactNode; actions?: ReactNode };

/** A page with one message, for when there is nothing else to show. */
export function PlainPage({ title, children, actions }: PlainPageProps) {
  return (
    <main className="mx-auto flex min-h-dvh w-full max-w-xl flex-col px-5 py-6">
      <Brand />
      <div className="flex flex-1 flex-col justify-center gap-4 py-10">
        <h1 className="font-semibold text-heading">{title}</h1>
        <div className="flex flex-col gap-2 text-lead text-muted">{children}</div>
        {actions ? <div className="flex flex-wrap gap-2 pt-2">{actions}</div> : null}
      </div>
    </main>
  );
}
