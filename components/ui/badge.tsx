import type { ReactNode } from "react";

export type BadgeTone = "neutral" | "primary" | "attention" | "success" | "danger";

const tones: Record<BadgeTone, string> = {
  neutral: "bg-sunken text-ink",
  primary: "bg-primary-soft text-primary-strong",
  attention: "bg-attention-soft text-attention",
  success: "bg-success-soft text-success",
  danger: "bg-danger-soft text-danger",
};

/** A short state beside a name. */
export function Badge({ tone = "neutral", children }: { tone?: BadgeTone; children: ReactNode }) {
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap rounded-full px-2.5 py-0.5 text-caption font-semibold ${tones[tone]}`}
    >
      {children}
    </span>
  );
}
