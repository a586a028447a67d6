import type { ReactNode } from "react";

type MessageBoxProps = { title: string; tone?: "calm" | "attention"; children: ReactNode };

/** A few sentences that stand out from the page. */
export function MessageBox({ title, tone = "calm", children }: MessageBoxProps) {
  const color = tone === "calm" ? "border-primary bg-primary-soft" : "border-attention bg-attention-soft";
  return (
    <section className={`rounded-card border-l-4 px-4 py-3 text-lead ${color}`}>
      <h2 className="font-semibold">{title}</h2>
      {children}
    </section>
  );
}
