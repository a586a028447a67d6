export const fieldStyle = "flex min-w-0 flex-col gap-1";

export const labelStyle = "text-caption font-semibold text-ink";

export const inputStyle =
  "min-h-11 w-full rounded-control border border-line-strong bg-surface px-3 py-2 text-body text-ink placeholder:text-muted data-invalid:border-danger data-invalid:border-2 disabled:opacity-55";

export const descriptionStyle = "text-caption text-muted";

export const errorStyle = "text-caption font-semibold text-danger";
