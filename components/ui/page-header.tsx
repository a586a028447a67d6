import type { ReactNode } from "react";

type PageHeaderProps = { title: ReactNode; lead?: ReactNode; actions?: ReactNode; above?: ReactNode };

/** The title of a page with what can be done on it. `above` is for the way back. */
export function PageHeader({ title, lead, actions, above }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-4 pb-6">
      <div className="flex min-w-0 flex-col gap-1">
        {above}
        <h1 className="text-heading font-semibold">{title}</h1>
        {lead ? <p className="text-muted">{lead}</p> : null}
      </div>
      {actions ? <div className="flex flex-wrap gap-2">{actions}</div> : null}
    </header>
  );
}
