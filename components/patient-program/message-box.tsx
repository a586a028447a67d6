import type { ReactNode } from "react";

type MessageBoxProps = { title: string; tone?: "calm" | "attention"; children: ReactNode };

/** A few sentences that stand out from the page. */
export function MessageBox({ title, tone = "calm", children }: MessageBoxProps) {
  const color = tone === "calm" ? "bg-primary-soft" : "bg-attention-soft";
  return (
    <section className={`rounded-card px-4 py-3 text-lead ${color}`}>
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
