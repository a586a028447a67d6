import type { ReactNode } from "react";

type EmptyStateProps = { title: string; children?: ReactNode; action?: ReactNode; icon?: ReactNode };

/** What a list shows before it has rows: what belongs here and the next step. */
export function EmptyState({ title, children, action, icon }: EmptyStateProps) {
  return (
    <div className="flex flex-col items-center gap-3 rounded-card border border-line-strong border-dashed px-6 py-12 text-center">
      {icon ? <div className="text-muted [&_svg]:size-10">{icon}</div> : null}
      <p className="text-lead font-semibold">{title}</p>
      {children ? <div className="max-w-prose text-muted">{children}</div> : null}
      {action}
    </div>
  );
}
